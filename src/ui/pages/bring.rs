//! `/ta-med`: choose → see exactly what leaves → save, share, copy.

use leptos::prelude::*;

use crate::bundle::Refusal;
use crate::journal::FrozenContribution;
use crate::store::{MeetingRef, TextKey};
use crate::ui::before_sharing::before_sharing;
use crate::ui::chosen::answers;
use crate::ui::contribution::Sender;
use crate::ui::edge;
use crate::ui::form::forms_among;
use crate::ui::meeting::naming_for_you;
use crate::ui::notes::Entry;
use crate::ui::pages::deliver::Deliver;
use crate::ui::parts::{Icon, Notice, PageHeading};
use crate::ui::route::{Route, Standing};
use crate::ui::state::AppState;

/// The three steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Choose,
    Review,
    Deliver,
}

/// What one brings, and hands over if one likes.
#[component]
pub fn Bring() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let own = app.own();
    let meeting = RwSignal::new(app.meeting_in_address().unwrap_or(MeetingRef::Loose));
    let step = RwSignal::new(Step::Choose);
    let sender = RwSignal::new(Sender::default());
    let file = RwSignal::new(None::<Result<FrozenContribution, Refusal>>);
    let go = move |to: Step| {
        step.set(to);
        edge::focus_id("step");
    };
    let deliver = move || {
        file.set(Some(
            app.freeze(&meeting.get_untracked(), &sender.get_untracked()),
        ));
        go(Step::Deliver);
    };
    let number = move || match step.get() {
        Step::Choose => 1,
        Step::Review => 2,
        Step::Deliver => 3,
    };
    view! {
        <PageHeading text=t.titles.bring/>
        <p class="lead">{own.bring.lead}</p>
        <p class="eyebrow">{move || (own.bring.step)(number())}</p>
        <div id="step" tabindex="-1">
            {move || match step.get() {
                Step::Choose => view! { <Choose meeting=meeting on_review=move || go(Step::Review)/> }.into_any(),
                Step::Review => view! {
                    <Review meeting=meeting sender=sender on_back=move || go(Step::Choose) on_deliver=deliver/>
                }.into_any(),
                Step::Deliver => file.get().map(|file| view! {
                    <Deliver meeting=meeting.get_untracked() file=file on_back=move || go(Step::Review)/>
                }).into_any(),
            }}
        </div>
        <p class="quiet">
            <a class="ds-link" href=app.href(&Route::Standing(Standing::Help)) + "#slik-leverer-du">{own.bring.how_to_deliver}</a>
        </p>
    }
    .into_any()
}

/// Step 1: one by one, nothing preselected.
#[component]
fn Choose(
    /// For which meeting.
    meeting: RwSignal<MeetingRef>,
    /// On to step 2.
    on_review: impl Fn() + Copy + Send + 'static,
) -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let told = RwSignal::new(false);
    let count = move || app.chosen(&meeting.get()).len();
    let next = move |_| {
        if count() == 0 {
            told.set(true);
        } else {
            on_review();
        }
    };
    let sheet = move || app.href(&Route::MeetingSheet(meeting.get().name()));
    view! {
        <h2 class="ds-heading" data-size="sm">{own.bring.choose}</h2>
        <p>{own.bring.choose_told}</p>
        <div class="tools">
            <div class="ds-field">
                <label class="ds-label" for="bring-meeting">{own.bring.for_meeting}</label>
                <select class="ds-input" id="bring-meeting"
                    on:change:target=move |ev| meeting.set(MeetingRef::parse(&ev.target().value()).unwrap_or(MeetingRef::Loose))>
                    <option value=MeetingRef::Loose.name() selected=move || meeting.get() == MeetingRef::Loose>{own.bring.loose}</option>
                    {app.meetings().into_iter().map(|(other, title)| {
                        let name = other.name();
                        view! { <option value=name selected=move || meeting.get() == other>{title}</option> }
                    }).collect::<Vec<_>>()}
                </select>
            </div>
        </div>
        <p data-naming-you>{move || naming_for_you(&app, &meeting.get())}</p>
        {move || {
            let groups = answers(&app);
            if groups.is_empty() {
                return view! {
                    <p>{own.bring.none_yet}</p>
                    <p class="buttons">
                        <a class="ds-button" href=app.href(&Route::Modules)>{own.notes.empty_begin}</a>
                        <a class="ds-button" data-variant="tertiary" href=format!("{}#hent", app.href(&Route::Data))>{app.t().home.restore}</a>
                    </p>
                }.into_any();
            }
            groups.into_iter().map(|(title, entries)| view! {
                <h3 class="ds-heading" data-size="xs">{title}</h3>
                {forms_among(&app, &entries).into_iter().map(|(words, fields)| view! {
                    <p class="buttons">
                        <button class="ds-button" data-variant="secondary" data-size="sm" type="button" data-choose-form
                            on:click=move |_| app.choose_all(&meeting.get_untracked(), &fields)>{words}</button>
                    </p>
                }).collect::<Vec<_>>()}
                <ul class="choices">
                    {entries.into_iter().map(|entry| view! { <Choice entry=entry meeting=meeting/> }).collect::<Vec<_>>()}
                </ul>
            }).collect::<Vec<_>>().into_any()
        }}
        <p role="status">{move || (own.bring.chosen)(count())}</p>
        <p class="ds-validation-message" aria-live="assertive">{move || (told.get() && count() == 0).then_some(own.bring.choose_first)}</p>
        <p class="buttons">
            <button class="ds-button" type="button" data-step="review" on:click=next>{own.bring.to_review}</button>
            <a class="ds-button" data-variant="tertiary" href=sheet>{own.bring.to_sheet}</a>
        </p>
    }
    .into_any()
}

