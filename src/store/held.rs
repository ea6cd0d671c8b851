//! What a browser turns out to hold, looked up in the browser itself.

/// Where in the browser something lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HeldIn {
    /// localStorage.
    Local,
    /// sessionStorage: as long as the tab.
    Session,
    /// IndexedDB.
    Database,
    /// Cache Storage: the app itself, and files that wait to be looked at.
    Cache,
}

/// One thing that it holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Held {
    /// Where.
    pub place: HeldIn,
    /// Its key; of a cache, the cache's name.
    pub name: String,
    /// Bytes of text; in a cache, how many files.
    pub size: usize,
}

/// What a browser holds of ours, and what this page has asked the network for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Witness {
    /// What it holds, in order.
    pub held: Vec<Held>,
    /// Places that it did not let us look into.
    pub closed: Vec<HeldIn>,
    /// Whole addresses, in the order in which they were asked for.
    pub asked: Vec<String>,
}

impl Witness {
    /// What lies in one place.
    pub fn held_in(&self, place: HeldIn) -> impl Iterator<Item = &Held> {
        self.held.iter().filter(move |held| held.place == place)
    }

    /// Addresses that are not below `origin`.
    #[must_use]
    pub fn asked_elsewhere(&self, origin: &str) -> Vec<&str> {
        let elsewhere = |address: &&String| {
            let below = address.strip_prefix(origin);
            !below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                && !address.starts_with(&format!("blob:{origin}/"))
        };
        let found = self.asked.iter().filter(elsewhere);
        found.map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_another_host_is_told_apart_however_alike_it_begins() {
        let asked = [
            "https://skole.no/",
            "https://skole.no/packs/course.nb.json",
            "https://skole.no",
            "blob:https://skole.no/1",
            "https://skole.no.evil.example/x",
            "https://skole.no@evil.example/",
            "http://skole.no/",
            "data:text/plain,x",
        ];
        let witness = Witness {
            asked: asked.map(str::to_owned).to_vec(),
            ..Witness::default()
        };
        assert_eq!(witness.asked_elsewhere("https://skole.no"), asked[4..]);
    }
}
