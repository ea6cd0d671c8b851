//! What stands below the words of `/begreper` and `/begreper/kilder`.

mod sources;
mod terms;

pub use sources::Sources;
pub use terms::Terms;
