//! `/mote/<id>`: what the meeting is about, and what is next.

use leptos::prelude::*;
use uuid::Uuid;

use super::form::{Form, PlanForm};
use super::groups::{GroupSheets, Groups};
use super::head::{MeetingHead, MeetingMissing};
use super::prepare::Prepare;
use super::share::share;
use super::words::{prompt_text, title, when};
use crate::journal::{DeletedKind, Journal};
use crate::meeting::{MeetingRecords, Plan};
use crate::ui::deleting::{Gone, come_back_told};
use crate::ui::edge;
use crate::ui::parts::{Icon, ModeBadge, Notice, OutLink, visible};
use crate::ui::route::{MeetingPage, Route};
use crate::ui::state::AppState;

/// One meeting.
#[component]
pub fn Overview(
    /// Which.
    id: Uuid,
) -> impl IntoView {
    let app = AppState::get();
    let Some(found) = app.journal.with_untracked(|j| j.meeting(id)) else {
        return view! { <MeetingMissing/> }.into_any();
    };
    let led = found.is_led_here();
    let form = Form::new(app, found);
    let kept = form.kept;
    let deleted = RwSignal::new(None::<Gone>);
    view! {
        <div class="meeting-plan">
            <MeetingHead id=id here=MeetingPage::Overview/>
            {move || kept.with(|kept| facts(app, &kept.plan))}
            {if led { leader(form, id) } else { view! { <Prepare kept=kept.get_untracked()/> }.into_any() }}
            {delete(app, id, deleted)}
        </div>
        {led.then(|| view! { <GroupSheets form=form/> })}
    }
    .into_any()
}

/// When, where, with or without names, how to deliver.
fn facts(app: AppState, plan: &Plan) -> AnyView {
    let t = app.t();
    let (naming, told) = if plan.is_anonymous() {
        (
            t.meeting().naming.anonymous,
            t.meeting().naming.anonymous_told,
        )
    } else {
        (t.meeting().naming.named, t.meeting().naming.named_told)
    };
    let delivery = plan.delivery.clone().unwrap_or_default();
    let by = delivery.by.map(|day| {
        let day = (t.meeting().minutes.day)(day, None);
        (t.meeting().show.deliver_by)(&day)
    });
    let link = delivery.link;
    let folder = t.meeting().show.folder;
    view! {
        <p class="lead">{when(t, plan)}</p>
        <p data-naming-told><strong>{naming}</strong> " – " {told}</p>
        <p><bdi>{visible(&delivery.text)}</bdi> " " {by}</p>
        {link.map(|link| {
            let (href, host) = (link.as_str().to_owned(), link.host());
            view! { <p data-delivery-link><OutLink href=href login=false>{folder} " ("<bdi>{host}</bdi>")"</OutLink></p> }
        })}
    }
    .into_any()
}

fn leader(form: Form, id: Uuid) -> AnyView {
    let app = form.app;
    let t = app.t();
    let words = &t.meeting().show;
    let gather = app.href(&Route::Meeting(id, MeetingPage::Gather));
    let next = move || {
        let gather = gather.clone();
        if form.kept.with(|kept| kept.shared == 0) {
            view! { <p>{words.next_share} " " <a class="ds-link" href="#del">{words.share}</a></p> }
                .into_any()
        } else {
            view! {
                <p>{words.next_gather}</p>
                <p class="buttons"><a class="ds-button" href=gather>{words.to_gather} <Icon name="ArrowRight"/></a></p>
            }
            .into_any()
        }
    };
    view! {
        <section class="block no-print" aria-labelledby="next-heading">
            <h2 id="next-heading" class="ds-heading" data-size="sm">{words.next}</h2>
            {next}
            <p class="quiet">{words.one_device}</p>
        </section>
        {share(form)}
        {move || form.kept.with(|kept| content(app, &kept.plan))}
        <Groups form=form/>
        <details class="ds-details no-print" id="endre">
            <summary>{words.edit}</summary>
            <div><p class="quiet">{words.edited_told}</p><PlanForm form=form/></div>
        </details>
    }
    .into_any()
}

/// What people prepare, and how the minutes are spent.
fn content(app: AppState, plan: &Plan) -> AnyView {
    let t = app.t();
    let words = &t.meeting().show;
    let prompts = plan.prompts.iter();
    let prompts = prompts.map(|prompt| view! { <li><bdi>{prompt_text(&app, prompt)}</bdi></li> });
    let phases = plan.phases.iter().map(|phase| {
        view! {
            <li class="phase" data-mode=phase.mode.word()>
                <p class="phase-facts"><ModeBadge mode=phase.mode/> <span>{(t.module.minutes)(phase.minutes)}</span></p>
                <h3 class="ds-heading" data-size="2xs"><bdi>{visible(&phase.title)}</bdi></h3>
            </li>
        }
    });
    let none = plan.prompts.is_empty().then_some(words.no_prompts);
    let print = |_| edge::print();
    view! {
        <section class="block" aria-labelledby="prepares-heading">
            <h2 id="prepares-heading" class="ds-heading" data-size="sm">{words.prepares}</h2>
            <p>{none}</p>
            <ul class="ds-list">{prompts.collect::<Vec<_>>()}</ul>
        </section>
        <section class="block" aria-labelledby="plan-heading">
            <h2 id="plan-heading" class="ds-heading" data-size="sm">{words.plan}</h2>
            <ol class="phases">{phases.collect::<Vec<_>>()}</ol>
            <p class="buttons no-print">
                <button class="ds-button" data-variant="tertiary" type="button" on:click=print><Icon name="PrinterSmall"/> {words.print_plan}</button>
            </p>
        </section>
    }
    .into_any()
}

/// The meeting can go from here; that can be taken back.
fn delete(app: AppState, id: Uuid, deleted: RwSignal<Option<Gone>>) -> AnyView {
    let words = &app.t().meeting().show;
    let failed = RwSignal::new(None::<&'static str>);
    let remove = move |_| {
        app.flush();
        failed.set(None);
        let plan = app.journal.with_untracked(|j| j.meeting(id));
        let title = plan.map(|kept| title(app.t(), &kept.plan));
        let what = (DeletedKind::Meeting, title.unwrap_or_default());
        let forget = move |journal: &mut Journal| journal.forget_meeting(id);
        // What came in goes along, and comes back with it.
        app.delete(what, Some(id), forget, move |gone| match gone {
            Some(gone) => drop(deleted.try_set(Some(gone))),
            None => drop(failed.try_set(Some(app.deleted_texts().not_deleted))),
        });
    };
    let undo = move |_| {
        failed.set(None);
        if let Some(gone) = deleted.get_untracked() {
            app.undelete(gone, move |is_back| {
                if is_back {
                    deleted.try_set(None);
                } else {
                    failed.try_set(Some(app.deleted_texts().not_brought_back));
                }
            });
        }
    };
    view! {
        <div class="no-print" aria-live="polite">
            {move || if deleted.with(Option::is_some) {
                view! {
                    <Notice color="info"><p data-meeting-deleted>{words.deleted}</p></Notice>
                    {come_back_told(app)}
                    <p class="buttons"><button class="ds-button" data-variant="secondary" type="button" data-undo on:click=undo><Icon name="ArrowUndo"/> {words.undo}</button></p>
                }.into_any()
            } else {
                view! { <p class="buttons"><button class="ds-button" data-variant="tertiary" type="button" data-delete-meeting on:click=remove><Icon name="Trash"/> {words.delete}</button></p> }.into_any()
            }}
            <p class="ds-validation-message" data-not-deleted>{move || failed.get()}</p>
        </div>
    }
    .into_any()
}
