//! What holds for this device: whose it is, and its colours.

use leptos::prelude::*;

use crate::journal::Settings;
use crate::ui::edge;
use crate::ui::keeping;
use crate::ui::state::AppState;

/// The colours one has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// As the device.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Scheme {
    /// The word in the settings and in `data-color-scheme`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads the word; anything unknown is [`Scheme::Auto`].
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        match word {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Auto,
        }
    }
}

/// The word for one's own device, in the settings. That it is shared is in none:
/// there nothing is kept.
const OWN: &str = "own";
/// The word for the leader's view.
const LEADER: &str = "leader";

impl AppState {
    fn settings(&self) -> Settings {
        self.journal.with(|j| j.settings())
    }

    fn set_settings(&self, set: impl FnOnce(&mut Settings)) {
        let mut settings = self.journal.with_untracked(|j| j.settings());
        set(&mut settings);
        self.change(|j| j.set_settings(&settings, &edge::now()));
    }

    /// The colours. Reads the journal's signal.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        self.settings()
            .scheme
            .as_deref()
            .map_or(Scheme::Auto, Scheme::from_word)
    }

    /// Chooses colours, at once and for later.
    pub fn set_scheme(&self, scheme: Scheme) {
        edge::set_root("data-color-scheme", Some(scheme.as_str()));
        self.set_settings(|s| s.scheme = Some(scheme.as_str().to_owned()));
    }

    /// She leads, and wants to see the advice where it matters. Reads the
    /// journal's signal.
    #[must_use]
    pub fn is_leading(&self) -> bool {
        self.settings().view.as_deref() == Some(LEADER)
    }

    /// Shows the advice to whoever leads, or no longer.
    pub fn set_leading(&self, on: bool) {
        self.set_settings(|s| s.view = on.then(|| LEADER.to_owned()));
    }

    /// She is alone in her subject. Reads the journal's signal.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.settings().alone
    }

    /// Forms ask as of somebody alone in the subject, or no longer.
    pub fn set_alone(&self, alone: bool) {
        self.set_settings(|s| s.alone = alone);
    }

    /// Somebody has said whose device this is.
    #[must_use]
    pub fn device_is_known(&self) -> bool {
        self.shared_device() || self.settings().device.is_some()
    }

    /// The device is shared: nothing is kept here.
    #[must_use]
    pub fn shared_device(&self) -> bool {
        self.shared.get()
    }

    /// «My own device.»
    pub fn own_device(&self) {
        self.say_shared(false);
        self.set_settings(|s| s.device = Some(OWN.to_owned()));
        keeping::remember_again(*self);
    }

    /// «A shared device»: from now on nothing is kept, and what was kept goes.
    pub fn shared_device_from_now(&self) {
        self.flush();
        keeping::forget_all(*self);
        self.is_shared_from_now();
    }

    /// The page knows that nothing is kept.
    pub(super) fn is_shared_from_now(&self) {
        self.say_shared(true);
        self.change(|journal| journal.forget_all_deleted());
        self.set_settings(|s| s.device = None);
    }

    /// The answer lasts as long as the tab, and goes along to those that it opens.
    fn say_shared(&self, shared: bool) {
        edge::set_shared(shared);
        self.shared.set(shared);
    }

    /// What the browser may fill in: nothing on a shared device, where it would also
    /// remember it. Reads the signal.
    #[must_use]
    pub fn autofill(&self, what: &'static str) -> &'static str {
        if self.shared_device() { "off" } else { what }
    }

    /// Where a link that leaves the app opens: beside it, while something is only
    /// here. Reads the signal.
    #[must_use]
    pub fn out_target(&self) -> Option<&'static str> {
        self.only_here.get().then_some("_blank")
    }

    /// Shows the browser's own question whether to install.
    pub fn install(&self) {
        edge::install();
        self.installable.set(false);
    }

    /// Puts the waiting version to use, or goes over to the one that another tab has
    /// put to use. Not while something is only here: then the page says why it stays.
    pub fn take_version(&self, replaced: bool) {
        self.flush();
        let held = keeping::is_only_here(*self);
        self.held.set(held);
        if !held && replaced {
            edge::reload();
        } else if !held {
            edge::update();
        }
    }
}
