//! The built folder, served by the project's own tool.

use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::leash::Leash;
use super::scratch::{Scratch, free_port};

/// What to serve, and what to break in it.
#[derive(Clone, Debug, Default)]
pub struct Serve {
    faults: Vec<&'static str>,
    bare: bool,
}

impl Serve {
    /// The folder exactly as a school would serve it.
    pub fn built() -> Self {
        Self::default()
    }

    /// A script of `tests/support/faults` runs before everything else on each page.
    pub fn with(mut self, fault: &'static str) -> Self {
        self.faults.push(fault);
        self
    }

    /// The worker is let in by `until_offline_works` and not before.
    pub fn holding_worker(self) -> Self {
        self.with("held-worker")
    }

    /// A host that knows nothing of the app: no headers of ours, no rewrites.
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Starts serving.
    pub fn start(self) -> Site {
        let mut site = Site {
            port: free_port(),
            serve: self,
            server: None,
            log: Scratch::new("site"),
            next: None,
        };
        site.start_again();
        site
    }
}

/// The folder that is tested: `MOTEKLAR_DIST`, or `dist`.
pub fn dist() -> PathBuf {
    let folder = std::env::var_os("MOTEKLAR_DIST").map_or_else(|| "dist".into(), PathBuf::from);
    assert!(
        folder.join("index.html").is_file(),
        "{} holds no built site: run `make dist` first",
        folder.display()
    );
    folder
}

/// A running server.
#[derive(Debug)]
pub struct Site {
    port: u16,
    serve: Serve,
    server: Option<Leash>,
    log: Scratch,
    next: Option<Scratch>,
}

/// The folder that holds the app, as the next version calls it.
const NEXT_APP: &str = "app-00000000000000ff";

impl Site {
    /// `http://127.0.0.1:PORT`.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Kills the server; from now on nothing listens.
    pub fn stop(&mut self) {
        self.server = None;
        let deadline = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
            assert!(
                Instant::now() < deadline,
                "something still listens on port {}",
                self.port
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// A new version lies on the host from now on: every page is another, the app has
    /// another address, and nothing of the old one is left there. `<html>` says
    /// `data-edition="next"`.
    pub fn deploy_next(&mut self) {
        let next = Scratch::new("next");
        let app = std::fs::read_dir(dist().join("assets")).expect("the assets");
        let app = app
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .find(|name| name.starts_with("app-"));
        copy_next(&dist(), next.path(), &app.expect("the app's folder"));
        seal_next(next.path());
        self.stop();
        self.next = Some(next);
        self.start_again();
    }

    /// As [`Self::deploy_next`], but something between the browser and the host answers
    /// for `name` with another page, as the sign-in page of a guest network does.
    pub fn deploy_next_behind_a_portal(&mut self, name: &str) {
        self.deploy_next();
        let next = self.next.as_ref().expect("the next version");
        let page = "<!doctype html><title>Logg inn</title><h1>Velkommen til gjestenettet</h1>";
        std::fs::write(next.path().join(name), page).expect("the page");
    }

    /// Serves again at the same address.
    pub fn start_again(&mut self) {
        let next = self.next.as_ref();
        let folder = next.map_or_else(dist, |next| next.path().to_owned());
        let mut arguments = vec![
            "serve".to_owned(),
            folder.display().to_string(),
            "--port".into(),
            self.port.to_string(),
        ];
        if self.serve.bare {
            arguments.push("--bare".into());
        }
        if !self.serve.faults.is_empty() {
            arguments.extend(["--faults".to_owned(), "tests/support/faults".into()]);
        }
        for fault in &self.serve.faults {
            arguments.extend(["--inject".to_owned(), (*fault).to_owned()]);
        }
        let log = self.log.path().join("server.log");
        let server = Leash::start(Path::new(env!("CARGO_BIN_EXE_tool")), &arguments, &[], &log)
            .expect("the server starts");
        let listening = server.line_with("listening on", Duration::from_secs(20));
        assert!(
            listening.is_some(),
            "the server did not start: {}",
            server.printed()
        );
        self.server = Some(server);
    }
}

/// Gives the worker the sums of the files as they are in `folder`.
fn seal_next(folder: &Path) {
    const SUM: &str = "integrity\":\"";
    let path = folder.join("sw.js");
    let worker = std::fs::read_to_string(&path).expect("the worker");
    let (head, list) = worker.split_once("[{\"").expect("the list of files");
    let (list, tail) = list.split_once("}]").expect("the end of the list");
    let sealed = list.split("},{").map(|entry| {
        let after = |name: &str| Some(entry.split_once(name)?.1.split_once('"')?.0);
        let url = after("url\":\"").expect("an address");
        let old = after(SUM).expect("a sum");
        let bytes = std::fs::read(folder.join(url)).expect("the file");
        let sum = format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)));
        entry.replace(&format!("{SUM}{old}"), &format!("{SUM}{sum}"))
    });
    let sealed: Vec<String> = sealed.collect();
    let worker = format!("{head}[{{\"{}}}]{tail}", sealed.join("},{"));
    std::fs::write(path, worker).expect("the worker");
}

/// Copies a built folder, as its next version; packed copies are left out.
fn copy_next(from: &Path, to: &Path, app: &str) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder").flatten() {
        let (path, name) = (
            entry.path(),
            entry.file_name().to_string_lossy().into_owned(),
        );
        let place = to.join(if name == app { NEXT_APP } else { &name });
        let ending = name.rsplit('.').next().unwrap_or_default();
        match ending {
            _ if path.is_dir() => copy_next(&path, &place, app),
            "br" | "gz" => {}
            "html" | "js" => {
                let text = std::fs::read_to_string(&path).expect("a text");
                let text = text
                    .replace(app, NEXT_APP)
                    .replace("<html ", "<html data-edition=\"next\" ")
                    .replace("\"revision\":\"", "\"revision\":\"n");
                std::fs::write(place, text).expect("a copy");
            }
            _ => drop(std::fs::copy(&path, place).expect("a copy")),
        }
    }
}
