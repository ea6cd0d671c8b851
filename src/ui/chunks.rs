//! What is fetched with the app, and what is fetched when it is first opened.
//!
//! Reading a page and writing under its prompts need the main module only.
//! Everything else lies in chunks beside it, cut out of the same build by
//! `wasm-split`. Natively all of it is one program.

#![allow(unsafe_code)] // The macro's own: the imports that a chunk is called through.

use futures::FutureExt;
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
#[cfg(target_arch = "wasm32")]
use uuid::Uuid;

use crate::bundle::packed::Unpacked;
use crate::bundle::{Bundle, Refusal};
use crate::course::{Form, ModuleId, Page, Prompt};
use crate::journal::Journal;
use crate::store::{RecordKey, TextKey};
#[cfg(target_arch = "wasm32")]
use crate::text::Language;
use crate::ui::copies::Found;
use crate::ui::form::Beside;
use crate::ui::glossary::{Sources, Terms};
use crate::ui::route::{MeetingPage, Route, Standing};
use crate::ui::state::AppState;
use crate::ui::{edge, pages, parts};

/// Where the code of a page lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chunk {
    /// Comes with the app.
    Main,
    /// Finding one's way: the front page, the modules, help and statements.
    Front,
    /// Looking through what one has written, taking it along, keeping it safe.
    Own,
    /// Planning a meeting, gathering, leading it, and what came of it.
    Meeting,
    /// The leader's desk.
    School,
    /// Making something of the course: own pages, remarks, courses from elsewhere.
    Tailor,
}

impl Chunk {
    /// The chunk that shows `route`.
    #[must_use]
    pub fn of(route: &Route) -> Self {
        match route {
            Route::Page(..) | Route::NotFound => Self::Main,
            Route::Standing(Standing::Glossary | Standing::Sources) => Self::Own,
            Route::Home | Route::Modules | Route::Module(_) | Route::Standing(_) => Self::Front,
            Route::Notes | Route::Done | Route::Bring | Route::MeetingSheet(_) | Route::Data => {
                Self::Own
            }
            Route::Meetings
            | Route::MeetingNew
            | Route::Meeting(..)
            | Route::FollowUp
            | Route::Threads => Self::Meeting,
            Route::School(_) => Self::School,
            Route::NewPage(_) | Route::EditPage(..) => Self::Tailor,
        }
    }

    /// Fetches the chunk; fetched again when it could not be had before.
    ///
    /// # Errors
    /// When it could not be had; the reason is in the browser's console.
    pub async fn fetch(self) -> Result<(), SplitLoaderError> {
        match self {
            Self::Main => Ok(()),
            Self::Front => fetch_front().await,
            Self::Own => fetch_own().await,
            Self::Meeting => fetch_meeting().await,
            Self::School => fetch_school().await,
            Self::Tailor => fetch_tailor().await,
        }
    }
}

/// The page of a route; `None` while its chunk is not there.
#[must_use]
pub fn page(route: Route) -> Option<AnyView> {
    match Chunk::of(&route) {
        Chunk::Main => Some(main(route)),
        Chunk::Front => answer(front(Ask::Page(route))),
        Chunk::Own => answer(own(Ask::Page(route))),
        Chunk::Meeting => answer(meeting(Ask::Page(route))),
        Chunk::School => answer(school(Ask::Page(route))),
        Chunk::Tailor => answer(tailor(Ask::Page(route))),
    }
}

fn main(route: Route) -> AnyView {
    match route {
        Route::Page(module, id) => view! { <pages::Page module=module id=id/> }.into_any(),
        _ => view! { <pages::NotFound/> }.into_any(),
    }
}

/// In place of every page, once everything has been removed. Reads signals.
#[must_use]
pub fn wiped(app: AppState) -> Option<AnyView> {
    have(app, Chunk::Own).then(|| answer(own(Ask::Wiped)))?
}

/// Hands a copy of everything to the browser's download. When the code for that
/// cannot be had, the page offers what stands in its fields.
pub fn save_copy(app: AppState) {
    spawn(async move {
        if own_copy(app).await.is_err() {
            edge::lacking("the copy could not be made");
        }
    });
}

/// Fetches a chunk that will be needed when the network may be gone.
pub fn fetch_soon(chunk: Chunk) {
    spawn(async move {
        let _ = chunk.fetch().await;
    });
}

/// Sets work going in the browser.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    // Natively pages are only rendered.
    if cfg!(target_arch = "wasm32") {
        leptos::task::spawn_local(work);
    }
}

