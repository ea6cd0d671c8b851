//! 320 px, as on a small phone or with 400 % zoom: everything is there, and one
//! scrolls one way only. With more space between letters and lines, too.

use serde_json::json;

use crate::meeting_run::{led, path};
use crate::support::{Browser, in_chromium, routes};

/// What sticks out of the page, or is cut off by its box.
const WIDE: &str = "
  const out = [];
  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth) {
    for (const one of document.querySelectorAll('body *')) {
      const box = one.getBoundingClientRect();
      if (box.right > page.clientWidth + 1 && box.width > 0 && !one.closest('.table-frame, .ds-sr-only'))
        out.push(`${one.tagName}.${one.className} ${Math.round(box.right)}`);
    }
    if (out.length === 0) out.push(`the page is ${page.scrollWidth} wide`);
  }
  // A row of many cells is read from top to bottom instead.
  for (const frame of document.querySelectorAll('.table-frame:has([data-columns])'))
    if (frame.scrollWidth > frame.clientWidth) out.push(`${frame.ariaLabel} is ${frame.scrollWidth} wide`);
  return out.slice(0, 5)";

/// The spacing of WCAG 1.4.12.
const SPACED: &str = "
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets.push(sheet)";

/// 320 pixels wide from now on.
pub async fn as_narrow_as_a_phone(browser: &Browser) {
    let metrics = json!({ "width": 320, "height": 720, "deviceScaleFactor": 1, "mobile": false });
    let tools = browser.session().cdp();
    let set = tools
        .send_raw("Emulation.setDeviceMetricsOverride", metrics)
        .await;
    assert!(set.is_ok(), "{set:?}");
}

/// As the page is now, nothing is wider than it.
pub async fn nothing_sticks_out_here(browser: &Browser, what: &str) {
    let wide = browser.js(WIDE, &[]).await;
    assert_eq!(wide, json!([]), "{what}");
}

async fn nothing_sticks_out(browser: &Browser, paths: impl Iterator<Item = String>) {
    let mut found = Vec::new();
    for path in paths {
        browser.open(&path).await;
        for spaced in [false, true] {
            if spaced {
                browser.js(SPACED, &[]).await;
            }
            let wide = browser.js(WIDE, &[]).await;
            if wide != json!([]) {
                found.push(format!("{path} (spaced: {spaced}): {wide}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

// Holds A 5.
in_chromium!(
    no_page_scrolls_sideways_on_a_small_phone,
    async |browser, _site| {
        as_narrow_as_a_phone(browser).await;
        let pages = routes().into_iter();
        let bokmal = pages.filter(|path| !path.starts_with("/nn") && !path.starts_with("/en"));
        nothing_sticks_out(browser, bokmal).await;
    }
);

// Holds A 5.
in_chromium!(
    no_page_of_a_meeting_scrolls_sideways_on_a_small_phone,
    async |browser, _site| {
        led(browser, moteklar::meeting::Naming::Named, 6).await;
        as_narrow_as_a_phone(browser).await;
        let pages = [
            "",
            "bidrag",
            "gjennomfor",
            "storskjerm",
            "lapper",
            "beslutninger",
            "referat",
        ];
        let pages = pages
            .into_iter()
            .map(|page| path(page).trim_end_matches('/').to_owned());
        let others = ["/mote/ny", "/oppfolging", "/skolen/oppsummering"];
        nothing_sticks_out(browser, pages.chain(others.map(String::from))).await;
    }
);
