//! `/mote/<id>/gjennomfor`: phases, time, the projector, the leader's notes.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use uuid::Uuid;

use super::super::fields::choice;
use super::super::words::prompt_text;
use super::super::{MeetingHead, MeetingMissing};
use super::desk::RoomDesk;
use super::notes::NotesPanel;
use super::timer::{clock_face, moment};
use crate::meeting::{Mark, Reading, Show};
use crate::ui::edge;
use crate::ui::parts::{ModeBadge, visible};
use crate::ui::route::{MeetingPage, Route};
use crate::ui::stage::{Awake, open_window};
use crate::ui::state::AppState;

/// Running a meeting.
#[component]
pub fn RunPage(
    /// The meeting.
    id: Uuid,
) -> impl IntoView {
    let app = AppState::get();
    let Some(desk) = RoomDesk::enter(app, id) else {
        return view! { <MeetingMissing/> }.into_any();
    };
    let words = &app.t().meeting().room.run;
    if desk.plan().phases.is_empty() {
        let plan = app.href(&Route::Meeting(id, MeetingPage::Overview)) + "#endre";
        return view! {
            <MeetingHead id=id here=MeetingPage::Run/>
            <p class="lead">{words.no_phases}</p>
            <p class="buttons"><a class="ds-button" href=plan>{words.to_plan}</a></p>
        }
        .into_any();
    }
    let cards = app.href(&Route::Meeting(id, MeetingPage::Cards));
    view! {
        <MeetingHead id=id here=MeetingPage::Run/>
        <p class="lead">{words.lead}</p>
        <div class="stage">
            {clock(desk)}
            <NotesPanel desk=desk/>
        </div>
        {phases(desk)}
        {screen(desk)}
        <p class="buttons"><a class="ds-button" data-variant="secondary" href=cards>{words.to_cards}</a></p>
    }
    .into_any()
}

