//! The last step of `/ta-med`: the frozen file, and the ways to hand it over.

use leptos::prelude::*;

use crate::bundle::{MEDIA_TYPE, Receipt, Refusal, armour};
use crate::journal::FrozenContribution;
use crate::store::MeetingRef;
use crate::ui::meeting::naming_for_you;
use crate::ui::parts::{Icon, Notice};
use crate::ui::state::AppState;
use crate::ui::{edge, refusals};

/// The file, drawn once and frozen.
#[component]
pub fn Deliver(
    /// For which meeting.
    meeting: MeetingRef,
    /// The file, or why there is none.
    file: Result<FrozenContribution, Refusal>,
    /// Back to the review.
    on_back: impl Fn() + Copy + Send + 'static,
) -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let file = match file {
        Ok(file) => file,
        Err(refusal) => {
            let words = refusals::words(own, &refusal);
            return view! {
                <Notice color="danger"><p>{words}</p></Notice>
                <p class="buttons"><button class="ds-button" type="button" on:click=move |_| on_back()>{own.bring.back}</button></p>
            }
            .into_any();
        }
    };
    let receipt = file.receipt();
    let edition = file.edition;
    let (file_name, bytes) = (file.file_name, file.bytes.into_bytes());
    let naming = naming_for_you(&app, &meeting);
    let said = RwSignal::new(None::<&'static str>);
    let by_hand = RwSignal::new(None::<String>);
    let text = armour::write(&bytes);
    let save = {
        let (name, bytes) = (file_name.clone(), bytes.clone());
        move |_| {
            edge::save_file(&name, &bytes);
            said.set(Some(own.bring.saved_where));
        }
    };
    let save_txt = {
        let (name, text) = (file_name.replace(".json", ".txt"), text.clone());
        move |_| {
            edge::save_as(&name, "text/plain", text.as_bytes());
            said.set(Some(own.bring.saved_where));
        }
    };
    let share = {
        let (name, bytes) = (file_name.clone(), bytes.clone());
        move |_| {
            edge::share_file(&name, MEDIA_TYPE, &bytes, move || {
                said.set(Some(own.bring.share_refused))
            })
        }
    };
    let copy = move |_| {
        let text = text.clone();
        let fallback = text.clone();
        edge::copy_text(&text, move |copied| {
            if copied {
                said.set(Some(own.bring.copied));
            } else {
                said.set(Some(own.bring.copy_by_hand));
                by_hand.set(Some(fallback));
            }
        });
    };
    let bytes_shown = String::from_utf8_lossy(&bytes).into_owned();
    view! {
        <h2 class="ds-heading" data-size="sm">{own.bring.deliver}</h2>
        {(edition > 1).then(|| view! {
            <p><strong>{(own.bring.edition)(u32::try_from(edition).unwrap_or(u32::MAX))}</strong> " " {own.bring.edition_told}</p>
        })}
        <p class="buttons">
            <button class="ds-button" type="button" data-export="contribution" on:click=save>
                <Icon name="Download"/> {own.bring.save}
            </button>
            {edge::can_share(&file_name, MEDIA_TYPE).then(|| view! {
                <button class="ds-button" data-variant="secondary" type="button" data-share on:click=share>
                    <Icon name="Paperplane"/> {own.bring.share}
                </button>
            })}
            <button class="ds-button" data-variant="secondary" type="button" data-copy-text on:click=copy>
                <Icon name="Clipboard"/> {own.bring.copy_text}
            </button>
            <button class="ds-button" data-variant="tertiary" type="button" data-save-txt on:click=save_txt>{own.bring.save_txt}</button>
        </p>
        <p role="status">{move || said.get()} " " {move || said.get().and(naming)}</p>
        {move || by_hand.get().map(|text| view! {
            <label class="ds-sr-only" for="by-hand">{own.bring.copy_text}</label>
            <textarea class="field-text" id="by-hand" readonly rows="6" prop:value=text.clone()></textarea>
        })}
        <section class="block" aria-labelledby="receipt-heading">
            <h3 id="receipt-heading" class="ds-heading" data-size="xs">{own.bring.receipt}</h3>
            <ReceiptWords receipt=receipt/>
            <p>{own.bring.receipt_told}</p>
            <p class="quiet">{own.bring.file_name} ": " <bdi data-file-name>{file_name}</bdi></p>
        </section>
        <details class="ds-details">
            <summary>{own.bring.show_bytes}</summary>
            <div><pre class="code" tabindex="0"><code>{bytes_shown}</code></pre></div>
        </details>
        <p class="buttons">
            <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| on_back()>
                <Icon name="ArrowLeft"/> {own.bring.back}
            </button>
        </p>
    }
    .into_any()
}

/// The four words that the meeting's leader sees too.
#[component]
fn ReceiptWords(
    /// The receipt.
    receipt: Receipt,
) -> impl IntoView {
    view! {
        <ul class="receipt-words" data-receipt lang="nb">
            {receipt.words().into_iter().map(|word| view! { <li>{word}</li> }).collect::<Vec<_>>()}
        </ul>
    }
    .into_any()
}
