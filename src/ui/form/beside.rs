//! One's own form beside those of colleagues. Read from their files, shown
//! while the page is open, stored nowhere.

use leptos::prelude::*;

use crate::bundle::{Inbox, Kind, Reading, beside, open};
use crate::course::{Form, Prompt};
use crate::ui::copies::{InFile, Unread};
use crate::ui::edge;
use crate::ui::parts::visible_name;
use crate::ui::refusals;
use crate::ui::state::AppState;

/// The forms side by side, field by field.
#[component]
pub fn Beside(
    /// The form.
    form: Form,
    /// Its fields.
    prompts: Vec<Prompt>,
    /// The words' language, where it is not the app's.
    lang: Option<&'static str>,
) -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let inbox = RwSignal::new(Inbox::default());
    let refused = RwSignal::new(Vec::<(String, String)>::new());
    let ids: Vec<String> = prompts.iter().map(|p| p.id.to_string()).collect();
    let wanted = StoredValue::new(ids);
    let take = move |files: Vec<InFile>| {
        let mut rows = Vec::new();
        for file in files {
            match wanted.with_value(|ids| received(app, &file, ids)) {
                Ok(came) => inbox.update(|inbox| inbox.join(came)),
                Err(words) => rows.push((file.0, words)),
            }
        }
        refused.set(rows);
    };
    let columns = Memo::new(move |_| {
        inbox.with(|inbox| wanted.with_value(|ids| beside::columns(inbox, ids)))
    });
    let said = move || match columns.with(Vec::len) {
        0 => own.beside.none_yet.to_owned(),
        n => (own.beside.laid_beside)(n),
    };
    let put_away = move |_| {
        inbox.set(Inbox::default());
        refused.set(Vec::new());
        edge::focus_id("beside-files");
    };
    let rows = move || {
        let columns = columns.get();
        let field = |(n, prompt): (usize, &Prompt)| {
            let mine = app.last_answer(&prompt.id).unwrap_or_default();
            let mut unnamed = 0;
            let theirs = columns.iter().map(|column| {
                let who = column.author.clone().unwrap_or_else(|| {
                    unnamed += 1;
                    (own.beside.unnamed)(unnamed)
                });
                (who, column.fields.get(n).cloned().unwrap_or_default())
            });
            let cells = std::iter::once((own.beside.mine.to_owned(), mine)).chain(theirs);
            let cells: Vec<_> = cells.collect();
            if prompt.is_for_one_alone() && cells.iter().all(|(_, text)| text.is_empty()) {
                return None;
            }
            let cells = cells
                .into_iter()
                .map(|(who, text)| cell(who, text, own.beside.no_answer))
                .collect::<Vec<_>>();
            Some(view! {
                <h3 class="ds-heading" data-size="2xs" lang=lang>{prompt.text.clone()}</h3>
                <dl class="beside-row">{cells}</dl>
            })
        };
        (!columns.is_empty()).then(|| {
            view! {
                {prompts.iter().enumerate().filter_map(field).collect::<Vec<_>>()}
                <p class="buttons">
                    <button class="ds-button" data-variant="secondary" type="button" on:click=put_away>{own.beside.put_away}</button>
                </p>
            }
        })
    };
    view! {
        <section class="beside no-print" aria-labelledby="beside-heading">
            <h2 id="beside-heading" class="ds-heading" data-size="xs" lang=lang>{form.beside}</h2>
            <p>{own.beside.beside_told}</p>
            <label class="ds-label" for="beside-files">{own.beside.choose_files}</label>
            <input type="file" multiple data-beside id="beside-files" on:change=move |ev| edge::chosen(&ev, take)/>
            <p role="status">{said}</p>
            {move || refused.get().into_iter().map(|(name, words)| view! {
                <p class="file-row" data-file=name.clone() data-import-result="rejected"><bdi><strong>{visible_name(&name)}</strong></bdi> " – " {words}</p>
            }).collect::<Vec<_>>()}
            {rows}
        </section>
    }
    .into_any()
}

fn cell(who: String, text: String, empty: &'static str) -> AnyView {
    let answer = if text.is_empty() {
        view! { <dd class="quiet">{empty}</dd> }.into_any()
    } else {
        view! { <dd class="written" dir="auto">{text}</dd> }.into_any()
    };
    view! { <div><dt><bdi>{visible_name(&who)}</bdi></dt>{answer}</div> }.into_any()
}

/// What one file brings, or why it brings nothing.
fn received(app: AppState, (_, bytes): &InFile, wanted: &[String]) -> Result<Inbox, String> {
    let own = app.own();
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(Unread::Refused(refusal)) => return Err(refusals::words(own, refusal)),
        Err(Unread::Unreadable) => return Err(own.refusal.unreadable.to_owned()),
    };
    let mut inbox = Inbox::default();
    let mut why = own.beside.not_this_form.to_owned();
    for reading in open(bytes) {
        match reading {
            Ok(Reading::Bundle(came)) if came.bundle.kind == Kind::Contribution => {
                let column = beside::column(&came.bundle, wanted);
                if column.fields.iter().any(|text| !text.is_empty()) {
                    inbox.receive(*came);
                }
            }
            Ok(Reading::Bundle(_)) => {}
            Ok(Reading::Parked { .. }) => why = own.refusal.newer.to_owned(),
            Ok(Reading::Sealed { .. }) => why = own.refusal.sealed.to_owned(),
            Err(refusal) => why = refusals::words(own, &refusal),
        }
    }
    if inbox.is_empty() {
        Err(why)
    } else {
        Ok(inbox)
    }
}
