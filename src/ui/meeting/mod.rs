//! Meetings: planning, sharing, preparing, gathering.

mod anew;
mod arrive;
mod beside;
mod fields;
mod form;
mod gather;
mod gather_desk;
mod group_answer;
mod groups;
mod head;
mod list;
mod naming;
mod new;
mod next;
mod overview;
mod phases;
mod prepare;
mod room;
mod share;
mod typed;
mod words;

pub use anew::anew;
pub use arrive::{Arrived, arrived};
pub use gather::Gather;
pub use head::{MeetingHead, MeetingMissing};
pub use list::Meetings;
pub use new::MeetingNew;
pub use next::next_meeting;
pub use overview::Overview;
pub use room::{
    CardsPage, DecisionsPage, FollowUpPage, MinutesPage, Projector, ProjectorDoor, RunPage,
    ThreadsPage, last_decided, minutes_arrived, outcome_of_page, then_and_now_of_page,
};
pub use words::{meeting_words, naming_for_you, title as title_of};
