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
    view! {
        {move || {
            let all = ids.get();
            let last = all.len();
            if last == 0 {
                return view! { <p class="quiet">{list.empty}</p> }.into_any();
            }
            let entries: Vec<_> = all.into_iter().enumerate().map(|(n, id)| view! {
                <li class="entry" data-entry=id.clone()>
                    {entry(app, &id)}
                    {tools(app, list, &id, n, last, gone)}
                </li>
            }).collect();
            view! { <ol class="entries">{entries}</ol> }.into_any()
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
    n: usize,
    all: usize,
    gone: RwSignal<Option<String>>,
) -> AnyView {
    let c = &app.school_texts().common;
    let number = format!(" {}", n + 1);
    let shift = |by: i64, icon: &'static str, words: &'static str| {
        let own = id.to_owned();
        let button = format!(
            "flytt-{}-{own}-{}",
            list.name,
            if by < 0 { "opp" } else { "ned" }
        );
        let back = button.clone();
        view! {
            <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" id=button
                on:click=move |_| {
                    app.edit(&(list.key)(), &|sheet| sheet.shift(list.name, &own, by));
                    edge::focus_soon(back.clone());
                }>
                <Icon name=icon/> {words} <span class="ds-sr-only">{number.clone()}</span>
            </button>
        }
        .into_any()
    };
    let up = (n > 0).then(|| shift(-1, "ArrowUp", c.up));
    let down = (n + 1 < all).then(|| shift(1, "ArrowDown", c.down));
    let own = id.to_owned();
    let remove = move |_| {
        app.edit(&(list.key)(), &|sheet| sheet.remove(list.name, &own));
        gone.set(Some(own.clone()));
        edge::focus_soon(format!("angre-{}", list.name));
    };
    view! {
        <p class="entry-tools no-print">
            {up}
            {down}
            <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-remove on:click=remove>
                <Icon name="Trash"/> {c.remove} <span class="ds-sr-only">{number.clone()}</span>
            </button>
        </p>
    }
    .into_any()
}
