//! The screen that WebKit draws on: one Xvfb for the whole run.

use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use super::leash::Leash;
use super::scratch::Scratch;

struct Display {
    name: String,
    // Held for as long as the tests run: letting go kills it.
    _server: Leash,
}

/// The name of the display, such as `:1`.
pub fn display() -> &'static str {
    static DISPLAY: OnceLock<Display> = OnceLock::new();
    &DISPLAY.get_or_init(start).name
}

fn start() -> Display {
    let log = Scratch::new("display");
    // Xvfb looks for a free display itself and prints its number.
    let arguments = [
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1400x1100x24",
        "-nolisten",
        "tcp",
    ]
    .map(str::to_owned);
    let server = Leash::start(
        Path::new("Xvfb"),
        &arguments,
        &[],
        &log.path().join("xvfb.log"),
    )
    .expect("Xvfb starts");
    let patience = Duration::from_secs(20);
    let deadline = std::time::Instant::now() + patience;
    loop {
        let printed = server.printed();
        if let Some(number) = printed
            .lines()
            .find(|line| !line.is_empty() && line.bytes().all(|b| b.is_ascii_digit()))
        {
            return Display {
                name: format!(":{number}"),
                _server: server,
            };
        }
        assert!(
            std::time::Instant::now() < deadline,
            "Xvfb did not start: {printed}"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}
