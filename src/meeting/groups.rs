//! Groups across subjects and grades, and roles, by lot.
//!
//! Who is in which group is kept for the meeting only: in a record of its own,
//! which goes into no file and no backup.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::Map;

use super::draw::Lots;
use crate::bundle::shape::{shape, shape_words};
use crate::entry;

shape_words! {
    /// What somebody does in a group.
    Role {
        /// Leads the talk and keeps the time.
        Chair = "chair",
        /// Writes the group's answer.
        Secretary = "secretary",
        /// Brings out more views.
        Views = "views",
    }
}

shape! {
    /// Somebody in a group.
    Person {
        must {
            /// As it stood in the list.
            name: String,
        }
        may {
            /// Subject or grade.
            tag: String,
            /// What the lot gave.
            role: Option<Role>,
        }
    }
}

shape! {
    /// A group.
    Group {
        may {
            /// Who is in it.
            people: Vec<Person>,
        }
    }
}

shape! {
    /// The groups of a meeting.
    Groups {
        may {
            /// In order.
            groups: Vec<Group>,
            /// The day they were drawn.
            drawn: Option<NaiveDate>,
        }
    }
}

/// Reads a pasted list: a name a line, with «; subject or grade» where groups
/// should mix (a TAB, as from a spreadsheet, does as well).
#[must_use]
pub fn people(list: &str) -> Vec<Person> {
    let person = |line: &str| {
        let (name, tag) = line.split_once([';', '\t']).unwrap_or((line, ""));
        let (name, tag) = (name.trim(), tag.trim());
        (!name.is_empty()).then(|| Person {
            name: name.to_owned(),
            tag: tag.to_owned(),
            role: None,
            extra: Map::new(),
        })
    };
    list.lines().filter_map(person).collect()
}

/// How many groups `people` make at about `size` each: never more than 8 in
/// one, and not fewer than 3 as long as there are enough people.
#[must_use]
pub fn count(people: usize, size: u32) -> usize {
    let size = size.clamp(3, 8) as usize;
    let nearest = (people * 2 + size) / (size * 2);
    let most = (people / 3).max(1);
    let least = people.div_ceil(8).max(1);
    nearest.min(most).max(least)
}

impl Groups {
    /// Draws groups of about `size`, and a role for three in each. Those with
    /// the same subject or grade are dealt out one to a group in turn.
    #[must_use]
    pub fn draw(people: Vec<Person>, size: u32, seed: u64, today: NaiveDate) -> Self {
        let mut lots = Lots::new(seed);
        let count = count(people.len(), size);
        let mut by_tag: BTreeMap<String, Vec<Person>> = BTreeMap::new();
        for person in people {
            let tag = person.tag.to_lowercase();
            by_tag.entry(tag).or_default().push(person);
        }
        let mut tags: Vec<Vec<Person>> = by_tag.into_values().collect();
        lots.shuffle(&mut tags);
        let mut groups = vec![Vec::new(); count];
        let mut next = 0;
        for mut tag in tags {
            lots.shuffle(&mut tag);
            for person in tag {
                if let Some(group) = groups.get_mut(next % count) {
                    group.push(person);
                }
                next += 1;
            }
        }
        lots.shuffle(&mut groups);
        let with_roles = |mut people: Vec<Person>| {
            lots.shuffle(&mut people);
            for (person, role) in people.iter_mut().zip(Role::ALL) {
                person.role = Some(*role);
            }
            lots.shuffle(&mut people);
            let extra = Map::new();
            Group { people, extra }
        };
        Self {
            groups: groups
                .into_iter()
                .filter(|people| !people.is_empty())
                .map(with_roles)
                .collect(),
            drawn: Some(today),
            extra: Map::new(),
        }
    }

    /// Whether the meeting these groups were for is over: then they go. A day
    /// that nobody can have meant says nothing, and nobody draws groups for a
    /// meeting that has been.
    #[must_use]
    pub fn outlived(&self, meeting: Option<NaiveDate>, today: NaiveDate) -> bool {
        let meeting = meeting.filter(|day| entry::is_likely(*day));
        let day = meeting.max(self.drawn);
        let end = day.and_then(|day| day.checked_add_days(Days::new(1)));
        end.is_none_or(|end| today > end)
    }
}
