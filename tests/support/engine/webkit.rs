//! WebKitGTK's MiniBrowser through WebKitWebDriver.
//!
//! Under automation MiniBrowser keeps everything in memory: local storage, the
//! database and the worker last as long as the browser does. A killed web
//! process ends the WebDriver session too. So the browser is started beside
//! its driver, which is pointed to it: then it outlives both, and a second
//! session in it finds what the first one stored.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{Running, own_temporary_files, start_driver, wait_for};
use crate::support::display::display;
use crate::support::leash::Leash;
use crate::support::scratch::{Scratch, free_port};

pub(super) fn capabilities() -> Value {
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "binary": program(), "args": ["--automation"] },
    })
}

pub(super) async fn start(profile: &Scratch) -> Running {
    let target = format!("127.0.0.1:{}", free_port());
    let mut environment = home(profile);
    environment.push(("DISPLAY".into(), display().into()));
    environment.push(own_temporary_files(profile));
    let mut for_browser = environment.clone();
    for_browser.push(("WEBKIT_INSPECTOR_SERVER".into(), target.clone()));
    let log = profile.path().join("minibrowser.log");
    let arguments = ["--automation".to_owned()];
    let browser =
        Leash::start(&program(), &arguments, &for_browser, &log).expect("MiniBrowser starts");
    wait_for(port_of(&target)).await;
    let log = profile.path().join("webkitwebdriver.log");
    let (session, driver, driver_port) = start_driver(
        Path::new("WebKitWebDriver"),
        |port| vec![format!("--port={port}"), format!("--target={target}")],
        &environment,
        capabilities(),
        &log,
    )
    .await;
    Running {
        session,
        driver,
        driver_port,
        beside: Some(browser),
    }
}

/// A home of its own, with a folder for downloads.
fn home(profile: &Scratch) -> Vec<(String, String)> {
    let home = profile.folder("webkit");
    let downloads = profile.folder("downloads");
    let config = profile.folder("webkit/config");
    let line = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    std::fs::write(config.join("user-dirs.dirs"), line).expect("the setting for downloads");
    let below = |name: &str| {
        profile
            .folder(&format!("webkit/{name}"))
            .display()
            .to_string()
    };
    vec![
        ("HOME".into(), home.display().to_string()),
        ("XDG_CONFIG_HOME".into(), config.display().to_string()),
        ("XDG_DATA_HOME".into(), below("data")),
        ("XDG_CACHE_HOME".into(), below("cache")),
        ("XDG_RUNTIME_DIR".into(), below("run")),
        ("LANG".into(), "C.UTF-8".into()),
        // No accessibility bus and no portal: nothing of the desktop is there.
        ("NO_AT_BRIDGE".into(), "1".into()),
        // Scroll bars that fade away make two pictures of the same page differ.
        ("GTK_OVERLAY_SCROLLING".into(), "0".into()),
        ("GTK_USE_PORTAL".into(), "0".into()),
    ]
}

/// MiniBrowser is not on the path; its folder names the machine's architecture.
fn program() -> PathBuf {
    let folders = std::fs::read_dir("/usr/lib")
        .into_iter()
        .flatten()
        .flatten();
    let mut found = folders.map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser"));
    found
        .find(|path| path.is_file())
        .unwrap_or_else(|| "MiniBrowser".into())
}

fn port_of(address: &str) -> u16 {
    address
        .rsplit(':')
        .next()
        .and_then(|port| port.parse().ok())
        .unwrap_or_default()
}
