//! Files as people have them: zips, folders, drops beside the box, several mails, a cloud that is slow.

use moteklar::bundle::armour;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::zip::{Entry, zip, zipped};
use crate::support::{Brought, Browser, in_chromium, in_every_engine};

/// Makes a drop: files by name and text, other kinds of data by type, and whether a file is only
/// promised. Tells whether the page took it.
const DROP: &str = "
  const [where, files, texts, promised] = arguments;
  const data = new DataTransfer();
  for (const [name, bytes] of files) data.items.add(new File([new Uint8Array(bytes)], name));
  for (const [type, text] of texts) data.setData(type, text);
  const target = where ? document.querySelector(where) : document.body;
  const taken = [];
  for (const type of ['dragenter', 'dragover', 'drop']) {
    const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data });
    // Some engines give a made event no data, and none can make an empty promise of a file.
    if (!event.dataTransfer || promised) {
      const shown = promised
        ? { types: ['Files'], files: [], items: [], getData: () => '', dropEffect: 'none' }
        : data;
      Object.defineProperty(event, 'dataTransfer', { value: shown });
    }
    target.dispatchEvent(event);
    if (type !== 'dragenter') taken.push(event.defaultPrevented);
  }
  return taken;";

async fn drop_on(
    browser: &Browser,
    place: &str,
    files: &[(&str, &[u8])],
    texts: &[(&str, &str)],
) -> Value {
    let arguments = [json!(place), json!(files), json!(texts), json!(false)];
    browser.js(DROP, &arguments).await
}

fn taken() -> Value {
    json!([true, true])
}

/// What person `n` brings.
fn brought(meeting: Uuid, prompt: &(String, String), n: u64) -> Vec<u8> {
    let brought = Brought {
        meeting: Some(meeting),
        prompt: prompt.clone(),
        text: format!("Svar {n}"),
        person: n,
        edition: 1,
        is_signed: false,
    };
    brought.bytes()
}

/// A meeting that is led here, with its page for contributions open.
async fn gathering(browser: &Browser) -> (Uuid, (String, String)) {
    let (id, prompt) = browser.plan_meeting("anonymous").await;
    browser.open(&format!("/mote/{id}/bidrag")).await;
    browser.element("[data-import]").await;
    (id, prompt)
}

async fn results(browser: &Browser) -> Vec<(String, String)> {
    let rows = browser.import_rows().await.into_iter();
    rows.map(|row| (row.file, row.result)).collect()
}

async fn until_results(browser: &Browser, expected: &[(&str, &str)]) {
    let expected: Vec<(String, String)> = expected
        .iter()
        .map(|(file, result)| ((*file).to_owned(), (*result).to_owned()))
        .collect();
    browser
        .until(&format!("the rows are {expected:?}"), async || {
            results(browser).await == expected
        })
        .await;
}

// Holds D 2.
in_every_engine!(
    #[ignore = "long"]
    a_zip_from_a_cloud_goes_in_as_if_its_files_were_dropped,
    async |browser, _site| {
        let (id, prompt) = gathering(browser).await;
        let (one, two) = (brought(id, &prompt, 1), brought(id, &prompt, 2));
        let streamed = |path: &str, bytes: &[u8]| Entry {
            is_streamed: true,
            ..Entry::new(path, bytes)
        };
        let packed = zip(&[
            streamed("Bidrag/en.json", &one),
            streamed("Bidrag/4. trinn/to.json", &two),
            streamed("Bidrag/Innkalling.docx", b"PK"),
        ]);
        let locked = Entry {
            flags: 1,
            ..Entry::new("en.json", &one)
        };
        let files: [(&str, &[u8]); 4] = [
            ("OneDrive_2026-11-25.zip", &packed),
            ("tom.zip", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
            ("last.zip", &zip(&[locked])),
            ("pakket.7z", b"7z\xBC\xAF\x27\x1C\0\x04"),
        ];
        browser.choose_files(&files).await;
        let expected = [
            ("OneDrive_2026-11-25.zip", "warning"),
            ("en.json", "ok"),
            ("to.json", "ok"),
            ("tom.zip", "rejected"),
            ("last.zip", "rejected"),
            ("pakket.7z", "rejected"),
        ];
        until_results(browser, &expected).await;
        for (name, words) in [
            ("OneDrive_2026-11-25.zip", "Innkalling.docx"),
            ("tom.zip", "tom"),
            ("last.zip", "passord"),
            ("pakket.7z", "Pakk den ut"),
        ] {
            let row = browser.dry_run_of(name).await;
            assert!(row.text.contains(words), "{row:?}");
        }
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "2 levert").await;
        assert_eq!(browser.shelf().await.len(), 2);
    }
);

