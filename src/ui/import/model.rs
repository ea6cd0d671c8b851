//! The import room: files are read, looked over, shown, and only then taken in.
//! The same for everything that comes in; who looks at a file is the page's.

use std::collections::VecDeque;
use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;

use super::row::{Aside, ImportRow, RowState};
use crate::bundle::{ImportResult, packed};
use crate::ui::copies::{InFile, Unread, is_ours};
use crate::ui::edge::{self, File};
use crate::ui::state::AppState;
use crate::ui::{chunks, refusals};

/// Rows that are being looked for.
pub type Looked = Pin<Box<dyn Future<Output = Vec<ImportRow>>>>;

/// Knows what files mean on its page. Nothing is changed by looking.
pub trait Looker {
    /// Files are about to be looked at; `rows` are here already, and those that
    /// can be taken in are taken to come before them.
    fn begin(&self, rows: &[ImportRow]);
    /// A row for each bundle in it, one at least.
    fn look(&self, file: InFile) -> Looked;
    /// Something was taken in or back.
    fn changed(&self, rows: &[ImportRow]);
}

/// A file that somebody brought.
pub struct Brought {
    /// It, read or not.
    pub what: What,
    /// It lay in a folder: what is here already is no news.
    pub is_from_folder: bool,
    /// The row that waited for it.
    pub row: Option<usize>,
}

/// A file, read or not.
pub enum What {
    /// The browser has it.
    File(File),
    /// Read.
    Read(InFile),
    /// On its way.
    Taken,
}

impl Brought {
    /// As it was chosen or dropped.
    #[must_use]
    pub fn file(file: File) -> Self {
        Self {
            what: What::File(file),
            is_from_folder: false,
            row: None,
        }
    }

    /// Out of a folder.
    #[must_use]
    pub fn from_folder(file: File) -> Self {
        Self {
            is_from_folder: true,
            ..Self::file(file)
        }
    }

    /// Already read.
    #[must_use]
    pub fn read(file: InFile) -> Self {
        Self {
            what: What::Read(file),
            is_from_folder: false,
            row: None,
        }
    }
}

/// The import room of a page; copies are the same room.
#[derive(Clone, Copy)]
pub struct Import {
    /// The app.
    pub app: AppState,
    /// The rows of the dry run.
    pub rows: RwSignal<Vec<ImportRow>>,
    /// Read so far, of how many.
    pub reading: RwSignal<Option<(usize, usize)>>,
    /// What was said last.
    pub said: RwSignal<Option<String>>,
    pub(super) looker: StoredValue<Rc<dyn Looker>, LocalStorage>,
    work: StoredValue<Work, LocalStorage>,
}

/// What is under way.
#[derive(Default)]
struct Work {
    queue: VecDeque<Brought>,
    found: Vec<(Option<usize>, ImportRow)>,
    /// Rows that a folder is silent about.
    here: usize,
    elsewhere: usize,
    no_room: usize,
    brought: usize,
    /// Something was brought by hand, not by a cloud that delivers late.
    by_hand: bool,
    is_from_folder: bool,
    is_running: bool,
    /// Counts the readings; what belongs to a stopped one is let go.
    run: usize,
    rows_made: usize,
    pasted: usize,
}

impl Import {
    /// A room where `looker` looks.
    #[must_use]
    pub fn new(app: AppState, looker: Rc<dyn Looker>) -> Self {
        Self {
            app,
            rows: RwSignal::new(Vec::new()),
            reading: RwSignal::new(None),
            said: RwSignal::new(None),
            looker: StoredValue::new_local(looker),
            work: StoredValue::new_local(Work::default()),
        }
    }

    /// Reads files and looks them over. They are added to those that are here.
    pub fn bring(self, brought: Vec<Brought>) {
        if brought.is_empty() {
            return;
        }
        let begun = self.work.try_update_value(|work| {
            if !work.is_running {
                work.brought = 0;
                work.by_hand = false;
                work.is_from_folder = false;
            }
            work.brought += brought.len();
            work.by_hand |= brought.iter().any(|brought| brought.row.is_none());
            work.is_from_folder |= brought.iter().any(|brought| brought.is_from_folder);
            work.queue.extend(brought);
            let begins = !std::mem::replace(&mut work.is_running, true);
            begins.then_some(work.run)
        });
        if let Some(Some(run)) = begun {
            chunks::spawn(self.read(run));
        }
    }

