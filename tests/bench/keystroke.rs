//! From the last key until both stores hold it.

use super::middle::Middle;
use crate::support::{Course, Engine, Serve, run};

/// Milliseconds that a keystroke may take into both stores.
const LIMIT: f64 = 400.0;
const TAKES: usize = 15;

/// The page notes by its own clock when a key came, when local storage was written, and when
/// a transaction of the database was complete. It only listens: nothing is polled.
const LISTEN: &str = "
  const taken = (window.taken = { key: 0, local: 0, archive: 0 });
  const key = 'moteklar/answer/' + arguments[0];
  document.addEventListener('input', () => {
    Object.assign(taken, { key: performance.now(), local: 0, archive: 0 });
  }, true);
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (name, value) {
    setItem.call(this, name, value);
    if (name === key) taken.local = performance.now();
  };
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, name) {
    const request = put.call(this, value, name);
    if (name === key) this.transaction.addEventListener('complete', () => { taken.archive = performance.now(); });
    return request;
  };";

const BOTH: &str = "return taken.key > 0 && taken.local > 0 && taken.archive > 0";

#[test]
fn a_keystroke_into_both_stores() {
    run(
        Engine::Chromium,
        module_path!(),
        Serve::built(),
        async |browser, _site| {
            let page = Course::built().page();
            let (mut local, mut archive) = (Vec::new(), Vec::new());
            browser.open(&page.path).await;
            browser.js(LISTEN, &[page.prompt().into()]).await;
            let mut text = String::new();
            for take in 0..TAKES {
                let words = format!("Det elevene sa {take}. ");
                browser.write_on(page.prompt(), &words).await;
                browser.until_js("both stores hold it", BOTH, &[]).await;
                let taken = browser.js("return taken", &[]).await;
                let at = |what: &str| taken[what].as_f64().unwrap();
                local.push(at("local") - at("key"));
                archive.push(at("archive") - at("key"));
                text += &words;
            }
            browser.until_kept(page.prompt(), &text).await;
            println!("\n\nFrom the last key until a store holds it, in Chromium, {TAKES} times");
            print("local storage", local);
            print("IndexedDB, transaction complete", archive);
            println!("  {:36} {LIMIT:>17.0} ms\n", "at most");
        },
    );
}

fn print(what: &str, takes: Vec<f64>) {
    let Middle { median, slowest } = Middle::of(takes);
    println!("  {what:36} median {median:>7.0} ms   slowest {slowest:>5.0} ms");
}
