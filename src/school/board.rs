//! The board: the situation today, the one we want, and then what we do.

use crate::store::Sheet;

/// The list of what is so today.
pub const TODAY: &str = "today";
/// The list of what we want.
pub const WANTED: &str = "wanted";
/// The list of what we do.
pub const MEASURES: &str = "measure";
/// The list of signs that we are on the right way.
pub const SIGNS: &str = "sign";
/// The list of themes that contributions are gathered under.
pub const GROUPS: &str = "group";
/// The mark that says the school agreed to see answers although they are few.
pub const AGREED: &str = "agreed";
/// The list of boards as they once were.
pub const THEN: &str = "then";

/// A layer of quality, from the core outwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Wellbeing, safety, bildung and learning.
    Core,
    /// What pupils take with them.
    Result,
    /// What happens in class.
    Process,
    /// What happens among colleagues.
    Culture,
    /// What leaders do.
    Leadership,
    /// What happens among schools.
    Region,
}

impl Layer {
    /// From the core outwards.
    pub const ALL: [Self; 6] = [
        Self::Core,
        Self::Result,
        Self::Process,
        Self::Culture,
        Self::Leadership,
        Self::Region,
    ];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Result => "result",
            Self::Process => "process",
            Self::Culture => "culture",
            Self::Leadership => "leadership",
            Self::Region => "region",
        }
    }

    /// Reads the stored word; a sign without a layer belongs at the core.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        let known = Self::ALL.into_iter().find(|layer| layer.word() == word);
        known.unwrap_or(Self::Core)
    }
}

/// A note on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
}

/// What we do, and between what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its id and text.
    pub note: Note,
    /// What it starts from, as places in [`Board::today`].
    pub from: Vec<usize>,
    /// Where it leads, as places in [`Board::wanted`].
    pub to: Vec<usize>,
}

impl Measure {
    /// It starts from nothing, or leads nowhere.
    #[must_use]
    pub fn is_loose(&self) -> bool {
        self.from.is_empty() || self.to.is_empty()
    }
}

/// The board, as it is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// What is so today.
    pub today: Vec<Note>,
    /// What we want.
    pub wanted: Vec<Note>,
    /// What we do.
    pub measures: Vec<Measure>,
    /// Signs, by layer.
    pub signs: Vec<(Layer, Note)>,
}

/// The notes of one list that say something.
#[must_use]
pub fn notes(sheet: &Sheet, list: &str) -> Vec<Note> {
    let note = |id: String| {
        let text = sheet.text(&format!("{list}/{id}/text")).trim().to_owned();
        (!text.is_empty()).then_some(Note { id, text })
    };
    sheet.list(list).into_iter().filter_map(note).collect()
}

/// The cell that ties a measure to a note of `list`.
#[must_use]
pub fn tie(measure: &str, list: &str, note: &str) -> String {
    format!("{MEASURES}/{measure}/{list}/{note}")
}

impl Board {
    /// Reads a sheet.
    #[must_use]
    pub fn read(sheet: &Sheet) -> Self {
        let (today, wanted) = (notes(sheet, TODAY), notes(sheet, WANTED));
        let tied = |measure: &str, list: &str, ends: &[Note]| {
            let ends = ends.iter().enumerate();
            ends.filter(|(_, end)| sheet.is_set(&tie(measure, list, &end.id)))
                .map(|(place, _)| place)
                .collect()
        };
        let measures = notes(sheet, MEASURES).into_iter().map(|note| Measure {
            from: tied(&note.id, TODAY, &today),
            to: tied(&note.id, WANTED, &wanted),
            note,
        });
        let measures = measures.collect();
        let mut signs: Vec<(Layer, Note)> = notes(sheet, SIGNS)
            .into_iter()
            .map(|note| {
                let layer = sheet.text(&format!("{SIGNS}/{}/layer", note.id));
                (Layer::from_word(layer), note)
            })
            .collect();
        signs.sort_by_key(|(layer, _)| *layer);
        Self {
            today,
            wanted,
            measures,
            signs,
        }
    }
}

/// What everybody here wants, in a sentence or two.
pub const TARGET: &str = "target";
/// The day of the wanted situation.
pub const BY: &str = "by";

/// Keeps the board as it is on `day`, to be looked at again later. Once a day
/// is enough: keeping it again replaces that day's. A line is a note.
pub fn remember(sheet: &mut Sheet, day: &str) {
    sheet.add(THEN, day);
    for list in [TODAY, WANTED, MEASURES, SIGNS] {
        let lines: Vec<String> = notes(sheet, list)
            .into_iter()
            .map(|note| one_line(&note.text))
            .collect();
        sheet.set(&format!("{THEN}/{day}/{list}"), lines.join("\n"));
    }
    for text in [TARGET, BY] {
        let kept = sheet.text(text).to_owned();
        sheet.set(&format!("{THEN}/{day}/{text}"), one_line(&kept));
    }
}

fn one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// A list as it was on `day`.
#[must_use]
pub fn remembered<'a>(sheet: &'a Sheet, day: &str, list: &str) -> Vec<&'a str> {
    let lines = sheet.text(&format!("{THEN}/{day}/{list}")).lines();
    lines.filter(|line| !line.trim().is_empty()).collect()
}