// Holds D 3.
in_every_engine!(
    #[ignore = "long"]
    files_dropped_anywhere_never_take_the_place_of_the_app,
    async |browser, _site| {
        let (id, prompt) = gathering(browser).await;
        let file = brought(id, &prompt, 1);
        browser
            .js("document.querySelector('[data-type-in]').open = true", &[])
            .await;
        browser.fill("#for-0", "Halvferdig").await;
        for (n, place) in ["h1", "body", "#for-0", "[data-type-in]", ".drop"]
            .iter()
            .enumerate()
        {
            let name = format!("{n}.json");
            let taken_here = drop_on(browser, place, &[(&name, &file)], &[]).await;
            assert_eq!(taken_here, taken(), "on {place}");
            browser.dry_run_of(&name).await;
        }
        // Text in a field is the field's.
        let text = [("text/plain", "noe")];
        assert_eq!(
            drop_on(browser, "#for-0", &[], &text).await,
            json!([false, false])
        );
        assert_eq!(
            browser
                .js("return document.querySelector('#for-0').value", &[])
                .await,
            "Halvferdig"
        );
        for path in [
            "/moter".to_owned(),
            "/data".to_owned(),
            "/".to_owned(),
            format!("/mote/{id}/gjennomfor"),
            "/hjelp".to_owned(),
        ] {
            browser.open(&path).await;
            for place in ["h1", "body"] {
                let taken_here = drop_on(browser, place, &[("x.json", b"{}")], &[]).await;
                assert_eq!(taken_here, taken(), "{path}, {place}");
                let link = [("text/uri-list", "https://skole.no/x.json")];
                assert_eq!(
                    drop_on(browser, place, &[], &link).await,
                    taken(),
                    "{path}, {place}"
                );
            }
        }
        browser.open("/data").await;
        drop_on(browser, "h1", &[("x.json", b"{}")], &[]).await;
        assert_eq!(browser.dry_run_of("x.json").await.result, "rejected");
        // A file over an input of its own is the browser's to put there.
        let own = drop_on(browser, "[data-verify]", &[("y.json", b"{}")], &[]).await;
        assert_eq!(own, json!([false, false]));
    }
);

