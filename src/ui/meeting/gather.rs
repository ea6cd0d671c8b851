//! `/mote/<id>/bidrag`: thirty files in.

use leptos::prelude::*;
use uuid::Uuid;

use super::fields::count as number_field;
use super::form::Form;
use super::gather_desk::GatherDesk;
use super::gather_rows::Rows;
use super::head::{MeetingHead, MeetingMissing};
use super::typed::TypeIn;
use crate::meeting::{Kept, MeetingRecords, Plan};
use crate::ui::edge::{self, File};
use crate::ui::parts::{Icon, Notice};
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
        plan.track();
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
    let count = move || {
        let of = form.kept.with(|kept| kept.plan.expected);
        desk.come.with(|come| {
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
        <Inlet desk=desk/>
        <section id="dry-run" tabindex="-1" aria-live="polite"><Rows desk=desk/></section>
        {move || {
            asked.track();
            view! { <TypeIn desk=desk/> }
        }}
        {move || come(desk)}
    }
    .into_any()
}

/// Where files come in: picker, drop, paste, folder.
#[component]
fn Inlet(
    /// The desk.
    desk: GatherDesk,
) -> impl IntoView {
    let t = desk.app.t();
    let words = &t.meeting().gather;
    let over = RwSignal::new(false);
    let pasted = RwSignal::new(String::new());
    let folder = RwSignal::new(false);
    let take = move |files: Vec<File>| desk.look_files(files, false);
    let new_ones = move |files: Vec<File>| {
        folder.set(true);
        desk.look_files(files, true);
    };
    let read_pasted = move |_| {
        let text = pasted.get_untracked().trim().as_bytes().to_vec();
        if !text.is_empty() {
            desk.look_pasted(((t.own().import.pasted)(1), Ok(text)));
        }
    };
    let has_picker = edge::has_folder_picker();
    let by_picker = move || {
        view! {
            <button class="ds-button" data-variant="secondary" type="button" data-folder on:click=move |_| edge::open_folder(new_ones)>{words.folder}</button>
        }
    };
    let by_input = move || {
        view! {
            <label class="ds-label" for="import-folder">{words.folder}</label>
            <input type="file" prop:webkitdirectory=true multiple id="import-folder" data-import-folder
                on:change=move |ev| desk.look_files(edge::ours(edge::of_input(&ev)), true)/>
        }
    };
    view! {
        <div class="drop" class:over=move || over.get()
            on:dragover=move |ev| { ev.prevent_default(); over.set(true); }
            on:dragleave=move |_| over.set(false)
            on:drop=move |ev| { ev.prevent_default(); over.set(false); take(edge::of_drop(&ev)); }>
            <label class="ds-label" for="import-files"><Icon name="Download"/> {words.choose}</label>
            <input type="file" multiple data-import id="import-files" on:change=move |ev| take(edge::of_input(&ev))/>
            <p class="quiet">{words.drop}</p>
            <details class="ds-details">
                <summary>{t.own().data.paste}</summary>
                <div>
                    <label class="ds-sr-only" for="import-paste">{t.own().data.paste}</label>
                    <textarea class="field-text" id="import-paste" rows="5" autocomplete="off"
                        prop:value=move || pasted.get() on:input:target=move |ev| pasted.set(ev.target().value())></textarea>
                    <p class="buttons">
                        <button class="ds-button" data-variant="secondary" type="button" data-paste-read on:click=read_pasted>{t.own().data.paste_read}</button>
                    </p>
                </div>
            </details>
            <details class="ds-details">
                <summary>{words.folder}</summary>
                <div>
                    <p class="quiet">{words.folder_told}</p>
                    {if has_picker { by_picker().into_any() } else { by_input().into_any() }}
                    {move || folder.get().then(|| view! {
                        <button class="ds-button" data-variant="secondary" type="button" data-folder-again
                            on:click=move |_| edge::read_folder(new_ones)>{words.folder_again}</button>
                    })}
                </div>
            </details>
        </div>
        <div role="status">
            {move || desk.reading.get().map(|(n, of)| view! {
                <p>{(words.reading)(n, of)} " "
                    <button class="ds-button" data-variant="tertiary" type="button" data-stop on:click=move |_| desk.stop.set(true)>{words.stop}</button>
                </p>
            })}
            <p data-said>{move || desk.said.get()}</p>
        </div>
    }
    .into_any()
}

/// What has come: receipts, and names where there are any.
fn come(desk: GatherDesk) -> AnyView {
    let words = &desk.app.t().meeting().gather;
    let come = desk.come.get();
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
