//! The board in words.

use std::collections::BTreeMap;

use super::{date, labelled};
use crate::school::board::{
    AGREED, BY, Board, GROUPS, Layer, MEASURES, Note, SIGNS, TARGET, THEN, TODAY, WANTED, notes,
};
use crate::store::Sheet;
use crate::ui::state::AppState;

/// The situation today, the one that is wanted, and what leads from one to the other.
pub fn board(app: AppState, sheet: &Sheet) -> Vec<String> {
    let t = &app.school_texts().board;
    let board = Board::read(sheet);
    let [today, wanted, measures, signs] = t.lists.map(|(label, _)| label);
    let mut lines = vec![
        labelled(t.target.0, sheet.text(TARGET)),
        labelled(t.by, &date(app, sheet.text(BY))),
    ];
    lines.extend(board.today.iter().map(|n| labelled(today, &n.text)));
    lines.extend(board.wanted.iter().map(|n| labelled(wanted, &n.text)));
    for measure in &board.measures {
        let ends = |places: &[usize], of: &[Note]| {
            let texts = places.iter().filter_map(|place| of.get(*place));
            let texts: Vec<&str> = texts.map(|note| note.text.as_str()).collect();
            texts.join("; ")
        };
        let from = ends(&measure.from, &board.today);
        let to = ends(&measure.to, &board.wanted);
        let ties = if measure.is_loose() {
            [measure.note.text.as_str(), &from, &to].join(" ")
        } else {
            (t.picture_measure)(&measure.note.text, &from, &to)
        };
        lines.push(labelled(measures, &ties));
    }
    for (layer, note) in &board.signs {
        let place = Layer::ALL.iter().position(|l| l == layer);
        let layer = place.and_then(|at| t.layers.get(at)).map(|(name, _)| *name);
        let sign = format!("{} ({})", note.text, layer.unwrap_or_default());
        lines.push(labelled(signs, &sign));
    }
    lines.extend(themes(app, sheet));
    for then in sheet.list(THEN) {
        let on = (t.then_on)(&date(app, &then));
        for list in [TARGET, BY, TODAY, WANTED, MEASURES, SIGNS] {
            let text = sheet.text(&format!("{THEN}/{then}/{list}"));
            let text = if list == BY {
                date(app, text)
            } else {
                text.to_owned()
            };
            let text = text.lines().collect::<Vec<_>>().join("; ");
            lines.push(labelled(&on, &text));
        }
    }
    lines
}

/// Themes with what was laid under each, and whether few answers may be seen.
fn themes(app: AppState, sheet: &Sheet) -> Vec<String> {
    let t = &app.school_texts().board;
    let handed = app.handed_in();
    let mut placed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for cell in sheet.cells().keys() {
        if let Some(id) = cell.strip_prefix("voice/") {
            placed.entry(sheet.text(cell)).or_default().push(id);
        }
    }
    let line = |note: Note| {
        let under = placed
            .get(note.id.as_str())
            .map_or(&[] as &[&str], Vec::as_slice);
        let texts = handed.all_voices().into_iter();
        let texts = texts.filter(|voice| under.contains(&voice.id.as_str()));
        let texts: Vec<String> = texts.map(|voice| format!("«{}»", voice.text)).collect();
        let agreed = sheet.is_set(&format!("{GROUPS}/{}/agreed", note.id));
        let said = [
            Some(note.text),
            agreed.then(|| t.group_agreed.to_lowercase()),
            Some((t.group_count)(under.len())),
            (!texts.is_empty()).then(|| texts.join(", ")),
        ];
        let said: Vec<String> = said.into_iter().flatten().collect();
        labelled(t.groups, &said.join(" – "))
    };
    let few = sheet.is_set(AGREED).then(|| t.voices_agreed.to_owned());
    let themes = notes(sheet, GROUPS).into_iter().map(line);
    few.into_iter().chain(themes).collect()
}
