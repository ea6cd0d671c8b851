//! The life of the connection to the archive, apart from the browser: it may open
//! late or not at all, die behind one's back, and come back.

use super::StoreError;

/// So many times it is opened anew by itself; then somebody has to ask.
const MOST_TRIES: u32 = 12;
/// Milliseconds before the second try; every further one waits twice as long.
const FIRST_WAIT: u32 = 250;
/// No try waits longer.
const LONGEST_WAIT: u32 = 30_000;

/// How one stands with the archive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Link {
    /// It is being opened.
    #[default]
    Opening,
    /// It is there, and what it holds is in the journal.
    Open,
    /// It has died, or the last try failed; it is opened again.
    Lost,
    /// It has not answered for a while: slow, or another tab holds on to it.
    Held,
    /// The browser refuses it.
    Refused,
    /// None is wanted: nothing is kept.
    Unwanted,
}

/// What pages can count on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Everything that is kept is in the journal.
    Here,
    /// What the archive holds is on its way.
    Awaited,
    /// The archive has not opened: what it holds is not known.
    Away,
}

/// What is to be done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing.
    Rest,
    /// Open it, in so many milliseconds.
    Open(u32),
}

/// The connection: what is known of it, and what has been tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Connection {
    link: Link,
    /// What it holds has been in the journal once.
    joined: bool,
    tries: u32,
}

impl Connection {
    /// For a device that keeps nothing.
    #[must_use]
    pub fn unwanted() -> Self {
        Self {
            link: Link::Unwanted,
            ..Self::default()
        }
    }

    /// What pages can count on.
    #[must_use]
    pub fn reach(&self) -> Reach {
        match self.link {
            Link::Open | Link::Unwanted => Reach::Here,
            _ if self.joined => Reach::Here,
            Link::Opening => Reach::Awaited,
            Link::Lost | Link::Held | Link::Refused => Reach::Away,
        }
    }

    /// Nothing is kept here.
    #[must_use]
    pub fn is_unwanted(&self) -> bool {
        self.link == Link::Unwanted
    }

    /// It is there, and may be written to.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.link == Link::Open
    }

    /// Somebody asks for it: at the start, by hand, or when the page is seen again.
    pub fn ask(&mut self) -> Step {
        match self.link {
            Link::Open | Link::Unwanted => Step::Rest,
            _ => {
                self.tries = 0;
                self.link = Link::Opening;
                Step::Open(0)
            }
        }
    }

    /// It has opened, and what it holds has been read. False: that was one too many,
    /// or comes too late, and is to be let go.
    pub fn opened(&mut self) -> bool {
        if matches!(self.link, Link::Open | Link::Unwanted) {
            return false;
        }
        self.link = Link::Open;
        self.joined = true;
        true
    }

    /// A write has arrived: the next death is the first one again.
    pub fn worked(&mut self) {
        self.tries = 0;
    }

    /// It is taking longer than one waits without a word.
    pub fn slow(&mut self) {
        if matches!(self.link, Link::Opening | Link::Lost) {
            self.link = Link::Held;
        }
    }

    /// A try has failed.
    pub fn failed(&mut self, why: &StoreError) -> Step {
        if matches!(self.link, Link::Open | Link::Unwanted) {
            return Step::Rest;
        }
        self.link = match why {
            StoreError::Closed => Link::Lost,
            StoreError::Silent | StoreError::Held => Link::Held,
            _ => Link::Refused,
        };
        if matches!(why, StoreError::Blocked | StoreError::Newer) {
            return Step::Rest;
        }
        self.again()
    }

    /// The open connection has died.
    pub fn died(&mut self) -> Step {
        if self.link != Link::Open {
            return Step::Rest;
        }
        self.link = Link::Lost;
        if self.tries == 0 {
            self.tries = 1;
            return Step::Open(0);
        }
        self.again()
    }

    /// The page is left, and lets go of it.
    pub fn left(&mut self) {
        if self.link != Link::Unwanted {
            self.link = Link::Lost;
        }
    }

    fn again(&mut self) -> Step {
        if self.tries >= MOST_TRIES {
            return Step::Rest;
        }
        let wait = FIRST_WAIT.saturating_mul(1 << self.tries.min(10));
        self.tries += 1;
        Step::Open(wait.min(LONGEST_WAIT))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened() -> Connection {
        let mut connection = Connection::default();
        assert_eq!(connection.reach(), Reach::Awaited);
        assert!(connection.opened());
        connection
    }

    // Holds D 5.
    #[test]
    fn a_connection_that_dies_is_opened_again_at_once_and_pages_keep_what_they_have() {
        let mut connection = opened();
        assert_eq!(connection.died(), Step::Open(0));
        assert_eq!(connection.reach(), Reach::Here);
        assert!(!connection.is_open());
        // The same death is heard of twice.
        assert_eq!(connection.died(), Step::Rest);
        assert!(connection.opened());
        assert!(connection.is_open());
    }

    #[test]
    fn a_connection_that_dies_again_and_again_is_opened_ever_more_seldom() {
        let mut connection = opened();
        let mut before = 0;
        for n in 0..MOST_TRIES {
            let Step::Open(wait) = connection.died() else {
                panic!("given up after {n} tries");
            };
            assert!((before..=LONGEST_WAIT).contains(&wait));
            before = wait;
            assert!(connection.opened());
        }
        assert_eq!(connection.died(), Step::Rest);
        assert_eq!(connection.ask(), Step::Open(0));
        // Once it works, it is as new.
        assert!(connection.opened());
        connection.worked();
        assert_eq!(connection.died(), Step::Open(0));
    }

    // Holds D 5.
    #[test]
    fn a_slow_one_is_waited_for_and_taken_when_it_comes() {
        let mut connection = Connection::default();
        connection.slow();
        assert_eq!(connection.reach(), Reach::Away);
        assert!(connection.opened());
        assert_eq!(connection.reach(), Reach::Here);
        assert!(!connection.opened(), "the second one is one too many");
    }

    #[test]
    fn what_the_browser_refuses_is_tried_again_only_when_somebody_asks() {
        for why in [StoreError::Blocked, StoreError::Newer] {
            let mut connection = Connection::default();
            assert_eq!(connection.failed(&why), Step::Rest);
            assert_eq!(connection.reach(), Reach::Away);
            assert_eq!(connection.ask(), Step::Open(0));
        }
        for why in [StoreError::Closed, StoreError::Silent, StoreError::Held] {
            let mut connection = Connection::default();
            assert_eq!(connection.failed(&why), Step::Open(FIRST_WAIT));
            assert_eq!(connection.reach(), Reach::Away);
        }
    }

    #[test]
    fn where_nothing_is_kept_nothing_opens() {
        let mut connection = Connection::unwanted();
        assert_eq!(connection.reach(), Reach::Here);
        assert_eq!(connection.ask(), Step::Rest);
        assert_eq!(connection.died(), Step::Rest);
        assert_eq!(connection.failed(&StoreError::Closed), Step::Rest);
        connection.left();
        assert!(!connection.opened());
        assert!(connection.is_unwanted());
    }

    #[test]
    fn a_page_that_comes_back_opens_it_again() {
        let mut connection = opened();
        connection.left();
        assert!(!connection.is_open());
        assert_eq!(connection.ask(), Step::Open(0));
        assert!(connection.opened());
    }
}