/// The phase one is in, the prompt, the time.
fn clock(desk: RoomDesk) -> AnyView {
    let t = desk.app.t();
    let words = &t.meeting().room.run;
    let plan = StoredValue::new(desk.plan());
    let count = plan.with_value(|plan| plan.phases.len());
    let last = u32::try_from(count.saturating_sub(1)).unwrap_or_default();
    let phase = Memo::new(move |_| desk.run.with(|run| run.phase.map(|phase| phase.min(last))));
    let now = moment(|| {});
    let reading = Memo::new(move |_| {
        let phase = phase.get()?;
        let minutes = plan.with_value(|plan| Some(plan.phases.get(phase as usize)?.minutes))?;
        let now = now.get();
        let reading = desk.run.with(|run| run.read(phase, minutes, &now));
        Some((phase, reading))
    });
    let said = spoken(reading, words.marks);
    stay_awake(Memo::new(move |_| {
        reading.get().is_some_and(|(_, reading)| reading.running)
    }));
    let enter = move |phase: u32| desk.edit_run(|run| run.enter(phase, &edge::now()));
    let step = move |by: i32| {
        let next = match phase.get_untracked() {
            None => 0,
            Some(at) => at.saturating_add_signed(by).min(last),
        };
        enter(next);
    };
    let extend = move |minutes: u32| desk.edit_run(|run| run.extend(minutes));
    let hide = move || desk.edit_run(|run| run.hidden = !run.hidden);
    // Only while focus is in the box: elsewhere letters are letters.
    let keys = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        match event.key().as_str() {
            "ArrowRight" => step(1),
            "ArrowLeft" => step(-1),
            "+" => extend(1),
            "s" | "S" => hide(),
            _ => return,
        }
        event.prevent_default();
    };
    let go = move |_| match reading.get_untracked() {
        None => enter(0),
        Some((_, reading)) if reading.running => desk.edit_run(|run| run.pause(&edge::now())),
        Some(_) => desk.edit_run(|run| run.start(&edge::now())),
    };
    let go_words = move || match reading.get() {
        None => words.begin,
        Some((_, reading)) if reading.running => words.pause,
        Some((_, reading)) if reading.elapsed == 0 => words.start,
        Some(_) => words.go_on,
    };
    let go_words = Memo::new(move |_| go_words());
    let hidden = Memo::new(move |_| desk.run.with(|run| run.hidden));
    let left = Memo::new(move |_| reading.get().map(|(_, reading)| reading.left()));
    let time = move || match (hidden.get(), left.get()) {
        (_, None) => words.not_begun.to_owned(),
        (true, Some(_)) => words.time_hidden.to_owned(),
        (false, Some(left)) if left < 0 => format!("{} {}", clock_face(left), words.over),
        (false, Some(left)) => clock_face(left),
    };
    let title = move || {
        let phase = phase.get()?;
        plan.with_value(|plan| {
            let phase = plan.phases.get(phase as usize)?;
            let mode = phase.mode;
            let title = visible(&phase.title);
            Some(view! { <p class="phase-facts"><ModeBadge mode=mode/> <bdi>{title}</bdi></p> })
        })
    };
    let prompt = move || {
        let of = desk
            .run
            .with(|run| plan.with_value(|plan| run.prompt_of(plan).cloned()));
        of.map(|prompt| prompt_text(&desk.app, &prompt))
    };
    let prompts = plan.with_value(|plan| {
        let prompts = plan.prompts.iter().enumerate();
        prompts
            .map(|(n, p)| (n.to_string(), prompt_text(&desk.app, p)))
            .collect::<Vec<_>>()
    });
    let chosen = (prompts.len() > 1).then(|| {
        choice(
            "run-prompt".into(),
            words.prompt.into(),
            prompts,
            Box::new(move || desk.run.with(|run| run.prompt.to_string())),
            Box::new(move |n| desk.edit_run(|run| run.prompt = n.parse().unwrap_or_default())),
        )
    });
    view! {
        <div class="stage-main">
            <section class="ds-card stage-clock" data-clock on:keydown=keys aria-label=t.meeting().head.run>
                {title}
                <p class="stage-prompt" data-stage-prompt><bdi>{prompt}</bdi></p>
                <p class="stage-time" role="timer" aria-live="off" data-time>{time}</p>
                <p class="buttons">
                    <button class="ds-button" type="button" data-go on:click=go>{go_words}</button>
                    <button class="ds-button" data-variant="secondary" type="button" data-extend="1" on:click=move |_| extend(1)>{words.plus_one}</button>
                    <button class="ds-button" data-variant="secondary" type="button" data-extend="5" on:click=move |_| extend(5)>{words.plus_five}</button>
                    <button class="ds-button" data-variant="tertiary" type="button" data-hide-time on:click=move |_| hide()>
                        {move || if hidden.get() { words.show_time } else { words.hide_time }}
                    </button>
                    <button class="ds-button" data-variant="tertiary" type="button" data-reset on:click=move |_| desk.edit_run(|run| run.reset())>{words.reset}</button>
                </p>
                <p class="buttons">
                    <button class="ds-button" data-variant="secondary" type="button" data-step="previous" on:click=move |_| step(-1)>{words.previous}</button>
                    <button class="ds-button" data-variant="secondary" type="button" data-step="next" on:click=move |_| step(1)>{words.next}</button>
                </p>
                <p role="status" data-mark>{move || said.get()}</p>
                <details class="ds-details"><summary>{words.keys}</summary><div><p>{words.keys_told}</p></div></details>
            </section>
            {chosen}
        </div>
    }
    .into_any()
}

/// The screen that shows the clock does not go dark while a phase runs.
fn stay_awake(running: Memo<bool>) {
    let awake = StoredValue::new_local(None::<Awake>);
    Effect::new(move |_| {
        let running = running.get();
        awake.update_value(|awake| awake.get_or_insert_with(Awake::new).set(running));
    });
    on_cleanup(move || {
        let _ = awake.try_update_value(|awake| awake.take().inspect(|awake| awake.set(false)));
    });
}

