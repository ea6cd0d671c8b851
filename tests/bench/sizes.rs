//! What goes over the line the first time somebody opens a page of a module.

use crate::support::Course;
use crate::support::sizes::{BUDGET, first_visit};

#[test]
fn a_first_visit_to_a_module_page() {
    let page = Course::built().page().path;
    println!("\n\nA first visit to {page}, in bytes");
    println!("{:52} {:>9} {:>9}", "", "plain", "brotli");
    let mut sum = (0, 0);
    for (file, plain, packed) in first_visit(&page) {
        println!("  {file:50} {plain:>9} {packed:>9}");
        sum = (sum.0 + plain, sum.1 + packed);
    }
    println!("  {:50} {:>9} {:>9}", "sum", sum.0, sum.1);
    println!(
        "  {:50} {BUDGET:>19}   {:.3} of it is used\n",
        "budget",
        sum.1 as f64 / BUDGET as f64
    );
}
