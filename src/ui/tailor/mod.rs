//! What a school makes of the course: its own pages, remarks on the built-in
//! ones, pages put aside, and whole courses from elsewhere. All of it lies in a
//! chunk; what reading needs of it is in `tailored`.

mod annotation;
mod draft;
mod editor;
mod foreign;
mod form;
mod put_aside;
mod section;
mod told;
mod travel;
mod words;

pub use annotation::AnnotationEditor;
pub use editor::Editor;
pub use foreign::ForeignCourses;
pub use put_aside::PutAside;
pub use section::TailorSection;
pub use travel::look_into_pack;
