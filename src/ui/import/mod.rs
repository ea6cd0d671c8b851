//! # The import room
//!
//! Everything that comes from outside goes this way, on `/data`, `/moter`, the desk
//! and in a meeting: an [`Inlet`] (picker, drop, paste, folder) brings it to an
//! [`Import`], which reads the files beside each other, opens zips, and lets the
//! page's [`Looker`] say what each would do. The [`DryRun`] shows that, and nothing
//! changes before somebody takes it in; each row can be taken back.

mod apply;
pub mod contribution;
mod import_box;
mod inlet;
mod list;
mod model;
mod own;
mod row;

pub use import_box::ImportBox;
pub use inlet::{FolderWords, Inlet};
pub use list::DryRun;
#[cfg(target_arch = "wasm32")]
pub use model::What;
pub use model::{Brought, Import, Looked, Looker};
pub use row::{Act, ImportRow};