/// One answer to choose.
#[component]
fn Choice(
    /// The answer.
    entry: Entry,
    /// For which meeting.
    meeting: RwSignal<MeetingRef>,
) -> impl IntoView {
    let app = AppState::get();
    let path = entry.key.path();
    let id = format!("velg-{}", path.replace(['/', '@'], "-"));
    let TextKey::Answer(answer) = entry.key else {
        return ().into_any();
    };
    let checked = {
        let answer = answer.clone();
        move || app.chosen(&meeting.get()).contains(&answer)
    };
    view! {
        <li class="choice">
            <div class="ds-field">
                <input class="ds-input" type="checkbox" id=id.clone() data-choose=path prop:checked=checked
                    on:change:target=move |ev| app.choose(&meeting.get_untracked(), &answer, ev.target().checked())/>
                <label class="ds-label" data-weight="medium" for=id>{entry.prompt}</label>
            </div>
            <p class="written quiet" dir="auto">{entry.text}</p>
        </li>
    }
    .into_any()
}

/// Step 2: everything that leaves, and who it is from.
#[component]
fn Review(
    /// For which meeting.
    meeting: RwSignal<MeetingRef>,
    /// Who it is from.
    sender: RwSignal<Sender>,
    /// Back to step 1.
    on_back: impl Fn() + Copy + Send + 'static,
    /// On to step 3.
    on_deliver: impl Fn() + Copy + Send + 'static,
) -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let chosen = move || app.leaving(&meeting.get());
    // Where there are no names, none is offered.
    let nameless = Memo::new(move |_| app.is_nameless(&meeting.get()));
    let from = move || {
        if nameless.get() {
            Sender::default()
        } else {
            sender.get()
        }
    };
    let plainly = move || match from().name() {
        Some(name) => (own.bring.named_plainly)(name),
        None => own.bring.anonymous_plainly.to_owned(),
    };
    let texts = move || {
        let entries = chosen().into_iter();
        let from = from();
        let sender = [
            (
                own.bring.name.to_owned(),
                from.name().unwrap_or_default().to_owned(),
            ),
            (own.bring.group.to_owned(), from.group),
        ];
        entries
            .map(|entry| (entry.prompt, entry.text))
            .chain(sender)
            .collect()
    };
    view! {
        <h2 class="ds-heading" data-size="sm">{own.bring.review}</h2>
        <p>{own.bring.review_told}</p>
        {before_sharing(app, texts)}
        <section class="block leaving" aria-labelledby="leaving-heading">
            <h3 id="leaving-heading" class="ds-heading" data-size="xs">{own.bring.file_holds}</h3>
            <ol class="ds-list">
                {move || chosen().into_iter().map(|entry| {
                    let lang = app.lang_of_question(&entry);
                    let page = entry.page.map(|(module, page)| app.href(&Route::Page(module, page)));
                    view! {
                        <li>
                            <strong lang=lang>{entry.prompt.clone()}</strong>
                            <p class="written" dir="auto">{entry.text}</p>
                            {page.map(|href| view! {
                                <a class="ds-link" href=href>{own.bring.change}<span class="ds-sr-only">": " {entry.prompt}</span></a>
                            })}
                        </li>
                    }
                }).collect::<Vec<_>>()}
            </ol>
            <p>{move || from().shown(own)}</p>
            <p class="quiet">{move || from().name().is_none().then_some(own.bring.file_lacks)}</p>
        </section>
        {move || if nameless.get() {
            view! { <p data-naming-you>{naming_for_you(&app, &meeting.get())}</p> }.into_any()
        } else {
            who(app, sender)
        }}
        <Notice color="info"><p data-plainly>{plainly}</p></Notice>
        <p class="buttons">
            <button class="ds-button" type="button" data-step="deliver" on:click=move |_| on_deliver()>{own.bring.deliver}</button>
            <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| on_back()>
                <Icon name="ArrowLeft"/> {own.bring.back}
            </button>
        </p>
    }
    .into_any()
}

/// With a name or without, and from which group.
fn who(app: AppState, sender: RwSignal<Sender>) -> AnyView {
    let own = app.own();
    view! {
        <fieldset class="ds-fieldset block">
            <legend class="ds-label">{own.bring.who}</legend>
            {[(false, "sender-none", own.bring.anonymous), (true, "sender-name", own.bring.with_name)].into_iter().map(|(named, id, words)| view! {
                <div class="ds-field">
                    <input class="ds-input" type="radio" name="sender" id=id
                        prop:checked=move || sender.with(|s| s.named == named)
                        on:change=move |_| sender.update(|s| s.named = named)/>
                    <label class="ds-label" data-weight="regular" for=id>{words}</label>
                </div>
            }).collect::<Vec<_>>()}
            {move || sender.with(|s| s.named).then(|| view! {
                <div class="ds-field">
                    <label class="ds-label" for="sender-who">{own.bring.name}</label>
                    <input class="ds-input" id="sender-who" type="text" autocomplete=move || app.autofill("name") maxlength="200"
                        prop:value=sender.with_untracked(|s| s.name.clone())
                        on:input:target=move |ev| sender.update(|s| s.name = ev.target().value())/>
                </div>
            })}
            <div class="ds-field">
                <label class="ds-label" for="sender-group">{own.bring.group} " (" {own.bring.optional} ")"</label>
                <input class="ds-input" id="sender-group" type="text" autocomplete="off" maxlength="200"
                    prop:value=sender.with_untracked(|s| s.group.clone())
                    on:input:target=move |ev| sender.update(|s| s.group = ev.target().value())/>
            </div>
        </fieldset>
    }
    .into_any()
}
