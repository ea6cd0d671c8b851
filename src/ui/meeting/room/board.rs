//! The wall as the page works with it: a signal for each card and each pile,
//! so that moving one card touches that card and two piles, however many
//! cards there are.

use std::collections::BTreeMap;

use leptos::prelude::*;
use uuid::Uuid;

use super::changing::shown;
use super::desk::{RoomDesk, new_id};
use crate::bundle::Voice;
use crate::journal::{DeletedKind, Journal};
use crate::meeting::{Card, CardState, MeetingRecords as _, Theme, Wall};
use crate::store::MeetingPart;
use crate::ui::edge;
use crate::ui::stage::after_paint;

/// Where a card lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pile {
    /// A group's answer, under no theme.
    Groups,
    /// Under no theme.
    Loose,
    /// Under a theme.
    Theme(Uuid),
}

/// What is shown of one card, and follows it.
#[derive(Clone)]
pub struct CardSignals {
    /// What was done with it.
    pub state: ArcRwSignal<CardState>,
    /// The cards merged into it.
    pub merged: ArcRwSignal<Vec<Uuid>>,
}

/// How to take the last act back.
#[derive(Clone)]
enum Back {
    /// A card's state, when nothing else changed.
    Card(Uuid, CardState),
    /// The whole wall.
    Wall(Box<Wall>),
}

/// The sizes of the themes, and how many cards are under none.
pub type Sizes = (Vec<(Theme, usize)>, usize);

/// The wall; copies are the same wall.
#[derive(Clone, Copy)]
pub struct Board {
    /// The meeting.
    pub desk: RoomDesk,
    cards: StoredValue<BTreeMap<Uuid, (usize, Card)>>,
    signals: StoredValue<BTreeMap<Uuid, CardSignals>>,
    piles: StoredValue<BTreeMap<Pile, ArcRwSignal<Vec<Uuid>>>>,
    /// The themes, in order.
    pub themes: RwSignal<Vec<Theme>>,
    /// The themes by size; follows after the paint.
    pub sizes: RwSignal<Sizes>,
    /// The card that is being dragged.
    pub dragged: StoredValue<Option<Uuid>>,
    /// Names are shown on this screen, as long as one stays on the page.
    pub names: RwSignal<bool>,
    /// Cards of one prompt only; of all when empty.
    pub prompt: RwSignal<String>,
    /// What was said last.
    pub said: RwSignal<String>,
    /// The last act can be taken back.
    pub can_undo: RwSignal<bool>,
    back: StoredValue<Option<Back>>,
    saving: StoredValue<bool>,
}

impl Board {
    /// The wall of a meeting.
    #[must_use]
    pub fn new(desk: RoomDesk) -> Self {
        let board = Self {
            desk,
            cards: StoredValue::new(BTreeMap::new()),
            signals: StoredValue::new(BTreeMap::new()),
            piles: StoredValue::new(BTreeMap::new()),
            themes: RwSignal::new(desk.wall.with_untracked(|wall| wall.themes.clone())),
            sizes: RwSignal::new((Vec::new(), 0)),
            dragged: StoredValue::new(None),
            names: RwSignal::new(false),
            prompt: RwSignal::new(String::new()),
            said: RwSignal::new(String::new()),
            can_undo: RwSignal::new(false),
            back: StoredValue::new(None),
            saving: StoredValue::new(false),
        };
        Effect::new(move |_| {
            desk.cards.track();
            board.lay_out();
        });
        on_cleanup(move || {
            if board.saving.try_get_value() == Some(true) {
                desk.save_wall();
            }
        });
        board
    }

    /// The cards of a pile.
    #[must_use]
    pub fn pile(self, pile: Pile) -> ArcRwSignal<Vec<Uuid>> {
        let found = self
            .piles
            .try_update_value(|piles| piles.entry(pile).or_default().clone());
        found.unwrap_or_default()
    }

    /// A card.
    #[must_use]
    pub fn card(self, id: Uuid) -> Option<Card> {
        self.cards
            .with_value(|cards| Some(cards.get(&id)?.1.clone()))
    }

    /// Every card but `id` that stands by itself, with its text.
    #[must_use]
    pub fn others(self, id: Uuid) -> Vec<(Uuid, String)> {
        let roots = |card: &&Card| {
            card.id != id && self.desk.wall.with_untracked(|wall| wall.root(card.id)) == card.id
        };
        self.desk.cards.with_untracked(|cards| {
            let others = cards.iter().filter(roots);
            others.map(|card| (card.id, card.text.clone())).collect()
        })
    }

