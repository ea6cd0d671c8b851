//! What staff handed in for the board, gathered under themes.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::school::board::{AGREED, GROUPS, TODAY, WANTED, notes};
use crate::school::handed::Voice;
use crate::school::principles::FEWEST;
use crate::store::{SchoolKey, Sheet};
use crate::ui::school::cells::new_id;
use crate::ui::school::field::{Control, field};
use crate::ui::school::list::{List, list};
use crate::ui::school::sharing::warning;
use crate::ui::state::AppState;

const KEY: SchoolKey = SchoolKey::Board;

/// The contributions, and the themes to gather them under.
pub fn voices(app: AppState, sheet: Memo<Sheet>) -> AnyView {
    let t = &app.school_texts().board;
    let handed = Memo::new(move |_| {
        let all = app.handed_in();
        let voices: Vec<Voice> = all.all_voices().into_iter().cloned().collect();
        (all.voices.len(), voices)
    });
    let themes = List {
        key: || KEY,
        name: GROUPS,
        empty: "",
        add: t.group_add,
        first: "text",
    };
    let options = Memo::new(move |_| sheet.with(|s| notes(s, GROUPS)));
    provide_context(Memo::new(move |_| sheet.with(counts)));
    let agreed = Memo::new(move |_| sheet.with(|s| s.is_set(AGREED)));
    let body = move || {
        let (people, voices) = handed.get();
        if voices.is_empty() {
            return view! { <p>{t.voices_none}</p> }.into_any();
        }
        let few = people < FEWEST;
        let agree = few.then(|| {
            view! {
                {warning(t.voices_hidden.to_owned())}
                {field(app, &KEY, AGREED, Control::Check, t.voices_agreed, "")}
            }
        });
        if few && !agreed.get() {
            return view! { {agree} }.into_any();
        }
        let options = options.get();
        let items: Vec<_> = voices
            .into_iter()
            .map(|voice| {
                let mut choices = vec![("-".to_owned(), t.group_none.to_owned())];
                choices.extend(options.iter().map(|g| (g.id.clone(), g.text.clone())));
                let control = Control::Choice(choices, "-".to_owned());
                let cell = format!("voice/{}", voice.id);
                view! {
                    <li class="entry">
                        <p class="quiet">{voice.question}</p>
                        <p class="written" dir="auto">{voice.text}</p>
                        {field(app, &KEY, &cell, control, t.group, "")}
                    </li>
                }
            })
            .collect();
        let count = items.len().to_string();
        view! {
            {agree}
            <ul class="entries" data-voices=count>{items}</ul>
        }
        .into_any()
    };
    view! {
        <section class="block no-print" aria-labelledby="bidrag">
            <h2 id="bidrag" class="ds-heading" data-size="sm">{t.voices}</h2>
            {body}
            <h3 class="ds-heading" data-size="xs">{t.groups}</h3>
            {list(app, themes, theme)}
        </section>
    }
    .into_any()
}

/// How many contributions each theme has.
type Counts = BTreeMap<String, usize>;

fn counts(sheet: &Sheet) -> Counts {
    let mut counts = Counts::new();
    let names = sheet.cells().keys();
    for name in names.filter(|name| name.starts_with("voice/")) {
        *counts.entry(sheet.text(name).to_owned()).or_default() += 1;
    }
    counts
}

/// A theme: its name, how many contributions it has, and the way to the board.
fn theme(app: AppState, id: &str) -> AnyView {
    let t = &app.school_texts().board;
    let own = id.to_owned();
    let counts = use_context::<Memo<Counts>>();
    let count = move || {
        let count = counts.and_then(|all| all.with(|all| all.get(&own).copied()));
        (t.group_count)(count.unwrap_or_default())
    };
    let put = |list: &'static str, words: &'static str| {
        let cell = format!("{GROUPS}/{id}/text");
        let said = RwSignal::new(false);
        let put = move |_| {
            let new = new_id();
            app.edit(&KEY, &|sheet| {
                let text = sheet.text(&cell).to_owned();
                if !text.trim().is_empty() {
                    sheet.add(list, &new);
                    sheet.set(&format!("{list}/{new}/text"), text);
                }
            });
            said.set(true);
        };
        view! {
            <button class="ds-button" data-variant="secondary" data-size="sm" type="button" on:click=put>{words}</button>
            <span role="status">{move || said.get().then_some(t.placed)}</span>
        }
        .into_any()
    };
    // First one agrees, then it goes on the board.
    let together = format!("{GROUPS}/{id}/agreed");
    let agreed = {
        let together = together.clone();
        Memo::new(move |_| app.sheet(&KEY).is_set(&together))
    };
    let (today, wanted) = (put(TODAY, t.to_today), put(WANTED, t.to_wanted));
    view! {
        {field(app, &KEY, &format!("{GROUPS}/{id}/text"), Control::Line, t.group_name, "")}
        <p class="quiet">{count}</p>
        {field(app, &KEY, &together, Control::Check, t.group_agreed, "")}
        <p class="entry-tools" hidden=move || !agreed.get()>{today} {wanted}</p>
    }
    .into_any()
}
