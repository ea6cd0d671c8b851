//! What a field shows: what is kept, also when another window or a copy changes
//! it, and never anything over what one is typing. The field itself knows what
//! was typed in it, so that is not written into it again.

use leptos::prelude::*;

/// A field's text.
#[derive(Clone, Copy)]
pub struct Following {
    /// What stands in the field.
    here: StoredValue<String>,
    /// What was last put there by the app.
    put: RwSignal<String>,
}

impl Following {
    /// Follows `kept`, a signal, unless the field is being written.
    pub fn new(
        kept: impl Fn() -> String + 'static,
        is_writing: impl Fn() -> bool + 'static,
    ) -> Self {
        let first = untrack(&kept);
        let field = Self {
            here: StoredValue::new(first.clone()),
            put: RwSignal::new(first),
        };
        Effect::new(move |_| {
            let kept = kept();
            if !is_writing() && field.here.with_value(|here| *here != kept) {
                field.here.set_value(kept.clone());
                field.put.set(kept);
            }
        });
        field
    }

    /// What the app puts into the field, as a signal.
    #[must_use]
    pub fn value(self) -> String {
        self.put.get()
    }

    /// Somebody typed.
    pub fn typed(self, text: &str) {
        self.here.set_value(text.to_owned());
    }
}
