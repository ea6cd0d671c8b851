//! The page is there before the app, and the app changes nothing of it.

use crate::support::{Browser, Course, Serve, in_chromium, in_every_engine};

#[test]
fn a_page_can_be_read_without_any_script() {
    let site = Serve::built().start();
    for page in Course::built().pages() {
        let html = site.get(&page.path).body;
        let main = html.split_once("id=\"app\"").map_or("", |(_, rest)| rest);
        for (prompt, text) in &page.prompts {
            let escaped = text
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;");
            assert!(
                main.contains(&escaped),
                "{}: the prompt {prompt} cannot be read",
                page.path
            );
            assert!(
                main.contains(&format!("data-prompt=\"{prompt}\"")),
                "{}: {prompt} has no field",
                page.path
            );
        }
        for inline in ["<style", " style=\"", " onclick=", "javascript:"] {
            assert!(!html.contains(inline), "{}: {inline}", page.path);
        }
        let scripts = html
            .match_indices("<script")
            .map(|(at, _)| &html[at..html[at..].find('>').map_or(html.len(), |end| at + end)]);
        for script in scripts {
            assert!(script.contains(" src=\"/"), "{}: {script}", page.path);
        }
    }
}

/// The picture before the app has started, and the one after.
async fn before_and_after(browser: &Browser, path: &str) -> (Vec<u8>, Vec<u8>) {
    browser.go(path).await;
    browser.js_async("await document.fonts.ready; if (document.activeElement) document.activeElement.blur();", &[]).await;
    browser
        .until_js(
            "the pictures are there",
            "return Array.from(document.images).every((one) => one.complete)",
            &[],
        )
        .await;
    let before = steady(browser).await;
    browser.js("releaseWasm()", &[]).await;
    browser.until_ready().await;
    (before, steady(browser).await)
}

/// A picture that stays the same for two frames and one round trip.
async fn steady(browser: &Browser) -> Vec<u8> {
    let frames =
        "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));";
    browser.js_async(frames, &[]).await;
    let mut last = browser.session().screenshot_as_png().await.unwrap();
    for _ in 0..10 {
        browser.js_async(frames, &[]).await;
        let next = browser.session().screenshot_as_png().await.unwrap();
        if next == last {
            return next;
        }
        last = next;
    }
    last
}

fn same(what: &str, (before, after): (Vec<u8>, Vec<u8>)) {
    if before == after {
        return;
    }
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("failures");
    std::fs::create_dir_all(&folder).unwrap();
    let name = what.replace(['/', ' '], "-");
    std::fs::write(folder.join(format!("{name}-before.png")), before).unwrap();
    std::fs::write(folder.join(format!("{name}-after.png")), after).unwrap();
    panic!(
        "{what} looks different after the start: see {name}-before.png and {name}-after.png in {}",
        folder.display()
    );
}

in_every_engine!(
    the_picture_is_the_same_before_and_after_the_start,
    Serve::built().with("slow-wasm"),
    async |browser, _site| {
        let page = Course::built().page();
        for path in ["/", page.path.as_str()] {
            let pictures = before_and_after(browser, path).await;
            same(&format!("{} {path}", browser.engine().name()), pictures);
        }
    }
);

in_chromium!(
    every_kind_of_page_looks_the_same_on_phone_and_desktop,
    Serve::built().with("slow-wasm"),
    async |browser, _site| {
        let page = Course::built().page();
        let module = page
            .path
            .rsplit_once('/')
            .map(|(module, _)| module.to_owned())
            .unwrap();
        let nn = format!("/nn{}", page.path);
        for (width, height) in [(1280, 3000), (500, 4000)] {
            browser
                .session()
                .set_window_rect(0, 0, width, height)
                .await
                .unwrap();
            for path in [
                "/",
                "/moduler",
                &module,
                &page.path,
                &nn,
                "/notater",
                "/gjort",
                "/ta-med",
                "/data",
                "/hjelp",
                "/om",
                "/finnes-ikke",
            ] {
                let pictures = before_and_after(browser, path).await;
                same(&format!("{width} {path}"), pictures);
            }
        }
    }
);

in_chromium!(
    nothing_moves_while_the_app_starts,
    async |browser, _site| {
        let page = Course::built().page();
        for path in ["/", "/moduler", page.path.as_str(), "/data"] {
            browser.open(path).await;
            let script = "
          return await new Promise((done) => {
            let moved = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => (moved += entry.value))).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved))));
          });";
            assert_eq!(
                browser.js_async(script, &[]).await.as_f64(),
                Some(0.0),
                "{path}"
            );
        }
    }
);

in_chromium!(
    the_place_one_has_scrolled_to_stays,
    Serve::built().with("slow-wasm"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.go(&page.path).await;
        browser.js("scrollTo(0, 350)", &[]).await;
        browser.js("releaseWasm()", &[]).await;
        browser.until_ready().await;
        let at = browser.js("return Math.round(scrollY)", &[]).await;
        assert_eq!(at, 350);
    }
);
