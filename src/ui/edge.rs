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
    use web_sys::Event;
    pub use web_sys::File;

    pub use crate::browser::{
        boot::{install, lacking, update},
        clock::{date_and_time, now, time_of_day, today},
        files::can_share,
        folder::can_pick as has_folder_picker,
        page::{
            focus_id, follow, is_plain_http, is_unreadable, is_writing, is_writing_in, origin,
            print, print_as, reload, set_root, set_title,
        },
        picked::{of_input, ours},
        random,
        session::{is_shared, set_shared},
    };
    use crate::browser::{clock, dropped, files, folder, page, picked, witness};
    use crate::bundle::{MEDIA_TYPE, packed};
    use crate::store::Witness;
    use crate::ui::chunks;
    use crate::ui::copies::{InFile, Unread, is_ours};
    use crate::ui::import::{Brought, What};

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

    /// Looks up what the browser holds of ours and has asked for.
    pub fn witness(then: impl FnOnce(Witness) + 'static) {
        spawn_local(async move { then(witness::look().await) });
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

    /// Files on their way in.
    #[derive(Default)]
    pub struct Incoming {
        read: std::collections::VecDeque<(InFile, Brought)>,
        files: picked::Incoming<Brought>,
    }

    /// A file that has come, or that others go past.
    pub enum Came {
        /// Read.
        Read(InFile, Brought),
        /// A cloud has not delivered it.
        Late(String, Brought, Later),
    }

    /// Bytes that have not come.
    pub struct Later(picked::Later);

    impl Later {
        /// They may never come.
        pub async fn bytes(self) -> Result<Vec<u8>, Unread> {
            self.0.bytes().await.map_err(unread)
        }
    }

    fn unread(why: Option<crate::bundle::Refusal>) -> Unread {
        why.map_or(Unread::Unreadable, Unread::Refused)
    }

    impl Incoming {
        /// More of them.
        pub fn add(&mut self, brought: impl IntoIterator<Item = Brought>) {
            for mut one in brought {
                match std::mem::replace(&mut one.what, What::Taken) {
                    What::File(file) => self.files.add(one, file),
                    What::Read(file) => self.read.push_back((file, one)),
                    What::Taken => {}
                }
            }
        }

        /// The next one; none when all have been read or are late.
        pub async fn next(&mut self) -> Option<Came> {
            if let Some((file, brought)) = self.read.pop_front() {
                return Some(Came::Read(file, brought));
            }
            Some(match self.files.next().await? {
                picked::Came::Read(brought, name, bytes) => {
                    Came::Read((name, bytes.map_err(unread)), brought)
                }
                picked::Came::Late(brought, name, later) => Came::Late(name, brought, Later(later)),
            })
        }
    }

    /// What was dropped on the page.
    pub enum Dropped {
        /// Files.
        Files(Vec<Brought>),
        /// What is ours in folders.
        Folder(Vec<File>),
        /// A text with our markers in it.
        Text(String),
        /// Nothing that can be read.
        Nothing,
    }

    /// Takes what is dropped anywhere on the page while this part of it is there;
    /// `over` tells that something hangs above.
    pub fn on_drop_anywhere(over: RwSignal<bool>, then: impl Fn(Dropped) + Clone + 'static) {
        let hangs = window_event_listener(leptos::ev::dragover, move |event| {
            if dropped::is_for_page(&event) {
                dropped::welcome(&event);
                over.try_set(true);
            }
        });
        let left = window_event_listener(leptos::ev::dragleave, move |event| {
            if dropped::has_left(&event) {
                over.try_set(false);
            }
        });
        let taken = window_event_listener(leptos::ev::drop, move |event| {
            over.try_set(false);
            if dropped::is_for_page(&event) {
                event.prevent_default();
                sort(dropped::of_event(&event), then.clone());
            }
        });
        on_cleanup(move || {
            hangs.remove();
            left.remove();
            taken.remove();
        });
    }

    fn sort(drop: dropped::Drop, then: impl Fn(Dropped) + 'static) {
        let text = drop.text.trim();
        if !drop.files.is_empty() {
            then(Dropped::Files(
                drop.files.into_iter().map(Brought::file).collect(),
            ));
        } else if drop.folders.is_empty() {
            then(match is_ours(text) {
                true => Dropped::Text(text.to_owned()),
                false => Dropped::Nothing,
            });
        }
        if !drop.folders.is_empty() {
            spawn_local(async move {
                then(Dropped::Folder(dropped::files_in(drop.folders).await));
            });
        }
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
    pub struct Stretch(u64);

    impl Stretch {
        /// It is let in now.
        #[must_use]
        pub fn begin() -> Self {
            Self(clock::now().unix_ms())
        }

        fn is_over(&self) -> bool {
            clock::now().unix_ms().saturating_sub(self.0) >= 30
        }

        async fn after_a_breath() -> Self {
            page::later(0).await;
            Self::begin()
        }

        /// Lets the page in when it is time.
        pub async fn breathe(&mut self) {
            if self.is_over() {
                *self = Self::after_a_breath().await;
            }
        }
    }

    /// Reads files that came from elsewhere.
    pub fn read(files: Vec<File>, then: impl Fn(Vec<InFile>) + 'static) {
        if files.is_empty() {
            return;
        }
        spawn_local(async move {
            let mut incoming = Incoming::default();
            incoming.add(files.into_iter().map(Brought::file));
            let mut all = Vec::new();
            while let Some(came) = incoming.next().await {
                match came {
                    Came::Read((name, Ok(zip)), _) if packed::is_zip(&zip) => {
                        match chunks::unpack(zip).await {
                            Some(Ok(unpacked)) => {
                                let read = unpacked.files.into_iter();
                                all.extend(
                                    read.map(|(name, bytes)| {
                                        (name, bytes.map_err(Unread::Refused))
                                    }),
                                );
                            }
                            Some(Err(refusal)) => all.push((name, Err(Unread::Refused(refusal)))),
                            None => all.push((name, Err(Unread::Unreadable))),
                        }
                    }
                    Came::Read(file, _) => all.push(file),
                    Came::Late(name, ..) => all.push((name, Err(Unread::Unreadable))),
                }
            }
            then(all);
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
    use leptos::ev::Event;
    use leptos::prelude::RwSignal;

    use crate::store::{Now, Witness};
    use crate::ui::copies::{InFile, Unread};
    use crate::ui::import::Brought;

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
    pub fn witness(_: impl FnOnce(Witness) + 'static) {}
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
    /// None is ever brought.
    #[derive(Default)]
    pub struct Incoming(());
    #[allow(dead_code)]
    pub enum Came {
        Read(InFile, Brought),
        Late(String, Brought, Later),
    }
    pub enum Later {}
    impl Later {
        pub async fn bytes(self) -> Result<Vec<u8>, Unread> {
            match self {}
        }
    }
    impl Incoming {
        pub fn add(&mut self, _: impl IntoIterator<Item = Brought>) {}
        pub async fn next(&mut self) -> Option<Came> {
            None
        }
    }
    #[allow(dead_code)]
    pub enum Dropped {
        Files(Vec<Brought>),
        Folder(Vec<File>),
        Text(String),
        Nothing,
    }
    pub fn on_drop_anywhere(_: RwSignal<bool>, _: impl Fn(Dropped) + Clone + 'static) {}
    pub struct Stretch;
    impl Stretch {
        #[must_use]
        pub fn begin() -> Self {
            Self
        }
        pub async fn breathe(&mut self) {}
    }
    pub fn open_folder(_: impl Fn(Vec<File>) + 'static) {}
    pub fn read_folder(_: impl Fn(Vec<File>) + 'static) {}
    pub fn in_steps<T>(
        _: Vec<T>,
        _: impl FnMut(T) + 'static,
        _: impl FnMut(usize) -> bool + 'static,
        _: impl FnOnce(bool) + 'static,
    ) {
    }
    pub fn chosen(_: &Event, _: impl Fn(Vec<InFile>) + 'static) {}
    pub fn ask_persisted(_: RwSignal<Option<bool>>) {}
    pub fn ask_to_persist(_: RwSignal<Option<bool>>, _: RwSignal<bool>) {}
}
