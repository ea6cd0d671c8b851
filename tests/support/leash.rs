//! Programs that the tests start, and that never outlive them.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A program on a leash: a small shell beside it waits for our end of a pipe to
/// close, and then kills its own process group. That happens when this value is
/// dropped, and also when the tests themselves are killed.
#[derive(Debug)]
pub struct Leash {
    shell: Child,
    log: PathBuf,
}

const SHELL: &str = r#""$@" </dev/null & read -r _; kill -KILL 0"#;

impl Leash {
    /// Starts a program; what it prints goes to the file `log`.
    pub fn start(
        program: &Path,
        arguments: &[String],
        environment: &[(String, String)],
        log: &Path,
    ) -> io::Result<Self> {
        use std::os::unix::process::CommandExt;
        let output = File::create(log)?;
        let shell = Command::new("sh")
            .args(["-c", SHELL, "leash"])
            .arg(program)
            .args(arguments)
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::piped())
            .stdout(output.try_clone()?)
            .stderr(output)
            .process_group(0)
            .spawn()?;
        Ok(Self {
            shell,
            log: log.into(),
        })
    }

    /// Everything the program has printed.
    pub fn printed(&self) -> String {
        let bytes = std::fs::read(&self.log).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// The first printed line that contains `words`, waiting for it.
    pub fn line_with(&self, words: &str, patience: Duration) -> Option<String> {
        let deadline = Instant::now() + patience;
        loop {
            let printed = self.printed();
            let whole = printed.rfind('\n').map_or("", |end| &printed[..end]);
            if let Some(line) = whole.lines().find(|line| line.contains(words)) {
                return Some(line.to_owned());
            }
            if Instant::now() > deadline {
                return None;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Every process below the shell, whatever group it has moved to.
    pub fn descendants(&self) -> Vec<Process> {
        descendants(self.shell.id())
    }
}

impl Drop for Leash {
    fn drop(&mut self) {
        kill(&self.descendants());
        drop(self.shell.stdin.take());
        let _ = self.shell.wait();
    }
}

/// A process that was started from here.
#[derive(Clone, Debug)]
pub struct Process {
    /// Its number.
    pub id: u32,
    parent: u32,
    /// Its program and arguments, separated by spaces.
    pub command: String,
}

fn descendants(root: u32) -> Vec<Process> {
    let all: Vec<Process> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(process)
        .collect();
    let mut found: Vec<Process> = Vec::new();
    let mut known = vec![root];
    while let Some(next) = all
        .iter()
        .find(|p| known.contains(&p.parent) && !known.contains(&p.id))
    {
        known.push(next.id);
        found.push(next.clone());
    }
    found
}

fn process(id: u32) -> Option<Process> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // «id (name) state parent …», and the name may hold anything.
    let parent = stat
        .rsplit_once(')')?
        .1
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()?;
    let command = std::fs::read(format!("/proc/{id}/cmdline")).ok()?;
    let command = String::from_utf8_lossy(&command).replace('\0', " ");
    Some(Process {
        id,
        parent,
        command,
    })
}

/// Kills these processes with SIGKILL, all in one go.
pub fn kill(processes: &[Process]) {
    if processes.is_empty() {
        return;
    }
    let ids = processes.iter().map(|process| process.id.to_string());
    let _ = Command::new("sh")
        .args(["-c", r#"kill -KILL "$@""#, "kill"])
        .args(ids)
        .stderr(Stdio::null())
        .status();
}
