//! The meeting under way and afterwards: run, projector, cards, decisions,
//! minutes, follow-up, and the way back to the teacher.

mod back;
mod board;
mod card;
mod cards;
mod changing;
mod decision;
mod decisions;
mod desk;
mod follow_up;
mod minutes;
mod minutes_desk;
mod notes;
mod outcome;
mod overview;
mod projector;
mod run;
mod then_now;
mod threads;
mod timer;

pub use back::{last_decided, minutes_arrived, outcome_of_meeting, outcome_of_page};
pub use cards::CardsPage;
pub use changing::clip;
pub use decisions::DecisionsPage;
pub use follow_up::FollowUpPage;
pub use minutes::MinutesPage;
pub use projector::{Projector, ProjectorDoor};
pub use run::RunPage;
pub use then_now::{then_and_now, then_and_now_of_page};
pub use threads::ThreadsPage;
