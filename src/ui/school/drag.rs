//! The modules in the calendar: drawn, and dragged with a finger or a mouse.
//! Each drag has its button below the calendar.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use crate::school::{Grip, Layout, MODULES, Placed, dragged};
use crate::store::{SchoolKey, Sheet};
use crate::ui::parts::Icon;
use crate::ui::school::calendar::{HIGH, LEFT, TOP, WIDE, bar};
use crate::ui::school::words;
use crate::ui::stage;
use crate::ui::state::AppState;

const KEY: SchoolKey = SchoolKey::Run;

/// What is held right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Held {
    module: usize,
    grip: Grip,
    from_x: i32,
    by: i64,
}

/// How long a finger rests on a module before it drags it: a finger that moves
/// sooner scrolls the calendar.
const REST_MS: i32 = 400;

/// How far a resting finger may tremble, in pixels.
const TREMBLE: i32 = 10;

/// A finger that rests on a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Resting {
    nth: u32,
    at: (i32, i32),
}

/// What the last drag changed, and what stood there before.
#[derive(Clone, Debug, PartialEq)]
struct Done {
    cell: String,
    before: Option<u64>,
    words: String,
}

/// The hands on a calendar. Made outside it, since it is drawn anew.
#[derive(Clone, Copy)]
pub struct Hands {
    held: RwSignal<Option<Held>>,
    resting: StoredValue<Option<Resting>>,
    fingers: StoredValue<u32>,
    done: RwSignal<Option<Done>>,
}

impl Hands {
    /// Hands that hold nothing.
    #[must_use]
    pub fn new() -> Self {
        Self {
            held: RwSignal::new(None),
            resting: StoredValue::new(None),
            fingers: StoredValue::new(0),
            done: RwSignal::new(None),
        }
    }

    fn take(self, event: &PointerEvent, module: usize, grip: Grip) {
        if event.button() != 0 {
            return;
        }
        event.stop_propagation();
        let held = Held {
            module,
            grip,
            from_x: event.client_x(),
            by: 0,
        };
        if grip == Grip::Move && event.pointer_type() == "touch" {
            return self.rest(event, held);
        }
        event.prevent_default();
        stage::hold(event);
        self.held.set(Some(held));
    }

    /// The finger takes hold when it has rested.
    fn rest(self, event: &PointerEvent, held: Held) {
        let nth = self.fingers.get_value().wrapping_add(1);
        self.fingers.set_value(nth);
        let at = (event.client_x(), event.client_y());
        let resting = Some(Resting { nth, at });
        self.resting.set_value(resting);
        stage::after(REST_MS, move || {
            if self.resting.try_get_value() == Some(resting) {
                self.resting.set_value(None);
                self.held.set(Some(held));
            }
        });
    }

    fn give_up(self) {
        self.resting.set_value(None);
        self.held.set(None);
    }

    fn moved(self, event: &PointerEvent) {
        if let Some(resting) = self.resting.get_value() {
            let far = |from: i32, to: i32| (to - from).abs() > TREMBLE;
            if far(resting.at.0, event.client_x()) || far(resting.at.1, event.client_y()) {
                self.resting.set_value(None);
            }
        }
        let Some(mut held) = self.held.get_untracked() else {
            return;
        };
        // The picture is drawn pixel for pixel, so a week is as wide as it is drawn.
        let by = f64::from(event.client_x() - held.from_x) / WIDE as f64;
        let by = by.round() as i64;
        if by != held.by {
            held.by = by;
            self.held.set(Some(held));
        }
    }

    fn let_go(self, app: AppState, layout: &Layout) {
        self.resting.set_value(None);
        let Some(held) = self.held.get_untracked() else {
            return;
        };
        self.held.set(None);
        let number = dragged(layout, held.module, held.grip, held.by);
        let placed = layout.modules.get(held.module);
        let (Some(number), Some(placed), true) = (number, placed, held.by != 0) else {
            return;
        };
        let id = &placed.planned.facts.id;
        let cell = format!("{MODULES}/{id}/{}", held.grip.member());
        let before = app.journal.with_untracked(|j| j.sheet(&KEY).number(&cell));
        let name = words::module(app, id.as_str());
        let said = match held.grip {
            Grip::Move => app.school_texts().run.moved,
            Grip::Stretch => app.school_texts().run.stretched,
        };
        let words = said(&name, number);
        app.edit(&KEY, &|sheet: &mut Sheet| sheet.set(&cell, number));
        self.done.set(Some(Done {
            cell,
            before,
            words,
        }));
    }

