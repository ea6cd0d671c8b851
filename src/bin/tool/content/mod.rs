//! `tool content`: checks `content/` and writes the packs.
//!
//! Every refusal names its file and line. Nothing is written while anything is
//! refused.

mod advice;
mod check;
mod glossary;
mod ids;
mod language;
mod pack;
mod reading;
mod source;

use std::fmt;
use std::path::{Path, PathBuf};

use source::Content;

/// Something in `content/` that cannot stand.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    file: PathBuf,
    line: usize,
    what: String,
}

impl Problem {
    pub(crate) fn new(file: &Path, line: usize, what: impl Into<String>) -> Self {
        Self {
            file: file.to_path_buf(),
            line,
            what: what.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.line, self.what)
    }
}

/// Checks the folder `root`; on success writes packs to `out` (unless `None`)
/// and says what is worth another look.
///
/// With `accept`, ids that are new are appended to `ids.txt` instead of refused.
pub(crate) fn run(
    root: &Path,
    out: Option<&Path>,
    accept: bool,
) -> Result<Vec<Problem>, Vec<Problem>> {
    let content = Content::read(root)?;
    let mut problems = check::problems(&content);
    problems.extend(language::problems(&content));
    let (advice, refused) = advice::look(&content, root);
    problems.extend(refused);
    // Ids are written down for good, so only when all else is right.
    problems.extend(ids::problems(&content, root, accept && problems.is_empty()));
    problems.sort();
    if !problems.is_empty() {
        return Err(problems);
    }
    if let Some(out) = out {
        pack::write(&content, out)
            .map_err(|e| vec![Problem::new(out, 0, format!("cannot write: {e}"))])?;
    }
    Ok(advice)
}
