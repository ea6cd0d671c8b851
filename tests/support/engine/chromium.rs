//! Chromium through chromedriver.

use std::path::Path;

use serde_json::json;

use super::{Running, own_temporary_files, start_driver};
use crate::support::scratch::Scratch;

const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

pub(super) async fn start(profile: &Scratch) -> Running {
    let data = profile.folder("chromium");
    let mut arguments = FLAGS.map(str::to_owned).to_vec();
    arguments.push(format!("--user-data-dir={}", data.display()));
    let capabilities = json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": {
            "binary": "/usr/bin/chromium",
            "args": arguments,
            "prefs": {
                "download.default_directory": profile.folder("downloads"),
                "download.prompt_for_download": false,
                "intl.accept_languages": "nb-NO,nb",
            },
        },
    });
    let log = profile.path().join("chromedriver.log");
    let (session, driver, driver_port) = start_driver(
        Path::new("/usr/bin/chromedriver"),
        |port| vec![format!("--port={port}")],
        &[own_temporary_files(profile)],
        capabilities,
        &log,
    )
    .await;
    Running {
        session,
        driver,
        driver_port,
        beside: None,
    }
}
