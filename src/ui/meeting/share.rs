//! A plan on its way out: file, link, code, text, calendar.

use leptos::prelude::*;

use super::form::Form;
use super::words::{prompt_text, title};
use crate::bundle::{MEDIA_TYPE, Refusal, Written, armour};
use crate::course::PromptId;
use crate::meeting::{Plan, calendar, link, qr, short, travel};
use crate::ui::before_sharing::{Leaving, before_sharing};
use crate::ui::parts::{Icon, Notice};
use crate::ui::route::Route;
use crate::ui::state::AppState;
use crate::ui::{edge, refusals};

/// The course has this prompt, and its words.
fn knows(app: &AppState, id: &PromptId) -> bool {
    app.course(|course| course.page_of_prompt(id).is_some()) == Some(true)
}

/// The whole plan as a file, or what people need of it.
fn file(app: &AppState, plan: &Plan, brief: bool) -> Result<Written, Refusal> {
    let brief = brief.then(|| plan.brief(|id| knows(app, id)));
    let plan = brief.as_ref().unwrap_or(plan);
    travel::meeting_file(plan, &app.course_ref(), edge::today())
}

/// Hands the meeting to a calendar.
pub fn save_calendar(app: &AppState, plan: &Plan) {
    let Some(day) = plan.date else {
        return;
    };
    let prompts = plan
        .prompts
        .iter()
        .map(|p| format!("- {}", prompt_text(app, p)));
    let prompts: Vec<String> = prompts.collect();
    let delivery = plan.delivery.as_ref().map(|d| d.text.clone());
    let text = format!("{}\n\n{}", prompts.join("\n"), delivery.unwrap_or_default());
    let event = calendar::Event {
        id: plan.id,
        sequence: plan.edition,
        title: title(app.t(), plan),
        day,
        time: plan.time,
        minutes: plan.minutes.max(30),
        place: plan.place.clone(),
        text,
    };
    let ics = calendar::write(&event, &edge::now());
    edge::save_as("moteklar-mote.ics", "text/calendar", ics.as_bytes());
}

/// Every text that somebody wrote in a plan.
fn texts_of(app: &AppState, plan: &Plan) -> Leaving {
    let words = &app.t().meeting().form;
    let delivery = plan.delivery.as_ref().map(|d| d.text.clone());
    let mut texts = vec![
        (words.title.to_owned(), plan.title.clone()),
        (words.place.to_owned(), plan.place.clone()),
        (words.delivery.to_owned(), delivery.unwrap_or_default()),
    ];
    let prompts = plan.prompts.iter();
    texts.extend(prompts.map(|p| (words.prompts.to_owned(), p.text.clone())));
    let phases = plan.phases.iter();
    texts.extend(phases.map(|p| (p.title.clone(), format!("{}\n{}", p.title, p.text))));
    texts
}

/// How the file gets into one's own calendar; stands where it is saved.
pub fn calendar_told(app: AppState) -> AnyView {
    let list = &app.t().meeting().list;
    let steps = list.ics_steps.iter().map(|step| view! { <li>{*step}</li> });
    view! {
        <details class="ds-details no-print" data-calendar-told>
            <summary>{list.ics_how}</summary>
            <div><ul class="ds-list">{steps.collect::<Vec<_>>()}</ul></div>
        </details>
    }
    .into_any()
}

