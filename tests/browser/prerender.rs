//! The page is there before the app, and the app changes nothing of it.

use crate::support::{Browser, Course, Engine, Serve, in_chromium, in_every_engine, routes};

// Holds A 14.
#[test]
fn a_page_can_be_read_without_any_script() {
    let site = Serve::built().start();
    for page in Course::built().pages() {
        let html = site.get(&page.path).body;
        let main = html.split_once("id=\"app\"").map_or("", |(_, rest)| rest);
        let main = main.split("<script").next().unwrap_or_default();
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
    }
}

#[test]
fn no_page_has_inline_scripts_or_styles() {
    let site = Serve::built().start();
    for path in
        routes()
            .iter()
            .map(String::as_str)
            .chain(["/rescue.html", "/shell.html", "/404.html"])
    {
        let html = site.get(path).body;
        for inline in ["<style", " style=\"", " onclick=", "javascript:"] {
            assert!(!html.contains(inline), "{}: {inline}", path);
        }
        let scripts = html
            .match_indices("<script")
            .map(|(at, _)| &html[at..html[at..].find('>').map_or(html.len(), |end| at + end)]);
        // What the page brings for the app is data, and no browser runs it.
        for script in scripts.filter(|script| !script.contains("type=\"application/json\"")) {
            assert!(script.contains(" src=\"/"), "{}: {script}", path);
        }
    }
}

/// How a page looks: where everything is and what it says, and the picture.
struct Look {
    boxes: Vec<String>,
    picture: Vec<u8>,
}

/// One line for everything that can be seen for itself: its name, its place and its words.
const BOXES: &str = "
  const words = (one) => Array.from(one.childNodes).filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join(' ').trim();
  const seen = (one) => words(one) !== '' || one.matches('svg, img, input, textarea, select, button, hr');
  return Array.from(document.querySelectorAll('#app *')).filter(seen).map((one) => {
    const at = one.getBoundingClientRect();
    return [one.localName, Math.round(at.x), Math.round(at.y + scrollY), Math.round(at.width), Math.round(at.height), words(one)].join(' ');
  });";

async fn look(browser: &Browser) -> Look {
    let picture = steady(browser).await;
    let boxes = browser.js(BOXES, &[]).await;
    let line = |line: &serde_json::Value| line.as_str().unwrap_or_default().to_owned();
    Look {
        boxes: boxes.as_array().into_iter().flatten().map(line).collect(),
        picture,
    }
}

/// How the page looks before the app has started, and after.
async fn before_and_after(browser: &Browser, path: &str) -> (Look, Look) {
    browser.go(path).await;
    browser
        .js_async(
            "await document.fonts.ready; if (document.activeElement) document.activeElement.blur();",
            &[],
        )
        .await;
    browser
        .until_js(
            "the pictures are there",
            "return Array.from(document.images).every((one) => one.complete)",
            &[],
        )
        .await;
    let before = look(browser).await;
    browser.js("releaseWasm()", &[]).await;
    browser.until_ready().await;
    // Icons at the edge of the window are painted a little later than all else.
    let mut after = look(browser).await;
    for _ in 0..10 {
        if before.boxes != after.boxes || different(&before.picture, &after.picture) == 0 {
            break;
        }
        after = look(browser).await;
    }
    (before, after)
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

/// How many pixels differ so much that an eye could see it: the same edge drawn twice can be a shade lighter.
fn different(before: &[u8], after: &[u8]) -> usize {
    const SHADES: u8 = 3;
    let pixels = |png: &[u8]| {
        let mut reader = png::Decoder::new(std::io::Cursor::new(png))
            .read_info()
            .unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut bytes).unwrap();
        (frame.width, frame.height, bytes)
    };
    let (before, after) = (pixels(before), pixels(after));
    if (before.0, before.1) != (after.0, after.1) {
        return usize::MAX;
    }
    let pairs = before.2.iter().zip(&after.2);
    pairs.filter(|(a, b)| a.abs_diff(**b) > SHADES).count()
}