    /// Reads a text that was pasted or dropped.
    pub fn bring_text(self, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let number = self.work.try_update_value(|work| {
            work.pasted += 1;
            work.pasted
        });
        let words = &self.app.own().import;
        let name = (words.pasted)(number.unwrap_or(1));
        if !is_ours(text) {
            self.add(ImportRow::said(
                &name,
                ImportResult::Rejected,
                words.no_text_found,
            ));
            return edge::focus_id("dry-run");
        }
        self.bring(vec![Brought::read((name, Ok(text.as_bytes().to_vec())))]);
    }

    /// A folder was read; nothing may be in it.
    pub fn bring_folder(self, files: Vec<File>) {
        if files.is_empty() {
            let words = self.app.own().import.folder_nothing;
            self.said.set(Some(words.to_owned()));
        }
        self.bring(files.into_iter().map(Brought::from_folder).collect());
    }

    /// A drop that brought nothing.
    pub fn say_no_file(self) {
        self.said
            .set(Some(self.app.own().import.no_file.to_owned()));
    }

    /// Stops reading, at once. What has been looked over is shown.
    pub fn stop(self) {
        self.work.update_value(|work| {
            work.run += 1;
            work.queue.clear();
            work.is_running = false;
        });
        self.show();
        self.said
            .set(Some(self.app.own().import.stopped.to_owned()));
    }

    /// Lets go of a file that has not come.
    pub fn leave_out(self, id: usize) {
        self.rows.update(|rows| rows.retain(|row| row.id != id));
        edge::focus_soon("dry-run".to_owned());
    }

    /// Closes the list.
    pub fn clear(self) {
        self.rows.set(Vec::new());
        self.said.set(None);
    }

    async fn read(self, run: usize) {
        let looker = self.looker.try_get_value();
        let Some(looker) = looker else { return };
        self.rows.try_with_untracked(|rows| looker.begin(rows));
        // What was said last still holds when a cloud delivers.
        if self.now(run, |work| work.by_hand) == Some(true) {
            self.said.try_set(None);
        }
        let mut incoming = edge::Incoming::default();
        let mut stretch = edge::Stretch::begin();
        let mut done = 0;
        loop {
            // Whoever stops, or leaves the page, is obeyed here.
            let Some(more) = self.now(run, |work| std::mem::take(&mut work.queue)) else {
                return;
            };
            incoming.add(more);
            let all = self.now(run, |work| work.brought);
            self.reading.try_set(all.map(|all| (done, all)));
            let Some(came) = incoming.next().await else {
                break;
            };
            done += 1;
            match came {
                edge::Came::Read(file, brought) => {
                    for file in self.unpacked(file).await {
                        let rows = match file {
                            Ok(file) => looker.look(file).await,
                            Err(row) => vec![*row],
                        };
                        if self.now(run, |work| work.take(rows, &brought)).is_none() {
                            return;
                        }
                        stretch.breathe().await;
                    }
                }
                edge::Came::Late(name, brought, later) => self.wait_for(run, name, brought, later),
            }
        }
        if self.now(run, |work| work.is_running = false).is_some() {
            self.show();
        }
    }

    /// Works with what is under way, unless it was stopped.
    fn now<R>(self, run: usize, work: impl FnOnce(&mut Work) -> R) -> Option<R> {
        let done = self
            .work
            .try_update_value(|under_way| (under_way.run == run).then(|| work(under_way)));
        done.flatten()
    }

    /// A file that has not come gets a row, and goes in when it comes.
    fn wait_for(self, run: usize, name: String, brought: Brought, later: edge::Later) {
        let own = self.app.own();
        let mut row = ImportRow::said(&name, ImportResult::Warning, own.import.waiting);
        row.state = RowState::Waiting;
        let is_from_folder = brought.is_from_folder;
        let id = self.now(run, |work| {
            work.take(vec![row], &brought);
            work.rows_made
        });
        let Some(id) = id else { return };
        chunks::spawn(async move {
            let bytes = later.bytes().await;
            let waits = |row: &ImportRow| row.id == id && row.state == RowState::Waiting;
            let shown = self.rows.try_with_untracked(|rows| rows.iter().any(waits));
            let found = self
                .work
                .try_with_value(|work| work.found.iter().any(|(_, row)| waits(row)));
            if shown == Some(true) || found == Some(true) {
                self.bring(vec![Brought {
                    what: What::Read((name, bytes)),
                    is_from_folder,
                    row: Some(id),
                }]);
            }
        });
    }

