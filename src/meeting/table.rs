//! Minutes as a table, for a spreadsheet.

use super::{Decision, Minutes, Status};
use crate::text::meeting::MinutesWords;
use crate::text::meeting::room::TableWords;

/// The rows, a heading first: a row for each line of the minutes, and one for
/// each decision with a cell for each of its members.
#[must_use]
pub fn table(
    minutes: &Minutes,
    decisions: &[Decision],
    words: &MinutesWords,
    more: &TableWords,
) -> Vec<Vec<String>> {
    let heading = [
        more.section,
        more.text,
        words.try_out,
        words.who,
        words.by,
        words.sign,
        more.status,
    ];
    let mut rows = vec![heading.map(str::to_owned).to_vec()];
    for section in &minutes.sections {
        if section.key == "decisions" && !section.edited {
            continue;
        }
        for line in lines(&section.text) {
            rows.push(row([section.heading.clone(), line]));
        }
    }
    for decision in decisions.iter().filter(|d| !d.is_empty()) {
        let [open, done, dropped] = more.statuses;
        let status = match decision.status {
            Status::Open => open,
            Status::Done => done,
            Status::Dropped => dropped,
        };
        let due = decision.due.map(|day| day.to_string());
        rows.push(row([
            words.decisions.to_owned(),
            decision.text.clone(),
            decision.try_out.clone(),
            decision.who.clone(),
            due.unwrap_or_default(),
            decision.sign.clone(),
            status.to_owned(),
        ]));
    }
    rows
}

/// Rows are equally long.
fn row<const N: usize>(cells: [String; N]) -> Vec<String> {
    let mut row = cells.to_vec();
    row.resize(7, String::new());
    row
}

/// Items and paragraphs; the further lines of an item belong to it.
fn lines(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match (line.strip_prefix("  "), found.last_mut()) {
            (Some(more), Some(last)) => {
                last.push('\n');
                last.push_str(more);
            }
            _ => found.push(line.strip_prefix("- ").unwrap_or(line).to_owned()),
        }
    }
    found
}
