//! With or without names: said before anyone writes, and changed with care.

use leptos::prelude::*;
use uuid::Uuid;

use super::form::Form;
use crate::journal::Journal;
use crate::meeting::{
    Edits, Gathering, MeetingRecords, Naming, Outcome, Wall, begun_no_more, let_names_go, scrubbed,
};
use crate::store::{Change, MeetingPart, Now, received_under};
use crate::ui::{edge, keeping};

/// The choice, and what it means.
pub fn naming(form: Form) -> AnyView {
    let t = form.app.t();
    let words = &t.meeting().form;
    let naming = &t.meeting().naming;
    let choices = [
        (Naming::Anonymous, "naming-anonymous", naming.anonymous),
        (Naming::Named, "naming-named", naming.named),
    ];
    let choices = choices.into_iter().map(|(value, id, label)| {
        view! {
            <div class="ds-field">
                <input class="ds-input" type="radio" name="naming" id=id data-naming=value.word()
                    prop:checked=move || form.kept.with(|k| k.plan.naming == value)
                    on:change=move |_| set_naming(form, value)/>
                <label class="ds-label" data-weight="regular" for=id>{label}</label>
            </div>
        }
    });
    let said = move || {
        form.kept.with(|kept| {
            if kept.plan.is_anonymous() {
                naming.anonymous_told
            } else {
                naming.named_told
            }
        })
    };
    view! {
        <fieldset class="ds-fieldset block plan-part">
            <legend class="ds-label">{words.naming}</legend>
            <p class="quiet">{words.naming_hint}</p>
            {choices.collect::<Vec<_>>()}
            <p aria-live="polite" data-naming-told>{said}</p>
        </fieldset>
    }
    .into_any()
}

/// With or without names. Names that came in while the meeting had them go
/// when it has none.
fn set_naming(form: Form, naming: Naming) {
    let before = form.plan_now();
    form.edit(|plan| plan.naming = naming);
    if naming == Naming::Anonymous && !before.is_anonymous() {
        keeping::shelf_list(&received_under(before.id), move |found| {
            let found = found.unwrap_or_default();
            let mut gathering = Gathering::new(&before);
            for (name, value) in &found {
                gathering.take_up(name, value);
            }
            form.app
                .change(|j| without_names(j, before.id, &gathering.names(), &edge::now()));
            let changes = found
                .iter()
                .flat_map(|(name, value)| scrubbed(before.id, name, value));
            keeping::shelf_change(vec![(0, changes.collect())], |_| {});
        });
    }
}

/// The records of a meeting that has become nameless.
fn without_names(journal: &mut Journal, id: Uuid, names: &[String], now: &Now) -> Vec<Change> {
    let mut wall: Option<Wall> = journal.part(id, MeetingPart::Wall);
    let mut edits: Option<Edits> = journal.part(id, MeetingPart::Minutes);
    let mut outcome: Option<Outcome> = journal.part(id, MeetingPart::Outcome);
    let_names_go(names, wall.as_mut(), edits.as_mut(), outcome.as_mut());
    let mut changes = begun_no_more(journal, id, |name| name == "for-who", now);
    if let Some(wall) = wall {
        changes.extend(journal.keep_part(id, MeetingPart::Wall, &wall, now));
    }
    if let Some(edits) = edits {
        changes.extend(journal.keep_part(id, MeetingPart::Minutes, &edits, now));
    }
    if let Some(outcome) = outcome {
        changes.extend(journal.keep_part(id, MeetingPart::Outcome, &outcome, now));
    }
    changes
}
