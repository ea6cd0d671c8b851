//! A small course, and what a school makes of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::pack::{Contents, records};
use moteklar::bundle::{Reading, read};
use moteklar::course::{
    Index, Module, ModuleId, OwnPage, PackFlaw, Page, PageId, PartId, Placed, Prompt, PromptId,
    Reason, Tailoring,
};
use moteklar::journal::{Journal, Plan};
use moteklar::text::Language;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::bundle_support::summed;

pub fn page_id(id: &str) -> PageId {
    PageId::new(id).unwrap()
}

/// The built-in course: two modules, five pages.
pub fn index() -> Index {
    let page = |id: &str, part: Option<&str>| {
        let mut page = Page::new(page_id(id), Language::Nb);
        page.title = format!("Side {id}");
        page.part = part.map(|p| PartId::new(p).unwrap());
        let prompt = PromptId::new(format!("{id}-q")).unwrap();
        page.prompts = vec![prompt];
        page
    };
    let module = |id: &str, pages: Vec<Page>| Module {
        id: ModuleId::new(id).unwrap(),
        title: id.into(),
        short: id.into(),
        purpose: String::new(),
        weeks: [2, 4],
        leader_weeks: None,
        hours: [8, 10],
        parts: Vec::new(),
        pages,
        lang: Language::Nb,
    };
    Index {
        id: "lareplanverket".into(),
        version: "1.0.0".into(),
        title: "Kurset".into(),
        modules: vec![
            module(
                "1-a",
                vec![
                    page("1-x", Some("p1")),
                    page("1-y", Some("p2")),
                    page("1-z", None),
                ],
            ),
            module("2-b", vec![page("2-x", None), page("2-y", None)]),
        ],
        order: Vec::new(),
    }
}

/// An own page after `after` in module 1.
pub fn own(n: u128, after: Option<&str>, rank: u64) -> OwnPage {
    let id = PageId::own(Uuid::from_u128(n));
    let after = after.map(page_id);
    let module = ModuleId::new("1-a").unwrap();
    let mut own = OwnPage::new(id, module, after, Language::Nb);
    own.rank = rank;
    own.page.title = format!("Egen {n}");
    own.words.body = "## Vår måte\n\nSe [planen](https://example.no/plan).".into();
    let prompt = PromptId::own(Uuid::from_u128(n + 1000));
    own.words.prompts = vec![Prompt::new(prompt, "Hva gjør vi?".into(), "Tas med".into())];
    own
}

pub fn ids(module: &Module) -> Vec<String> {
    module.pages.iter().map(|p| p.id.to_string()).collect()
}

/// These pages as they are read.
pub fn tailoring(pages: Vec<OwnPage>) -> Tailoring {
    let placed = pages.iter().map(|p| Placed::read(&p.data()).unwrap());
    Tailoring {
        pages: placed.map(|p| (p.page.id.clone(), p)).collect(),
        ..Tailoring::default()
    }
}

/// A pack of these records, each with an id of its own.
pub fn pack(course: &str, records: Vec<Value>) -> Vec<u8> {
    let numbered = records.into_iter().enumerate().map(|(n, mut record)| {
        record["id"] = Uuid::from_u128(n as u128 + 1).to_string().into();
        record
    });
    let map = json!({
        "format": "moteklar", "schema": 1, "min_reader": 1, "kind": "pack",
        "bundle_id": Uuid::from_u128(9).to_string(), "created": "2026-11-23",
        "course": { "id": course, "version": "1.0.0" },
        "records": numbered.collect::<Vec<_>>(),
    });
    let map: Map<String, Value> = serde_json::from_value(map).unwrap();
    summed(map)
}

pub fn contents(bytes: &[u8]) -> Result<Contents, PackFlaw> {
    match read(bytes) {
        Ok(Reading::Bundle(received)) => records(&received.bundle, &index()),
        other => panic!("no bundle: {other:?}"),
    }
}

/// Why a pack is refused, and for which page.
pub fn refused(bytes: &[u8]) -> (String, Reason) {
    match contents(bytes) {
        Err(PackFlaw { page, reason }) => (page, reason),
        other => panic!("not refused: {other:?}"),
    }
}

/// Imports a pack as the app does.
pub fn import(journal: &mut Journal, bytes: &[u8]) -> Plan {
    let plan = Plan::new(journal, contents(bytes).unwrap().into_records());
    journal.apply(&plan);
    plan
}
