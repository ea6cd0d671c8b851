//! A list of entries that are added, moved, taken away and put back.

use leptos::prelude::*;

use crate::store::SchoolKey;
use crate::ui::edge;
use crate::ui::parts::Icon;
use crate::ui::school::cells::new_id;
use crate::ui::school::field::field_id;
use crate::ui::state::AppState;

/// What a list is called and says.
#[derive(Clone, Copy)]
pub struct List {
    /// The sheet's key, made anew for each use.
    pub key: fn() -> SchoolKey,
    /// The list's name in the sheet.
    pub name: &'static str,
    /// What stands where nothing is.
    pub empty: &'static str,
    /// The words on the button that adds.
    pub add: &'static str,
    /// The member that gets focus in a new entry.
    pub first: &'static str,
}

/// The list, each entry drawn by `entry`.
pub fn list(app: AppState, list: List, entry: fn(AppState, &str) -> AnyView) -> AnyView {
    let c = &app.school_texts().common;
    let ids = Memo::new(move |_| app.sheet(&(list.key)()).list(list.name));
    let gone = RwSignal::new(None::<String>);
    let undo_id = format!("angre-{}", list.name);
    let add = move |_| {
        let id = new_id();
        app.edit(&(list.key)(), &|sheet| sheet.add(list.name, &id));
        gone.set(None);
        edge::focus_soon(field_id(&format!("{}/{id}/{}", list.name, list.first)));
    };
    let put_back = move |_| {
        if let Some(id) = gone.get_untracked() {
            app.edit(&(list.key)(), &|sheet| sheet.add(list.name, &id));
            gone.set(None);
            edge::focus_soon(field_id(&format!("{}/{id}/{}", list.name, list.first)));
        }
    };
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    // Each entry is drawn once, and moved where its place in the list is.
    let drawn = move |id: String| {
        view! {
            <li class="entry" data-entry=id.clone()>
                {entry(app, &id)}
                {tools(app, list, &id, ids, gone)}
            </li>
        }
    };
    view! {
        {move || if none.get() {
            view! { <p class="quiet">{list.empty}</p> }.into_any()
        } else {
            view! { <ol class="entries"><For each=move || ids.get() key=String::clone children=drawn/></ol> }.into_any()
        }}
        <p class="buttons">
            <button class="ds-button" data-variant="secondary" type="button" data-add=list.name on:click=add>
                <Icon name="Plus"/> {list.add}
            </button>
        </p>
        <div role="status">
            {move || gone.get().map(|_| view! {
                <p>
                    {c.removed} " "
                    <button class="ds-button" data-variant="secondary" data-size="sm" type="button" id=undo_id.clone() on:click=put_back>
                        <Icon name="ArrowUndo"/> {c.put_back}
                    </button>
                </p>
            })}
        </div>
    }
    .into_any()
}

/// Up, down and away. Buttons that lead nowhere are left out.
fn tools(
    app: AppState,
    list: List,
    id: &str,
    ids: Memo<Vec<String>>,
    gone: RwSignal<Option<String>>,
) -> AnyView {
    let c = &app.school_texts().common;
    let own = id.to_owned();
    let place = Memo::new(move |_| {
        let here = |all: &Vec<String>| (all.iter().position(|one| *one == own), all.len());
        let (at, all) = ids.with(here);
        (at.unwrap_or_default(), all)
    });
    let number = move || format!(" {}", place.get().0 + 1);
    let is_lower = Memo::new(move |_| place.get().0 > 0);
    let is_upper = Memo::new(move |_| place.get().0 + 1 < place.get().1);
    let shift = |by: i64, icon: &'static str, words: &'static str| {
        let id = id.to_owned();
        move || {
            let own = id.clone();
            let way = if by < 0 { "opp" } else { "ned" };
            let button = format!("flytt-{}-{own}-{way}", list.name);
            let back = button.clone();
            view! {
                <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" id=button
                    on:click=move |_| {
                        app.edit(&(list.key)(), &|sheet| sheet.shift(list.name, &own, by));
                        edge::focus_soon(back.clone());
                    }>
                    <Icon name=icon/> {words} <span class="ds-sr-only">{number}</span>
                </button>
            }
            .into_any()
        }
    };
    let (up, down) = (shift(-1, "ArrowUp", c.up), shift(1, "ArrowDown", c.down));
    let remove = {
        let own = id.to_owned();
        move |_| {
            app.edit(&(list.key)(), &|sheet| sheet.remove(list.name, &own));
            gone.set(Some(own.clone()));
            edge::focus_soon(format!("angre-{}", list.name));
        }
    };
    view! {
        <p class="entry-tools no-print">
            {move || is_lower.get().then(&up)}
            {move || is_upper.get().then(&down)}
            <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-remove on:click=remove>
                <Icon name="Trash"/> {c.remove} <span class="ds-sr-only">{number}</span>
            </button>
        </p>
    }
    .into_any()
}
