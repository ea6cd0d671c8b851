//! A whole staff's files into a meeting, and three hundred cards on the wall.

use serde_json::{Value, json};
use uuid::Uuid;

use super::middle::Middle;
use crate::support::{Brought, Browser, Engine, Serve, run};

const FILES: u64 = 200;
/// Nearly as much as can be brought in at once: 200 files of 100 kB.
const LETTERS: usize = 19_600;
const ANSWERS: usize = 5;
/// Milliseconds that no piece of work may take.
const TASK: f64 = 100.0;
const TAKES: usize = 15;

/// What person `n` brings: `answers` answers of `letters` letters.
fn brought(meeting: Uuid, prompt: &(String, String), n: u64, letters: usize) -> Brought {
    let sentence = format!("Person {n} sier at elevene får medvirke når læreren spør først. ");
    Brought {
        meeting: Some(meeting),
        prompt: prompt.clone(),
        text: sentence.chars().cycle().take(letters).collect(),
        person: n,
        edition: 1,
        is_signed: false,
    }
}

async fn choose(browser: &Browser, files: &[(String, Vec<u8>)]) {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    browser.choose_files(&files).await;
}

/// Notes when the files came, when the dry run stood, and every piece of work that was long.
const LISTEN: &str = "
  const taken = (window.taken = { came: 0, stood: 0, files: [], tasks: [] });
  document.addEventListener('change', (event) => {
    if (event.target.type !== 'file') return;
    taken.files = Array.from(event.target.files);
    taken.came = performance.now();
  }, true);
  new PerformanceObserver((list) => list.getEntries().forEach((task) => taken.tasks.push(task))).observe({ type: 'longtask' });
  new MutationObserver(() => {
    if (taken.stood === 0 && document.querySelector('[data-import-apply]')) taken.stood = performance.now();
  }).observe(document.body, { childList: true, subtree: true });";

/// How long it took, and how long each piece of work was from when the files came: what makes them is the test's.
const TAKEN: &str = "
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const ours = taken.tasks.map((task) => Math.min(task.duration, task.startTime + task.duration - taken.came));
  return [taken.stood - taken.came, ours];";

/// The same bytes parsed, and put into a database of their own; and before that, read.
const PLAIN: &str = "
  const before = performance.now();
  const texts = await Promise.all(taken.files.map((file) => file.text()));
  const reading = performance.now() - before;
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('plain', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('files');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const start = performance.now();
  const parsed = texts.map((text) => JSON.parse(text));
  const transaction = database.transaction('files', 'readwrite');
  texts.forEach((text, at) => transaction.objectStore('files').put(text, at));
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  const took = performance.now() - start;
  database.close();
  return [took, parsed.length, reading];";

#[test]
fn two_hundred_files_from_drop_to_dry_run() {
    run(
        Engine::Chromium,
        module_path!(),
        Serve::built(),
        async |browser, _site| {
            let (id, prompt) = browser.plan_meeting("anonymous").await;
            let files: Vec<(String, Vec<u8>)> = (1..=FILES)
                .map(|n| {
                    let brought = brought(id, &prompt, n, LETTERS);
                    (format!("bidrag-{n}.json"), brought.bytes_of(ANSWERS))
                })
                .collect();
            let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
            let (mut ours, mut plain, mut tasks) = (Vec::new(), Vec::new(), Vec::new());
            let mut reading = Vec::new();
            for _ in 0..3 {
                browser.open(&format!("/mote/{id}/bidrag")).await;
                browser.js(LISTEN, &[]).await;
                choose(browser, &files).await;
                browser
                    .until_js("the dry run stands", "return taken.stood > 0", &[])
                    .await;
                let taken = browser.js_async(TAKEN, &[]).await;
                ours.push(taken[0].as_f64().unwrap());
                let long = taken[1].as_array().into_iter().flatten();
                tasks.push(long.filter_map(Value::as_f64).fold(0.0, f64::max));
                let reference = browser.js_async(PLAIN, &[]).await;
                assert_eq!(reference[1], FILES);
                plain.push(reference[0].as_f64().unwrap());
                reading.push(reference[2].as_f64().unwrap());
            }
            let ratios = ours.iter().zip(&plain).map(|(ours, plain)| ours / plain);
            let ratio = Middle::of(ratios.collect());
            let with_reading = ours.iter().zip(plain.iter().zip(&reading));
            let with_reading =
                with_reading.map(|(ours, (plain, reading))| ours / (plain + reading));
            let with_reading = Middle::of(with_reading.collect());
            println!(
                "\n\n{FILES} files, {bytes} bytes, from drop to dry run, in Chromium, 3 times"
            );
            println!(
                "  read, checked and shown     {:>8.0} ms",
                Middle::of(ours).median
            );
            println!(
                "  JSON.parse and IndexedDB    {:>8.0} ms",
                Middle::of(plain).median
            );
            println!(
                "  ratio                       {:>8.2}      at most 2",
                ratio.median
            );
            println!(
                "  reading the files alone     {:>8.0} ms",
                Middle::of(reading).median
            );
            println!("  ratio when both are read    {:>8.2}", with_reading.median);
            println!(
                "  longest piece of work       {:>8.0} ms   at most {TASK:.0}\n",
                Middle::of(tasks).slowest
            );
        },
    );
}

/// Moves the first loose card to the theme; gives the milliseconds until its frame is drawn.
const MOVE: &str = "
  const select = document.querySelector(\"[data-pile='loose'] [data-card] [data-move]\");
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const start = performance.now();
  select.value = arguments[0];
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return await new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now() - start);
    channel.port2.postMessage(null);
  }));";