// Holds D 2.
in_every_engine!(
    #[ignore = "long"]
    what_comes_batch_by_batch_is_added_and_can_be_taken_back,
    async |browser, _site| {
        let (id, prompt) = gathering(browser).await;
        let file = |n| brought(id, &prompt, n);
        browser
            .choose_files(&[("a.json", &file(1)), ("b.json", &file(2))])
            .await;
        browser.until_rows(2).await;
        drop_on(browser, "h1", &[("c.json", &file(3))], &[]).await;
        until_results(
            browser,
            &[("a.json", "ok"), ("b.json", "ok"), ("c.json", "ok")],
        )
        .await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "3 levert").await;

        // The fourth comes as text; what is in keeps its way back.
        let text = format!("Hei!\n{}\nHilsen Kari", armour::write(&file(4)));
        browser
            .js(
                "document.querySelector('#import-paste').closest('details').open = true",
                &[],
            )
            .await;
        browser.fill("#import-paste", &text).await;
        browser.click("[data-paste-read]").await;
        browser.until_rows(4).await;
        // The same file again, before and after: it is known.
        browser
            .choose_files(&[("igjen-a.json", &file(1)), ("igjen-d.json", &file(4))])
            .await;
        browser.until_rows(6).await;
        let now: Vec<String> = results(browser)
            .await
            .into_iter()
            .map(|(_, result)| result)
            .collect();
        assert_eq!(now, ["ok", "ok", "ok", "ok", "duplicate", "duplicate"]);
        assert_eq!(browser.count("[data-import-undo='one']").await, 3);
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "4 levert").await;
        browser
            .click("[data-file='b.json'] [data-import-undo]")
            .await;
        browser.until_text("[data-delivered]", "3 levert").await;
        browser.click("[data-import-undo='all']").await;
        browser.until_text("[data-delivered]", "0 levert").await;
        assert!(browser.shelf().await.is_empty());
        // What was taken back can come again.
        browser.choose_file("a-igjen.json", &file(1)).await;
        assert_eq!(browser.dry_run_of("a-igjen.json").await.result, "ok");
    }
);

in_every_engine!(
    #[ignore = "long"]
    copies_come_batch_by_batch_too,
    async |browser, _site| {
        let copy = browser.copy_with("Fra den andre enheten").await;
        browser.forget_everything().await;
        browser.open("/data").await;
        let before = browser.everything_kept().await;
        browser.choose_file("kopi.json", &copy.bytes).await;
        browser.until_rows(1).await;
        drop_on(
            browser,
            "h1",
            &[("halv.json", &copy.bytes[..copy.bytes.len() / 2])],
            &[],
        )
        .await;
        drop_on(browser, "h1", &[("kopi2.json", &copy.bytes)], &[]).await;
        let expected = [
            ("kopi.json", "ok"),
            ("halv.json", "rejected"),
            ("kopi2.json", "duplicate"),
        ];
        until_results(browser, &expected).await;
        // A whole one of the same name takes the place of the half.
        drop_on(browser, "h1", &[("halv.json", &copy.bytes)], &[]).await;
        let expected = [
            ("kopi.json", "ok"),
            ("kopi2.json", "duplicate"),
            ("halv.json", "duplicate"),
        ];
        until_results(browser, &expected).await;
        browser.click("[data-import-apply]").await;
        browser.click("[data-import-undo='one']").await;
        browser
            .until("everything is exactly as before", async || {
                browser.everything_kept().await == before
            })
            .await;
    }
);

// Holds D 2.
in_every_engine!(
    #[ignore = "long"]
    a_drop_without_a_file_says_what_to_do,
    async |browser, _site| {
        let (id, prompt) = gathering(browser).await;
        let links = [
            ("text/uri-list", "https://outlook.office.com/x"),
            (
                "text/html",
                "<a href='https://outlook.office.com/x'>bidrag.json</a>",
            ),
        ];
        drop_on(browser, "h1", &[], &links).await;
        browser
            .until_text("[data-said]", "Lagre vedlegget først")
            .await;
        browser.open_again().await;
        browser.element("[data-import]").await;
        browser
            .js(DROP, &[json!("h1"), json!([]), json!([]), json!(true)])
            .await;
        browser
            .until_text("[data-said]", "Lagre vedlegget først")
            .await;
        // A mail instead of its attachment.
        let mail = b"Received: from x\r\nMIME-Version: 1.0\r\nSubject: Bidrag\r\n\r\nHei";
        drop_on(browser, "h1", &[("Bidrag.eml", mail)], &[]).await;
        let row = browser.dry_run_of("Bidrag.eml").await;
        assert!(row.text.contains("e-post"), "{row:?}");
        // Text out of a chat, with the whole block in it.
        let text = format!(
            "Kari sier: {} – sendt fra mobilen",
            armour::write(&brought(id, &prompt, 1))
        );
        drop_on(browser, "h1", &[], &[("text/plain", &text)]).await;
        browser.until_rows(2).await;
        assert_eq!(results(browser).await[1].1, "ok");
    }
);

