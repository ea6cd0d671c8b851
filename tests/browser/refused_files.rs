//! Files that are not what they should be: each is refused by name and reason,
//! the others still go in, and nothing stored is touched.

use crate::narrow::{as_narrow_as_a_phone, nothing_sticks_out_here};
use crate::support::{Course, in_chromium, in_every_engine};

/// What each file is, its bytes, and the word that its row must have.
fn strange(good: &[u8]) -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let text = String::from_utf8(good.to_vec()).unwrap();
    let utf16 = [0xff_u8, 0xfe]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let mut not_utf8 = good.to_vec();
    let middle = not_utf8.len() / 2;
    not_utf8[middle] = 0xff;
    let rejected = |name, bytes: Vec<u8>| (name, bytes, "rejected");
    vec![
        rejected("tom.json", Vec::new()),
        rejected("brev.txt", b"Kjaere kollega".to_vec()),
        rejected("bilde.json", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        rejected("utf16.json", utf16),
        rejected("ikke-utf8.json", not_utf8),
        rejected("nul.json", [good, b"\0"].concat()),
        rejected("con", b"con".to_vec()),
        rejected("halv.json", good[..good.len() / 2].to_vec()),
        rejected("uten-slutt.json", good[..good.len() - 1].to_vec()),
        rejected("mer-etter.json", [good, b" {}"].concat()),
        rejected(
            "endret.json",
            text.replace("Mitt eget", "Ditt eget").into_bytes(),
        ),
        rejected(
            "annet-format.json",
            text.replace("\"format\":\"moteklar\"", "\"format\":\"excalidraw\"")
                .into_bytes(),
        ),
        rejected(
            "dobbel.json",
            text.replacen('{', "{\"format\":\"moteklar\",", 1)
                .into_bytes(),
        ),
        rejected(
            "tall.json",
            b"{\"format\":\"moteklar\",\"n\":1e400}".to_vec(),
        ),
        rejected("dyp.json", deep.into_bytes()),
        rejected("liste.json", b"[]".to_vec()),
        rejected(
            "proto.json",
            b"{\"__proto__\":{\"format\":\"moteklar\"}}".to_vec(),
        ),
        (
            "framtid.json",
            text.replace("\"min_reader\":1", "\"min_reader\":99")
                .into_bytes(),
            "parked",
        ),
    ]
}

// Holds B 1, B 2, B 3, B 9, C 7.
in_every_engine!(
    every_strange_file_is_refused_and_the_good_one_goes_in,
    async |browser, _site| {
        let good = browser.copy_with("Mitt eget").await.bytes;
        browser.open("/data").await;
        let before = browser.everything_kept().await;
        let strange = strange(&good);
        let mut files: Vec<(&str, &[u8])> = strange
            .iter()
            .map(|(name, bytes, _)| (*name, bytes.as_slice()))
            .collect();
        // A name says nothing of what is in the file.
        let long = format!("{}.json", "å".repeat(120));
        let good_names = ["god.json", "god.json.txt", "god", "..god.txt", &long];
        for name in good_names {
            files.insert(3, (name, &good));
        }
        browser.choose_files(&files).await;
        for (name, _, result) in &strange {
            let row = browser.dry_run_of(name).await;
            assert_eq!(&row.result, result, "{row:?}");
            let reason = row.text.replace(name, "");
            assert!(reason.trim().len() > 20, "{name} has no reason: {row:?}");
            assert!(
                row.text.contains(name),
                "the row does not name {name}: {row:?}"
            );
        }
        let letter = browser.dry_run_of("brev.txt").await;
        assert!(
            letter.text.contains("ikke en fil fra Møteklar"),
            "a letter is not damaged: {letter:?}"
        );
        for name in good_names {
            let row = browser.dry_run_of(name).await;
            assert!(
                ["ok", "duplicate"].contains(&row.result.as_str()),
                "{row:?}"
            );
        }
        nothing_sticks_out_here(browser, "the dry run").await;
        assert_eq!(
            browser.everything_kept().await,
            before,
            "a file touched what is stored"
        );
    }
);

