//! `/data`: what is stored, copies, restore, shared device, wipe.

use leptos::prelude::*;

use crate::bundle::limits::{BATCH, FILES};
use crate::bundle::{MEDIA_TYPE, Refusal, Written};
use crate::journal::{Compared, Drill, ReadBack};
use crate::meeting::MeetingRecords;
use crate::store::TextKey;
use crate::ui::copies::{Gathered, InFile};
use crate::ui::import::ImportBox;
use crate::ui::pages::deleted::DeletedSection;
use crate::ui::parts::{Icon, Notice, PageHeading, visible_name};
use crate::ui::route::Route;
use crate::ui::state::{AppState, Wiped as WipedState};
use crate::ui::{edge, keeping, refusals};

/// Everything about one's own data.
#[component]
pub fn Data() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let own = app.own();
    // The worker took nothing of what was shared.
    let why = app.address.with_untracked(|address| address.query("delt"));
    let refused = match why.as_deref() {
        Some("for-mange") => Some(Refusal::TooManyFiles { limit: FILES }),
        Some("for-mye") => Some(Refusal::BatchTooLarge { limit: BATCH }),
        _ => None,
    };
    let refused = refused.map(|limit| refusals::words(own, &limit));
    view! {
        <PageHeading text=t.titles.data/>
        <p class="lead">{own.data.lead}</p>
        {refused.map(|words| view! { <Notice color="warning"><p data-share-refused>{words}</p></Notice> })}
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
        <DeletedSection/>
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
    let promised = app.persisted;
    edge::ask_persisted(promised);
    let refused = RwSignal::new(false);
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
                        <button class="ds-button" data-variant="secondary" type="button" data-quarantine on:click=move |_| app.save_quarantine()>
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
            {edge::is_plain_http().then(|| view! {
                <Notice color="warning"><p data-plain-http>{own.data.plain_http}</p></Notice>
            })}
            {move || (promised.get() != Some(true) && !app.shared_device()).then(|| view! {
                <p>{own.data.persist_told}</p>
                <p class="buttons">
                    <button class="ds-button" data-variant="secondary" type="button" data-persist
                        on:click=move |_| { refused.set(false); edge::ask_to_persist(promised, refused); }>{own.data.persist}</button>
                </p>
            })}
            <p role="status">{move || refused.get().then_some(own.data.persist_refused)}</p>
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
    let made = RwSignal::new(Vec::<Written>::new());
    let problem = RwSignal::new(None::<&'static str>);
    let checked = RwSignal::new(Vec::<Checked>::new());
    let make = move |then: Box<dyn FnOnce(Vec<Written>)>| {
        checked.set(Vec::new());
        app.gathered(move |gathered| {
            let whole = gathered.is_some();
            let files = app.copy_files(gathered.unwrap_or_default());
            let words = match &files {
                Err(_) => Some(own.data.copy_too_large),
                Ok(_) => (!whole).then_some(own.data.copy_lacks_gathered),
            };
            problem.try_set(words);
            let files = files.unwrap_or_default();
            made.try_set(files.clone());
            then(files);
        });
    };
    let save = move |_| {
        make(Box::new(|files| {
            // Of several files, one click would save the first only.
            if let [file] = files.as_slice() {
                edge::save_file(&file.file_name(), &file.bytes);
            }
        }));
    };
    let share = move |_| {
        make(Box::new(move |files| {
            if !files.is_empty() {
                let files = files.iter().map(named).collect();
                edge::share_files(files, MEDIA_TYPE, move || {
                    problem.try_set(Some(own.bring.share_refused));
                });
            }
        }));
    };
    let named_files = move || {
        made.with(|files| match files.as_slice() {
            [] => ().into_any(),
            [file] => {
                view! { <p data-made>{(own.data.copy_made)(&file.file_name())}</p> }.into_any()
            }
            parts => each_part(app, parts),
        })
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
                    <button class="ds-button" data-variant="secondary" type="button" data-share on:click=share>
                        <Icon name="Paperplane"/> {own.data.copy_share}
                    </button>
                })}
            </p>
            <div aria-live="polite">
                {move || problem.get().map(|words| view! { <p>{words}</p> })}
                {named_files}
            </div>
            <ReadCopyBack checked=checked/>
            <TryRestore/>
        </section>
    }
    .into_any()
}

