//! `/data`: what is stored, copies, restore, shared device, wipe.

use leptos::prelude::*;

use crate::bundle::MEDIA_TYPE;
use crate::store::TextKey;
use crate::ui::copies::Unread;
use crate::ui::parts::{Icon, ImportBox, Notice, PageHeading};
use crate::ui::route::Route;
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// Everything about one's own data.
#[component]
pub fn Data() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let own = app.own();
    view! {
        <PageHeading text=t.titles.data/>
        <p class="lead">{own.data.lead}</p>
        <Stored/>
        <Copy/>
        <section class="block" id="hent" tabindex="-1">
            <h2 class="ds-heading" data-size="sm">{own.data.restore}</h2>
            <p>{own.data.restore_told}</p>
            <ImportBox/>
        </section>
        <section class="block" id="annen-enhet" tabindex="-1">
            <h2 class="ds-heading" data-size="sm">{own.data.move_device}</h2>
            <ol class="ds-list">
                {own.data.move_steps.iter().map(|step| view! { <li>{*step}</li> }).collect::<Vec<_>>()}
            </ol>
        </section>
        <Shared/>
        <Wipe/>
    }
    .into_any()
}

/// How much there is, and what the browser has promised.
#[component]
fn Stored() -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let counts = move || {
        let (answers, notes, bytes) = app.journal.with(|journal| {
            let (mut answers, mut notes) = (0, 0);
            for (key, _) in journal.texts() {
                match key {
                    TextKey::Answer(_) => answers += 1,
                    TextKey::Note(_) => notes += 1,
                }
            }
            let bytes: usize = journal.records().map(|(_, e)| e.to_json().len()).sum();
            (answers, notes, bytes)
        });
        if answers + notes == 0 {
            own.data.nothing_stored.to_owned()
        } else {
            (own.data.stored_counts)(answers, notes, &format!("{} kB", bytes.div_ceil(1024)))
        }
    };
    let promised = RwSignal::new(None::<bool>);
    edge::ask_persisted(promised);
    let promise = move || {
        // Until it answers, the browser has promised nothing.
        match promised.get() {
            Some(true) => own.data.persisted,
            _ => own.data.not_persisted,
        }
    };
    let damaged = move || {
        let found = app.quarantined.get();
        (!found.is_empty()).then(|| {
            view! {
                <Notice color="warning">
                    <p>{(own.data.quarantine)(found.len())}</p>
                    <p class="buttons">
                        <button class="ds-button" data-variant="secondary" type="button" on:click=move |_| app.save_quarantine()>
                            {own.data.quarantine_get}
                        </button>
                    </p>
                </Notice>
            }
        })
    };
    view! {
        <section class="block">
            <h2 class="ds-heading" data-size="sm">{own.data.stored}</h2>
            <p>{counts}</p>
            <p class="quiet">{promise}</p>
            {damaged}
        </section>
    }
    .into_any()
}

/// A copy: save it, then read it back.
#[component]
fn Copy() -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let made = RwSignal::new(None::<String>);
    let checked = RwSignal::new(None::<Option<usize>>);
    let problem = RwSignal::new(None::<&'static str>);
    let save = move |_| {
        let files = app.copy_files().unwrap_or_default();
        for file in &files {
            edge::save_file(&file.file_name(), &file.bytes);
        }
        checked.set(None);
        made.set(files.first().map(crate::bundle::Written::file_name));
    };
    let share = move |_| {
        if let Some(file) = app.copy_files().unwrap_or_default().first() {
            let refused = move || problem.set(Some(own.bring.share_refused));
            edge::share_file(&file.file_name(), MEDIA_TYPE, &file.bytes, refused);
            made.set(Some(file.file_name()));
        }
    };
    let verify = move |files: Vec<(String, Result<Vec<u8>, Unread>)>| {
        let whole = files
            .iter()
            .find_map(|(_, bytes)| app.verify_copy(bytes.as_ref().ok()?));
        checked.set(Some(whole));
    };
    view! {
        <section class="block" id="kopi" tabindex="-1">
            <h2 class="ds-heading" data-size="sm">{own.data.copy}</h2>
            <p>{own.data.copy_told}</p>
            <p class="buttons">
                <button class="ds-button" type="button" data-export="backup" on:click=save>
                    <Icon name="Download"/> {own.data.copy_save}
                </button>
                {edge::can_share("moteklar-kopi.json", MEDIA_TYPE).then(|| view! {
                    <button class="ds-button" data-variant="secondary" type="button" on:click=share>
                        <Icon name="Paperplane"/> {own.data.copy_share}
                    </button>
                })}
            </p>
            <div aria-live="polite">
                {move || problem.get().map(|words| view! { <p>{words}</p> })}
                {move || made.get().map(|name| view! { <p data-made>{(own.data.copy_made)(&name)}</p> })}
            </div>
            <h3 class="ds-heading" data-size="xs">{own.data.verify}</h3>
            <p>{own.data.verify_told}</p>
            <div class="drop">
                <label class="ds-label" for="verify-file">{own.data.verify_choose}</label>
                <input type="file" id="verify-file" data-verify on:change=move |ev| edge::chosen(&ev, verify)/>
            </div>
            <div aria-live="polite">
                {move || checked.get().map(|whole| match whole {
                    Some(n) => view! { <Notice color="success"><p data-verified>{(own.data.verified)(n)}</p></Notice> }.into_any(),
                    None => view! { <Notice color="danger"><p>{own.data.verify_differs}</p></Notice> }.into_any(),
                })}
            </div>
        </section>
    }
    .into_any()
}