    /// What the last drag did, and the way back.
    #[must_use]
    pub fn told(self, app: AppState) -> AnyView {
        let c = &app.school_texts().common;
        let undo = move |_| {
            if let Some(done) = self.done.get_untracked() {
                app.edit(&KEY, &|sheet| sheet.set(&done.cell, done.before));
                self.done.set(None);
            }
        };
        view! {
            <p class="quiet no-print">{app.school_texts().run.drag_told}</p>
            <div role="status" class="no-print" data-dragged>
                {move || self.done.get().map(|done| view! {
                    <p>
                        {done.words} " "
                        <button class="ds-button" data-variant="secondary" data-size="sm" type="button" data-drag-undo on:click=undo>
                            <Icon name="ArrowUndo"/> {c.put_back}
                        </button>
                    </p>
                })}
            </div>
        }
        .into_any()
    }
}

/// A module's weeks; to be dragged when there are hands.
pub fn module_bar(
    app: AppState,
    layout: &Layout,
    row: usize,
    placed: &Placed,
    hands: Option<Hands>,
) -> AnyView {
    let top = TOP + row * HIGH + 6;
    let high = HIGH - 12;
    let mut work = String::new();
    for week in &placed.weeks {
        bar(&mut work, LEFT + week * WIDE + 1, top, WIDE - 2, high);
    }
    let path = view! { <path class="run-work" d=work/> };
    let (Some(hands), Some(first), Some(last)) = (hands, placed.weeks.first(), placed.weeks.last())
    else {
        return path.into_any();
    };
    let (first, last) = (*first, *last);
    let layout = StoredValue::new(layout.clone());
    let ghost = move || {
        let held = hands.held.get().filter(|held| held.module == row)?;
        let at = |place: usize| i64::try_from(place).unwrap_or(0);
        let from = match held.grip {
            Grip::Move => at(first) + held.by,
            Grip::Stretch => at(first),
        };
        let from = from.max(0);
        let to = (at(last) + held.by).max(from);
        let (x, wide) = (at(LEFT) + from * at(WIDE), (to - from + 1) * at(WIDE));
        Some(view! {
            <rect class="run-ghost" x=x.to_string() y=top.to_string() width=wide.to_string() height=high.to_string()/>
        })
    };
    let end = LEFT + (last + 1) * WIDE;
    // A copy: letting go draws the calendar anew, and this one is gone then.
    let stop = move |_| hands.let_go(app, &layout.get_value());
    view! {
        <g class="run-bar" data-bar=placed.planned.facts.id.to_string()
            // A finger that rests on a module drags it; one that moves scrolls the calendar.
            on:touchmove=move |ev| {
                if hands.held.with_untracked(Option::is_some) {
                    ev.prevent_default();
                }
            }
            on:contextmenu=move |ev| {
                if hands.held.with_untracked(Option::is_some) {
                    ev.prevent_default();
                }
            }
            on:pointerdown=move |ev| hands.take(&ev, row, Grip::Move)
            on:pointermove=move |ev| hands.moved(&ev)
            on:pointerup=stop
            on:pointercancel=move |_| hands.give_up()>
            {path}
            <path class="run-end" d=format!("M{} {}v{}", end - 4, top + 4, high - 8)/>
            <rect class="run-grip" data-grip x=(end - 8).to_string() y=(top - 4).to_string() width="18" height=(high + 8).to_string()
                on:touchstart=|ev| ev.prevent_default()
                on:pointerdown=move |ev| hands.take(&ev, row, Grip::Stretch)/>
            {ghost}
        </g>
    }
    .into_any()
}
