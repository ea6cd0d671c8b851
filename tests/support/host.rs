//! The web servers that a school may have, with the files that are written for them.

use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::http::{Answer, ask};
use super::leash::Leash;
use super::scratch::{Scratch, free_port};
use super::site::dist;

/// A web server on a free port of this machine.
#[derive(Debug)]
pub struct Host {
    /// For messages.
    pub name: &'static str,
    port: u16,
    _server: Leash,
    scratch: Scratch,
}

impl Host {
    /// Caddy, with `hosting/Caddyfile` as it is.
    pub fn caddy() -> Self {
        let (scratch, port) = (Scratch::new("caddy"), free_port());
        let root = std::fs::canonicalize(dist()).expect("the folder");
        // Its own switch-board would listen on a port that others may have.
        let config = format!(
            "{{\n\tadmin off\n}}\nimport {}\n",
            root.join("hosting/Caddyfile").display()
        );
        let path = scratch.path().join("Caddyfile");
        std::fs::write(&path, config).expect("a file");
        let home = scratch.path().display().to_string();
        let environment = [
            ("MOTEKLAR_SITE", format!("http://127.0.0.1:{port}")),
            ("MOTEKLAR_ROOT", root.display().to_string()),
            ("HOME", home.clone()),
            ("XDG_DATA_HOME", home.clone()),
            ("XDG_CONFIG_HOME", home),
        ];
        let arguments = ["run", "--adapter", "caddyfile", "--config"];
        Self::start(
            "caddy",
            "caddy".into(),
            &arguments,
            &path,
            &environment,
            port,
            scratch,
        )
    }

    /// nginx, with `hosting/nginx.conf` in its `http` block.
    pub fn nginx() -> Self {
        let (scratch, port) = (Scratch::new("nginx"), free_port());
        let root = std::fs::canonicalize(dist()).expect("the folder");
        let ours = std::fs::read_to_string(root.join("hosting/nginx.conf")).expect("its file");
        // What its first lines say to edit, and nothing else.
        let ours = edited(&ours, "listen 80;", &format!("listen 127.0.0.1:{port};"));
        let ours = edited(
            &ours,
            "root /srv/moteklar;",
            &format!("root {};", root.display()),
        );
        let program = found("nginx");
        // Beside the program, where it was unpacked and not installed.
        let types = program
            .ancestors()
            .nth(3)
            .map(|prefix| prefix.join("etc/nginx/mime.types"))
            .filter(|types| types.is_file())
            .unwrap_or_else(|| "/etc/nginx/mime.types".into());
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("\t{kind}_temp_path {}/{kind};\n", scratch.path().display()))
            .concat();
        let config = format!(
            "daemon off;\nuser {user};\nworker_processes 1;\npid {scratch}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n\
             \tinclude {types};\n\taccess_log {scratch}/access.log;\n{temporary}{ours}}}\n",
            user = user(),
            scratch = scratch.path().display(),
            types = types.display(),
        );
        let path = scratch.path().join("nginx.conf");
        std::fs::write(&path, config).expect("a file");
        let log = format!("{}/error.log", scratch.path().display());
        let arguments = ["-e", log.as_str(), "-c"];
        Self::start("nginx", program, &arguments, &path, &[], port, scratch)
    }

    fn start(
        name: &'static str,
        program: PathBuf,
        arguments: &[&str],
        config: &Path,
        environment: &[(&str, String)],
        port: u16,
        scratch: Scratch,
    ) -> Self {
        let mut arguments: Vec<String> = arguments.iter().map(|a| (*a).to_owned()).collect();
        arguments.push(config.display().to_string());
        let environment = environment
            .iter()
            .map(|(n, v)| ((*n).to_owned(), v.clone()));
        let environment: Vec<_> = environment.collect();
        let log = scratch.path().join("log");
        let server = Leash::start(&program, &arguments, &environment, &log).expect("it starts");
        let deadline = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(Instant::now() < deadline, "{name}: {}", server.printed());
            std::thread::sleep(Duration::from_millis(20));
        }
        Self {
            name,
            port,
            _server: server,
            scratch,
        }
    }

    /// Asks for a path as it is written here, and says what else a browser says.
    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        ask(self.port, path, headers)
    }

    /// What it has written down of the requests.
    pub fn access_log(&self) -> String {
        std::fs::read_to_string(self.scratch.path().join("access.log")).unwrap_or_default()
    }
}

fn edited(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

/// Who may read the built folder: whoever made it.
fn user() -> String {
    let name = std::process::Command::new("id").arg("-un").output();
    let name = name.map(|out| String::from_utf8_lossy(&out.stdout).trim().to_owned());
    name.unwrap_or_else(|_| "root".into())
}

/// Where a program lies.
fn found(program: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places = std::env::split_paths(&path).map(|folder| folder.join(program));
    places
        .find(|place| place.is_file())
        .unwrap_or_else(|| Path::new("/usr/sbin").join(program))
}
