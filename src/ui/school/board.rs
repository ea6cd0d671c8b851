//! `/skolen/tavle`: today, wanted, and then what we do.

use leptos::prelude::*;

use crate::school::board::{
    BY, Board, Layer, MEASURES, Note, SIGNS, TARGET, THEN, TODAY, WANTED, notes, remember,
    remembered, tie,
};
use crate::store::{SchoolKey, Sheet};
use crate::ui::edge;
use crate::ui::parts::{Icon, PageHeading};
use crate::ui::school::board_picture::picture;
use crate::ui::school::board_stage::{board_stage, opener};
use crate::ui::school::field::{Control, field};
use crate::ui::school::layers::layers;
use crate::ui::school::list::{List, list};
use crate::ui::school::sharing::import_section;
use crate::ui::school::voices::voices;
use crate::ui::school::words;
use crate::ui::state::AppState;

const KEY: SchoolKey = SchoolKey::Board;

/// The page.
pub fn page() -> AnyView {
    let app = AppState::get();
    let t = &app.school_texts().board;
    let sheet = app.sheet_signal(KEY);
    let board = Memo::new(move |_| sheet.with(Board::read));
    provide_context(board);
    provide_context(Memo::new(move |_| board.with(ends)));
    let shown = RwSignal::new(false);
    let no_target = Memo::new(move |_| sheet.with(|s| s.text("target").is_empty()));
    let use_target = move |_| app.set_cell(&KEY, "target", &t.target_text.into());
    let early = move || {
        board.with(|b| b.measures.is_empty() && (b.today.is_empty() || b.wanted.is_empty()))
    };
    view! {
        <PageHeading text=t.heading/>
        <p class="lead no-print">{t.lead}</p>
        <section class="block wide board-print" aria-labelledby="bilde">
            <h2 id="bilde" class="ds-heading no-print" data-size="sm">{t.picture}</h2>
            <p class="only-print">{move || sheet.with(|s| s.text("target").to_owned())}</p>
            <p class="only-print">{move || sheet.with(|s| by(app, s.text(BY)))}</p>
            {move || board.with(|b| picture(app, b, ""))}
            <p class="buttons no-print">
                <button class="ds-button" type="button" on:click=move |_| edge::print()>
                    <Icon name="PrinterSmall"/> {app.school_texts().common.print}
                </button>
                {opener(app, shown)}
            </p>
        </section>
        <section class="block no-print">
            {field(app, &KEY, "target", Control::Area, t.target.0, t.target.1)}
            {move || no_target.get().then(|| view! {
                <p class="buttons"><button class="ds-button" data-variant="tertiary" type="button" on:click=use_target>{t.target_use}</button></p>
            })}
            {field(app, &KEY, "by", Control::Date, t.by, "")}
        </section>
        {section(app, 0, TODAY, |app, id| text(app, TODAY, id, 0))}
        {section(app, 1, WANTED, |app, id| text(app, WANTED, id, 1))}
        {move || early().then(|| view! { <p class="quiet no-print">{t.measures_first}</p> })}
        {section(app, 2, MEASURES, measure)}
        {section(app, 3, SIGNS, sign)}
        <section class="block wide" aria-labelledby="lag">
            <h2 id="lag" class="ds-heading" data-size="sm">{t.layers_heading}</h2>
            <p>{t.layers_told}</p>
            {move || board.with(|b| layers(app, &b.signs, ""))}
        </section>
        {then_and_now(app, sheet, board)}
        {voices(app, sheet)}
        {import_section(app.school_texts().common.open_import, t.voices_told)}
        {move || shown.get().then(|| board_stage(app, shown, sheet, board))}
    }
    .into_any()
}

/// By when, in words; nothing without a day.
pub fn by(app: AppState, day: &str) -> Option<String> {
    let day = crate::school::day(day)?;
    let words = app.school_texts().board.by;
    Some(format!("{words}: {}", words::date(app, day)))
}

fn section(
    app: AppState,
    place: usize,
    name: &'static str,
    entry: fn(AppState, &str) -> AnyView,
) -> AnyView {
    let t = &app.school_texts().board;
    let (heading, told) = t.lists.get(place).copied().unwrap_or_default();
    let spec = List {
        key: || KEY,
        name,
        empty: t.empty.get(place).copied().unwrap_or_default(),
        add: t.add.get(place).copied().unwrap_or_default(),
        first: "text",
    };
    view! {
        <section class="block no-print" data-list=name>
            <h2 class="ds-heading" data-size="sm">{heading}</h2>
            <p>{told}</p>
            {list(app, spec, entry)}
        </section>
    }
    .into_any()
}

fn text(app: AppState, list: &str, id: &str, place: usize) -> AnyView {
    let t = &app.school_texts().board;
    let label = t.lists.get(place).map_or("", |(heading, _)| heading);
    field(
        app,
        &KEY,
        &format!("{list}/{id}/text"),
        Control::Area,
        label,
        "",
    )
}

/// What a measure can be tied to: list, id and text.
type Ends = Vec<(&'static str, String, String)>;

fn ends(board: &Board) -> Ends {
    let of = |list: &'static str, notes: &[Note]| {
        let all = notes.iter().map(|n| (list, n.id.clone(), n.text.clone()));
        all.collect::<Ends>()
    };
    [of(TODAY, &board.today), of(WANTED, &board.wanted)].concat()
}

/// So many ends are shown at once as boxes to tick; more are asked for.
const FEW: usize = 24;

