//! What comes in a file never looks like the app's own word, and never changes
//! anything unsaid.

use chrono::NaiveDate;
use moteklar::bundle::CourseRef;
use moteklar::bundle::{Digest, canonical};
use moteklar::meeting::{Delivery, HttpsLink, Naming, Plan, travel};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::support::{Browser, Course, in_chromium};

/// A bundle of these records.
fn file(kind: &str, records: &Value) -> Vec<u8> {
    let mut map: Map<String, Value> = serde_json::from_value(json!({
        "format": "moteklar", "schema": 1, "min_reader": 1, "kind": kind,
        "bundle_id": Uuid::from_u128(9).to_string(), "created": "2026-11-23",
        "course": { "id": "lareplanverket", "version": "1.0.0" }, "records": records,
    }))
    .unwrap();
    let sum = Digest::of(&canonical::to_bytes(&map).unwrap()).to_string();
    map.insert("sha256".into(), sum.into());
    canonical::to_bytes(&map).unwrap()
}

const SLY: &str = "rute:/\\evil.example/login";

/// Where every link of the remark on this page leads.
async fn links(browser: &Browser) -> Vec<String> {
    let all = "return [...document.querySelectorAll('[data-annotation] a')].map((a) => new URL(a.href).host)";
    let found = browser.look(all, &[]).await;
    serde_json::from_value(found).unwrap()
}

// Holds D 11.
in_chromium!(
    #[ignore = "long"]
    a_link_that_looks_like_the_apps_own_leads_nowhere_else,
    async |browser, _site| {
        let page = Course::built().page();
        let id = page.path.rsplit('/').next().unwrap_or_default().to_owned();
        let remark = json!([{
            "type": "annotation", "id": Uuid::from_u128(1).to_string(), "page": id, "rev": 1,
            "text": format!("[Logg inn på nytt]({SLY})"),
        }]);
        browser.open("/data").await;
        browser
            .choose_file("innhold.json", &file("pack", &remark))
            .await;
        let row = browser.dry_run_of("innhold.json").await;
        assert_eq!(row.result, "rejected", "{row:?}");

        // A copy brings words as they are shown.
        let words = json!([[
            "p",
            [
                ["a", SLY, ["Logg inn på nytt"]],
                " og ",
                ["a", "rute:/finnes/ikke", ["et sted"]],
                " og ",
                ["a", "rute:/data", ["dine data"]],
                " og ",
                ["a", "https://udir.no@evil.example/", ["Udir"]],
                " og ",
                ["a", "https://xn--udr-khd.no/skjema", ["skjemaet"]],
            ]
        ]]);
        let record = json!([{
            "type": "record", "id": Uuid::from_u128(1).to_string(), "key": format!("annotation/{id}"),
            "value": { "v": 1, "rev": 1, "at": "2026-11-23T00:00:00Z", "data": { "text": "x", "prose": words } },
        }]);
        browser
            .choose_file("kopi.json", &file("backup", &record))
            .await;
        assert_eq!(browser.dry_run_of("kopi.json").await.result, "ok");
        browser.click("[data-import-apply]").await;
        browser.element("[data-import-undo]").await;
        browser.open(&page.path).await;
        browser
            .until_text("[data-annotation]", "Logg inn på nytt")
            .await;
        let here = browser.look("return location.host", &[]).await;
        let here = here.as_str().unwrap_or_default().to_owned();
        assert_eq!(links(browser).await, [here, "xn--udr-khd.no".to_owned()]);
        let said = browser.text("[data-annotation]").await;
        assert!(said.contains("skjemaet (xn--udr-khd.no)"), "{said}");
    }
);

fn plan(edition: u32, host: &str, naming: Naming) -> (String, Vec<u8>) {
    let mut plan = Plan::new(Uuid::from_u128(0x6f1c_93ae_0000_4000_8000_0000_0000_0001));
    plan.title = "Verdiløftet".into();
    plan.edition = edition;
    plan.naming = naming;
    plan.date = NaiveDate::from_ymd_opt(2099, 11, 25);
    plan.delivery = Some(Delivery {
        link: HttpsLink::parse(&format!("https://{host}/mappe")),
        ..Delivery::new()
    });
    written(&plan, &format!("mote-{edition}.json"))
}

fn written(plan: &Plan, name: &str) -> (String, Vec<u8>) {
    let course = CourseRef::new("lareplanverket", "1.0.0");
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let file = travel::meeting_file(plan, &course, day).unwrap();
    (name.to_owned(), file.bytes)
}

async fn row(browser: &Browser, (name, bytes): &(String, Vec<u8>)) -> (String, String) {
    browser.choose_file(name, bytes).await;
    let row = browser.dry_run_of(name).await;
    (row.result, row.text)
}

// Holds D 11.
in_chromium!(
    #[ignore = "long"]
    what_a_plan_would_change_is_said_before_it_does,
    async |browser, _site| {
        browser.open("/moter").await;
        let (result, said) = row(browser, &plan(0, "skolen.example", Naming::Anonymous)).await;
        assert_eq!(result, "ok");
        for words in ["Verdiløftet", "2099", "Uten navn", "skolen.example"] {
            assert!(said.contains(words), "{words}: {said}");
        }
        browser.click("[data-import-apply]").await;
        browser.element("[data-import-undo]").await;
        let (result, said) = row(browser, &plan(7, "evil.example", Naming::Named)).await;
        assert_eq!(result, "updated");
        for words in ["evil.example", "skolen.example", "Uten navn", "Med navn"] {
            assert!(said.contains(words), "{words}: {said}");
        }
        browser.click("[data-import-apply]").await;
        browser.element("[data-import-undo]").await;
        // The leader's own next plan is not shut out in silence.
        let leaders = plan(1, "skolen.example", Naming::Anonymous);
        let (result, said) = row(browser, &leaders).await;
        assert_eq!(result, "warning", "{said}");
        assert_eq!(browser.count("[data-import-apply]").await, 0);
        let meeting = "/mote/6f1c93ae-0000-4000-8000-000000000001";
        browser.open(meeting).await;
        browser
            .until_text("[data-delivery-link]", "evil.example")
            .await;
        browser.click("[data-delete-meeting]").await;
        browser.open("/moter").await;
        assert_eq!(row(browser, &leaders).await.0, "ok");
        browser.click("[data-import-apply]").await;
        browser.element("[data-import-undo]").await;
        browser.open(meeting).await;
        browser
            .until_text("[data-delivery-link]", "skolen.example")
            .await;
    }
);

// Holds D 11.
in_chromium!(
    #[ignore = "long"]
    a_file_never_changes_a_plan_of_ones_own,
    async |browser, _site| {
        let (id, _) = browser.plan_meeting("anonymous").await;
        let before = browser.everything_kept().await;
        let mut theirs = Plan::new(id);
        theirs.title = "Et annet møte".into();
        theirs.edition = 9;
        theirs.naming = Naming::Named;
        browser.open("/moter").await;
        let (result, said) = row(browser, &written(&theirs, "andres.json")).await;
        assert_eq!(result, "warning");
        assert!(
            said.contains("Et annet møte") && said.contains("Med navn"),
            "{said}"
        );
        assert_eq!(browser.count("[data-import-apply]").await, 0);
        assert_eq!(browser.everything_kept().await, before);
    }
);
