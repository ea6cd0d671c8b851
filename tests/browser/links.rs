//! Links to meetings, as mail programs leave them.

use moteklar::bundle::CourseRef;
use moteklar::meeting::{Plan, link, travel};
use uuid::Uuid;

use crate::offline::until_offline_works;
use crate::support::{Browser, DAY, Serve, in_chromium, in_every_engine};

const MEETING: u128 = 0x6f1c_93ae_0000_4000_8000_0000_0000_0001;

/// What stands behind `#` in a link to a meeting.
fn fragment() -> String {
    let mut plan = Plan::new(Uuid::from_u128(MEETING));
    plan.title = "Møtet i lenken".into();
    plan.date = Some(DAY.parse().expect("a day"));
    let course = CourseRef::new("lareplanverket", "1.0.0");
    let day = DAY.parse().expect("a day");
    link::fragment(
        &travel::meeting_file(&plan, &course, day)
            .expect("a file")
            .bytes,
    )
}

/// The same link, as it comes out of mail programs.
fn mangled() -> Vec<String> {
    let new = fragment();
    let old = new.replacen('-', "=", 1);
    let (content, half) = (&new[5..], new.len() / 2);
    vec![
        format!("/moter%23{new}"),
        format!("/moter%23{old}"),
        format!("/moter%23mote%3D{content}"),
        format!("/moter%2523mote%253d{content}"),
        format!("/moter#mote%3D{content}"),
        format!("/moter/%23{new}"),
        format!("/moter?{old}"),
        format!("/moter?utm_source=mail&{new}"),
        format!("/moter%20%23{new}"),
        format!("/nn/moter%23{new}%20Hilsen%20Kari%20/%20rektor"),
        format!("/moter#{new})."),
        format!("/moter#{new}%3E%20Hilsen%20Kari"),
        format!("/moter%23{}%0D%0A%20{}", &new[..half], &new[half..]),
        format!("/moter%23{}%C2%AD{}…", &new[..half], &new[half..]),
    ]
}

async fn all_open(browser: &Browser) {
    for link in mangled() {
        browser.open("/om").await;
        browser.open(&link).await;
        browser.until_rows(1).await;
        let row = &browser.import_rows().await[0];
        assert_eq!(row.result, "ok", "{link}: {row:?}");
        let path = browser.path().await;
        let page = if link.starts_with("/nn/") {
            "/nn/moter"
        } else {
            "/moter"
        };
        let right = [
            format!("{page}#mote-eyJ"),
            format!("{page}#mote=eyJ"),
            format!("{page}?utm_source=mail#mote-eyJ"),
        ];
        assert!(
            right.iter().any(|right| path.starts_with(right.as_str())),
            "{link} became {path}"
        );
    }
}

// Holds D 1.
in_every_engine!(
    a_link_opens_whatever_mail_programs_did_to_it,
    // Without the worker: the host answers.
    Serve::built().with("no-worker"),
    async |browser, _site| all_open(browser).await
);

// Holds D 1.
in_every_engine!(
    a_link_opens_from_the_worker_and_the_host_hears_nothing_of_it,
    async |browser, site| {
        browser.open("/om").await;
        until_offline_works(browser).await;
        site.stop();
        all_open(browser).await;
    }
);

// Holds D 1.
in_every_engine!(a_link_that_is_not_whole_says_so, async |browser, _site| {
    let new = fragment();
    let other = if new[40..].starts_with('A') { 'B' } else { 'A' };
    for link in [
        format!("/moter#{}", &new[..new.len() - 20]),
        format!("/moter%23{}", &new[..new.len() - 1]),
        format!("/moter#{}{other}{}", &new[..40], &new[41..]),
        "/moter#mote-".to_owned(),
        "/moter%23mote%3".to_owned(),
    ] {
        browser.open("/om").await;
        browser.open(&link).await;
        browser
            .until_text(
                "[data-link-cut]",
                "Lenken er ikke hel. Be om den på nytt, eller om fila.",
            )
            .await;
        assert_eq!(browser.import_rows().await.len(), 0, "{link}");
    }
    for (path, words) in [
        ("/nn/moter#mote-e", "Lenkja er ikkje heil."),
        ("/en/moter#mote-e", "The link is not whole."),
    ] {
        browser.open(path).await;
        browser.until_text("[data-link-cut]", words).await;
    }
    browser.open("/om").await;
    browser.open("/moter").await;
    assert_eq!(browser.count("[data-link-cut]").await, 0);
});

in_every_engine!(
    a_link_pasted_whole_is_taken_out_of_what_is_around_it,
    async |browser, site| {
        let link = format!("{}/moter#{}", site.origin(), fragment());
        let inside = link
            .replace(':', "%3A")
            .replace('/', "%2F")
            .replace('#', "%23");
        let safe = format!(
            "Hei!\n<https://eur05.safelinks.protection.outlook.com/?url={inside}&data=05%7C02&reserved=0>\nHilsen Kari"
        );
        let fenced = format!(
            "https://urldefense.com/v3/__{}__;Iw!!Nyu6ZXf5!abc$",
            link.replace('#', "*")
        );
        for (text, result) in [
            (link.as_str(), "ok"),
            (safe.as_str(), "ok"),
            (fenced.as_str(), "ok"),
            (&link[..link.len() - 20], "rejected"),
        ] {
            browser.open("/moter").await;
            browser
                .js(
                    "document.getElementById('import-paste').closest('details').open = true",
                    &[],
                )
                .await;
            browser.fill("#import-paste", text).await;
            // A click of the driver misses what a late line above moves down.
            browser
                .js("document.querySelector('[data-paste-read]').click()", &[])
                .await;
            browser.until_rows(1).await;
            assert_eq!(browser.import_rows().await[0].result, result, "{text}");
        }
        browser.until_text("main", "Lenken er ikke hel.").await;
    }
);

in_every_engine!(
    an_address_with_something_stuck_to_it_is_the_page_that_was_meant,
    async |browser, site| {
        for (link, page) in [
            ("/om).", "/om"),
            ("/om%C2%BB", "/om"),
            ("/om%20", "/om"),
            ("/nn/om.html%3E", "/nn/om"),
            ("/hjelp%23app", "/hjelp#app"),
            ("/hjelp/index.html", "/hjelp"),
        ] {
            browser.open(link).await;
            assert_eq!(browser.path().await, page, "{link}");
            let sent = site.get(page.split('#').next().unwrap_or(page)).body;
            let title = sent
                .split("<h1")
                .nth(1)
                .and_then(|rest| rest.split(['>', '<']).nth(1));
            browser.until_text("h1", title.expect("a heading")).await;
        }
    }
);

// Holds B 10.
in_chromium!(
    an_address_that_looks_like_another_host_starts_the_app,
    async |browser, _site| {
        for path in [
            "//evil.example/",
            "//evil.example/moter",
            "///x",
            "/modul//x/",
            "/%",
            "/%zz/",
            "/%00",
            "/moter/..",
        ] {
            browser.open(path).await;
            assert_eq!(browser.headings().await.len(), 1, "{path}");
            assert!(!browser.path().await.starts_with("//"), "{path}");
        }
    }
);
