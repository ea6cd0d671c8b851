//! The leader's own notes.

use serde_json::Map;

use crate::bundle::shape::shape;

shape! {
    /// Notes for the leader only: they go into no file but her backup, and
    /// never to the projector.
    Notes {
        may {
            /// For the whole meeting.
            text: String,
            /// By phase.
            phases: Vec<String>,
        }
    }
}

impl Notes {
    /// No notes.
    #[must_use]
    pub fn new() -> Self {
        Self {
            text: String::new(),
            phases: Vec::new(),
            extra: Map::new(),
        }
    }

    /// The notes of a phase.
    #[must_use]
    pub fn phase(&self, phase: usize) -> &str {
        self.phases.get(phase).map_or("", String::as_str)
    }

    /// Writes the notes of a phase.
    pub fn set_phase(&mut self, phase: usize, text: &str) {
        if self.phases.len() <= phase {
            self.phases.resize(phase.min(1440) + 1, String::new());
        }
        if let Some(notes) = self.phases.get_mut(phase) {
            text.clone_into(notes);
        }
    }
}

impl Default for Notes {
    fn default() -> Self {
        Self::new()
    }
}