    /// What follows a card.
    #[must_use]
    pub fn signals(self, id: Uuid) -> CardSignals {
        let found = self.signals.try_update_value(|signals| {
            let new = || CardSignals {
                state: ArcRwSignal::new(CardState::new()),
                merged: ArcRwSignal::new(Vec::new()),
            };
            signals.entry(id).or_insert_with(new).clone()
        });
        found.unwrap_or_else(|| CardSignals {
            state: ArcRwSignal::new(CardState::new()),
            merged: ArcRwSignal::new(Vec::new()),
        })
    }

    fn place_of(self, card: &Card) -> Option<Pile> {
        self.desk.wall.with_untracked(|wall| {
            let theme = wall.theme_of(card.id);
            (wall.root(card.id) == card.id).then_some(match theme {
                Some(theme) => Pile::Theme(theme),
                None if card.voice == Voice::Group => Pile::Groups,
                None => Pile::Loose,
            })
        })
    }

    /// Lays all cards out anew.
    fn lay_out(self) {
        let cards = self.desk.cards.get_untracked();
        let mut piles: BTreeMap<Pile, Vec<Uuid>> = BTreeMap::new();
        let mut merged: BTreeMap<Uuid, Vec<Uuid>> = BTreeMap::new();
        let mut states = Vec::new();
        self.desk.wall.with_untracked(|wall| {
            for card in &cards {
                let root = wall.root(card.id);
                if root != card.id {
                    merged.entry(root).or_default().push(card.id);
                }
                states.push((card.id, wall.state(card.id)));
            }
        });
        for card in &cards {
            if let Some(pile) = self.place_of(card) {
                piles.entry(pile).or_default().push(card.id);
            }
        }
        let ranked = cards.into_iter().enumerate();
        let ranked = ranked.map(|(rank, card)| (card.id, (rank, card)));
        self.cards.set_value(ranked.collect());
        for (id, state) in states {
            let signals = self.signals(id);
            signals.state.set(state);
            signals.merged.set(merged.remove(&id).unwrap_or_default());
        }
        let known = self
            .piles
            .with_value(|piles| piles.keys().copied().collect::<Vec<_>>());
        for pile in known {
            piles.entry(pile).or_default();
        }
        for (pile, ids) in piles {
            self.pile(pile).set(ids);
        }
        self.themes
            .set(self.desk.wall.with_untracked(|wall| wall.themes.clone()));
        self.measure();
    }

    fn measure(self) {
        let sizes = self.desk.wall.try_with_untracked(|wall| {
            self.desk
                .cards
                .try_with_untracked(|cards| wall.counts(cards))
        });
        if let Some(sizes) = sizes.flatten() {
            self.sizes.try_set(sizes);
        }
    }

    /// Keeps the wall, measures it and tells the projector, all after the
    /// paint that the act asks for.
    fn soon(self, back: Option<Back>) {
        // The button is made once, not for every act.
        if self.can_undo.get_untracked() != back.is_some() {
            self.can_undo.set(back.is_some());
        }
        self.back.set_value(back);
        if self.saving.get_value() {
            return;
        }
        self.saving.set_value(true);
        after_paint(move || {
            if self.saving.try_get_value() == Some(true) {
                self.saving.set_value(false);
                self.desk.save_wall();
                self.measure();
                self.desk.project();
            }
        });
    }

    fn rank(self, id: Uuid) -> usize {
        self.cards
            .with_value(|cards| cards.get(&id).map_or(usize::MAX, |(rank, _)| *rank))
    }

    fn lift(self, id: Uuid, from: Option<Pile>) {
        if let Some(from) = from {
            self.pile(from)
                .update(|pile| pile.retain(|card| *card != id));
        }
    }

    fn lay(self, id: Uuid) {
        let pile = self.card(id).and_then(|card| self.place_of(&card));
        if let Some(pile) = pile {
            let rank = self.rank(id);
            self.pile(pile).update(|pile| {
                let at = pile.partition_point(|card| self.rank(*card) < rank);
                pile.insert(at, id);
            });
        }
    }

    fn state(self, id: Uuid) -> CardState {
        self.desk.wall.with_untracked(|wall| wall.state(id))
    }

    /// The card that takes a card's place when it goes: the one after it in its
    /// pile, else the one before.
    #[must_use]
    pub fn neighbour(self, id: Uuid) -> Option<Uuid> {
        let pile = self.place_of(&self.card(id)?)?;
        self.pile(pile).with_untracked(|cards| {
            let at = cards.iter().position(|card| *card == id)?;
            let before = at.checked_sub(1).and_then(|before| cards.get(before));
            cards.get(at + 1).or(before).copied()
        })
    }