/// One's own form beside those of colleagues, once the code for it is there.
pub fn beside(
    app: AppState,
    form: Form,
    prompts: Vec<Prompt>,
    lang: Option<&'static str>,
) -> impl Fn() -> Option<AnyView> + Send + use<> {
    move || {
        if !have(app, Chunk::Own) {
            return None;
        }
        answer(own(Ask::Beside(form.clone(), prompts.clone(), lang)))
    }
}

/// The earlier versions of a text, when there are any and the code for it is there.
pub fn earlier_versions(app: AppState, key: TextKey) -> impl Fn() -> Option<AnyView> + Send {
    let has_any = {
        let key = key.clone();
        Memo::new(move |_| app.journal.with(|j| !j.history(&key).is_empty()))
    };
    move || {
        let there = has_any.get() && have(app, Chunk::Own);
        there.then(|| answer(own(Ask::Earlier(key.clone()))))?
    }
}

/// What is shown of a chunk. Each chunk has one function for all of it: a
/// function of a chunk knows only of itself that its code is there.
enum Ask {
    /// A page.
    Page(Route),
    /// A piece of another page.
    Piece(Box<(AppState, Piece)>),
    /// That everything has been removed.
    Wiped,
    /// Earlier versions of a text.
    Earlier(TextKey),
    /// What a school can make of the course, on a page of the main module.
    Tailored(Tailored),
    /// One's own form beside others.
    Beside(Form, Vec<Prompt>, Option<&'static str>),
    /// The projector's window.
    #[cfg(target_arch = "wasm32")]
    Projector(Language, Uuid),
}

/// Once a chunk is there, its answer is there at once.
fn answer(
    asked: impl Future<Output = Result<Option<AnyView>, SplitLoaderError>>,
) -> Option<AnyView> {
    asked.now_or_never()?.ok()?
}

#[wasm_split(front, wasm_split_path = ::leptos::wasm_split, fallible, preload(fetch_front))]
fn front(ask: Ask) -> Result<Option<AnyView>, SplitLoaderError> {
    let Ask::Page(route) = ask else {
        return Ok(None);
    };
    Ok(Some(match route {
        Route::Home => view! { <pages::Home/> }.into_any(),
        Route::Modules => view! { <pages::Modules/> }.into_any(),
        Route::Module(id) => view! { <pages::Module id=id/> }.into_any(),
        Route::Standing(which) => view! { <pages::StandingPage which=which/> }.into_any(),
        _ => view! { <pages::NotFound/> }.into_any(),
    }))
}

#[wasm_split(own, wasm_split_path = ::leptos::wasm_split, fallible)]
fn own_copy(app: AppState) -> Result<(), SplitLoaderError> {
    app.save_copy();
    Ok(())
}

#[wasm_split(own, wasm_split_path = ::leptos::wasm_split, fallible)]
fn own_tidy(app: AppState) -> Result<(), SplitLoaderError> {
    crate::ui::deleting::tidy(app);
    Ok(())
}

/// Drops what was deleted long ago, once the code for that is there.
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
pub fn tidy_deleted(app: AppState) {
    if app.journal.with_untracked(Journal::has_deleted) {
        spawn(async move {
            // Had it not come, the next start does it.
            drop(own_tidy(app).await);
        });
    }
}

#[wasm_split(own, wasm_split_path = ::leptos::wasm_split, fallible, preload(fetch_own))]
fn own(ask: Ask) -> Result<Option<AnyView>, SplitLoaderError> {
    let route = match ask {
        Ask::Page(route) => route,
        Ask::Beside(form, prompts, lang) => {
            let view = view! { <Beside form=form prompts=prompts lang=lang/> };
            return Ok(Some(view.into_any()));
        }
        Ask::Wiped => return Ok(Some(view! { <pages::Wiped/> }.into_any())),
        Ask::Earlier(key) => return Ok(Some(parts::earlier_versions(key))),
        _ => return Ok(None),
    };
    Ok(Some(match route {
        Route::Notes => view! { <pages::Notes/> }.into_any(),
        Route::Done => view! { <pages::Done/> }.into_any(),
        Route::Bring => view! { <pages::Bring/> }.into_any(),
        Route::MeetingSheet(meeting) => view! { <pages::MeetingSheet meeting=meeting/> }.into_any(),
        Route::Data => view! { <pages::Data/> }.into_any(),
        Route::Standing(which) => {
            let list = match which {
                Standing::Sources => view! { <Sources/> }.into_any(),
                _ => view! { <Terms/> }.into_any(),
            };
            view! { <pages::StandingPage which=which/> {list} }.into_any()
        }
        _ => view! { <pages::NotFound/> }.into_any(),
    }))
}

#[wasm_split(school, wasm_split_path = ::leptos::wasm_split, fallible, preload(fetch_school))]
fn school(ask: Ask) -> Result<Option<AnyView>, SplitLoaderError> {
    Ok(match ask {
        Ask::Page(Route::School(tool)) => Some(crate::ui::school::page(tool)),
        Ask::Piece(piece) => crate::ui::school::piece(piece.0, &piece.1),
        _ => None,
    })
}

#[wasm_split(meeting, wasm_split_path = ::leptos::wasm_split, fallible, preload(fetch_meeting))]
fn meeting(ask: Ask) -> Result<Option<AnyView>, SplitLoaderError> {
    use crate::ui::meeting as room;
    let route = match ask {
        Ask::Page(route) => route,
        Ask::Piece(piece) => return Ok(meeting_piece(piece.0, piece.1)),
        #[cfg(target_arch = "wasm32")]
        Ask::Projector(lang, id) => {
            return Ok(Some(
                view! { <room::Projector lang=lang id=id/> }.into_any(),
            ));
        }
        Ask::Wiped | Ask::Beside(..) | Ask::Earlier(_) | Ask::Tailored(_) => return Ok(None),
    };
    Ok(Some(match route {
        Route::MeetingNew => view! { <room::MeetingNew/> }.into_any(),
        // What has been chosen there and not yet taken in lies in the page alone.
        Route::Meeting(id, MeetingPage::Gather) => view! { <room::Gather id=id/> }.into_any(),
        Route::Meeting(_, MeetingPage::Screen) => view! { <room::ProjectorDoor/> }.into_any(),
        route => room::anew(move || match &route {
            Route::Meetings => view! { <room::Meetings/> }.into_any(),
            Route::Meeting(id, MeetingPage::Run) => view! { <room::RunPage id=*id/> }.into_any(),
            Route::Meeting(id, MeetingPage::Cards) => {
                view! { <room::CardsPage id=*id/> }.into_any()
            }
            Route::Meeting(id, MeetingPage::Decisions) => {
                view! { <room::DecisionsPage id=*id/> }.into_any()
            }
            Route::Meeting(id, MeetingPage::Minutes) => {
                view! { <room::MinutesPage id=*id/> }.into_any()
            }
            Route::Meeting(id, _) => view! { <room::Overview id=*id/> }.into_any(),
            Route::FollowUp => view! { <room::FollowUpPage/> }.into_any(),
            Route::Threads => view! { <room::ThreadsPage/> }.into_any(),
            _ => view! { <pages::NotFound/> }.into_any(),
        }),
    }))
}

/// What a school can make of the course, on a page of the main module.
#[derive(Clone, Debug, PartialEq)]
pub enum Tailored {
    /// The pages of a module that it has put aside.
    PutAside(ModuleId),
    /// Everything it can do with a module.
    Section(ModuleId),
    /// Courses from elsewhere.
    Foreign,
}

/// Such a piece, from when it is `wanted` first. It stays: what was taken away
/// in it can be brought back there.
pub fn tailored(
    app: AppState,
    part: Tailored,
    wanted: impl Fn() -> bool + Send + Sync + 'static,
) -> impl IntoView {
    let there =
        Memo::new(move |before| before == Some(&true) || (wanted() && have(app, Chunk::Tailor)));
    move || {
        let part = there.get().then(|| part.clone())?;
        answer(tailor(Ask::Tailored(part)))
    }
}

#[wasm_split(tailor, wasm_split_path = ::leptos::wasm_split, fallible, preload(fetch_tailor))]
fn tailor(ask: Ask) -> Result<Option<AnyView>, SplitLoaderError> {
    use crate::ui::tailor as room;
    Ok(match ask {
        Ask::Page(Route::NewPage(module)) => {
            Some(view! { <room::Editor module=module page=None/> }.into_any())
        }
        Ask::Page(Route::EditPage(module, id)) if id.is_own() => {
            Some(view! { <room::Editor module=module page=Some(id)/> }.into_any())
        }
        Ask::Page(Route::EditPage(module, id)) => {
            Some(view! { <room::AnnotationEditor module=module page=id/> }.into_any())
        }
        Ask::Tailored(Tailored::PutAside(module)) => {
            Some(view! { <room::PutAside module=module/> }.into_any())
        }
        Ask::Tailored(Tailored::Section(module)) => {
            Some(view! { <room::TailorSection module=module/> }.into_any())
        }
        Ask::Tailored(Tailored::Foreign) => Some(view! { <room::ForeignCourses/> }.into_any()),
        _ => None,
    })
}

#[wasm_split(tailor, wasm_split_path = ::leptos::wasm_split, fallible)]
fn tailor_pack(
    app: AppState,
    bundle: Bundle,
    after: Journal,
) -> Result<(Found, Journal), SplitLoaderError> {
    Ok(crate::ui::tailor::look_into_pack(app, &bundle, after))
}

/// Looks into the packs among what files turned out to be, once the code for
/// that is there. `after` is the journal as it will be by then; it goes on.
pub async fn open_packs(app: AppState, found: &mut [Found], mut after: Journal) -> Journal {
    for found in found {
        if let Found::Pack(bundle) = found {
            let bundle = (**bundle).clone();
            *found = match tailor_pack(app, bundle, after.clone()).await {
                Ok((opened, then)) => {
                    after = then;
                    opened
                }
                Err(_) => Found::Lacking,
            };
        }
    }
    after
}

#[wasm_split(unpack, wasm_split_path = ::leptos::wasm_split, fallible)]
fn unpack_zip(zip: Vec<u8>) -> Result<Result<Unpacked, Refusal>, SplitLoaderError> {
    Ok(crate::bundle::packed::unpack(&zip))
}

/// The files in a zip, once the code for that is there; `None` when it cannot be
/// had.
pub async fn unpack(zip: Vec<u8>) -> Option<Result<Unpacked, Refusal>> {
    unpack_zip(zip).await.ok()
}

/// The projector's window, once the chunk of meetings is there.
#[cfg(target_arch = "wasm32")]
pub fn projector(lang: Language, id: Uuid) -> AnyView {
    answer(meeting(Ask::Projector(lang, id))).unwrap_or_else(|| ().into_any())
}

fn meeting_piece(app: AppState, piece: Piece) -> Option<AnyView> {
    use crate::ui::meeting as room;
    match piece {
        Piece::NextMeeting => room::next_meeting(app).map(IntoAny::into_any),
        Piece::LastDecided(module) => Some(room::last_decided(app, &module).into_any()),
        Piece::AfterMeeting(page) => {
            let outcome = room::outcome_of_page(app, &page);
            Some((outcome, room::then_and_now_of_page(app, &page)).into_any())
        }
        Piece::Standing | Piece::Demands | Piece::Leading(..) => None,
    }
}

/// A piece of a page of the main module that only some have, in a chunk of its
/// own: shown when that has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Where the school's run stands this week.
    Standing,
    /// What is due before the next gathering with the school's support.
    Demands,
    /// The tips to whoever leads this module, on its page or on one of its own.
    Leading(ModuleId, Option<Box<Page>>),
    /// The next meeting.
    NextMeeting,
    /// What the last meeting before this module decided.
    LastDecided(ModuleId),
    /// What came of the meeting that a page's prompts were for.
    AfterMeeting(Box<Page>),
}

