//! The board on a projector: the picture fills the window, and nothing else of
//! the page is there while it does.

use leptos::prelude::*;

use crate::school::board::{BY, Board};
use crate::store::Sheet;
use crate::ui::parts::Icon;
use crate::ui::school::board::by;
use crate::ui::school::board_picture::picture;
use crate::ui::school::layers::layers;
use crate::ui::state::AppState;
use crate::ui::{edge, stage};

const OPENER: &str = "vis-tavla";
const CLOSER: &str = "lukk-storskjerm";

/// The button that shows it.
pub fn opener(app: AppState, shown: RwSignal<bool>) -> AnyView {
    let open = move |_| {
        app.flush();
        edge::set_root("data-stage", Some("board"));
        shown.set(true);
        edge::focus_soon(CLOSER.to_owned());
    };
    on_cleanup(|| edge::set_root("data-stage", None));
    view! {
        <button class="ds-button" data-variant="secondary" type="button" id=OPENER data-stage-open on:click=open>
            <Icon name="Laptop"/> {app.school_texts().board.stage}
        </button>
    }
    .into_any()
}

/// The picture, the signs, and the way out.
pub fn board_stage(
    app: AppState,
    shown: RwSignal<bool>,
    sheet: Memo<Sheet>,
    board: Memo<Board>,
) -> AnyView {
    let t = &app.school_texts().board;
    let close = move || {
        edge::set_root("data-stage", None);
        shown.set(false);
        edge::focus_soon(OPENER.to_owned());
    };
    let heading = move || {
        let target = sheet.with(|s| s.text("target").trim().to_owned());
        if target.is_empty() {
            t.heading.to_owned()
        } else {
            target
        }
    };
    let by = move || sheet.with(|s| by(app, s.text(BY)));
    let signs = move || {
        board.with(|b| {
            (!b.signs.is_empty()).then(|| view! { <h2 class="ds-heading" data-size="sm">{t.layers_heading}</h2> {layers(app, &b.signs, "storskjerm-")} })
        })
    };
    view! {
        <div class="board-stage" data-board-stage tabindex="-1"
            on:keydown=move |ev| if ev.key() == "Escape" { close() }>
            <p class="buttons">
                <button class="ds-button" data-variant="secondary" type="button" id=CLOSER data-stage-close on:click=move |_| close()>{t.stage_close}</button>
                <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| stage::toggle_full_screen()>{t.stage_full}</button>
            </p>
            <h1 class="ds-heading" data-size="md" dir="auto">{heading}</h1>
            <p>{by}</p>
            {move || board.with(|b| picture(app, b, "storskjerm-"))}
            {signs}
        </div>
    }
    .into_any()
}