/// Makes folders in what is dropped: paths and texts, as a browser gives them, some at a time.
const FOLDER: &str = "
  const entry = ([name, content]) => typeof content === 'string'
    ? { name, isFile: true, isDirectory: false, file: (good) => setTimeout(() => good(new File([content], name))) }
    : { name, isFile: false, isDirectory: true, createReader: () => {
        const rest = Object.entries(content).map(entry);
        return { readEntries: (good) => setTimeout(() => good(rest.splice(0, 2))) };
      } };
  const items = [{ kind: 'file', webkitGetAsEntry: () => entry(['Bidrag', arguments[0]]), getAsFile: () => null }];
  const event = new DragEvent('drop', { bubbles: true, cancelable: true });
  const data = { types: ['Files'], files: [new File([], 'Bidrag')], items, getData: () => '' };
  Object.defineProperty(event, 'dataTransfer', { value: data });
  document.body.dispatchEvent(event);";

// Holds D 2.
in_every_engine!(
    #[ignore = "long"]
    a_dropped_folder_is_read_through,
    async |browser, _site| {
        let (id, prompt) = gathering(browser).await;
        let text = |n| String::from_utf8(brought(id, &prompt, n)).unwrap();
        let folder = json!({
            "en.json": text(1),
            "bilde.png": "x",
            "4. trinn": { "to.json": text(2), "Kveld": { "tre.txt": text(3), "Tom": {} } },
        });
        browser.js(FOLDER, &[folder]).await;
        browser.until_rows(3).await;
        assert!(
            results(browser)
                .await
                .iter()
                .all(|(_, result)| result == "ok")
        );
        browser.js(FOLDER, &[json!({ "en.json": text(1) })]).await;
        browser.until_text("[data-said]", "Ingen nye filer").await;
        browser.until_rows(3).await;
    }
);

// Holds D 2.
in_every_engine!(
    #[ignore = "long"]
    a_file_that_the_cloud_keeps_holds_up_no_other,
    async |browser, _site| {
        let (id, prompt) = gathering(browser).await;
        browser
            .js(
                "const read = File.prototype.arrayBuffer;
                 File.prototype.arrayBuffer = function () {
                   if (!this.name.startsWith('sky')) return read.call(this);
                   return new Promise((good) => { window.deliver = () => good(read.call(this)); });
                 };",
                &[],
            )
            .await;
        let files: Vec<(String, Vec<u8>)> = (1..=30)
            .map(|n| {
                let name = if n == 5 {
                    "sky.json".to_owned()
                } else {
                    format!("{n}.json")
                };
                (name, brought(id, &prompt, n))
            })
            .collect();
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        browser.choose_files(&files).await;
        browser.until_rows(30).await;
        browser
            .element("[data-file='sky.json'][data-import-state='waiting']")
            .await;
        browser
            .until_text("[data-file='sky.json']", "Venter på skyen")
            .await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "29 levert").await;
        // It comes at last, into its own row.
        browser.js("window.deliver()", &[]).await;
        browser
            .element("[data-file='sky.json'][data-import-state='shown']")
            .await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "30 levert").await;
        browser.until_rows(30).await;

        // Another one is left out, and no later word of it is heard.
        browser
            .choose_file("sky-to.json", &brought(id, &prompt, 31))
            .await;
        browser
            .click("[data-file='sky-to.json'] [data-leave-out]")
            .await;
        browser.until_rows(30).await;
        browser.js("window.deliver()", &[]).await;
        // Stopping is heard at once, though nothing comes.
        let late = brought(id, &prompt, 32);
        let names: Vec<String> = (0..64).map(|n| format!("sky-{n}.json")).collect();
        let files: Vec<(&str, &[u8])> = names
            .iter()
            .map(|name| (name.as_str(), late.as_slice()))
            .collect();
        browser.choose_files(&files).await;
        let stopped = "
          const button = document.querySelector('[data-stop]');
          if (!button) return false;
          button.click();
          await new Promise((next) => setTimeout(next));
          return document.querySelector('[data-stop]') === null && document.querySelector('[data-said]').textContent.length > 0;";
        browser
            .until(
                "reading has begun and is stopped in one stroke",
                async || browser.js_async(stopped, &[]).await == true,
            )
            .await;
    }
);