    /// Puts a card under a theme, or under none.
    pub fn move_to(self, id: Uuid, theme: Option<Uuid>) {
        let before = self.state(id);
        if before.theme == theme {
            return;
        }
        let from = self.card(id).and_then(|card| self.place_of(&card));
        self.desk
            .wall
            .update_untracked(|wall| wall.move_to(id, theme));
        self.lift(id, from);
        self.signals(id).state.set(self.state(id));
        self.lay(id);
        let words = &self.desk.app.t().meeting().room.cards;
        let name = self.themes.with_untracked(|themes| {
            let theme = themes.iter().find(|known| Some(known.id) == theme);
            theme.map_or_else(|| words.no_theme.to_owned(), |theme| shown(&theme.name))
        });
        self.said.set((words.moved)(&name));
        self.soon(Some(Back::Card(id, before)));
    }

    /// Does something with one card that moves nothing.
    fn mark(self, id: Uuid, change: impl FnOnce(&mut Wall)) {
        let before = self.state(id);
        self.desk.wall.update_untracked(change);
        self.signals(id).state.set(self.state(id));
        self.soon(Some(Back::Card(id, before)));
    }

    /// Marks a card as important, or no longer.
    pub fn star(self, id: Uuid) {
        let starred = !self.state(id).starred;
        self.mark(id, |wall| wall.set_starred(id, starred));
    }

    /// Hides a card from the others, or no longer.
    pub fn hide(self, id: Uuid) {
        let hidden = !self.state(id).hidden;
        self.mark(id, |wall| wall.set_hidden(id, hidden));
    }

    /// Does something that may move many cards.
    fn rearrange(self, change: impl FnOnce(&mut Wall)) {
        let before = self.desk.wall.get_untracked();
        self.desk.wall.update_untracked(change);
        self.lay_out();
        self.soon(Some(Back::Wall(Box::new(before))));
    }

    /// Merges a card into another one.
    pub fn merge(self, id: Uuid, into: Uuid) {
        self.rearrange(|wall| wall.merge(id, into));
    }

    /// Takes a merged card out again.
    pub fn part(self, id: Uuid) {
        self.rearrange(|wall| wall.part(id));
    }

    /// Takes a theme away; its cards are under none then.
    pub fn remove_theme(self, id: Uuid) {
        // What was done before is kept first: only the theme is deleted.
        self.desk.save_wall();
        let name = self.desk.wall.with_untracked(|wall| {
            let theme = wall.themes.iter().find(|theme| theme.id == id);
            theme.map(|theme| theme.name.clone())
        });
        let what = (DeletedKind::Theme, name.unwrap_or_default());
        let (app, meeting) = (self.desk.app, self.desk.id);
        let remove = move |journal: &mut Journal| {
            let found: Option<Wall> = journal.part(meeting, MeetingPart::Wall);
            let Some(mut wall) = found else {
                return Vec::new();
            };
            wall.remove_theme(id);
            journal.keep_part(meeting, MeetingPart::Wall, &wall, &edge::now())
        };
        app.delete(what, None, remove, move |gone| match gone {
            Some(_) => self.rearrange(|wall| wall.remove_theme(id)),
            None => drop(
                self.said
                    .try_set(app.deleted_texts().not_deleted.to_owned()),
            ),
        });
    }

    /// A new theme.
    pub fn add_theme(self, name: &str) {
        let before = self.desk.wall.get_untracked();
        self.desk
            .wall
            .update_untracked(|wall| wall.add_theme(new_id(), name));
        self.themes
            .set(self.desk.wall.with_untracked(|wall| wall.themes.clone()));
        self.soon(Some(Back::Wall(Box::new(before))));
    }

    /// Calls a theme something else.
    pub fn rename(self, id: Uuid, name: &str) {
        self.desk
            .wall
            .update_untracked(|wall| wall.rename(id, name));
        self.themes
            .set(self.desk.wall.with_untracked(|wall| wall.themes.clone()));
        self.soon(None);
    }

    /// Notes how many raised their hands.
    pub fn set_hands(self, id: Uuid, hands: Option<u32>) {
        self.desk
            .wall
            .update_untracked(|wall| wall.set_hands(id, hands));
        self.soon(None);
    }

    /// The school agreed to show names, or no longer.
    pub fn agree_on_names(self, agreed: bool) {
        self.desk.wall.update(|wall| wall.names = agreed);
        self.names.set(false);
        self.soon(None);
    }

    /// Takes the last act back.
    pub fn undo(self) {
        let back = self.back.try_update_value(Option::take).flatten();
        match back {
            Some(Back::Card(id, before)) => {
                let from = self.card(id).and_then(|card| self.place_of(&card));
                self.desk.wall.update_untracked(|wall| {
                    if before == CardState::new() {
                        wall.cards.remove(&id);
                    } else {
                        wall.cards.insert(id, before);
                    }
                });
                self.lift(id, from);
                self.signals(id).state.set(self.state(id));
                self.lay(id);
            }
            Some(Back::Wall(wall)) => {
                self.desk.wall.set(*wall);
                self.lay_out();
            }
            None => {}
        }
        self.soon(None);
    }
}