/// Shows a piece, and follows what it reads.
pub fn piece_view(app: AppState, piece: Piece) -> impl IntoView {
    move || self::piece(app, &piece)
}

/// Shows a piece. Reads signals.
pub fn piece(app: AppState, piece: &Piece) -> Option<AnyView> {
    let leading = matches!(piece, Piece::Leading(..));
    let school = leading || matches!(piece, Piece::Standing | Piece::Demands);
    let chunk = if school {
        Chunk::School
    } else {
        Chunk::Meeting
    };
    let wanted = app.journal.with(|journal| {
        journal.records().any(|(key, _)| match key {
            RecordKey::School(_) => school,
            RecordKey::Meeting(..) | RecordKey::Decision(_) => !school,
            // «Then and now» needs a history.
            RecordKey::History(_) => matches!(piece, Piece::AfterMeeting(_)),
            _ => false,
        })
    });
    if !(if leading { app.is_leading() } else { wanted }) {
        return None;
    }
    if !have(app, chunk) {
        return None;
    }
    let ask = Ask::Piece(Box::new((app, piece.clone())));
    if school {
        answer(self::school(ask))
    } else {
        answer(meeting(ask))
    }
}

/// A chunk is there; fetched when it is not. Reads its signal.
fn have(app: AppState, chunk: Chunk) -> bool {
    let there = app.chunks.with(|chunks| chunks.contains(&chunk));
    if !there {
        spawn(async move {
            if chunk.fetch().await.is_ok() {
                app.chunks.update(|chunks| {
                    chunks.insert(chunk);
                });
            }
        });
    }
    there
}
