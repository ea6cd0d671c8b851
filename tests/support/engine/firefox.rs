//! Firefox through geckodriver.

use std::path::PathBuf;

use serde_json::json;

use super::{Running, own_temporary_files, start_driver};
use crate::support::scratch::{Scratch, free_port};

const GECKODRIVER: &str = "geckodriver-0.37.1/bin/geckodriver";

pub(super) async fn start(profile: &Scratch) -> Running {
    let capabilities = json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless", "-profile", profile.folder("firefox")],
            "prefs": {
                "browser.download.folderList": 2,
                "browser.download.dir": profile.folder("downloads"),
                "browser.download.alwaysOpenPanel": false,
                "browser.download.always_ask_before_handling_new_types": false,
                "browser.helperApps.neverAsk.saveToDisk": "application/json,text/plain,text/markdown,text/csv",
                // The page's console, for the failure report.
                "devtools.console.stdout.content": true,
                "intl.accept_languages": "nb-NO,nb",
            },
        },
    });
    let log = profile.path().join("geckodriver.log");
    let (session, driver, driver_port) = start_driver(
        &program(),
        |port| {
            let bidi = free_port();
            [
                "--port",
                &port.to_string(),
                "--websocket-port",
                &bidi.to_string(),
                "--log",
                "warn",
            ]
            .map(str::to_owned)
            .to_vec()
        },
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

/// The pinned geckodriver in the cache of tools, or the one on the path.
fn program() -> PathBuf {
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let pinned = cache
        .or_else(home)
        .map(|cache| cache.join("moteklar").join(GECKODRIVER));
    pinned
        .filter(|path| path.is_file())
        .unwrap_or_else(|| "geckodriver".into())
}