/// Every file of a copy that one file cannot hold, each with its own button.
fn each_part(app: AppState, parts: &[Written]) -> AnyView {
    let own = app.own();
    let part = |file: &Written| {
        let (name, bytes) = named(file);
        let shown = name.clone();
        view! {
            <button class="ds-button" data-variant="secondary" type="button" data-export-part
                on:click=move |_| edge::save_file(&name, &bytes)>
                <Icon name="Download"/> {shown}
            </button>
        }
    };
    let parts: Vec<_> = parts.iter().map(part).collect();
    view! {
        <p data-made>{(own.data.copy_parts)(parts.len())}</p>
        <p class="buttons">{parts}</p>
    }
    .into_any()
}

fn named(file: &Written) -> (String, Vec<u8>) {
    (file.file_name(), file.bytes.clone())
}

/// What there is to say of a file that was read back.
#[derive(Clone)]
enum Checked {
    Compared(Compared),
    /// A file, by its name, that is no copy, and why.
    NoCopy(String, String),
}

/// Where a saved copy is chosen, to be compared with what is stored.
#[component]
fn ReadCopyBack(
    /// What is shown.
    checked: RwSignal<Vec<Checked>>,
) -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let so_far = StoredValue::new(ReadBack::default());
    let compare = move |files: Vec<InFile>, gathered: Option<Gathered>| {
        let mut lines = Vec::new();
        let mut last = None;
        for (name, bytes) in files {
            let read = so_far.try_update_value(|so_far| app.read_back(&bytes, so_far, &gathered));
            match read {
                Some(Ok(compared)) => last = Some(compared),
                Some(Err(found)) => {
                    let (_, words) = refusals::not_taken(own, &found);
                    lines.push(Checked::NoCopy(visible_name(&name), words));
                }
                None => {}
            }
        }
        // What the only file of a copy lacks, no other one holds.
        let several = || {
            let files = app.copy_files(gathered.clone().unwrap_or_default());
            files.is_ok_and(|files| files.len() > 1)
        };
        let last = last.map(|compared| match compared {
            Compared::Lacking(_) if !several() => Compared::Different,
            compared => compared,
        });
        lines.extend(last.map(Checked::Compared));
        checked.try_set(lines);
    };
    let verify = move |files: Vec<InFile>| {
        app.gathered(move |gathered| compare(files, gathered));
    };
    let line = move |checked: Checked| match checked {
        Checked::Compared(Compared::Whole(n)) => said("whole", "success", (own.data.verified)(n)),
        Checked::Compared(Compared::Lacking(n)) => {
            said("so-far", "info", (own.data.verified_so_far)(n))
        }
        Checked::Compared(Compared::Different) => {
            said("differs", "danger", own.data.verify_differs.to_owned())
        }
        Checked::NoCopy(name, why) => said("no-copy", "danger", format!("{name}: {why}")),
    };
    view! {
        <h3 class="ds-heading" data-size="xs">{own.data.verify}</h3>
        <p>{own.data.verify_told}</p>
        <div class="drop">
            <label class="ds-label" for="verify-file">{own.data.verify_choose}</label>
            <input type="file" multiple id="verify-file" data-verify on:change=move |ev| edge::chosen(&ev, verify)/>
        </div>
        <div aria-live="polite">
            {move || checked.get().into_iter().map(line).collect::<Vec<_>>()}
        </div>
    }
    .into_any()
}

/// What there is to say of a copy that was tried.
#[derive(Clone, Default)]
struct Tried {
    /// A word for it, the notice's colour, and the words.
    told: Vec<(&'static str, &'static str, String)>,
    /// What the texts that are not in it answer.
    lacks: Vec<String>,
    /// Every text in it, under what it answers.
    texts: Vec<(String, String)>,
}

