//! What a school makes of the course: its own pages, remarks on the built-in
//! ones, pages put aside, and whole courses from elsewhere.

mod annotation;
mod draft;
mod editor;
mod foreign;
mod form;
mod overlay;
mod section;
mod told;
mod travel;

pub use annotation::{AnnotationBox, AnnotationEditor};
pub use draft::PageDraft;
pub use editor::Editor;
pub use foreign::ForeignCourses;
pub use overlay::lay;
pub use section::TailorSection;
