//! # What happens in the room
//!
//! Thirty people prepare alone; the meeting turns that into one decision. A
//! [`Plan`] says what they prepare, and how the minutes are spent. Their files
//! are looked over by [`Gathering`] and become [`Card`]s, nameless when the
//! meeting is, in an order that tells nothing. On the [`Wall`] cards come
//! together under themes; out of them comes a [`Decision`]; and [`Minutes`]
//! can be written from all of it at any moment.
//!
//! * [`phases`] fits a template to the minutes there are, [`groups`] draws
//!   groups across subjects, [`Run`] keeps the time and never moves on by
//!   itself.
//! * [`Projection`] is all that the projector is told; [`FollowUp`] and
//!   [`Threads`] look back on several meetings.
//! * [`travel`] makes the `meeting` and `minutes` bundles and reads them,
//!   [`link`] puts a plan behind `#`, [`short`] makes it fit a code that [`qr`] draws, [`calendar`],
//!   [`markdown`] and [`table()`] are other ways out (see [`crate::formats`]).
//!
//! Every type stands in the store and in files in the same form (see
//! [`crate::bundle::shape`]). Time, seeds and ids come in as arguments.

pub mod calendar;
mod card;
mod changes;
mod decision;
mod departing;
pub mod draw;
mod follow_up;
mod gathering;
mod group_answer;
pub mod groups;
pub mod link;
pub mod markdown;
mod minutes;
mod notes;
mod outcome;
pub mod phases;
mod plan;
mod projection;
pub mod qr;
mod received;
mod records;
mod run;
mod shelved;
pub mod short;
mod table;
mod threads;
mod time_of_day;
pub mod travel;
mod wall;

pub use card::{Card, by_number, cards};
pub use changes::PlanChange;
pub use decision::{Decision, Status};
pub use departing::{Kept as KeptQuotes, let_contributions_go, let_names_go};
pub use follow_up::{FollowUp, last_decided, open_from_before};
pub use gathering::{Arriving, Gathering, Row, Why, scrubbed, typed, without_name};
pub use group_answer::{GroupAnswer, GroupText};
pub use groups::{Group, Groups, Person, Role};
pub use minutes::{EditedSection, Edits, Minutes, MinutesWords, Section, Sources, decisions};
pub use notes::Notes;
pub use outcome::{Outcome, SentSection};
pub use phases::Template;
pub use plan::{
    Delivery, HttpsLink, Naming, Plan, PlannedPhase, PlannedPrompt, is_own, own_prompt,
};
pub use projection::{
    OnScreen, Projection, ScreenCard, ScreenGroup, ScreenMessage, ScreenTheme, channel,
};
pub use received::{Meant, PlanMeant, receive_minutes, receive_plan};
pub use records::{
    Kept, Leads, MeetingRecords, begin, begun, begun_no_more, in_order, write_field,
};
pub use run::{Mark, PhaseTimer, Reading, Run, Show};
pub use shelved::{as_kept, came_back, in_copy};
pub use table::table;
pub use threads::{Thread, Threads};
pub use time_of_day::TimeOfDay;
pub use wall::{CardState, Theme, Wall};
