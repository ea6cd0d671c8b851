//! What can go wrong in the tool.

use std::io;
use std::path::{Path, PathBuf};

/// Why the tool stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ToolError {
    /// The command line is not understood.
    #[error("{0}")]
    Usage(String),
    /// The content was refused, one line each.
    #[error("{0}")]
    Content(String),
    /// A file or folder could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The shell (`index.html`) lacks a place that is filled in.
    #[error("index.html must have exactly one {marker:?}, not {found}")]
    Marker {
        /// The text that is looked for.
        marker: String,
        /// How often it was found.
        found: usize,
    },
    /// A page or a style sheet points to a file that is not there.
    #[error("{from} points to {name:?}, which is neither in public/ nor in build/assets/")]
    Missing {
        /// Which file points.
        from: String,
        /// Where to.
        name: String,
    },
    /// A route's path cannot be a file name.
    #[error("{0:?} cannot be a page's path")]
    PagePath(String),
    /// A page asks for a pack that was not written.
    #[error("{page} needs the pack {pack:?}, which is not in {}", folder.display())]
    NoPack {
        /// The page's path.
        page: String,
        /// The pack's name.
        pack: String,
        /// Where the packs are.
        folder: PathBuf,
    },
    /// The manifest is no JSON.
    #[error("manifest.webmanifest: {0}")]
    Manifest(String),
    /// The output folder holds something else.
    #[error("{} is not a folder that this tool wrote: remove it yourself", .0.display())]
    NotOurs(PathBuf),
    /// The pages could not be rendered.
    #[error("the pages could not be rendered: {0}")]
    Render(String),
}

/// Names the file in an error from the system.
pub(crate) fn at(path: &Path) -> impl Fn(io::Error) -> ToolError + '_ {
    move |source| ToolError::File {
        path: path.to_path_buf(),
        source,
    }
}
