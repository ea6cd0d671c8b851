//! One file per route.

mod bring;
mod data;
mod deleted;
mod deliver;
mod done;
mod home;
mod meeting_sheet;
mod module;
mod modules;
mod not_found;
mod notes;
mod page;
mod standing;

pub use bring::Bring;
pub use data::{Data, Wiped};
pub use done::Done;
pub use home::Home;
pub use meeting_sheet::MeetingSheet;
pub use module::{Module, PageList};
pub use modules::{Modules, module_rows};
pub use not_found::NotFound;
pub use notes::Notes;
pub use page::Page;
pub use standing::StandingPage;
