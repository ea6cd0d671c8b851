//! Where files come in: picker, drop, paste, folder.

use leptos::prelude::*;

use super::model::{Brought, Import};
use crate::ui::edge::{self, Dropped, File};
use crate::ui::parts::Icon;

/// Picker, drop and paste; with `folder`, a folder as well. Files may be dropped
/// anywhere on the page.
#[component]
pub fn Inlet(
    /// The room.
    import: Import,
    /// The label of the picker.
    choose: &'static str,
    /// What may be dropped.
    drop_told: &'static str,
    /// The words for a folder.
    #[prop(optional)]
    folder: Option<FolderWords>,
) -> impl IntoView {
    let own = import.app.own();
    let over = RwSignal::new(false);
    let pasted = RwSignal::new(String::new());
    edge::on_drop_anywhere(over, move |dropped| match dropped {
        Dropped::Files(brought) => import.bring(brought),
        Dropped::Folder(files) => import.bring_folder(files),
        Dropped::Text(text) => import.bring_text(&text),
        Dropped::Nothing => import.say_no_file(),
    });
    let take = move |files: Vec<File>| import.bring(files.into_iter().map(Brought::file).collect());
    let folder = folder.map(|words| view! { <FolderInlet import=import words=words/> });
    view! {
        <div class="drop" class:over=move || over.get()>
            <label class="ds-label" for="import-files"><Icon name="Download"/> {choose}</label>
            <input type="file" multiple data-import id="import-files" on:change=move |ev| take(edge::of_input(&ev))/>
            <p class="quiet">{drop_told}</p>
            <details class="ds-details">
                <summary>{own.data.paste}</summary>
                <div>
                    <p id="paste-hint">{own.data.paste_told}</p>
                    <label class="ds-sr-only" for="import-paste">{own.data.paste}</label>
                    <textarea class="field-text" id="import-paste" rows="5" autocomplete="off" aria-describedby="paste-hint"
                        prop:value=move || pasted.get() on:input:target=move |ev| pasted.set(ev.target().value())></textarea>
                    <p class="buttons">
                        <button class="ds-button" data-variant="secondary" type="button" data-paste-read
                            on:click=move |_| import.bring_text(&pasted.get_untracked())>{own.data.paste_read}</button>
                    </p>
                </div>
            </details>
            {folder}
        </div>
    }
    .into_any()
}

/// What is said about a folder.
#[derive(Clone, Copy)]
pub struct FolderWords {
    /// The picker.
    pub choose: &'static str,
    /// What is read of it.
    pub told: &'static str,
    /// Reading it again.
    pub again: &'static str,
}

/// A folder that stays picked, where the browser can do that.
#[component]
fn FolderInlet(
    /// The room.
    import: Import,
    /// Its words.
    words: FolderWords,
) -> impl IntoView {
    let picked = RwSignal::new(false);
    let read = move |files: Vec<File>| {
        picked.set(true);
        import.bring_folder(files);
    };
    let choose = if edge::has_folder_picker() {
        view! {
            <button class="ds-button" data-variant="secondary" type="button" data-folder on:click=move |_| edge::open_folder(read)>{words.choose}</button>
        }
        .into_any()
    } else {
        view! {
            <label class="ds-label" for="import-folder">{words.choose}</label>
            <input type="file" prop:webkitdirectory=true multiple id="import-folder" data-import-folder
                on:change=move |ev| import.bring_folder(edge::ours(edge::of_input(&ev)))/>
        }
        .into_any()
    };
    view! {
        <details class="ds-details">
            <summary>{words.choose}</summary>
            <div>
                <p class="quiet">{words.told}</p>
                {choose}
                {move || picked.get().then(|| view! {
                    <button class="ds-button" data-variant="secondary" type="button" data-folder-again
                        on:click=move |_| edge::read_folder(read)>{words.again}</button>
                })}
            </div>
        </details>
    }
    .into_any()
}
