//! `/skolen` and below: the leader's desk.
//!
//! Everything is written in the cells of sheets (`cells.rs`). Pages are made of
//! fields bound to a cell (`field.rs`), lists of entries (`list.rs`), pictures
//! with a table beside them, and the three exports (`sharing.rs`).

mod arenas;
mod board;
mod board_picture;
mod board_stage;
mod calendar;
mod cells;
mod desk;
mod drag;
mod field;
mod layers;
mod leading;
mod list;
mod periods;
mod plan;
mod principles;
mod run;
mod run_modules;
mod sharing;
mod spread;
mod support;
mod told;
mod voices;
mod words;

use leptos::prelude::*;

use crate::ui::chunks::Piece;
use crate::ui::state::AppState;

pub use cells::{CellDrafts, told_rows, write_cells};

/// A page of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tool {
    /// `/skolen`.
    Desk,
    /// `/skolen/framdriftsplan`.
    Run,
    /// `/skolen/plan`.
    Plan,
    /// `/skolen/tavle`.
    Board,
    /// `/skolen/prinsipper`.
    Principles,
    /// `/skolen/arenaer`.
    Arenas,
    /// `/skolen/stotte`.
    Support,
}

impl Tool {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Desk,
        Self::Run,
        Self::Plan,
        Self::Board,
        Self::Principles,
        Self::Arenas,
        Self::Support,
    ];

    /// The path segment below `/skolen`; none for the desk itself.
    #[must_use]
    pub fn segment(self) -> Option<&'static str> {
        match self {
            Self::Desk => None,
            Self::Run => Some("framdriftsplan"),
            Self::Plan => Some("plan"),
            Self::Board => Some("tavle"),
            Self::Principles => Some("prinsipper"),
            Self::Arenas => Some("arenaer"),
            Self::Support => Some("stotte"),
        }
    }

    /// Its place among the texts of the tools; the summary has the one left out.
    fn place(self) -> Option<usize> {
        match self {
            Self::Desk => None,
            Self::Run => Some(0),
            Self::Plan => Some(1),
            Self::Board => Some(2),
            Self::Principles => Some(3),
            Self::Arenas => Some(4),
            Self::Support => Some(6),
        }
    }

    /// Its heading.
    #[must_use]
    pub fn heading(self, t: &crate::text::Texts) -> &'static str {
        let place = Self::ALL.iter().position(|tool| *tool == self);
        t.titles.school_tools[place.unwrap_or_default()]
    }
}

/// What the desk has to say on other pages.
#[must_use]
pub fn piece(app: AppState, piece: &Piece) -> Option<AnyView> {
    match piece {
        Piece::Standing => run::standing(app),
        Piece::Demands => support::due(app),
        Piece::Leading(module, page) => leading::tips(app, module, page.as_deref()),
        _ => None,
    }
}

/// A page of the desk.
#[must_use]
pub fn page(tool: Tool) -> AnyView {
    let page = match tool {
        Tool::Desk => desk::page(),
        Tool::Run => run::page(),
        Tool::Plan => plan::page(),
        Tool::Board => board::page(),
        Tool::Principles => principles::page(),
        Tool::Arenas => arenas::page(),
        Tool::Support => support::page(),
    };
    view! { <div class="school" data-tool=tool.segment().unwrap_or("skolen")>{page}</div> }
        .into_any()
}
