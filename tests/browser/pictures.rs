//! The pictures of the readme and of the install sheet, taken of the app as it is.
//! `make pictures` keeps them in `public/icons`.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::support::{Browser, Course, in_chromium};

/// Where pictures go: the folder that `MOTEKLAR_PICTURES` names, or among the
/// tests' own files.
fn folder() -> PathBuf {
    let asked = std::env::var_os("MOTEKLAR_PICTURES");
    let folder = asked.map_or_else(
        || Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures"),
        PathBuf::from,
    );
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    folder
}

/// A picture of the window, `width` × `height` points of `scale` pixels.
async fn take(browser: &Browser, name: &str, (width, height, scale): (u32, u32, u32)) {
    let picture = browser
        .session()
        .screenshot_as_png()
        .await
        .expect("a picture");
    let at = |place: usize| u32::from_be_bytes(picture[place..place + 4].try_into().unwrap());
    assert_eq!((at(16), at(20)), (width * scale, height * scale), "{name}");
    std::fs::write(folder().join(name), picture).expect("the picture");
}

async fn window(browser: &Browser, (width, height, scale): (u32, u32, u32), phone: bool) {
    let metrics = json!({
        "width": width, "height": height, "deviceScaleFactor": scale, "mobile": phone,
    });
    let tools = browser.session().cdp();
    let set = tools
        .send_raw("Emulation.setDeviceMetricsOverride", metrics)
        .await;
    assert!(set.is_ok(), "{set:?}");
    let hidden = json!({ "hidden": true });
    let set = tools
        .send_raw("Emulation.setScrollbarsHidden", hidden)
        .await;
    assert!(set.is_ok(), "{set:?}");
}

in_chromium!(
    #[ignore = "long"]
    a_phone_with_a_page_and_a_large_screen_with_the_front_page,
    async |browser, _site| {
        let (phone, large) = ((390, 844, 2), (1280, 800, 1));
        let page = Course::built().page();
        window(browser, large, false).await;
        browser.open("/").await;
        browser
            .js(
                "Array.from(document.querySelectorAll('button')).find((button) => button.textContent.includes('Ja, min egen')).click()",
                &[],
            )
            .await;
        browser.until_save_state("saved").await;
        take(browser, "screenshot-wide.png", large).await;
        window(browser, phone, true).await;
        browser.open(&page.path).await;
        browser.element("h1").await;
        take(browser, "screenshot-narrow.png", phone).await;
    }
);