/// Puts a folder where the browser's own picker is.
const PICKER: &str = "
  window.showDirectoryPicker = async () => ({
    kind: 'directory',
    async *values() {
      for (const [name, text] of window.folder) yield { kind: 'file', name, getFile: async () => new File([text], name) };
    },
  });
  window.folder = arguments[0];";

// Holds D 2.
in_every_engine!(
    #[ignore = "long"]
    new_files_are_found_however_many_old_ones_lie_in_the_folder,
    async |browser, _site| {
        let (id, prompt) = gathering(browser).await;
        let other = Uuid::from_u128(9);
        let of = |meeting, n| {
            let bytes = brought(meeting, &prompt, n);
            json!([format!("{n}.json"), String::from_utf8(bytes).unwrap()])
        };
        let old: Vec<Value> = (1..=100).map(|n| of(id, n)).collect();
        let others: Vec<Value> = (201..=305).map(|n| of(other, n)).collect();
        let new: Vec<Value> = (401..=425).map(|n| of(id, n)).collect();
        let files: Vec<(String, Vec<u8>)> = (1..=100)
            .map(|n| (format!("{n}.json"), brought(id, &prompt, n)))
            .collect();
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        browser.choose_files(&files).await;
        browser.until_rows(100).await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "100 levert").await;

        // The page asks for a picker when it is made.
        browser.js(PICKER, &[json!([])]).await;
        browser.follow(&format!("/mote/{id}")).await;
        browser.follow(&format!("/mote/{id}/bidrag")).await;
        browser.until_text("[data-delivered]", "100 levert").await;
        let folder: Vec<Value> = [old, others, new].concat();
        browser
            .js("window.folder = arguments[0]", &[json!(folder)])
            .await;
        browser
            .js(
                "document.querySelector('[data-folder]').closest('details').open = true",
                &[],
            )
            .await;
        browser.click("[data-folder]").await;
        browser.until_rows(25).await;
        assert!(
            results(browser)
                .await
                .iter()
                .all(|(_, result)| result == "ok")
        );
        browser.until_text("[data-said]", "105 filer").await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "125 levert").await;
        browser
            .js("window.folder.push(arguments[0])", &[of(id, 500)])
            .await;
        browser.click("[data-folder-again]").await;
        browser.until_rows(26).await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "126 levert").await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    contributions_are_led_to_their_meeting_from_everywhere,
    async |browser, _site| {
        let (id, prompt) = gathering(browser).await;
        let file = |n| brought(id, &prompt, n);
        let stranger = brought(Uuid::from_u128(9), &prompt, 3);
        let loose = Brought {
            meeting: None,
            prompt: prompt.clone(),
            text: "Uten møte".into(),
            person: 4,
            edition: 1,
            is_signed: false,
        };
        for (path, n) in [("/moter", 1), ("/data", 2)] {
            browser.open(path).await;
            let files: [(&str, &[u8]); 3] = [
                ("bidrag.json", &file(n)),
                ("fremmed.json", &stranger),
                ("los.json", &loose.bytes()),
            ];
            browser.choose_files(&files).await;
            let expected = [
                ("bidrag.json", "ok"),
                ("fremmed.json", "warning"),
                ("los.json", "warning"),
            ];
            until_results(browser, &expected).await;
            let row = browser.dry_run_of("bidrag.json").await;
            assert!(row.text.contains("Møtet vårt"), "{row:?}");
            browser
                .element(&format!(
                    "[data-file='bidrag.json'] a[href$='/mote/{id}/bidrag']"
                ))
                .await;
            browser.click("[data-import-apply]").await;
            browser
                .element("[data-file='bidrag.json'][data-import-state='in']")
                .await;
            browser.choose_file("igjen.json", &file(n)).await;
            assert_eq!(browser.dry_run_of("igjen.json").await.result, "duplicate");
            assert_eq!(browser.shelf().await.len(), n as usize);
        }
        browser
            .click("[data-file='bidrag.json'] [data-import-undo]")
            .await;
        browser
            .element("[data-file='bidrag.json'][data-import-state='undone']")
            .await;
        assert_eq!(browser.shelf().await.len(), 1);
        browser.follow(&format!("/mote/{id}/bidrag")).await;
        browser.until_text("[data-delivered]", "1 levert").await;
    }
);

