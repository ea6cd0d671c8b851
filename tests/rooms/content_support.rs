//! A copy of the real course, to be spoilt one thing at a time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A copy of the real course in a folder of its own.
pub struct Course {
    root: PathBuf,
}

impl Course {
    /// Copies `content/`; `name` is the test's own.
    pub fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("content-{name}"));
        let _ = fs::remove_dir_all(&root);
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        for entry in walkdir::WalkDir::new(&from).into_iter().flatten() {
            let to = root
                .join("content")
                .join(entry.path().strip_prefix(&from).unwrap());
            if entry.file_type().is_dir() {
                fs::create_dir_all(to).unwrap();
            } else {
                fs::copy(entry.path(), to).unwrap();
            }
        }
        Self { root }
    }

    /// The page that most tests spoil.
    pub fn page(&self) -> PathBuf {
        self.file("1-overordnet-del/hva-er-verdiloftet.nb.md")
    }

    /// A file below `content/`.
    pub fn file(&self, name: &str) -> PathBuf {
        self.root.join("content").join(name)
    }

    /// Changes [`Course::page`].
    pub fn edit(self, change: impl Fn(&str) -> String) -> Self {
        self.edit_file("1-overordnet-del/hva-er-verdiloftet.nb.md", change)
    }

    /// Changes a file below `content/`.
    pub fn edit_file(self, name: &str, change: impl Fn(&str) -> String) -> Self {
        let path = self.file(name);
        let text = fs::read_to_string(&path).unwrap();
        let changed = change(&text);
        assert_ne!(text, changed, "the test must change {name}");
        fs::write(path, changed).unwrap();
        self
    }

    /// Writes a new file below `content/`.
    pub fn write_file(self, name: &str, text: &str) -> Self {
        fs::write(self.file(name), text).unwrap();
        self
    }

    /// Runs the tool.
    pub fn check(&self) -> Output {
        Command::new(env!("CARGO_BIN_EXE_tool"))
            .args(["content", "--check"])
            .current_dir(&self.root)
            .output()
            .unwrap()
    }

    /// What the tool says.
    pub fn said(&self) -> String {
        String::from_utf8_lossy(&self.check().stderr).into_owned()
    }

    /// Writes the packs and reads one of them.
    pub fn pack(&self, name: &str) -> serde_json::Value {
        let output = Command::new(env!("CARGO_BIN_EXE_tool"))
            .arg("content")
            .current_dir(&self.root)
            .output()
            .unwrap();
        assert!(output.status.success());
        let path = self.root.join("build/packs").join(name);
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    }

    /// Refused, naming a file, a line and the reason.
    pub fn is_refused(&self, reason: &str) {
        let output = self.check();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "accepted: {said}");
        let line = said.lines().find(|line| line.contains(reason));
        let line = line.unwrap_or_else(|| panic!("{reason:?} is not said in: {said}"));
        let number = line.split(':').nth(1).and_then(|n| n.parse::<usize>().ok());
        assert!(number.is_some(), "no file and line: {line}");
    }

    /// Accepted, but pointed out.
    pub fn is_pointed_out(&self, reason: &str) {
        let output = self.check();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "refused: {said}");
        assert!(said.contains(reason), "{reason:?} is not said in: {said}");
    }
}