    /// The files in a file: of a zip, those that may be ours.
    async fn unpacked(self, (name, bytes): InFile) -> Vec<Result<InFile, Box<ImportRow>>> {
        let own = self.app.own();
        let zip = match bytes {
            Ok(zip) if packed::is_zip(&zip) => zip,
            bytes => return vec![Ok((name, bytes))],
        };
        let unpacked = match chunks::unpack(zip).await {
            Some(Ok(unpacked)) => unpacked,
            Some(Err(refusal)) => return vec![Ok((name, Err(Unread::Refused(refusal))))],
            None => {
                let row = ImportRow::said(&name, ImportResult::Rejected, own.refusal.lacking);
                return vec![Err(Box::new(row))];
            }
        };
        let mut files = Vec::new();
        if unpacked.other_count > 0 {
            let words = (own.import.zip_others)(
                &unpacked.others.join(", "),
                unpacked.other_count - unpacked.others.len(),
            );
            files.push(Err(Box::new(ImportRow::said(
                &name,
                ImportResult::Warning,
                words,
            ))));
        }
        if let Some(refusal) = unpacked.left {
            let words = refusals::words(own, &refusal);
            files.push(Err(Box::new(ImportRow::said(
                &name,
                ImportResult::Rejected,
                words,
            ))));
        }
        let read = unpacked.files.into_iter();
        files.extend(read.map(|(name, bytes)| Ok((name, bytes.map_err(Unread::Refused)))));
        files
    }

    /// Shows what has been found.
    fn show(self) {
        self.reading.try_set(None);
        let found = self.work.try_update_value(|work| {
            let found = std::mem::take(&mut work.found);
            let aside =
                [&mut work.here, &mut work.elsewhere, &mut work.no_room].map(std::mem::take);
            (found, aside, work.by_hand, work.is_from_folder)
        });
        let Some((found, [_, elsewhere, no_room], by_hand, is_from_folder)) = found else {
            return;
        };
        let words = &self.app.own().import;
        let nothing = found.is_empty();
        self.rows.try_update(|rows| {
            for (place, row) in found {
                match rows.iter_mut().find(|old| Some(old.id) == place) {
                    Some(old) => *old = row,
                    None => {
                        // The same file, brought again, stands once.
                        rows.retain(|old| !old.is_idle() || old.file != row.file);
                        rows.push(row);
                    }
                }
            }
        });
        let mut said = Vec::new();
        if nothing && is_from_folder {
            said.push(words.folder_nothing.to_owned());
        }
        if elsewhere > 0 {
            said.push((words.folder_aside)(elsewhere));
        }
        if no_room > 0 {
            said.push((words.folder_left)(no_room));
        }
        if !said.is_empty() {
            self.said.try_set(Some(said.join(" ")));
        }
        if by_hand && !nothing {
            edge::focus_id("dry-run");
        }
    }

    /// Adds a row that is taken in at once; its number.
    pub fn add(self, mut row: ImportRow) -> Option<usize> {
        let id = self.work.try_update_value(|work| {
            work.rows_made += 1;
            work.rows_made
        })?;
        row.id = id;
        self.rows.try_update(|rows| rows.push(row));
        Some(id)
    }
}

impl Work {
    /// Takes the rows of a file that was brought.
    fn take(&mut self, rows: Vec<ImportRow>, brought: &Brought) {
        let mut place = brought.row;
        for mut row in rows {
            if brought.is_from_folder && place.is_none() {
                let count = match row.aside {
                    Some(Aside::Here) => Some(&mut self.here),
                    Some(Aside::Elsewhere) => Some(&mut self.elsewhere),
                    Some(Aside::NoRoom) => Some(&mut self.no_room),
                    None => None,
                };
                if let Some(count) = count {
                    *count += 1;
                    continue;
                }
            }
            self.rows_made += 1;
            row.id = self.rows_made;
            self.found.push((place.take(), row));
        }
    }
}