/// The colours that somebody has chosen, as the app stores them, and nothing else.
async fn choose_scheme(browser: &Browser, scheme: &str) {
    browser.go("/rescue.html").await;
    let settings = serde_json::json!({
        "v": 1, "rev": 1, "at": "2026-11-23T18:00:00Z", "data": { "scheme": scheme },
    });
    browser
        .tamper("settings", Some(&settings.to_string()))
        .await;
}

/// WebKit smooths the same letters now one way, now another: there only the boxes tell.
fn same(browser: &Browser, path: &str, (before, after): (Look, Look)) {
    let what = format!("{} {path}", browser.engine().name());
    let other = |(old, new): &(&String, &String)| old != new;
    if let Some((old, new)) = before.boxes.iter().zip(&after.boxes).find(other) {
        panic!("{what} looks different after the start:\n  before: {old}\n  after:  {new}");
    }
    assert_eq!(
        before.boxes.len(),
        after.boxes.len(),
        "{what} has more or fewer elements after the start"
    );
    if browser.engine() == Engine::WebKit || different(&before.picture, &after.picture) == 0 {
        return;
    }
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("failures");
    std::fs::create_dir_all(&folder).unwrap();
    let name = what.replace(['/', ' '], "-");
    std::fs::write(folder.join(format!("{name}-before.png")), before.picture).unwrap();
    std::fs::write(folder.join(format!("{name}-after.png")), after.picture).unwrap();
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
        for scheme in ["auto", "dark"] {
            // Nobody has been here: what one has read changes the front page.
            browser.forget_everything().await;
            choose_scheme(browser, scheme).await;
            for path in ["/", page.path.as_str()] {
                let looks = before_and_after(browser, path).await;
                same(browser, &format!("{path} {scheme}"), looks);
            }
        }
    }
);

/// Every kind of page before and after the start, on a phone and on a desktop.
async fn every_kind_of_page(browser: &mut Browser, scheme: &str) {
    let page = Course::built().page();
    let module = page.module();
    let nn = format!("/nn{}", page.path);
    for (width, height) in [(1280, 3000), (500, 4000)] {
        browser.forget_everything().await;
        choose_scheme(browser, scheme).await;
        browser
            .session()
            .set_window_rect(0, 0, width, height)
            .await
            .unwrap();
        for path in [
            "/",
            "/moduler",
            module,
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
            let looks = before_and_after(browser, path).await;
            same(browser, &format!("{path} {width} {scheme}"), looks);
        }
    }
}

in_chromium!(
    #[ignore = "long"]
    every_kind_of_page_looks_the_same_on_phone_and_desktop,
    Serve::built().with("slow-wasm"),
    async |browser, _site| every_kind_of_page(browser, "auto").await
);

in_chromium!(
    #[ignore = "long"]
    every_kind_of_page_looks_the_same_in_dark_colours,
    Serve::built().with("slow-wasm"),
    async |browser, _site| every_kind_of_page(browser, "dark").await
);

in_chromium!(
    #[ignore = "long"]
    nothing_moves_while_the_app_starts,
    async |browser, _site| {
        let page = Course::built().page();
        for path in ["/", "/moduler", page.path.as_str(), "/data"] {
            browser.open(path).await;
            let script = "
          return await new Promise((done) => {
            const moved = [];
            const place = (box) => [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
            const told = (source) => [source.node && (source.node.outerHTML || source.node.data).slice(0, 80), place(source.previousRect), place(source.currentRect)];
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => moved.push([entry.value, ...entry.sources.map(told)]))).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved))));
          });";
            let moved = browser.js_async(script, &[]).await;
            assert_eq!(moved, serde_json::json!([]), "{path}");
        }
    }
);

in_chromium!(
    #[ignore = "long"]
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
