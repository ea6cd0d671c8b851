//! A whole meeting: a leader, three teachers and a projector, each with a
//! browser of their own; files go between them and nothing else.

use uuid::Uuid;

use crate::support::{Brought, Browser, DAY, Download, NAME, Serve, in_every_engine};

/// What the three say.
const SAID: [&str; 3] = [
    "Elevene ventet på hverandre",
    "Jeg stilte færre spørsmål",
    "Uro i overgangene",
];

const AGREED: &str = "Vi prøver rolige overganger";

/// A teacher takes the meeting in, writes, and brings her answer.
async fn prepares(
    teacher: &Browser,
    meeting: Uuid,
    invitation: &Download,
    prompt: &str,
    text: &str,
) -> Download {
    teacher.open("/moter").await;
    teacher
        .choose_file(&invitation.name, &invitation.bytes)
        .await;
    assert_eq!(teacher.dry_run_of(&invitation.name).await.result, "ok");
    teacher.click("[data-import-apply]").await;
    teacher.open(&format!("/mote/{meeting}")).await;
    teacher.keep(prompt, text).await;
    teacher.open(&format!("/ta-med?til={meeting}")).await;
    teacher
        .click(&format!("input[data-choose='answer/{prompt}']"))
        .await;
    teacher.click("[data-step='review']").await;
    teacher.click("[data-step='deliver']").await;
    teacher.download("[data-export='contribution']").await
}

/// The minutes come back to her, beside what she wrote herself.
async fn hears(teacher: &Browser, meeting: Uuid, prompt: &str, minutes: &Download, text: &str) {
    teacher.open("/moter").await;
    teacher.choose_file(&minutes.name, &minutes.bytes).await;
    assert_eq!(teacher.dry_run_of(&minutes.name).await.result, "ok");
    teacher.click("[data-import-apply]").await;
    teacher.element("[data-import-undo]").await;
    teacher.open(&page_of(prompt)).await;
    teacher.until_text("[data-outcome]", AGREED).await;
    assert_eq!(teacher.written(prompt).await, text);
    teacher.open(&format!("/mote/{meeting}")).await;
    teacher.click("[data-to-minutes]").await;
    teacher.until_text("main", AGREED).await;
}

/// The page of the course where a prompt stands.
fn page_of(prompt: &str) -> String {
    let pages = crate::support::Course::built().pages();
    let page = pages
        .into_iter()
        .find(|page| page.prompts.iter().any(|(id, _)| id == prompt));
    page.expect("the prompt's page").path
}

// Holds B 11.
in_every_engine!(
    three_teachers_prepare_one_decision_comes_out_and_goes_back,
    Serve::built().with("store-spy"),
    async |leader, site| {
        let (id, (prompt, words)) = leader.plan_meeting("anonymous").await;
        let at = |page: &str| format!("/mote/{id}/{page}");
        let invitation = leader.download("[data-export='meeting']").await;

        let mut teachers = Vec::new();
        let mut files = Vec::new();
        for text in SAID {
            let teacher = Browser::start(leader.engine(), site).await;
            files.push(prepares(&teacher, id, &invitation, &prompt, text).await);
            teachers.push(teacher);
        }

        // Thirty files are never all as they should be.
        let brought = Brought {
            meeting: Some(id),
            prompt: (prompt.clone(), words.clone()),
            text: "Signert".into(),
            person: 7,
            edition: 1,
            is_signed: true,
        };
        let elsewhere = Brought {
            meeting: Some(Uuid::from_u128(9)),
            is_signed: false,
            person: 8,
            ..brought.clone()
        };
        let corrupt = &files[0].bytes[..files[0].bytes.len() / 2];
        let newer = files[2]
            .text()
            .replace("\"min_reader\":1", "\"min_reader\":99");
        let named = format!("Fra {NAME}.json");
        leader.open(&at("bidrag")).await;
        leader
            .choose_files(&[
                (&named, &files[0].bytes),
                ("to.json", &files[1].bytes),
                ("tre.json", &files[2].bytes),
                ("odelagt.json", corrupt),
                ("igjen.json", &files[1].bytes),
                ("annet-mote.json", &elsewhere.bytes()),
                ("nyere.json", newer.as_bytes()),
                ("signert.json", &brought.bytes()),
            ])
            .await;
        leader.until_rows(8).await;
        let rows = leader.import_rows().await;
        let results: Vec<&str> = rows.iter().map(|row| row.result.as_str()).collect();
        let expected = [
            "ok",
            "ok",
            "ok",
            "rejected",
            "duplicate",
            "warning",
            "parked",
            "warning",
        ];
        assert_eq!(results, expected, "{rows:?}");
        leader.click("[data-import-apply]").await;
        leader
            .until_text("[data-delivered]", "4 levert av 31")
            .await;

        // In the room: the leader's window and the projector's.
        leader.open(&at("gjennomfor")).await;
        let desk = leader.window().await;
        let screen = leader.open_window().await;
        leader.open(&at("storskjerm")).await;
        leader.until_text("h1", &words).await;
        leader.look_at(&desk).await;
        leader.click("[data-go]").await;
        leader.fill("#screen-shows", "cards").await;
        leader.look_at(&screen).await;
        leader
            .until("the cards are on the projector", async || {
                leader.count("[data-screen-card]").await == 4
            })
            .await;
        let shown = leader.text("body").await;
        for said in SAID {
            assert!(shown.contains(said), "«{said}» is not on the projector");
        }
        assert_eq!(leader.js("return window.storeReads", &[]).await, 0);
        leader.look_at(&desk).await;

        leader.open(&at("beslutninger")).await;
        leader.click("[data-new-decision]").await;
        leader.fill("[data-decided] [id^='text-']", AGREED).await;
        leader
            .fill("[data-decided] [id^='who-']", "Trinnlederne")
            .await;
        leader
            .fill("[data-decided] [id^='due-']", "2099-03-01")
            .await;

        leader.open(&at("referat")).await;
        leader.until_text("[data-minutes]", AGREED).await;
        for said in SAID {
            leader.until_text("[data-minutes]", said).await;
        }
        let minutes = leader.download("[data-export='minutes']").await;
        let markdown = leader.download("[data-export='markdown']").await;

        for (teacher, text) in teachers.iter().zip(SAID) {
            hears(teacher, id, &prompt, &minutes, text).await;
            assert!(teacher.requests_outside_origin().await.is_empty());
        }

        let kept = (leader.everything_kept().await, leader.shelf().await);
        let everything = format!("{kept:?}{}{}", minutes.text(), markdown.text());
        assert!(everything.contains(SAID[0]));
        for trace in [NAME, "Kari", "Nordmann", DAY] {
            assert!(!everything.contains(trace), "{trace} is kept or sent");
        }
    }
);