/// A measure, and what it leads from and to.
fn measure(app: AppState, id: &str) -> AnyView {
    let t = &app.school_texts().board;
    let own = id.to_owned();
    let open = RwSignal::new(false);
    let board = use_context::<Memo<Board>>();
    let all = use_context::<Memo<Ends>>();
    let ties = move || {
        let ends = all.map(|all| all.get()).unwrap_or_default();
        if ends.len() > FEW && !open.get() {
            return view! {
                <button class="ds-button" data-variant="secondary" data-size="sm" type="button" on:click=move |_| open.set(true)>
                    {app.school_texts().common.choose} ": " {t.ties_from} ", " {t.ties_to}
                </button>
            }
            .into_any();
        }
        let side = |list: &'static str, words: &'static str| {
            let mine = ends.iter().filter(|(of, ..)| *of == list);
            let checks: Vec<_> = mine
                .map(|(_, id, text)| {
                    field(app, &KEY, &tie(&own, list, id), Control::Check, text, "")
                })
                .collect();
            (!checks.is_empty()).then(|| {
                view! { <fieldset class="ds-fieldset"><legend class="ds-label">{words}</legend>{checks}</fieldset> }
            })
        };
        view! { <div class="school-numbers school-checks">{side(TODAY, t.ties_from)} {side(WANTED, t.ties_to)}</div> }
            .into_any()
    };
    let own = id.to_owned();
    let loose = move || {
        let loose = board.is_some_and(|board| {
            board.with(|b| {
                let found = b.measures.iter().find(|m| m.note.id == own);
                let both = !b.today.is_empty() && !b.wanted.is_empty();
                both && found.is_some_and(|m| m.is_loose())
            })
        });
        loose.then(|| view! { <p class="quiet">{t.loose}</p> })
    };
    view! {
        {text(app, MEASURES, id, 2)}
        {ties}
        {loose}
    }
    .into_any()
}

fn sign(app: AppState, id: &str) -> AnyView {
    let t = &app.school_texts().board;
    let all = Layer::ALL.into_iter().zip(t.layers);
    let all = all.map(|(layer, (name, _))| (layer.word().to_owned(), name.to_owned()));
    let control = Control::Choice(all.collect(), Layer::Core.word().to_owned());
    view! {
        {text(app, SIGNS, id, 3)}
        {field(app, &KEY, &format!("{SIGNS}/{id}/layer"), control, t.layer, "")}
    }
    .into_any()
}

/// The board as it was kept, beside the board as it is.
fn then_and_now(app: AppState, sheet: Memo<Sheet>, board: Memo<Board>) -> AnyView {
    let t = &app.school_texts().board;
    let keep = move |_| {
        let today = edge::today().to_string();
        app.edit(&KEY, &|sheet| remember(sheet, &today));
    };
    let beside = move || {
        let sheet = sheet.get();
        let days = sheet.list(THEN).into_iter();
        let kept: Vec<_> = days
            .map(|day| {
                let date = crate::school::day(&day);
                let date = date.map_or_else(|| day.clone(), |d| words::date(app, d));
                let target = {
                    let then = remembered(&sheet, &day, TARGET).join(" ");
                    let then_by = by(app, remembered(&sheet, &day, BY).first().copied().unwrap_or_default());
                    let now = sheet.text(TARGET).to_owned();
                    let now_by = by(app, sheet.text(BY));
                    view! {
                        <tr>
                            <th scope="row">{t.target.0}</th>
                            <td dir="auto">{then} <p class="quiet">{then_by}</p></td>
                            <td dir="auto">{now} <p class="quiet">{now_by}</p></td>
                        </tr>
                    }
                };
                let rows: Vec<_> = [TODAY, WANTED, MEASURES, SIGNS]
                    .into_iter()
                    .zip(t.lists)
                    .map(|(list, (heading, _))| {
                        let then: Vec<String> =
                            remembered(&sheet, &day, list).into_iter().map(str::to_owned).collect();
                        let now = notes(&sheet, list).into_iter().map(|n| n.text).collect();
                        view! { <tr><th scope="row">{heading}</th><td>{lines(then)}</td><td>{lines(now)}</td></tr> }
                    })
                    .collect();
                view! {
                    <div class="table-frame" data-then=day>
                        <table class="ds-table">
                            <thead><tr><td></td><th scope="col">{(t.then_on)(&date)}</th><th scope="col">{t.now}</th></tr></thead>
                            <tbody>{target} {rows}</tbody>
                        </table>
                    </div>
                }
            })
            .collect();
        kept
    };
    view! {
        <section class="block wide" class:no-print=move || sheet.with(|s| s.list(THEN).is_empty()) aria-labelledby="da-og-na">
            <h2 id="da-og-na" class="ds-heading" data-size="sm">{t.then}</h2>
            <p class="no-print">{t.then_told}</p>
            {move || (board.get() != Board::default()).then(|| view! {
                <p class="buttons no-print">
                    <button class="ds-button" data-variant="secondary" type="button" data-remember on:click=keep>
                        <Icon name="ArrowUndo"/> {t.remember}
                    </button>
                </p>
            })}
            {beside}
        </section>
    }
    .into_any()
}

fn lines(texts: Vec<String>) -> AnyView {
    let items: Vec<_> = texts
        .into_iter()
        .map(|text| view! { <li dir="auto">{text}</li> })
        .collect();
    view! { <ul class="ds-list">{items}</ul> }.into_any()
}