// Holds B 1.
in_every_engine!(
    #[ignore = "long"]
    a_file_that_a_gateway_has_put_otherwise_is_the_same_file,
    async |browser, _site| {
        let (id, prompt) = gathering(browser).await;
        let file = brought(id, &prompt, 1);
        let value: Value = serde_json::from_slice(&file).unwrap();
        let pretty = format!(
            "\u{feff}{}\r\n",
            serde_json::to_string_pretty(&value)
                .unwrap()
                .replace('\n', "\r\n")
        );
        browser
            .choose_files(&[("omlagret.json", pretty.as_bytes()), ("slik.json", &file)])
            .await;
        until_results(
            browser,
            &[("omlagret.json", "ok"), ("slik.json", "duplicate")],
        )
        .await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "1 levert").await;
        // What is stored is as it was written: no space of theirs is kept.
        assert_eq!(browser.shelf().await[0].1.as_bytes(), file.as_slice());
    }
);

in_chromium!(
    #[ignore = "long"]
    a_zip_works_for_copies_and_for_reading_a_copy_back,
    async |browser, _site| {
        let copy = browser.copy_with("I en pakket mappe").await;
        let packed = zipped(&[("moteklar-kopi.json", &copy.bytes)]);
        browser.open("/data").await;
        browser
            .choose_files_in("[data-verify]", &[("kopi.zip", &packed)])
            .await;
        browser.element("[data-verified='whole']").await;
        browser.forget_everything().await;
        browser.open("/data").await;
        browser.choose_file("kopi.zip", &packed).await;
        assert_eq!(browser.dry_run_of("moteklar-kopi.json").await.result, "ok");
    }
);

in_chromium!(
    #[ignore = "long"]
    a_large_hostile_file_is_answered_within_a_second,
    async |browser, _site| {
        browser.open("/data").await;
        let large = vec![b'['; 10 * 1024 * 1024];
        let noise: Vec<u8> = (0..9_000_000_u32)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 11) as u8)
            .collect();
        let packed = zip(&[Entry::new("a.json", &noise)]);
        for (name, bytes) in [("klammer.json", &large), ("stoy.zip", &packed)] {
            browser
                .js(
                    "window.took = null;
                     const began = performance.now();
                     const wait = () => document.querySelector('[data-file][data-import-result]') && !document.querySelector('[data-stop]')
                       ? (window.took = performance.now() - began) : setTimeout(wait);
                     document.querySelector('[data-import]').addEventListener('change', () => setTimeout(wait), { once: true });",
                    &[],
                )
                .await;
            browser.choose_file(name, bytes).await;
            browser
                .until_js("the row is there", "return window.took !== null", &[])
                .await;
            let took = browser
                .js("return window.took", &[])
                .await
                .as_f64()
                .unwrap_or(f64::MAX);
            assert!(took < 4000.0, "{name}: {took} ms");
        }
    }
);
