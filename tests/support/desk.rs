//! A leader's desk with something on it.

use moteklar::school::board::{GROUPS, MEASURES, SIGNS, TODAY, WANTED, remember};
use moteklar::school::plan::Field;
use moteklar::store::{RecordKey, SchoolKey, Sheet};
use serde_json::json;

use super::browser::Browser;

/// The day of everything that has a day.
pub const DAY: &str = "2026-09-14";
/// The paths of the desk and its tools, below `/skolen`.
pub const TOOLS: [&str; 7] = [
    "",
    "/framdriftsplan",
    "/plan",
    "/tavle",
    "/prinsipper",
    "/arenaer",
    "/stotte",
];

/// A desk with `many` entries in each list.
#[must_use]
pub fn filled(many: usize) -> Vec<(SchoolKey, Sheet)> {
    let mut run = Sheet::default();
    for (cell, text) in [
        ("id", "lia"),
        ("school", "Lia skole"),
        ("start", "2026-08-24"),
        ("time", "13:45"),
    ] {
        run.set(cell, text);
    }
    run.set("weekday", 3);
    run.set("has", 75);
    for (place, module) in ["1-overordnet-del", "2-lareplaner-for-fag"]
        .iter()
        .enumerate()
    {
        run.add("module", module);
        run.set(&format!("module/{module}/weeks"), 7);
        run.set(&format!("module/{module}/pause"), place);
    }
    run.set("meeting/1-overordnet-del/0/0", DAY);
    run.set("period/easter-2026/off", true);
    run.add("period", "p1");
    run.set("period/p1/name", "Fagdager");
    run.set("period/p1/kind", "exam");
    run.set("period/p1/from", "2026-11-10");
    let mut plan = Sheet::default();
    for (n, field) in Field::ALL.into_iter().enumerate() {
        plan.set(field.cell(), format!("Felt nummer {n} hos oss"));
    }
    plan.set("asked/unions", true);
    plan.set("asked/unions/when", DAY);
    plan.set("asked/unions/how", "Drøftingsmøte med referat");
    plan.set("decided", "2026-10-01");
    let mut board = Sheet::default();
    board.set("target", "Alle elever hører til");
    board.set("by", "2027-06-01");
    let mut arenas = Sheet::default();
    let mut support = Sheet::default();
    for n in 0..many {
        let id = format!("e{n}");
        for list in [TODAY, WANTED, MEASURES, SIGNS, GROUPS] {
            board.add(list, &id);
            board.set(
                &format!("{list}/{id}/text"),
                format!("{list} nummer {n} på tavla"),
            );
        }
        board.set(&format!("{MEASURES}/{id}/{TODAY}/{id}"), true);
        board.set(&format!("{MEASURES}/{id}/{WANTED}/{id}"), true);
        board.set(&format!("{SIGNS}/{id}/layer"), "culture");
        arenas.add("arena", &id);
        arenas.set(&format!("arena/{id}/name"), format!("Trinnmøte {n}"));
        arenas.set(&format!("arena/{id}/who"), "Trinnet og SFO");
        arenas.set(&format!("arena/{id}/minutes"), 45);
        arenas.set(&format!("arena/{id}/module/1-overordnet-del"), true);
        support.add("demand", &id);
        support.set(&format!("demand/{id}/text"), format!("Ta med loggen {n}"));
        support.set(&format!("demand/{id}/due"), DAY);
    }
    remember(&mut board, DAY);
    support.set("form/2", "ask");
    board.set("agreed", true);
    let mut voices = Sheet::default();
    voices.set("count", many);
    for n in 0..many {
        board.set(&format!("{GROUPS}/e{n}/agreed"), n == 0);
        board.set(&format!("voice/v{n}"), format!("e{n}"));
        voices.set(&format!("voice/{n}/id"), format!("v{n}"));
        voices.set(&format!("voice/{n}/text"), format!("Stemme {n}"));
    }
    let mut principles = Sheet::default();
    principles.set("agreed", true);
    principles.set("term", "2026-2");
    let voices_key = SchoolKey::Received("voices-a1".into());
    support.set("network/schools", "Lia, Bakken og Strand");
    vec![
        (SchoolKey::Run, run),
        (SchoolKey::Plan, plan),
        (SchoolKey::Board, board),
        (SchoolKey::Arenas, arenas),
        (SchoolKey::Support, support),
        (SchoolKey::Principles, principles),
        (voices_key, voices),
    ]
}

impl Browser {
    /// Keeps sheets as if they had been written here.
    pub async fn keep_sheets(&self, sheets: &[(SchoolKey, Sheet)]) {
        for (key, sheet) in sheets {
            let key = RecordKey::School(key.clone()).path();
            let record = json!({ "v": 1, "rev": 1, "at": "2026-09-01T08:00:00Z", "data": { "cells": sheet.cells() } });
            let record = record.to_string();
            self.tamper(&key, Some(&record)).await;
            self.tamper_archive(&key, Some(&record)).await;
        }
    }
}