/// A copy restored into a view of its own: what it would give back. Nothing here
/// is touched by it.
#[component]
fn TryRestore() -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let tried = RwSignal::new(Tried::default());
    let restore = move |files: Vec<InFile>, gathered: Gathered| {
        let mut drill = Drill::default();
        let mut told = Vec::new();
        for (name, bytes) in &files {
            match app.opened(bytes) {
                Ok((records, received, _)) => drill.add(records, received),
                Err(found) => {
                    let (_, why) = refusals::not_taken(own, &found);
                    told.push((
                        "no-copy",
                        "danger",
                        format!("{}: {why}", visible_name(name)),
                    ));
                }
            }
        }
        let mut now = Tried::default();
        if told.len() < files.len() {
            now = drilled(app, &drill, &gathered);
        }
        told.append(&mut now.told);
        now.told = told;
        tried.try_set(now);
    };
    let try_files = move |files: Vec<InFile>| {
        app.flush();
        app.gathered(move |gathered| restore(files, gathered.unwrap_or_default()));
    };
    let shown = move || {
        let Tried { told, lacks, texts } = tried.get();
        let told = told.into_iter().map(|(result, color, words)| {
            view! { <Notice color=color><p data-drilled=result>{words}</p></Notice> }
        });
        let lacks: Vec<_> = lacks
            .into_iter()
            .map(|l| view! { <li><bdi>{l}</bdi></li> })
            .collect();
        let some = !texts.is_empty();
        let texts = texts.into_iter().map(|(asked, text)| {
            view! { <dt>{asked}</dt> <dd class="written" dir="auto">{text}</dd> }
        });
        let texts: Vec<_> = texts.collect();
        view! {
            {told.collect::<Vec<_>>()}
            {(!lacks.is_empty()).then(|| view! { <ul class="ds-list" data-drill-lacks>{lacks}</ul> })}
            {some.then(|| view! {
                <details class="ds-details" data-drill-texts>
                    <summary>{own.data.drill_show}</summary>
                    <div><dl>{texts}</dl></div>
                </details>
            })}
        }
    };
    view! {
        <h3 class="ds-heading" data-size="xs">{own.data.drill}</h3>
        <p>{own.data.drill_told}</p>
        <div class="drop">
            <label class="ds-label" for="drill-file">{own.data.drill_choose}</label>
            <input type="file" multiple id="drill-file" data-drill on:change=move |ev| edge::chosen(&ev, try_files)/>
        </div>
        <div aria-live="polite">{shown}</div>
    }
    .into_any()
}

/// What would come back, what would not, and every text that would.
fn drilled(app: AppState, drill: &Drill, gathered: &Gathered) -> Tried {
    let own = app.own();
    let restored = drill.journal();
    let answers = restored
        .texts()
        .filter(|(key, _)| matches!(key, TextKey::Answer(_)));
    let answers = answers.count();
    let notes = restored.texts().count() - answers;
    let meetings = restored.meetings().len();
    let gives = (own.data.drill_gives)(answers, notes, meetings, drill.contributions());
    let missing = app
        .journal
        .with_untracked(|j| drill.missing(&j.travelling(), gathered));
    let lost = missing.texts.len() + missing.others + missing.contributions;
    let compared = if lost == 0 {
        ("whole", "success", own.data.drill_whole.to_owned())
    } else {
        let words =
            (own.data.drill_lacks)(missing.texts.len(), missing.others, missing.contributions);
        ("lacks", "warning", words)
    };
    let title = |key: &TextKey, asked: String| {
        let known = app.library.with_untracked(|l| l.prompt_text(key));
        if known.is_empty() { asked } else { known }
    };
    let lacks = missing.texts.iter().map(|key| {
        let asked = app.journal.with_untracked(|j| j.text(key));
        title(key, asked.map(|text| text.prompt_text).unwrap_or_default())
    });
    let texts = restored
        .texts()
        .map(|(key, text)| (title(&key, text.prompt_text), text.text));
    Tried {
        told: vec![("gives", "info", gives), compared],
        lacks: lacks.collect(),
        texts: texts.collect(),
    }
}

fn said(verified: &'static str, color: &'static str, words: String) -> AnyView {
    view! { <Notice color=color><p data-verified=verified>{words}</p></Notice> }.into_any()
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
                <a class="ds-link" rel="external noopener" href=app.asset("rescue.html") target=move || app.out_target()>"rescue.html"</a>
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
    if app.wiped.get() == WipedState::UnderWay {
        return view! {
            <PageHeading text=own.data.wiping/>
            <p>{own.data.wiping_told}</p>
        }
        .into_any();
    }
    view! {
        <PageHeading text=own.data.wiped/>
        <p>{own.data.wiped_told}</p>
        // Loaded anew: this app writes nothing more.
        <p class="buttons"><a class="ds-button" rel="external" href=app.href(&Route::Home) data-wiped>{own.data.wiped_again}</a></p>
    }
    .into_any()
}
