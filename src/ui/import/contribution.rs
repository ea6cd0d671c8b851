//! A contribution's row, on its meeting's page and elsewhere.

use leptos::prelude::*;
use uuid::Uuid;

use super::row::{Act, Aside, ImportRow, RowState};
use crate::bundle::ImportResult;
use crate::meeting::{MeetingRecords, Row, ScreenMessage, Why, channel, without_name};
use crate::store::ShelfChange;
use crate::text::Texts;
use crate::ui::refusals;
use crate::ui::stage::Line;
use crate::ui::state::AppState;

/// What a file would do in a meeting.
#[must_use]
pub fn row(app: AppState, meeting: Uuid, row: Row) -> ImportRow {
    let t = app.t();
    let refused = row.why.iter().find_map(|why| match why {
        Why::Refused(refusal) => Some(ImportRow::refused(t.own(), &row.file, refusal).aside),
        _ => None,
    });
    let elsewhere = row.why.contains(&Why::OtherMeeting);
    let aside = match row.result {
        ImportResult::Duplicate => Some(Aside::Here),
        _ if elsewhere => Some(Aside::Elsewhere),
        _ => refused.flatten(),
    };
    ImportRow {
        id: 0,
        file: row.file,
        result: row.result,
        receipt: row.receipt,
        words: row.why.iter().map(|why| reason(t, why)).collect(),
        leads_to: None,
        act: (!row.changes.is_empty()).then_some(Act::Shelve(meeting, row.changes)),
        by_default: row.by_default,
        aside,
        state: RowState::Shown,
        turn: 0,
    }
}

/// What was looked over while its meeting had names goes in without them when it
/// has none by now.
pub fn as_meeting_is(app: AppState, meeting: Uuid, changes: &mut [ShelfChange]) {
    let kept = app.journal.with_untracked(|j| j.meeting(meeting));
    if !kept.is_some_and(|kept| kept.plan.is_anonymous()) {
        return;
    }
    for change in changes {
        let bare = change.after.as_deref();
        if let Some((name, text)) = bare.and_then(|value| without_name(meeting, value)) {
            change.name = name;
            change.after = Some(text);
        }
    }
}

/// Tells the meeting's other windows.
pub fn tell(meeting: Uuid) {
    if let Some(line) = Line::open(&channel(meeting), |_| {}) {
        line.post(&ScreenMessage::Arrived.write());
    }
}

fn reason(t: &Texts, why: &Why) -> String {
    let words = &t.meeting().gather;
    match why {
        Why::Refused(refusal) => refusals::words(t.own(), refusal),
        Why::Newer => t.own().refusal.newer.to_owned(),
        Why::Sealed => t.own().refusal.sealed.to_owned(),
        Why::OtherKind(kind) => (words.why_kind)(refusals::kind(t.own(), *kind)),
        Why::OtherMeeting => words.why_other_meeting.to_owned(),
        Why::OtherPrompts => words.why_other_prompts.to_owned(),
        Why::SomeOtherPrompts(n) => (words.why_some_other)(*n),
        Why::OtherVersion => words.why_version.to_owned(),
        Why::Older => words.why_older.to_owned(),
        Why::Beside => words.why_beside.to_owned(),
        Why::NameLeftOut => words.why_name.to_owned(),
    }
}
