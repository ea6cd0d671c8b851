//! The contributions a meeting has received.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use uuid::Uuid;

use super::{Bundle, Digest, Receipt, Received};

/// What a file meant for the inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Somebody new.
    New,
    /// A newer edition: it replaces the one that was there.
    Updated,
    /// Already there.
    Duplicate,
    /// An older edition than the one that is there: kept out.
    Older,
    /// As new as what is there, with other content (a device restored from a
    /// copy, say). Nothing decides between them: both are kept and shown.
    Beside,
}

/// Received contributions, one place for each slot. Nothing tells in which
/// order they came, and the order makes no difference: any files in any
/// order, any number of times, give the same inbox.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inbox(BTreeMap<Seat, Place>);

/// Slots and bundle ids never meet, so nobody can take another's place with
/// an id that merely looks the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Seat {
    Slot(Uuid),
    Bundle(Uuid),
}

impl Seat {
    fn of(bundle: &Bundle) -> Self {
        let id = bundle.bundle_id;
        bundle.slot.map_or(Self::Bundle(id), Self::Slot)
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Place {
    edition: u64,
    bundles: BTreeMap<Digest, Bundle>,
}

impl Inbox {
    /// What a contribution would mean, without taking it in.
    #[must_use]
    pub fn look(&self, bundle: &Bundle, sha256: &Digest) -> Arrival {
        let Some(place) = self.0.get(&Seat::of(bundle)) else {
            return Arrival::New;
        };
        match bundle.edition.unwrap_or(1).cmp(&place.edition) {
            Ordering::Less => Arrival::Older,
            Ordering::Greater => Arrival::Updated,
            Ordering::Equal if place.bundles.contains_key(sha256) => Arrival::Duplicate,
            Ordering::Equal => Arrival::Beside,
        }
    }

    /// What stands in the same place.
    pub fn beside(&self, bundle: &Bundle) -> impl Iterator<Item = (&Digest, &Bundle)> {
        let place = self.0.get(&Seat::of(bundle));
        place.into_iter().flat_map(|place| &place.bundles)
    }

    /// Takes one contribution in.
    pub fn receive(&mut self, received: Received) -> Arrival {
        let Received { bundle, sha256, .. } = received;
        let seat = Seat::of(&bundle);
        let edition = bundle.edition.unwrap_or(1);
        let place = match self.0.entry(seat) {
            Entry::Vacant(free) => {
                let bundles = BTreeMap::from([(sha256, bundle)]);
                free.insert(Place { edition, bundles });
                return Arrival::New;
            }
            Entry::Occupied(taken) => taken.into_mut(),
        };
        if edition < place.edition {
            return Arrival::Older;
        }
        if edition > place.edition {
            place.edition = edition;
            place.bundles = BTreeMap::from([(sha256, bundle)]);
            return Arrival::Updated;
        }
        match place.bundles.insert(sha256, bundle) {
            Some(_) => Arrival::Duplicate,
            None => Arrival::Beside,
        }
    }

    /// Takes everything of another inbox in.
    pub fn join(&mut self, other: Self) {
        for place in other.0.into_values() {
            for (sha256, bundle) in place.bundles {
                self.receive(Received {
                    bundle,
                    sha256,
                    is_as_written: true,
                });
            }
        }
    }

    /// How many people have delivered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Nobody has delivered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The bundles, in an order that tells nothing.
    pub fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        self.0.values().flat_map(|place| place.bundles.values())
    }

    /// The places: a name for each that stays the same through corrections,
    /// with what stands there. In an order that tells nothing.
    pub fn places(&self) -> impl Iterator<Item = (String, Vec<&Bundle>)> {
        self.0.iter().map(|(seat, place)| {
            let name = match seat {
                Seat::Slot(id) => format!("slot/{id}"),
                Seat::Bundle(id) => format!("bundle/{id}"),
            };
            (name, place.bundles.values().collect())
        })
    }

    /// The receipts in alphabetical order; each finds her own.
    #[must_use]
    pub fn receipts(&self) -> Vec<Receipt> {
        let sums = self.0.values().flat_map(|place| place.bundles.keys());
        let mut receipts: Vec<_> = sums.map(Receipt::of).collect();
        receipts.sort_unstable();
        receipts
    }
}
