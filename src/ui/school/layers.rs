//! The layers of quality, the core innermost, with the signs of each.

use leptos::prelude::*;

use crate::school::board::{Layer, Note};
use crate::ui::state::AppState;

/// The picture, and beside it the signs layer by layer. `ids` goes before its
/// ids, where it is on a page twice.
pub fn layers(app: AppState, signs: &[(Layer, Note)], ids: &str) -> AnyView {
    let t = &app.school_texts().board;
    // From the outermost, so that the inner ones are drawn over.
    let count = |layer: Layer| signs.iter().filter(|(of, _)| *of == layer).count();
    let named = |layer: Layer, name: &str| match count(layer) {
        0 => name.to_owned(),
        n => format!("{name} · {}", (t.sign_count)(n)),
    };
    let rings: Vec<_> = (0..6)
        .zip(Layer::ALL.into_iter().zip(t.layers))
        .rev()
        .map(|(n, (layer, (name, told)))| {
            let inset = (5 - n) * 34;
            let (wide, high) = (620 - 2 * inset, 420 - 2 * inset + (5 - n) * 18);
            let y = inset + 26;
            let core = (n == 0).then(|| view! { <text x="310" y=(y + 34).to_string() text-anchor="middle">{told}</text> });
            view! {
                <rect class=format!("layer-{n}") x=inset.to_string() y=inset.to_string() width=wide.to_string() height=high.to_string() rx="18"/>
                <text class="layer-name" x="310" y=(y - 2).to_string() text-anchor="middle">{named(layer, name)}</text>
                {core}
            }
        })
        .collect();
    let lists: Vec<_> = Layer::ALL
        .into_iter()
        .zip(t.layers)
        .map(|(layer, (name, told))| {
            let own = signs.iter().filter(|(of, _)| *of == layer);
            let own: Vec<_> = own
                .map(|(_, note)| view! { <li dir="auto">{note.text.clone()}</li> })
                .collect();
            view! {
                <dt>{name}</dt>
                <dd>
                    <p class="quiet">{told}</p>
                    <ul class="ds-list">{own}</ul>
                </dd>
            }
        })
        .collect();
    let all = Layer::ALL.into_iter().zip(t.layers);
    let names: Vec<String> = all.map(|(layer, (name, _))| named(layer, name)).collect();
    let core = t.layers.first().map_or("", |(_, told)| told);
    let told = format!("{} {}. {core}", t.layers_told, names.join(", "));
    let (title, desc) = (format!("{ids}layers-title"), format!("{ids}layers-told"));
    view! {
        <div class="layers">
            <svg class="layers-svg" viewBox="-1 -1 622 422" role="img" aria-labelledby=format!("{title} {desc}")>
                <title id=title.clone()>{t.layers_heading}</title>
                <desc id=desc.clone()>{told}</desc>
                {rings}
            </svg>
            <dl class="layers-signs">{lists}</dl>
        </div>
    }
    .into_any()
}
