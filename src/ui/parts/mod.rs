//! What several pages share.

mod earlier_versions;
mod entry_field;
mod following;
mod frame;

mod prompt_field;
mod prose_view;
mod small;
mod status_line;
mod trail_map;
mod visible;

pub use earlier_versions::earlier_versions;
pub use entry_field::{EntryField, entry_field};
pub use following::Following;
pub use frame::{Breadcrumbs, Frame};

pub use prompt_field::{NoteField, PromptField};
pub use prose_view::ProseView;
pub use small::{Icon, KindLabel, ModeBadge, Notice, OutLink, PageHeading, Remark, lead_switch};
#[cfg(target_arch = "wasm32")]
pub use status_line::ask_device;
pub use trail_map::{Stop, Stretch, TrailMap};
pub use visible::{visible, visible_name};
