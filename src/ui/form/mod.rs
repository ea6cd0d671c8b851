//! Forms that travel whole: chosen at once, printed on A4, laid beside those
//! of colleagues. And an earlier answer beside the field for a later one.

mod beside;
mod earlier;
mod sheet;
mod whole;

pub use beside::Beside;
pub use earlier::Earlier;
pub use sheet::Sheet;
pub use whole::{Whole, forms_among};
