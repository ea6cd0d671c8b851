//! A list of entries that are added, moved, taken away and put back.

use leptos::prelude::*;

use crate::journal::{DeletedKind, Journal};
use crate::store::SchoolKey;
use crate::ui::deleting::{Gone, come_back_told};
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

/// The entry that was taken out last, and the way back.
type Taken = Option<(String, Gone)>;

/// The list, each entry drawn by `entry`.
pub fn list(app: AppState, list: List, entry: fn(AppState, &str) -> AnyView) -> AnyView {
    let c = &app.school_texts().common;
    let ids = Memo::new(move |_| app.sheet(&(list.key)()).list(list.name));
    let gone = RwSignal::new(Taken::None);
    let failed = RwSignal::new(None::<&'static str>);
    let undo_id = format!("angre-{}", list.name);
    let add = move |_| {
        let id = new_id();
        app.edit(&(list.key)(), &|sheet| sheet.add(list.name, &id));
        gone.set(None);
        edge::focus_soon(field_id(&format!("{}/{id}/{}", list.name, list.first)));
    };
    let put_back = move |_| {
        if let Some((id, back)) = gone.get_untracked() {
            app.undelete(back, move |is_back| {
                if is_back {
                    gone.try_set(None);
                    edge::focus_soon(field_id(&format!("{}/{id}/{}", list.name, list.first)));
                } else {
                    failed.try_set(Some(app.deleted_texts().not_brought_back));
                }
            });
        }
    };
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    // Each entry is drawn once, and moved where its place in the list is.
    let drawn = move |id: String| {
        view! {
            <li class="entry" data-entry=id.clone()>
                {entry(app, &id)}
                {tools(app, list, &id, ids, (gone, failed))}
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
                {come_back_told(app)}
            })}
            <p class="ds-validation-message" data-not-deleted>{move || failed.get()}</p>
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
    (gone, failed): (RwSignal<Taken>, RwSignal<Option<&'static str>>),
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
            app.flush();
            failed.set(None);
            let key = (list.key)();
            let title = app.sheet(&key);
            let title = title.text(&format!("{}/{own}/{}", list.name, list.first));
            let what = (DeletedKind::Entry, title.to_owned());
            let (id, entry) = (own.clone(), own.clone());
            let remove = move |journal: &mut Journal| {
                let mut sheet = journal.sheet(&key);
                sheet.remove(list.name, &entry);
                journal.write_sheet(&key, &sheet, &edge::now())
            };
            app.delete(what, None, remove, move |back| match back {
                Some(back) => {
                    gone.try_set(Some((id, back)));
                    edge::focus_soon(format!("angre-{}", list.name));
                }
                None => drop(failed.try_set(Some(app.deleted_texts().not_deleted))),
            });
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
