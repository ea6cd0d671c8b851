//! The way back to the teacher: the outcome beside her answers, what the next
//! module opens with, and a file of minutes that comes in.

use leptos::prelude::*;
use uuid::Uuid;

use super::changing::shown;
use super::decision::{pile, row};
use super::outcome::sections;
use crate::bundle::{Bundle, ImportResult, Refusal};
use crate::course::{ModuleId, Page, PromptId};
use crate::journal::Journal;
use crate::meeting::{
    Meant, MeetingRecords, Outcome, Status, last_decided as decided_last, receive_minutes, travel,
};
use crate::store::{MeetingPart, RecordKey};
use crate::text::Texts;
use crate::ui::meeting::Arrived;
use crate::ui::route::{MeetingPage, Route};
use crate::ui::state::AppState;

/// Every outcome that is here.
#[must_use]
pub fn outcomes(journal: &Journal) -> Vec<Outcome> {
    let ids = journal.records().filter_map(|(key, _)| match key {
        RecordKey::Meeting(id, MeetingPart::Outcome) => Some(*id),
        _ => None,
    });
    ids.filter_map(|id| journal.part(id, MeetingPart::Outcome))
        .collect()
}

/// The outcomes of meetings that were about a page or one of its prompts.
#[must_use]
pub fn outcomes_of(app: &AppState, page: &Page) -> Vec<Outcome> {
    let about = |outcome: &Outcome| {
        let asked = |id: &PromptId| outcome.prompts.iter().any(|known| known.id == *id);
        outcome.page.as_ref() == Some(&page.id) || page.prompts.iter().any(asked)
    };
    let mut found = app.journal.with_untracked(outcomes);
    found.retain(about);
    found.sort_by_key(|outcome| std::cmp::Reverse(outcome.date));
    found
}

/// What came out of the meetings about this page; nothing where there is none.
pub fn outcome_of_page(app: AppState, page: &Page) -> Option<AnyView> {
    outcome(app, &outcomes_of(&app, page), |prompt| {
        page.prompts.iter().any(|known| known.as_str() == prompt)
    })
}

/// What came out of a meeting that was prepared here; nothing before that.
pub fn outcome_of_meeting(app: AppState, meeting: Uuid) -> Option<AnyView> {
    let found: Option<Outcome> = app
        .journal
        .with_untracked(|j| j.part(meeting, MeetingPart::Outcome));
    let found: Vec<_> = found.into_iter().collect();
    outcome(app, &found, |_| true)
}

/// Outcomes, with what was said to the prompts that are `here`.
fn outcome(app: AppState, found: &[Outcome], here: impl Fn(&str) -> bool) -> Option<AnyView> {
    let words = &app.t().meeting().room.back;
    let parts = found.iter().map(|outcome| {
        let decisions = app.journal.with_untracked(|j| j.decisions(Some(outcome.id)));
        let standing = decisions.into_iter().filter(|d| d.status != Status::Dropped && !d.is_empty());
        let rows: Vec<_> = standing.map(|decision| row(app, &decision, true)).collect();
        let of_page = outcome.sections.iter().filter(|section| {
            let prompt = section.key.strip_prefix("prompt/");
            let whole = ["", "groups", "open"].contains(&section.key.as_str());
            prompt.is_some_and(&here) || whole || section.key.starts_with("theme/")
        });
        let of_page = of_page.map(|section| view! {
            <h4 class="ds-heading" data-size="2xs"><bdi>{shown(&section.heading)}</bdi></h4>
            {sections(&section.text, "")}
        });
        let href = app.href(&Route::Meeting(outcome.id, MeetingPage::Minutes));
        view! {
            <h3 class="ds-heading" data-size="xs"><bdi>{shown(&outcome.title)}</bdi></h3>
            <ul class="decisions">{rows}</ul>
            {of_page.collect::<Vec<_>>()}
            <p><a class="ds-link" href=href>{words.whole}<span class="ds-sr-only">": " {shown(&outcome.title)}</span></a></p>
        }
    });
    let parts: Vec<_> = parts.collect();
    (!parts.is_empty()).then(|| {
        view! {
            <section class="block outcome" aria-labelledby="outcome-heading" data-outcome>
                <h2 id="outcome-heading" class="ds-heading" data-size="sm">{words.outcome}</h2>
                <p class="quiet no-print">{words.mine_told}</p>
                {parts}
            </section>
        }
        .into_any()
    })
}

/// What the latest meeting about another module decided: a module opens with
/// it.
pub fn last_decided(app: AppState, module: &ModuleId) -> AnyView {
    let words = &app.t().meeting().room.back;
    let found = app.journal.with_untracked(|journal| {
        let planned = journal
            .meetings()
            .into_iter()
            .map(|kept| (kept.plan.id, kept.plan.date));
        let received = outcomes(journal)
            .into_iter()
            .map(|outcome| (outcome.id, outcome.date));
        let meetings: Vec<_> = planned.chain(received).collect();
        decided_last(&journal.decisions(None), &meetings, module)
    });
    pile(app, words.last, &found, false)
}

/// Looks at a file of minutes; `journal` is what is here.
///
/// # Errors
/// When it is not what it says.
pub fn minutes_arrived(t: &Texts, bundle: &Bundle, journal: &Journal) -> Result<Arrived, Refusal> {
    let words = &t.meeting().room.back;
    let (outcome, decisions) = travel::read_minutes(bundle)?;
    let title = match outcome.title.trim() {
        "" => t.meeting().head.untitled.to_owned(),
        title => shown(title),
    };
    let (meant, records) = receive_minutes(journal, outcome, decisions);
    let (result, words) = match meant {
        Meant::New => (ImportResult::Ok, (words.in_file)(&title)),
        Meant::Newer => (ImportResult::Updated, (words.in_file_newer)(&title)),
        Meant::Same => (ImportResult::Duplicate, words.in_file_same.to_owned()),
        Meant::Own => (ImportResult::Duplicate, words.in_file_own.to_owned()),
    };
    Ok(Arrived {
        result,
        words,
        records,
        by_default: true,
    })
}