/// What is said aloud: four moments, and nothing else.
fn spoken(
    reading: Memo<Option<(u32, Reading)>>,
    marks: [&'static str; 4],
) -> RwSignal<&'static str> {
    let said = RwSignal::new("");
    let earlier = StoredValue::new(None::<(u32, Reading)>);
    Effect::new(move |_| {
        let now = reading.get();
        let before = earlier.get_value();
        earlier.set_value(now);
        let (Some((phase, now)), Some((same, before))) = (now, before) else {
            return;
        };
        // A phase begins in silence, so that what is said in it is heard as new.
        if phase != same {
            said.set("");
        } else if let Some(mark) = now.mark_since(&before) {
            let [start, half, one_minute, zero] = marks;
            said.set(match mark {
                Mark::Start => start,
                Mark::Half => half,
                Mark::OneMinute => one_minute,
                Mark::Zero => zero,
            });
        }
    });
    said
}

/// Every phase, to enter in any order and again.
fn phases(desk: RoomDesk) -> AnyView {
    let t = desk.app.t();
    let words = &t.meeting().room.run;
    let plan = desk.plan();
    let rows = plan.phases.into_iter().zip(0u32..).map(|(phase, n)| {
        let here = Memo::new(move |_| desk.run.with(|run| run.phase == Some(n)));
        let enter = move |_| desk.edit_run(|run| run.enter(n, &edge::now()));
        view! {
            <li class="phase" data-mode=phase.mode.word()>
                <p class="phase-facts">
                    <ModeBadge mode=phase.mode/> <span>{(t.module.minutes)(phase.minutes)}</span>
                    <strong>{move || here.get().then_some(words.here)}</strong>
                </p>
                <button class="ds-button" data-variant="tertiary" type="button" data-phase=n.to_string()
                    aria-current=move || here.get().then_some("step") on:click=enter>
                    <span>{words.go_to} " " <bdi>{visible(&phase.title)}</bdi></span>
                </button>
            </li>
        }
    });
    view! {
        <section class="block" aria-labelledby="run-phases">
            <h2 id="run-phases" class="ds-heading" data-size="sm">{words.phases}</h2>
            <ol class="phases">{rows.collect::<Vec<_>>()}</ol>
        </section>
    }
    .into_any()
}

/// Opening the projector, and what it shows.
fn screen(desk: RoomDesk) -> AnyView {
    let app = desk.app;
    let words = &app.t().meeting().room.run;
    let href = app.href(&Route::Meeting(desk.id, MeetingPage::Screen));
    let blocked = RwSignal::new(false);
    let address = href.clone();
    let open = move |_| blocked.set(!open_window(&address, "moteklar-storskjerm"));
    view! {
        <section class="block" aria-labelledby="run-screen">
            <h2 id="run-screen" class="ds-heading" data-size="sm">{words.screen}</h2>
            <p>{words.screen_told}</p>
            <p class="buttons"><button class="ds-button" data-variant="secondary" type="button" data-open-screen on:click=open>{words.open_screen}</button></p>
            <p role="status">{move || blocked.get().then(|| view! {
                {words.blocked} " " <a class="ds-link" href=href.clone() target="_blank" rel="noopener">{words.open_screen}</a>
            })}</p>
            {shows(desk)}
        </section>
    }
    .into_any()
}

/// What the projector shows, as a choice.
pub fn shows(desk: RoomDesk) -> AnyView {
    let words = &desk.app.t().meeting().room.run;
    let options = Show::ALL.iter().zip(words.show);
    let options = options.map(|(show, label)| (show.word().to_owned(), label.to_owned()));
    choice(
        "screen-shows".into(),
        words.shows.into(),
        options.collect(),
        Box::new(move || desk.run.with(|run| run.show.word().to_owned())),
        Box::new(move |word| {
            let show = Show::from_word(&word).unwrap_or_default();
            desk.edit_run(|run| run.show = show);
        }),
    )
}
