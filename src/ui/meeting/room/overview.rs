//! The themes by size: a picture, and a table that says the same.

use leptos::prelude::*;

use super::board::Board;
use super::changing::{clip, shown};
use crate::meeting::Theme;

/// Height of a row in the picture.
const ROW: usize = 44;
/// Width of the longest bar.
const WIDEST: usize = 560;

/// Picture and table; nothing as long as there are no themes.
pub fn overview(board: Board) -> AnyView {
    let words = &board.desk.app.t().meeting().room.cards;
    let content = move || {
        board.sizes.with(|(themes, none)| {
            (!themes.is_empty()).then(|| {
                let mut rows: Vec<(Theme, usize)> = themes.clone();
                rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
                view! {
                    <section class="block wall-sizes" aria-labelledby="sizes-heading">
                        <h2 id="sizes-heading" class="ds-heading" data-size="sm">{words.overview}</h2>
                        {picture(board, &rows)}
                        {table(board, &rows, *none)}
                    </section>
                }
            })
        })
    };
    content.into_any()
}

fn picture(board: Board, rows: &[(Theme, usize)]) -> AnyView {
    let words = &board.desk.app.t().meeting().room.cards;
    let most = rows
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or_default()
        .max(1);
    let told: Vec<String> = rows
        .iter()
        .map(|(theme, count)| format!("{} {count}", shown(&theme.name)))
        .collect();
    let bars = rows.iter().enumerate().map(|(n, (theme, count))| {
        let y = n * ROW;
        let width = (count * WIDEST / most).max(2).to_string();
        let label = format!("{} · {count}", clip(&shown(&theme.name)));
        view! {
            <rect class="size-bar" x="0" y=(y + 22).to_string() width=width height="16" rx="4"/>
            <text class="size-label" x="0" y=(y + 16).to_string()>{label}</text>
        }
    });
    let height = rows.len() * ROW;
    view! {
        <svg class="sizes" viewBox=format!("0 0 {WIDEST} {height}") role="img" aria-label=(words.overview_alt)(&told.join(", ")) data-sizes>
            {bars.collect::<Vec<_>>()}
        </svg>
    }
    .into_any()
}

fn table(board: Board, rows: &[(Theme, usize)], none: usize) -> AnyView {
    let words = &board.desk.app.t().meeting().room.cards;
    let row = |name: String, count: usize, hands: Option<u32>| {
        let hands = hands.map(|hands| hands.to_string());
        view! { <tr><th scope="row"><bdi>{name}</bdi></th><td>{count.to_string()}</td><td>{hands}</td></tr> }
    };
    let lines = rows
        .iter()
        .map(|(theme, count)| row(shown(&theme.name), *count, theme.hands));
    let lines: Vec<_> = lines.collect();
    view! {
        <div class="table-frame" role="group" tabindex="0" aria-label=words.overview>
            <table class="ds-table">
                <thead><tr><th scope="col">{words.theme}</th><th scope="col">{words.cards}</th><th scope="col">{words.hands}</th></tr></thead>
                <tbody>{lines}{row(words.no_theme.to_owned(), none, None)}</tbody>
            </table>
        </div>
    }
    .into_any()
}
