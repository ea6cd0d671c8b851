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
    let failed = RwSignal::new(None::<&'static str>);
    let choices = [
        (Naming::Anonymous, "naming-anonymous", naming.anonymous),
        (Naming::Named, "naming-named", naming.named),
    ];
    let choices = choices.into_iter().map(|(value, id, label)| {
        view! {
            <div class="ds-field">
                <input class="ds-input" type="radio" name="naming" id=id data-naming=value.word()
                    prop:checked=move || form.kept.with(|k| k.plan.naming == value)
                    on:change=move |_| set_naming(form, value, failed)/>
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
            <p class="ds-validation-message" aria-live="assertive">{move || failed.get()}</p>
        </fieldset>
    }
    .into_any()
}

/// With or without names. Names that came in while the meeting had them go
/// first: it is without names when they are gone. Says what a place has refused.
fn set_naming(form: Form, naming: Naming, failed: RwSignal<Option<&'static str>>) {
    failed.set(None);
    let before = form.plan_now();
    if naming != Naming::Anonymous || before.is_anonymous() {
        return form.edit(|plan| plan.naming = naming);
    }
    let refuse = move || {
        failed.try_set(Some(form.app.deleted_texts().names_stay));
        // The choice on the page is the one that holds.
        form.kept.try_update(|_| ());
    };
    if keeping::is_away() || keeping::commit(form.app, |_| Vec::new()).is_err() {
        return refuse();
    }
    keeping::shelf_list(&received_under(before.id), move |found| {
        let Ok(found) = found else {
            return refuse();
        };
        let mut gathering = Gathering::new(&before);
        for (name, value) in &found {
            gathering.take_up(name, value);
        }
        let changes = found
            .iter()
            .flat_map(|(name, value)| scrubbed(before.id, name, value));
        keeping::shelf_change(vec![(0, changes.collect())], move |made| {
            if made.iter().any(|(_, made)| !made) {
                return refuse();
            }
            form.edit(|plan| plan.naming = naming);
            form.app
                .change(|j| without_names(j, before.id, &gathering.names(), &edge::now()));
            form.app.forget_deleted_of(before.id);
        });
    });
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
