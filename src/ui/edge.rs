//! Where the pages meet the browser. Natively each has a twin that does
//! nothing, so that the same pages can be rendered before the app starts.

#[cfg(target_arch = "wasm32")]
pub use live::*;
#[cfg(not(target_arch = "wasm32"))]
pub use still::*;

#[cfg(target_arch = "wasm32")]
mod live {
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use web_sys::{DragEvent, Event, File};

    pub use crate::browser::{
        boot::{install, lacking, update},
        clock::{date_and_time, now, time_of_day, today},
        files::can_share,
        folder::can_pick as has_folder_picker,
        page::{focus_id, origin, print, set_root, set_title},
        random,
    };
    use crate::browser::{clock, files, folder, page, picked};
    use crate::bundle::MEDIA_TYPE;
    use crate::ui::copies::{InFile, Unread};

    /// Hands a bundle to the browser's download.
    pub fn save_file(name: &str, bytes: &[u8]) {
        save_as(name, MEDIA_TYPE, bytes);
    }

    /// Hands any file to the browser's download.
    pub fn save_as(name: &str, media_type: &str, bytes: &[u8]) {
        // Refused by the browser: nothing we can say better than it does.
        let _ = files::save(name, media_type, bytes);
    }

    /// Opens the share sheet; calls `refused` when nothing was shared.
    pub fn share_file(name: &str, media_type: &str, bytes: &[u8], refused: impl Fn() + 'static) {
        let (name, media_type, bytes) = (name.to_owned(), media_type.to_owned(), bytes.to_vec());
        spawn_local(async move {
            if files::share(&name, &media_type, &bytes).await.is_err() {
                refused();
            }
        });
    }

    /// Copies text; tells whether the browser let us.
    pub fn copy_text(text: &str, then: impl FnOnce(bool) + 'static) {
        let text = text.to_owned();
        spawn_local(async move { then(files::copy(&text).await.is_ok()) });
    }

    /// Reads the files picked in an input.
    pub fn chosen(event: &Event, then: impl Fn(Vec<InFile>) + 'static) {
        read(picked::of_input(event), then);
    }

    /// Reads what is ours in a folder picked in an input.
    pub fn chosen_folder(event: &Event, then: impl Fn(Vec<InFile>) + 'static) {
        read(folder::ours(picked::of_input(event)), then);
    }

    /// Lets somebody pick a folder, and reads what is ours in it.
    pub fn open_folder(then: impl Fn(Vec<InFile>) + 'static) {
        spawn_local(async move {
            if folder::pick().await {
                read_folder(then);
            }
        });
    }

    /// Reads the picked folder again: what has come or changed since.
    pub fn read_folder(then: impl Fn(Vec<InFile>) + 'static) {
        spawn_local(async move {
            let files = folder::new_files().await;
            then(picked::read_all(files, Unread::Refused, || Unread::Unreadable).await);
        });
    }

    /// Moves focus once the page has been drawn anew.
    pub fn focus_soon(id: String) {
        spawn_local(async move {
            page::later(0).await;
            page::focus_id(&id);
        });
    }

    /// Moves focus at once, to something close by.
    pub fn focus_next(id: &str) {
        page::focus_near(id);
    }

    /// Works through `items` without holding up the page: after each stretch of
    /// work `pause` hears how many are done, and says whether to go on. `done`
    /// hears whether it was the whole.
    pub fn in_steps<T: 'static>(
        items: Vec<T>,
        mut step: impl FnMut(T) + 'static,
        mut pause: impl FnMut(usize) -> bool + 'static,
        done: impl FnOnce(bool) + 'static,
    ) {
        const STRETCH_MS: u64 = 30;
        spawn_local(async move {
            let mut since = clock::now().unix_ms();
            for (n, item) in items.into_iter().enumerate() {
                step(item);
                if clock::now().unix_ms().saturating_sub(since) >= STRETCH_MS {
                    if !pause(n + 1) {
                        return done(false);
                    }
                    page::later(0).await;
                    since = clock::now().unix_ms();
                }
            }
            done(true);
        });
    }

    /// Reads the files dropped on the page.
    pub fn dropped(event: &DragEvent, then: impl Fn(Vec<InFile>) + 'static) {
        read(picked::of_drop(event), then);
    }

    /// Reads files that came from elsewhere.
    pub fn read(files: Vec<File>, then: impl Fn(Vec<InFile>) + 'static) {
        if files.is_empty() {
            return;
        }
        spawn_local(async move {
            then(picked::read_all(files, Unread::Refused, || Unread::Unreadable).await);
        });
    }

    /// Prints once the page shows what it is to.
    pub fn print_soon() {
        spawn_local(async move {
            leptos::task::tick().await;
            page::print();
        });
    }

    /// Asks whether the browser has promised to keep our storage.
    pub fn ask_persisted(answer: RwSignal<Option<bool>>) {
        spawn_local(async move {
            let kept = page::is_persisted().await;
            let _ = answer.try_set(Some(kept));
        });
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod still {
    use chrono::NaiveDate;
    use leptos::ev::{DragEvent, Event};
    use leptos::prelude::RwSignal;

    use crate::store::Now;
    use crate::ui::copies::InFile;

    #[must_use]
    pub fn now() -> Now {
        Now::from_unix_ms(0)
    }
    #[must_use]
    pub fn today() -> NaiveDate {
        NaiveDate::default()
    }
    #[must_use]
    pub fn time_of_day(at: &str) -> String {
        at.to_owned()
    }
    #[must_use]
    pub fn date_and_time(at: &str) -> String {
        at.to_owned()
    }
    #[must_use]
    pub fn can_share(_: &str, _: &str) -> bool {
        false
    }
    pub fn random(_: &mut [u8]) {}
    pub fn print() {}
    pub fn print_soon() {}
    pub fn focus_id(_: &str) {}
    pub fn focus_soon(_: String) {}
    pub fn focus_next(_: &str) {}
    pub fn set_root(_: &str, _: Option<&str>) {}
    pub fn set_title(_: &str) {}
    pub fn update() {}
    pub fn lacking(_: &str) {}
    pub fn install() {}
    pub fn save_file(_: &str, _: &[u8]) {}
    pub fn save_as(_: &str, _: &str, _: &[u8]) {}
    pub fn share_file(_: &str, _: &str, _: &[u8], _: impl Fn() + 'static) {}
    pub fn copy_text(_: &str, _: impl FnOnce(bool) + 'static) {}
    #[must_use]
    pub fn origin() -> String {
        String::new()
    }
    #[must_use]
    pub fn has_folder_picker() -> bool {
        false
    }
    pub fn open_folder(_: impl Fn(Vec<InFile>) + 'static) {}
    pub fn read_folder(_: impl Fn(Vec<InFile>) + 'static) {}
    pub fn chosen_folder(_: &Event, _: impl Fn(Vec<InFile>) + 'static) {}
    pub fn in_steps<T>(
        _: Vec<T>,
        _: impl FnMut(T) + 'static,
        _: impl FnMut(usize) -> bool + 'static,
        _: impl FnOnce(bool) + 'static,
    ) {
    }
    pub fn chosen(_: &Event, _: impl Fn(Vec<InFile>) + 'static) {}
    pub fn dropped(_: &DragEvent, _: impl Fn(Vec<InFile>) + 'static) {}
    pub fn ask_persisted(_: RwSignal<Option<bool>>) {}
}
