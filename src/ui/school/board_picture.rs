//! The board as a picture: today, what we do, what we want, and the lines
//! between them.

use leptos::prelude::*;

use crate::school::board::{Board, Note};
use crate::ui::state::AppState;

const WIDE: usize = 270;
const GAP: usize = 55;
const LINE: usize = 20;
const TOP: usize = 44;

/// Where a note stands: its top and its height.
type Box = (usize, usize);

/// The picture; words when the board is empty. `ids` goes before its ids, where
/// it is on a page twice.
pub fn picture(app: AppState, board: &Board, ids: &str) -> AnyView {
    let t = &app.school_texts().board;
    if board.today.is_empty() && board.wanted.is_empty() && board.measures.is_empty() {
        return view! { <p class="quiet">{t.picture_empty}</p> }.into_any();
    }
    let measures: Vec<Note> = board.measures.iter().map(|m| m.note.clone()).collect();
    let columns = [&board.today, &measures, &board.wanted];
    let x = |column: usize| column * (WIDE + GAP);
    let boxes: Vec<Vec<Box>> = columns.iter().map(|notes| stack(notes)).collect();
    let foot = |boxes: &Vec<Box>| boxes.last().map_or(TOP, |(y, high)| y + high);
    let high = boxes.iter().map(foot).max().unwrap_or(TOP) + 8;
    let mut lines = String::new();
    let mut tie = |from: (usize, usize), to: (usize, usize)| {
        let at = |(column, place): (usize, usize)| {
            let (y, high) = *boxes.get(column)?.get(place)?;
            Some(y + high / 2)
        };
        if let (Some(a), Some(b)) = (at(from), at(to)) {
            let (left, right) = (x(from.0) + WIDE, x(to.0));
            let middle = (left + right) / 2;
            lines.push_str(&format!(
                "M{left} {a}C{middle} {a} {middle} {b} {right} {b}"
            ));
        }
    };
    for (n, measure) in board.measures.iter().enumerate() {
        for from in &measure.from {
            tie((0, *from), (1, n));
        }
        for to in &measure.to {
            tie((1, n), (2, *to));
        }
    }
    let heads = [0, 2, 1].into_iter().zip([0, 1, 2]).map(|(column, place)| {
        let words = t.lists.get(place).map_or("", |(heading, _)| heading);
        view! { <text class="board-head" x=x(column).to_string() y="24">{words}</text> }
    });
    let heads: Vec<_> = heads.collect();
    let mut drawn = Vec::new();
    for (column, (notes, boxes)) in columns.iter().zip(&boxes).enumerate() {
        for (note, (y, high)) in notes.iter().zip(boxes) {
            drawn.push(draw(note, x(column), *y, *high, column == 1));
        }
    }
    let (title, desc) = (format!("{ids}board-title"), format!("{ids}board-told"));
    view! {
        <div class="board-scroll" tabindex="0" role="group" aria-label=t.picture>
        <svg class="board-svg" viewBox=format!("0 0 {} {high}", x(2) + WIDE) role="img" aria-labelledby=format!("{title} {desc}")>
            <title id=title.clone()>{t.picture}</title>
            <desc id=desc.clone()>{told(app, board)}</desc>
            <path class="board-tie" d=lines/>
            {heads}
            {drawn}
        </svg>
        </div>
    }
    .into_any()
}

fn stack(notes: &[Note]) -> Vec<Box> {
    let mut y = TOP;
    let place = |note: &Note| {
        let high = wrap(&note.text).len() * LINE + 20;
        let place = (y, high);
        y += high + 12;
        place
    };
    notes.iter().map(place).collect()
}

fn draw(note: &Note, x: usize, y: usize, high: usize, is_measure: bool) -> AnyView {
    let lines: Vec<_> = wrap(&note.text)
        .into_iter()
        .enumerate()
        .map(|(n, line)| {
            view! { <tspan x=(x + 12).to_string() y=(y + 25 + n * LINE).to_string()>{line}</tspan> }
        })
        .collect();
    let class = if is_measure {
        "board-note measure"
    } else {
        "board-note"
    };
    view! {
        <g class=class>
            <rect x=x.to_string() y=y.to_string() width=WIDE.to_string() height=high.to_string() rx="6"/>
            <text>{lines}</text>
        </g>
    }
    .into_any()
}

/// Breaks a text into lines that fit a note, long words too.
fn wrap(text: &str) -> Vec<String> {
    const LETTERS: usize = 30;
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        for piece in letters.chunks(LETTERS) {
            let Some(last) = lines.last_mut() else {
                continue;
            };
            let taken = last.chars().count();
            if taken > 0 && taken + 1 + piece.len() > LETTERS {
                lines.push(piece.iter().collect());
            } else {
                if taken > 0 {
                    last.push(' ');
                }
                last.extend(piece);
            }
        }
    }
    lines
}

/// The picture in words: every note, and what each measure leads from and to.
fn told(app: AppState, board: &Board) -> String {
    let t = &app.school_texts().board;
    let none = app.school_texts().common.none;
    let all = |notes: &[Note]| {
        let texts = notes.iter().map(|n| format!("«{}»", n.text));
        texts.collect::<Vec<_>>().join(", ")
    };
    let ends = |places: &[usize], notes: &[Note]| {
        let picked: Vec<Note> = places
            .iter()
            .filter_map(|p| notes.get(*p).cloned())
            .collect();
        if picked.is_empty() {
            none.to_owned()
        } else {
            all(&picked)
        }
    };
    let heading = |n: usize| t.lists.get(n).map_or("", |(heading, _)| heading);
    let (today, wanted) = (&board.today, &board.wanted);
    let mut told = vec![
        (t.picture_told)(today.len(), wanted.len(), board.measures.len()),
        format!(
            "{}: {}.",
            heading(0),
            ends(&(0..today.len()).collect::<Vec<_>>(), today)
        ),
        format!(
            "{}: {}.",
            heading(1),
            ends(&(0..wanted.len()).collect::<Vec<_>>(), wanted)
        ),
    ];
    for measure in &board.measures {
        let (from, to) = (ends(&measure.from, today), ends(&measure.to, wanted));
        told.push((t.picture_measure)(&measure.note.text, &from, &to));
    }
    told.join(" ")
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn a_note_breaks_between_words_and_inside_the_longest() {
        assert_eq!(wrap("kort"), ["kort"]);
        let long = "a".repeat(40);
        assert!(
            wrap(&format!("et ord {long}"))
                .iter()
                .all(|l| l.chars().count() <= 30)
        );
        assert_eq!(wrap(""), [""]);
    }
}
