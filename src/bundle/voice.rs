//! In whose name a contribution speaks.

use super::shape::shape_words;

shape_words! {
    /// In whose name a contribution speaks.
    Voice {
        /// Whoever wrote it.
        Own = "own",
        /// A group, in the middle of the meeting; `author.group` names it.
        Group = "group",
        /// Somebody whose words or paper the leader typed in.
        Proxy = "proxy",
    }
}
