//! The three exports: what each holds, shown before it is saved.

use leptos::prelude::*;

use crate::school::share::{self, Share};
use crate::store::{SchoolKey, Sheet};
use crate::ui::before_sharing::before_sharing;
use crate::ui::import::ImportBox;
use crate::ui::parts::{Icon, Notice};
use crate::ui::school::told::told;
use crate::ui::state::AppState;
use crate::ui::{edge, refusals};

/// Saves what `content` holds, after showing all of it.
pub fn share_box(
    app: AppState,
    share: Share,
    save_words: &'static str,
    content: impl Fn() -> Vec<(SchoolKey, Sheet)> + Send + Sync + Copy + 'static,
) -> AnyView {
    let c = &app.school_texts().common;
    let saved = RwSignal::new(None::<String>);
    let save = move |_| {
        app.flush();
        match share::write(share, &content(), &app.course_ref(), edge::today()) {
            Ok(file) => {
                edge::save_file(&file.file_name(), &file.bytes);
                saved.set(Some(format!("{} {}", file.file_name(), c.saved_file)));
            }
            Err(refusal) => saved.set(Some(refusals::words(app.own(), &refusal))),
        }
    };
    let holds = move || {
        let content = content();
        let lists: Vec<_> = content
            .iter()
            .map(|(key, sheet)| {
                let (name, lines) = told(app, key, sheet);
                let lines: Vec<_> = lines.into_iter().map(|l| view! { <li dir="auto">{l}</li> }).collect();
                view! { <h3 class="ds-heading" data-size="2xs">{name}</h3> <ul class="ds-list">{lines}</ul> }
            })
            .collect();
        let bytes = share::write(share, &content, &app.course_ref(), edge::today());
        let bytes = bytes.map(|f| String::from_utf8_lossy(&f.bytes).into_owned());
        view! {
            {lists}
            <details class="ds-details">
                <summary>{c.show_bytes}</summary>
                <div><pre class="code" tabindex="0"><code>{bytes.unwrap_or_default()}</code></pre></div>
            </details>
        }
    };
    view! {
        <details class="ds-details leaving-desk" data-share=share.word()>
            <summary>{c.file_holds}</summary>
            <div>{holds}</div>
        </details>
        {before_sharing(app, move || {
            let content = content();
            let told = content.iter().map(|(key, sheet)| told(app, key, sheet));
            told.map(|(name, lines)| (name, lines.join("\n"))).collect()
        })}
        <p class="buttons">
            <button class="ds-button" data-variant="secondary" type="button" data-export="school-plan" data-share=share.word() on:click=save>
                <Icon name="Download"/> {save_words}
            </button>
        </p>
        <p role="status">{move || saved.get()}</p>
    }
    .into_any()
}

/// Where files come in.
pub fn import_section(heading: &'static str, told: &'static str) -> AnyView {
    view! {
        <section class="block no-print" id="hent" tabindex="-1">
            <h2 class="ds-heading" data-size="sm">{heading}</h2>
            {(!told.is_empty()).then(|| view! { <p>{told}</p> })}
            <ImportBox/>
        </section>
    }
    .into_any()
}

/// A warning in a frame.
pub fn warning(words: String) -> AnyView {
    view! { <Notice color="warning"><p>{words}</p></Notice> }.into_any()
}