/// All ways to share a plan. The first one is the primary button until it was
/// shared.
pub fn share(form: Form) -> AnyView {
    let app = form.app;
    let t = app.t();
    let words = &t.meeting().show;
    let said = RwSignal::new(None::<String>);
    let by_hand = RwSignal::new(None::<String>);
    let code = RwSignal::new(None::<Option<qr::Qr>>);
    // The written file, or the reason why there is none.
    let made = move |brief: bool| {
        let plan = form.plan_now();
        match file(&app, &plan, brief) {
            Ok(written) => {
                form.edit_kept(|kept| kept.share());
                Some(written)
            }
            Err(refusal) => {
                said.set(Some(refusals::words(t.own(), &refusal)));
                None
            }
        }
    };
    let address = move || {
        let written = made(true)?;
        let path = app.href(&Route::Meetings);
        Some(format!(
            "{}{path}#{}",
            edge::origin(),
            link::fragment(&written.bytes)
        ))
    };
    let save = move |_| {
        if let Some(written) = made(false) {
            edge::save_file(&written.file_name(), &written.bytes);
            said.set(Some(words.saved.to_owned()));
        }
    };
    let send = move |_| {
        if let Some(written) = made(false) {
            let refused = move || said.set(Some(words.share_refused.to_owned()));
            edge::share_file(&written.file_name(), MEDIA_TYPE, &written.bytes, refused);
        }
    };
    let copy = move |text: Option<String>| {
        let Some(text) = text else { return };
        let shown = text.clone();
        edge::copy_text(&text, move |copied| {
            let words = if copied { words.copied } else { words.by_hand };
            said.set(Some(words.to_owned()));
            by_hand.set((!copied).then_some(shown));
        });
    };
    let copy_link = move |_| copy(address());
    let copy_text = move |_| copy(made(false).map(|written| armour::write(&written.bytes)));
    let draw = move |_| {
        // Written first, so that what a reader would refuse is said.
        let drawn = made(true).map(|_| {
            let known = |id: &PromptId| knows(&app, id);
            let short = form
                .kept
                .with_untracked(|kept| short::write(&kept.plan, known));
            let path = app.href(&Route::Meetings);
            let fragment = link::code(&short);
            qr::draw(&format!("{}{path}#{fragment}", edge::origin()))
        });
        code.set(drawn);
    };
    let plan = form.kept.with_untracked(|kept| kept.plan.clone());
    let dated = plan.date.is_some();
    let calendar = dated.then(|| {
        let calendar = move |_| form.kept.with_untracked(|kept| save_calendar(&app, &kept.plan));
        view! {
            <button class="ds-button" data-variant="tertiary" type="button" data-export="ics" on:click=calendar>
                <Icon name="Calendar"/> {t.meeting().list.ics}
            </button>
        }
    });
    let variant = move || {
        form.kept
            .with(|kept| (kept.shared > 0).then_some("secondary"))
    };
    view! {
        <section class="block no-print" id="del" tabindex="-1" aria-labelledby="share-heading">
            <h2 id="share-heading" class="ds-heading" data-size="sm">{words.share}</h2>
            <p>{words.share_told}</p>
            {before_sharing(app, move || form.kept.with(|kept| texts_of(&app, &kept.plan)))}
            <p class="buttons">
                <button class="ds-button" data-variant=variant type="button" data-export="meeting" on:click=save>
                    <Icon name="Download"/> {words.save_file}
                </button>
                {edge::can_share("moteklar-mote.json", MEDIA_TYPE).then(|| view! {
                    <button class="ds-button" data-variant="secondary" type="button" on:click=send><Icon name="Paperplane"/> {words.send}</button>
                })}
                <button class="ds-button" data-variant="secondary" type="button" data-copy-link on:click=copy_link><Icon name="Clipboard"/> {words.copy_link}</button>
                <button class="ds-button" data-variant="secondary" type="button" data-copy-text on:click=copy_text><Icon name="Clipboard"/> {words.copy_text}</button>
                <button class="ds-button" data-variant="tertiary" type="button" data-show-code on:click=draw>{words.code}</button>
                {calendar}
            </p>
            {dated.then(|| calendar_told(app))}
            <p role="status">{move || said.get()}</p>
            {move || by_hand.get().map(|text| view! {
                <label class="ds-sr-only" for="share-by-hand">{words.copy_text}</label>
                <textarea class="field-text" id="share-by-hand" readonly rows="5" prop:value=text></textarea>
            })}
            <div aria-live="polite">{move || code.get().map(|code| picture(words, code))}</div>
        </section>
    }
    .into_any()
}

fn picture(words: &'static crate::text::meeting::ShowWords, code: Option<qr::Qr>) -> AnyView {
    match code {
        Some(qr::Qr { size, path }) => view! {
            <svg class="code-picture" data-code viewBox=format!("0 0 {size} {size}") role="img" aria-label=words.code_alt>
                <rect class="code-ground" width=size.to_string() height=size.to_string()/>
                <path class="code-ink" d=path/>
            </svg>
        }
        .into_any(),
        None => view! { <Notice color="warning"><p>{words.code_long}</p></Notice> }.into_any(),
    }
}