// Holds B 9.
in_chromium!(
    a_long_name_does_not_stretch_the_page_of_a_phone,
    async |browser, _site| {
        let good = browser.copy_with("Mitt eget").await.bytes;
        as_narrow_as_a_phone(browser).await;
        browser.open("/data").await;
        let long = format!("{}.json", "å".repeat(120));
        let half = format!("halv-{}.json", "e".repeat(200));
        let files: [(&str, &[u8]); 2] = [(&long, &good), (&half, &good[..good.len() / 2])];
        browser.choose_files(&files).await;
        browser.dry_run_of(&half).await;
        nothing_sticks_out_here(browser, "the dry run").await;
        browser.choose_files_in("[data-verify]", &files[1..]).await;
        browser.element("#kopi .notice[data-color='danger']").await;
        nothing_sticks_out_here(browser, "a copy that is none").await;
    }
);

in_chromium!(
    a_refused_file_alone_offers_nothing_to_apply,
    async |browser, _site| {
        let good = browser.copy_with("Mitt eget").await.bytes;
        browser.open("/data").await;
        browser
            .choose_file("halv.json", &good[..good.len() - 40])
            .await;
        assert_eq!(browser.dry_run_of("halv.json").await.result, "rejected");
        assert_eq!(browser.count("[data-import-apply]").await, 0);
    }
);

// Holds C 7.
in_chromium!(
    a_copy_cut_off_anywhere_is_refused,
    async |browser, _site| {
        let good = browser.copy_with("Mitt eget").await.bytes;
        browser.open("/data").await;
        let before = browser.everything_kept().await;
        // Every byte is cut natively; the browser gets a spread of them, a hundred at once.
        let ends: Vec<usize> = (0..good.len()).step_by(good.len() / 100 + 1).collect();
        let names: Vec<String> = ends.iter().map(|end| format!("kutt-{end}.json")).collect();
        let files: Vec<(&str, &[u8])> = names
            .iter()
            .zip(&ends)
            .map(|(name, end)| (name.as_str(), &good[..*end]))
            .collect();
        browser.choose_files(&files).await;
        for name in &names {
            assert_eq!(browser.dry_run_of(name).await.result, "rejected", "{name}");
        }
        assert_eq!(browser.everything_kept().await, before);
    }
);

// Holds B 1.
in_chromium!(
    a_file_that_is_too_large_is_refused_unread,
    async |browser, _site| {
        browser.open("/data").await;
        let large = vec![b' '; 17 * 1024 * 1024];
        browser.choose_file("stor.json", &large).await;
        let row = browser.dry_run_of("stor.json").await;
        assert_eq!(row.result, "rejected", "{row:?}");
        assert!(
            row.text.contains("B") && row.text.bytes().any(|byte| byte.is_ascii_digit()),
            "the row does not tell the limit: {row:?}"
        );
    }
);

// Holds B 4.
in_chromium!(
    hostile_names_and_texts_are_shown_as_text,
    async |browser, _site| {
        let name = "<img src=x onerror=window.ran=1>.json";
        browser.open("/data").await;
        browser
            .choose_file(name, b"{\"format\":\"<script>window.ran=1</script>\"}")
            .await;
        let row = browser.dry_run_of(name).await;
        assert!(row.text.contains(name), "{row:?}");
        assert_eq!(
            browser.count("[data-file] img, [data-file] script").await,
            0
        );
        assert_eq!(
            browser.js("return window.ran === undefined", &[]).await,
            true
        );

        let page = Course::built().page();
        let text = "<script>window.ran=1</script><img src=x onerror=window.ran=1> [x](javascript:window.ran=1)";
        browser.open(&page.path).await;
        browser.paste(page.prompt(), text).await;
        browser.until_kept(page.prompt(), text).await;
        for path in ["/notater", "/ta-med", "/gjort", "/rescue.html"] {
            browser.go(path).await;
            browser
                .until("the text can be read", async || {
                    path == "/gjort" || browser.text("main").await.contains("onerror=window.ran=1")
                })
                .await;
            assert_eq!(
                browser.js("return window.ran === undefined", &[]).await,
                true,
                "{path} ran it"
            );
            assert_eq!(
                browser.count("main a[href^='javascript']").await,
                0,
                "{path} made a link of it"
            );
        }
    }
);
