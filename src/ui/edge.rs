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
    pub use web_sys::File;
    use web_sys::{DragEvent, Event};

    pub use crate::browser::{
        boot::{install, lacking, update},
        clock::{date_and_time, now, time_of_day, today},
        files::can_share,
        folder::{can_pick as has_folder_picker, ours},
        page::{
            focus_id, follow, is_plain_http, is_unreadable, is_writing, is_writing_in, origin,
            print, print_as, reload, set_root, set_title,
        },
        picked::{of_drop, of_input},
        random,
        session::{is_shared, set_shared},
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

    /// Opens the share sheet with a file; calls `refused` when it was not shared.
    pub fn share_file(
        name: &str,
        media_type: &'static str,
        bytes: &[u8],
        refused: impl Fn() + 'static,
    ) {
        share_files(vec![(name.to_owned(), bytes.to_vec())], media_type, refused);
    }

    /// Opens the share sheet with files, by name; calls `refused` when nothing
    /// was shared.
    pub fn share_files(
        files: Vec<(String, Vec<u8>)>,
        media_type: &'static str,
        refused: impl Fn() + 'static,
    ) {
        spawn_local(async move {
            if files::share(&files, media_type).await.is_err() {
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

    /// Lets somebody pick a folder, and finds what is ours in it.
    pub fn open_folder(then: impl Fn(Vec<File>) + 'static) {
        spawn_local(async move {
            if folder::pick().await {
                then(folder::files().await);
            }
        });
    }

    /// What is ours in the picked folder now.
    pub fn read_folder(then: impl Fn(Vec<File>) + 'static) {
        spawn_local(async move { then(folder::files().await) });
    }

    /// Reads files and works through them without holding up the page, as
    /// [`in_steps`] does.
    pub fn files_in_steps(
        files: Vec<File>,
        mut step: impl FnMut(InFile) + 'static,
        mut pause: impl FnMut(usize) -> bool + 'static,
        done: impl FnOnce(bool) + 'static,
    ) {
        spawn_local(async move {
            let mut incoming = picked::Incoming::new(files);
            let mut stretch = Stretch::begin();
            let mut n = 0;
            loop {
                let read = incoming.next(Unread::Refused, || Unread::Unreadable).await;
                if read.is_empty() {
                    return done(true);
                }
                for file in read {
                    step(file);
                    n += 1;
                    if stretch.is_over() {
                        if !pause(n) {
                            return done(false);
                        }
                        stretch = Stretch::after_a_breath().await;
                    }
                }
            }
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
        spawn_local(async move {
            let mut stretch = Stretch::begin();
            for (n, item) in items.into_iter().enumerate() {
                step(item);
                if stretch.is_over() {
                    if !pause(n + 1) {
                        return done(false);
                    }
                    stretch = Stretch::after_a_breath().await;
                }
            }
            done(true);
        });
    }

    /// How long the page has not been let in.
    struct Stretch(u64);

    impl Stretch {
        fn begin() -> Self {
            Self(clock::now().unix_ms())
        }

        fn is_over(&self) -> bool {
            clock::now().unix_ms().saturating_sub(self.0) >= 30
        }

        async fn after_a_breath() -> Self {
            page::later(0).await;
            Self::begin()
        }
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
            let mut incoming = picked::Incoming::new(files);
            let mut all = Vec::new();
            loop {
                let read = incoming.next(Unread::Refused, || Unread::Unreadable).await;
                if read.is_empty() {
                    return then(all);
                }
                all.extend(read);
            }
        });
    }

    /// Prints once the page shows what it is to.
    pub fn print_soon() {
        spawn_local(async move {
            leptos::task::tick().await;
            page::print();
        });
    }

    /// Asks the browser for its promise; it may ask the reader.
    pub fn ask_to_persist(answer: RwSignal<Option<bool>>, refused: RwSignal<bool>) {
        spawn_local(async move {
            let kept = page::persist().await;
            let _ = answer.try_set(Some(kept));
            let _ = refused.try_set(!kept);
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
    pub fn print_as(_: &str) {}
    pub fn print_soon() {}
    pub fn focus_id(_: &str) {}
    pub fn follow(_: &str) {}
    pub fn focus_soon(_: String) {}

    pub fn is_writing() -> bool {
        false
    }
    pub fn is_writing_in(_: &str) -> bool {
        false
    }
    #[must_use]
    pub fn is_unreadable(_: &Event) -> bool {
        false
    }
    pub fn focus_next(_: &str) {}
    pub fn set_root(_: &str, _: Option<&str>) {}
    pub fn set_title(_: &str) {}
    pub fn update() {}
    pub fn reload() {}
    pub fn set_shared(_: bool) {}
    #[must_use]
    pub fn is_shared() -> bool {
        false
    }
    pub fn lacking(_: &str) {}
    pub fn install() {}
    pub fn save_file(_: &str, _: &[u8]) {}
    pub fn save_as(_: &str, _: &str, _: &[u8]) {}
    pub fn share_file(_: &str, _: &str, _: &[u8], _: impl Fn() + 'static) {}
    pub fn share_files(_: Vec<(String, Vec<u8>)>, _: &str, _: impl Fn() + 'static) {}
    pub fn copy_text(_: &str, _: impl FnOnce(bool) + 'static) {}
    #[must_use]
    pub fn origin() -> String {
        String::new()
    }
    #[must_use]
    pub fn has_folder_picker() -> bool {
        false
    }
    #[must_use]
    pub fn is_plain_http() -> bool {
        false
    }
    /// None is ever picked.
    pub enum File {}
    #[must_use]
    pub fn ours(files: Vec<File>) -> Vec<File> {
        files
    }
    #[must_use]
    pub fn of_input(_: &Event) -> Vec<File> {
        Vec::new()
    }
    #[must_use]
    pub fn of_drop(_: &DragEvent) -> Vec<File> {
        Vec::new()
    }
    pub fn open_folder(_: impl Fn(Vec<File>) + 'static) {}
    pub fn read_folder(_: impl Fn(Vec<File>) + 'static) {}
    pub fn files_in_steps(
        _: Vec<File>,
        _: impl FnMut(InFile) + 'static,
        _: impl FnMut(usize) -> bool + 'static,
        _: impl FnOnce(bool) + 'static,
    ) {
    }
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
    pub fn ask_to_persist(_: RwSignal<Option<bool>>, _: RwSignal<bool>) {}
}
