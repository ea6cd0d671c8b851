//! What a first visit takes. It needs the built folder, and no browser.

use crate::support::Course;
use crate::support::sizes::{BUDGET, first_visit};

#[test]
fn a_first_visit_to_a_module_page_keeps_within_its_budget() {
    let page = Course::built().page().path;
    let files = first_visit(&page);
    let sum: usize = files.iter().map(|(_, _, packed)| packed).sum();
    assert!(sum <= BUDGET, "{sum} bytes of {BUDGET}: {files:#?}");
}
