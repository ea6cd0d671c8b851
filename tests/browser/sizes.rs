//! What a first visit takes. It needs the built folder, and no browser.

use crate::support::routes;
use crate::support::sizes::{BUDGET, first_visit};

// Holds D 14.
#[test]
fn a_first_visit_to_any_module_page_keeps_within_its_budget() {
    let pages: Vec<String> = routes()
        .into_iter()
        .filter(|path| path.contains("/modul/"))
        .collect();
    assert!(pages.len() > 300, "{} pages", pages.len());
    for page in pages {
        let files = first_visit(&page);
        let sum: usize = files.iter().map(|(_, _, packed)| packed).sum();
        assert!(sum <= BUDGET, "{page}: {sum} bytes of {BUDGET}: {files:#?}");
    }
}
