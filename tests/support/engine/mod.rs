//! The three engines, and how each is started.

mod chromium;
mod firefox;
mod webkit;

use std::path::Path;
use std::time::Duration;

use serde_json::{Map, Value};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};

use super::leash::{Leash, Process, kill};
use super::scratch::{Scratch, free_port};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Debian's Chromium, through chromedriver.
    Chromium,
    /// Firefox ESR, through geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser, through WebKitWebDriver.
    WebKit,
}

impl Engine {
    /// Its name in test names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// A driver with its browser.
pub struct Running {
    /// The WebDriver session.
    pub session: WebDriver,
    driver: Leash,
    driver_port: u16,
    /// WebKit's browser runs beside its driver, not below it: it must live on when its web process is killed.
    beside: Option<Leash>,
}

/// Starts a browser on `profile`.
pub async fn start(engine: Engine, profile: &Scratch) -> Running {
    match engine {
        Engine::Chromium => chromium::start(profile).await,
        Engine::Firefox => firefox::start(profile).await,
        Engine::WebKit => webkit::start(profile).await,
    }
}

impl Running {
    /// Kills what holds the page, with SIGKILL and without any warning, and
    /// starts again on the same profile. In WebKit that is the web process (a
    /// browser under automation keeps nothing when it ends), elsewhere every
    /// process of the browser.
    pub async fn kill_and_start_again(self, engine: Engine, profile: &Scratch) -> Self {
        let Some(browser) = &self.beside else {
            kill(&self.browser_processes());
            drop(self);
            return start(engine, profile).await;
        };
        let web = |process: &Process| process.command.contains("WebKitWebProcess");
        kill(
            &browser
                .descendants()
                .into_iter()
                .filter(web)
                .collect::<Vec<_>>(),
        );
        // The old session ends with its page, and the browser takes a new one when the driver has seen that.
        let deadline = std::time::Instant::now() + Duration::from_secs(20);
        loop {
            match connect(self.driver_port, webkit::capabilities()).await {
                Ok(session) => return Self { session, ..self },
                Err(error) => assert!(
                    std::time::Instant::now() < deadline,
                    "no new session in the same WebKit: {error}"
                ),
            }
            let _ = self.session.current_url().await;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// The end of what driver and browser have printed.
    pub fn printed(&self) -> String {
        let all = [Some(&self.driver), self.beside.as_ref()];
        let printed = all
            .into_iter()
            .flatten()
            .map(Leash::printed)
            .collect::<Vec<_>>()
            .join("\n");
        let lines: Vec<&str> = printed
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        lines[lines.len().saturating_sub(25)..].join("\n")
    }

    fn browser_processes(&self) -> Vec<Process> {
        let driver = |process: &Process| {
            process.command.contains("chromedriver") || process.command.contains("geckodriver")
        };
        self.driver
            .descendants()
            .into_iter()
            .filter(|process| !driver(process))
            .collect()
    }
}

/// What driver and browser leave in the system's folder for temporary files goes with the profile.
fn own_temporary_files(profile: &Scratch) -> (String, String) {
    ("TMPDIR".into(), profile.folder("tmp").display().to_string())
}

/// Starts the driver and a session; a driver that loses the race for its port
/// gets another.
async fn start_driver(
    program: &Path,
    arguments: impl Fn(u16) -> Vec<String>,
    environment: &[(String, String)],
    capabilities: Value,
    log: &Path,
) -> (WebDriver, Leash, u16) {
    let mut last = String::new();
    for _ in 0..3 {
        let port = free_port();
        let driver = Leash::start(program, &arguments(port), environment, log)
            .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
        match connect(port, capabilities.clone()).await {
            Ok(session) => return (session, driver, port),
            Err(error) => last = format!("{error}\n{}", driver.printed()),
        }
    }
    panic!("no session with {}: {last}", program.display());
}

async fn connect(port: u16, capabilities: Value) -> WebDriverResult<WebDriver> {
    wait_for(port).await;
    let capabilities = match capabilities {
        Value::Object(map) => map,
        _ => Map::new(),
    };
    let session = WebDriver::builder(
        format!("http://127.0.0.1:{port}"),
        Capabilities::from(capabilities),
    )
    .request_timeout(Duration::from_secs(60))
    .await?;
    // Its processes are killed when the test ends; there is nobody to say goodbye to.
    let _ = session.clone().leak();
    session.set_script_timeout(Duration::from_secs(30)).await?;
    session
        .set_page_load_timeout(Duration::from_secs(30))
        .await?;
    // Not every window manager there is grants this, and no test depends on it.
    let _ = session.set_window_rect(0, 0, 1280, 1000).await;
    Ok(session)
}

/// Waits until something listens, up to a limit; what comes next tells the rest.
async fn wait_for(port: u16) {
    let deadline = std::time::Instant::now() + Duration::from_secs(20);
    while std::time::Instant::now() < deadline {
        if tokio::net::TcpStream::connect(("127.0.0.1", port))
            .await
            .is_ok()
        {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
}