/// A shared device keeps nothing.
#[component]
fn Shared() -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    view! {
        <section class="block">
            <h2 class="ds-heading" data-size="sm">{own.data.shared}</h2>
            <p>{own.data.shared_told}</p>
            <p class="buttons">
                {move || if app.shared_device() {
                    view! { <button class="ds-button" data-variant="secondary" type="button" on:click=move |_| app.own_device()>{own.data.own_switch}</button> }.into_any()
                } else {
                    view! { <button class="ds-button" data-variant="secondary" type="button" on:click=move |_| app.shared_device_from_now()>{own.data.shared_switch}</button> }.into_any()
                }}
            </p>
            <h2 class="ds-heading" data-size="sm">{own.data.rescue}</h2>
            <p>
                {own.data.rescue_told} " "
                <a class="ds-link" rel="external" href=app.asset("rescue.html")>"rescue.html"</a>
            </p>
        </section>
    }
    .into_any()
}

/// «Slett alt».
#[component]
fn Wipe() -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let typed = RwSignal::new(String::new());
    let problem = RwSignal::new(None::<String>);
    let wipe = move |_| {
        if typed.get_untracked().trim() == own.data.wipe_word {
            let failed = move || problem.set(Some(own.data.wipe_failed.to_owned()));
            keeping::wipe(app, failed);
        } else {
            problem.set(Some((own.data.wipe_wrong)(own.data.wipe_word)));
            edge::focus_id("wipe-word");
        }
    };
    view! {
        <section class="block" id="slett" tabindex="-1">
            <h2 class="ds-heading" data-size="sm">{own.data.wipe}</h2>
            <p>{own.data.wipe_told}</p>
            <div class="ds-field">
                <label class="ds-label" for="wipe-word">{(own.data.wipe_type)(own.data.wipe_word)}</label>
                <input class="ds-input" id="wipe-word" type="text" autocomplete="off"
                    aria-invalid=move || problem.with(Option::is_some).then_some("true")
                    aria-describedby="wipe-problem"
                    prop:value=move || typed.get()
                    on:input:target=move |ev| typed.set(ev.target().value())/>
                <p class="ds-validation-message" id="wipe-problem" aria-live="assertive">{move || problem.get()}</p>
            </div>
            <p class="buttons">
                <button class="ds-button" data-color="danger" type="button" data-wipe on:click=wipe>
                    <Icon name="Trash"/> {own.data.wipe_do}
                </button>
            </p>
        </section>
    }
    .into_any()
}

/// What is left to say once everything has been removed.
#[component]
pub fn Wiped() -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    view! {
        <PageHeading text=own.data.wiped/>
        <p>{own.data.wiped_told}</p>
        // Loaded anew: this app writes nothing more.
        <p class="buttons"><a class="ds-button" rel="external" href=app.href(&Route::Home) data-wiped>{own.data.wiped_again}</a></p>
    }
    .into_any()
}