/// The page without the app: what the browser itself needs to show a card elsewhere.
const LEAVE_THE_APP: &str = "
  const main = document.querySelector('main');
  main.replaceWith(main.cloneNode(true));";

/// The same move there, of the node and nothing else.
const MOVE_BY_HAND: &str = "
  const card = document.querySelector(\"[data-pile='loose'] [data-card]\");
  const theme = document.querySelector('[data-theme] ul');
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const start = performance.now();
  theme.append(card);
  return await new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now() - start);
    channel.port2.postMessage(null);
  }));";

/// Slows the processor down so many times, for the page only.
async fn slow_down(browser: &Browser, times: u32) {
    let slowed = browser
        .session()
        .cdp()
        .send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": times }))
        .await;
    assert!(slowed.is_ok(), "the processor cannot be slowed: {slowed:?}");
}

/// Milliseconds to move a card when there are `count`, at a fourth of the speed: by the app, and
/// by hand.
async fn moving(browser: &Browser, count: u64) -> (Vec<f64>, Vec<f64>) {
    let (id, prompt) = browser.plan_meeting("anonymous").await;
    for hundred in 0..count.div_ceil(FILES) {
        let people = hundred * FILES + 1..=count.min((hundred + 1) * FILES);
        let files: Vec<(String, Vec<u8>)> = people
            .clone()
            .map(|n| {
                let brought = brought(id, &prompt, n, 160);
                (format!("bidrag-{n}.json"), brought.bytes())
            })
            .collect();
        browser.open(&format!("/mote/{id}/bidrag")).await;
        choose(browser, &files).await;
        browser.click("[data-import-apply]").await;
        let words = format!("{} levert", people.end());
        browser.until_text("[data-delivered]", &words).await;
    }
    browser.open(&format!("/mote/{id}/lapper")).await;
    browser
        .until("every card is there", async || {
            browser.count("[data-card]").await as u64 == count
        })
        .await;
    browser.fill("[data-new-theme]", "Et tema").await;
    browser.click("[data-add-theme]").await;
    browser.element("[data-theme]").await;
    let theme = browser
        .js(
            "return document.querySelector('[data-theme]').dataset.theme",
            &[],
        )
        .await;
    slow_down(browser, 4).await;
    let (mut takes, mut by_hand) = (Vec::new(), Vec::new());
    for _ in 0..TAKES {
        let took = browser.js_async(MOVE, std::slice::from_ref(&theme)).await;
        takes.push(took.as_f64().unwrap());
    }
    browser.js(LEAVE_THE_APP, &[]).await;
    for _ in 0..TAKES {
        let took = browser.js_async(MOVE_BY_HAND, &[]).await;
        by_hand.push(took.as_f64().unwrap());
    }
    slow_down(browser, 1).await;
    (takes, by_hand)
}

#[test]
fn a_card_to_a_theme() {
    run(
        Engine::Chromium,
        module_path!(),
        Serve::built(),
        async |browser, _site| {
            let (few, few_by_hand) = moving(browser, 30).await;
            let (many, many_by_hand) = moving(browser, 300).await;
            let [few, many] = [few, many].map(Middle::of);
            let [few_by_hand, many_by_hand] = [few_by_hand, many_by_hand].map(Middle::of);
            println!(
                "\n\nA card to a theme until it is painted, processor at a fourth, in Chromium, {TAKES} times"
            );
            for (count, took, by_hand) in [(30, few, few_by_hand), (300, many, many_by_hand)] {
                println!(
                    "  of {count:3} cards                median {:>7.0} ms   slowest {:>5.0} ms",
                    took.median, took.slowest
                );
                println!(
                    "    the node alone, no app    median {:>7.0} ms   ratio   {:>5.2}",
                    by_hand.median,
                    took.median / by_hand.median
                );
            }
            println!(
                "  300 cards against 30        {:>8.2}\n",
                many.median / few.median
            );
        },
    );
}
