//! The wall: cards under themes.

use std::collections::BTreeMap;

use serde_json::Map;
use uuid::Uuid;

use super::draw::place;
use super::{Card, PlannedPrompt, by_number};
use crate::bundle::Voice;
use crate::bundle::shape::shape;

/// So deep nobody merges: what is merged already goes along with its card.
const DEEPEST: usize = 100;

shape! {
    /// A theme that cards come together under.
    Theme {
        must {
            /// Drawn when it was made.
            id: Uuid,
            /// What it is called.
            name: String,
        }
        may {
            /// Raised hands, when they were counted.
            hands: Option<u32>,
        }
    }
}

shape! {
    /// What was done with a card.
    CardState {
        may {
            /// The theme it is under.
            theme: Option<Uuid>,
            /// Not shown on the projector.
            hidden: bool,
            /// Marked as important.
            starred: bool,
            /// The card it was merged into.
            into: Option<Uuid>,
        }
    }
}

shape! {
    /// Themes, and what was done with each card. The cards themselves stay
    /// where the contributions are.
    Wall {
        may {
            /// Decides the order of the cards.
            seed: u64,
            /// In the order in which they are shown.
            themes: Vec<Theme>,
            /// By card.
            cards: BTreeMap<Uuid, CardState>,
            /// The school agreed on «vi viser navn».
            names: bool,
        }
    }
}

impl Theme {
    /// A theme with that name.
    #[must_use]
    pub fn new(id: Uuid, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            hands: None,
            extra: Map::new(),
        }
    }
}

impl CardState {
    /// Nothing was done.
    #[must_use]
    pub fn new() -> Self {
        Self {
            theme: None,
            hidden: false,
            starred: false,
            into: None,
            extra: Map::new(),
        }
    }
}

impl Default for CardState {
    fn default() -> Self {
        Self::new()
    }
}

impl Wall {
    /// An empty wall whose order follows from `seed` (see
    /// [`draw::seed`](super::draw::seed)).
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            themes: Vec::new(),
            cards: BTreeMap::new(),
            names: false,
            extra: Map::new(),
        }
    }

    /// What was done with a card.
    #[must_use]
    pub fn state(&self, card: Uuid) -> CardState {
        self.cards.get(&card).cloned().unwrap_or_default()
    }

    fn change(&mut self, card: Uuid, change: impl FnOnce(&mut CardState)) {
        let state = self.cards.entry(card).or_default();
        change(state);
        if *state == CardState::new() {
            self.cards.remove(&card);
        }
    }

    /// Sorts cards by lot. A card's place is its own: it stays when others
    /// come and go.
    pub fn order(&self, cards: &mut [Card]) {
        cards.sort_by_key(|card| (place(self.seed, card.id), card.id));
    }

    /// Lays what groups say after what people say: question by question, in the
    /// order of `prompts`, so that answers to one question stand side by side.
    pub fn order_groups(cards: &mut [Card], prompts: &[PlannedPrompt]) {
        let place = |card: &Card| prompts.iter().position(|p| p.id.as_str() == card.prompt);
        cards.sort_by_cached_key(|card| {
            (card.voice == Voice::Group).then(|| {
                let place = place(card).unwrap_or(prompts.len());
                (
                    place,
                    card.prompt.clone(),
                    card.group.as_deref().map(by_number),
                )
            })
        });
    }

    /// Puts a card, and those merged into it, under a theme, or under none.
    /// A theme that is not there changes nothing.
    pub fn move_to(&mut self, card: Uuid, theme: Option<Uuid>) {
        if theme.is_none_or(|id| self.theme(id).is_some()) {
            let card = self.root(card);
            self.change(card, |state| state.theme = theme);
        }
    }

    /// Hides a card, or shows it again.
    pub fn set_hidden(&mut self, card: Uuid, hidden: bool) {
        self.change(card, |state| state.hidden = hidden);
    }

    /// Marks a card as important, or no longer.
    pub fn set_starred(&mut self, card: Uuid, starred: bool) {
        self.change(card, |state| state.starred = starred);
    }

    /// Merges a card, and all that was merged into it, into another one. Into
    /// itself changes nothing.
    pub fn merge(&mut self, card: Uuid, into: Uuid) {
        let into = self.root(into);
        if card == into {
            return;
        }
        let moved: Vec<Uuid> = self.merged_into(card);
        for card in moved.into_iter().chain([card]) {
            self.change(card, |state| state.into = Some(into));
        }
    }

    /// Takes a card out again.
    pub fn part(&mut self, card: Uuid) {
        self.change(card, |state| state.into = None);
    }

    /// The card that `card` stands with: itself, unless it was merged.
    #[must_use]
    pub fn root(&self, card: Uuid) -> Uuid {
        let mut at = card;
        // A stored wall may hold a ring; then the card stands alone.
        for _ in 0..=self.cards.len().min(DEEPEST) {
            match self.cards.get(&at).and_then(|state| state.into) {
                Some(into) => at = into,
                None => return at,
            }
        }
        card
    }

    /// The cards that were merged into `card`.
    #[must_use]
    pub fn merged_into(&self, card: Uuid) -> Vec<Uuid> {
        let merged = self.cards.iter().filter(|(_, s)| s.into == Some(card));
        merged.map(|(id, _)| *id).collect()
    }

    /// The theme of a card, or of the one it was merged into. A theme that has
    /// gone counts as none.
    #[must_use]
    pub fn theme_of(&self, card: Uuid) -> Option<Uuid> {
        let theme = self.cards.get(&self.root(card))?.theme?;
        self.theme(theme).map(|theme| theme.id)
    }

    /// The theme with this id.
    #[must_use]
    pub fn theme(&self, id: Uuid) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == id)
    }

    /// Adds a theme; an empty name adds nothing.
    pub fn add_theme(&mut self, id: Uuid, name: &str) {
        let name = name.trim();
        if !name.is_empty() && self.theme(id).is_none() {
            self.themes.push(Theme::new(id, name));
        }
    }

    /// Calls a theme something else.
    pub fn rename(&mut self, id: Uuid, name: &str) {
        if let Some(theme) = self.themes.iter_mut().find(|t| t.id == id) {
            theme.name = name.trim().to_owned();
        }
    }

    /// Takes a theme away; its cards stay, under none.
    pub fn remove_theme(&mut self, id: Uuid) {
        self.themes.retain(|theme| theme.id != id);
        let under = self.cards.iter().filter(|(_, s)| s.theme == Some(id));
        let under: Vec<Uuid> = under.map(|(card, _)| *card).collect();
        for card in under {
            self.change(card, |state| state.theme = None);
        }
    }

    /// Notes how many raised their hands for a theme.
    pub fn set_hands(&mut self, id: Uuid, hands: Option<u32>) {
        if let Some(theme) = self.themes.iter_mut().find(|t| t.id == id) {
            theme.hands = hands;
        }
    }

    /// How many of `cards` are under each theme, in the themes' order, and
    /// last how many are under none. Hidden ones count; merged ones count too.
    #[must_use]
    pub fn counts(&self, cards: &[Card]) -> (Vec<(Theme, usize)>, usize) {
        let mut by_theme: BTreeMap<Uuid, usize> = BTreeMap::new();
        let mut none = 0;
        for card in cards {
            match self.theme_of(card.id) {
                Some(theme) => *by_theme.entry(theme).or_default() += 1,
                None => none += 1,
            }
        }
        let count = |theme: &Theme| by_theme.get(&theme.id).copied().unwrap_or(0);
        let themes = self.themes.iter().map(|t| (t.clone(), count(t)));
        (themes.collect(), none)
    }
}
