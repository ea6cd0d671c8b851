//! `/mote/<id>/bidrag`: thirty files in.

use leptos::prelude::*;
use uuid::Uuid;

use super::fields::count as number_field;
use super::form::Form;
use super::gather_desk::GatherDesk;
use super::head::{MeetingHead, MeetingMissing};
use super::typed::TypeIn;
use crate::meeting::{Kept, MeetingRecords, Plan};
use crate::ui::import::{DryRun, FolderWords, Inlet};
use crate::ui::parts::Notice;
use crate::ui::route::MeetingPage;
use crate::ui::state::AppState;

/// Gathering contributions.
#[component]
pub fn Gather(
    /// The meeting.
    id: Uuid,
) -> impl IntoView {
    let app = AppState::get();
    let kept = app.journal.with_untracked(|j| j.meeting(id));
    let Some(kept) = kept.filter(Kept::is_led_here) else {
        return view! { <MeetingMissing/> }.into_any();
    };
    let t = app.t();
    let words = &t.meeting().gather;
    let desk = GatherDesk::new(app, kept.plan.clone());
    let form = Form::new(app, kept);
    // What another window changes of the plan counts here from then on.
    let plan = Memo::new(move |_| form.kept.with(|kept| kept.plan.clone()));
    Effect::new(move |_| {
        plan.with(|_| ());
        desk.follow_plan();
    });
    let is_anonymous = Memo::new(move |_| plan.with(Plan::is_anonymous));
    let naming = move || {
        if is_anonymous.get() {
            t.meeting().naming.anonymous_told
        } else {
            t.meeting().naming.named_told
        }
    };
    let expected = number_field(words.expected, 1..=10_000, form.expected("gather-expected"));
    // The fields are made anew only when others are asked for.
    let asked = Memo::new(move |_| plan.with(|plan| (plan.prompts.clone(), plan.is_anonymous())));
    let folder = FolderWords {
        choose: words.folder,
        told: words.folder_told,
        again: words.folder_again,
    };
    let count = move || {
        let of = form.kept.with(|kept| kept.plan.expected);
        desk.come().with(|come| {
            let groups = (come.groups > 0).then(|| format!(" · {}", (words.groups)(come.groups)));
            (words.delivered)(come.delivered, of) + &groups.unwrap_or_default()
        })
    };
    view! {
        <MeetingHead id=id here=MeetingPage::Gather/>
        <p class="lead">{words.lead}</p>
        <p data-naming-told>{naming}</p>
        <section class="block gather-count">
            <p class="gather-number" role="status" data-delivered>{count}</p>
            {expected}
        </section>
        <section aria-labelledby="files-heading">
            <h2 id="files-heading" class="ds-heading" data-size="sm">{words.files}</h2>
            <Inlet import=desk.import choose=words.choose drop_told=words.drop folder=folder/>
            <DryRun import=desk.import/>
        </section>
        {move || {
            asked.with(|_| ());
            view! { <TypeIn desk=desk/> }
        }}
        {move || come(desk)}
    }
    .into_any()
}

/// What has come: receipts, and names where there are any.
fn come(desk: GatherDesk) -> AnyView {
    let words = &desk.app.t().meeting().gather;
    let come = desk.come().get();
    if come.receipts.is_empty() && come.damaged == 0 {
        return view! { <p>{words.none_yet}</p> }.into_any();
    }
    let receipts = come.receipts.iter();
    let receipts = receipts.map(|receipt| view! { <li>{receipt.to_string()}</li> });
    let names = come
        .names
        .iter()
        .map(|name| view! { <li><bdi>{name.clone()}</bdi></li> });
    let names: Vec<_> = names.collect();
    view! {
        {(come.damaged > 0).then(|| view! { <Notice color="warning"><p>{(words.damaged)(come.damaged)}</p></Notice> })}
        <details class="ds-details" data-receipts>
            <summary>{words.receipts}</summary>
            <div><p class="quiet">{words.receipts_told}</p><ul class="receipts">{receipts.collect::<Vec<_>>()}</ul></div>
        </details>
        {(!names.is_empty()).then(|| view! {
            <details class="ds-details"><summary>{words.names}</summary><div><ul class="ds-list">{names}</ul></div></details>
        })}
    }
    .into_any()
}
