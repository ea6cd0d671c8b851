//! The course as a trail map: 1 first, 2–4 in any order, 5 last, and where I am.

use leptos::prelude::*;

use crate::ui::state::AppState;

/// How far the reader is with a module, by her own word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// Nothing yet.
    Ahead,
    /// Something written or marked.
    Underway,
    /// Every page marked as done.
    Done,
}

/// A stop on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// The module's digit.
    pub number: String,
    /// Its short title.
    pub title: String,
    /// How far.
    pub stretch: Stretch,
    /// «You are here».
    pub here: bool,
}

/// Where each module stands on the map, and where its title begins.
const PLACES: [(i32, i32, i32, i32, &str); 6] = [
    (62, 424, 102, 430, "start"),
    (150, 322, 190, 328, "start"),
    (62, 204, 62, 254, "middle"),
    (180, 176, 180, 226, "middle"),
    (298, 204, 298, 254, "middle"),
    (180, 62, 220, 68, "start"),
];

/// Draws the map. `stops` are modules 0–5, in order.
#[component]
pub fn TrailMap(
    /// Modules 0–5.
    stops: Vec<Stop>,
) -> impl IntoView {
    let t = AppState::get().t();
    let told = told(&stops, t);
    let nodes: Vec<_> = stops
        .into_iter()
        .zip(PLACES)
        .map(|(stop, place)| node(stop, place))
        .collect();
    view! {
        <svg class="trail" viewBox="0 0 360 480" role="img" aria-labelledby="trail-title trail-told">
            <title id="trail-title">{t.home.trail}</title>
            <desc id="trail-told">{told}</desc>
            <g class="trail-hills">
                <path d="M0 400 C60 350 120 372 190 348 S310 300 360 322 V480 H0 Z"/>
                <path d="M0 300 C70 250 150 268 220 236 S320 214 360 226 V480 H0 Z"/>
                <path d="M0 210 C60 150 120 120 180 62 C230 116 300 140 360 190 V480 H0 Z"/>
            </g>
            <g class="trail-path">
                <path d="M62 424 C110 410 60 350 150 322"/>
                <path d="M150 322 C110 290 62 280 62 204"/>
                <path d="M150 322 C180 290 180 240 180 176"/>
                <path d="M150 322 C250 300 298 280 298 204"/>
                <path d="M62 204 C62 120 120 100 180 62"/>
                <path d="M180 176 C190 140 170 110 180 62"/>
                <path d="M298 204 C298 120 240 100 180 62"/>
            </g>
            {nodes}
        </svg>
    }
    .into_any()
}

fn node(stop: Stop, (x, y, tx, ty, anchor): (i32, i32, i32, i32, &'static str)) -> impl IntoView {
    let class = match stop.stretch {
        Stretch::Ahead => "trail-stop",
        Stretch::Underway => "trail-stop underway",
        Stretch::Done => "trail-stop done",
    };
    let words: Vec<_> = lines(&stop.title, if anchor == "middle" { 13 } else { 24 })
        .into_iter()
        .enumerate()
        .map(|(i, line)| {
            view! { <tspan x=tx.to_string() dy=if i == 0 { "0" } else { "18" }>{line}</tspan> }
        })
        .collect();
    view! {
        <g class=class>
            {stop.here.then(|| view! { <circle class="trail-here" cx=x.to_string() cy=y.to_string() r="31"/> })}
            <circle cx=x.to_string() cy=y.to_string() r="24"/>
            <text class="trail-number" x=x.to_string() y=(y + 7).to_string() text-anchor="middle">{stop.number}</text>
            <text class="trail-title" x=tx.to_string() y=ty.to_string() text-anchor=anchor>{words}</text>
        </g>
    }
    .into_any()
}

/// Breaks a title into lines of at most `width` letters, between words.
fn lines(title: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in title.split_whitespace() {
        let Some(last) = lines.last_mut() else {
            continue;
        };
        if !last.is_empty() && last.chars().count() + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

/// The map in words.
fn told(stops: &[Stop], t: &crate::text::Texts) -> String {
    let mut told = String::from(t.home.trail_order);
    for stop in stops {
        let state = match stop.stretch {
            Stretch::Ahead => t.progress.not_started,
            Stretch::Underway => t.progress.started,
            Stretch::Done => t.progress.done,
        };
        let here = if stop.here { t.home.you_are_here } else { "" };
        told.push_str(&format!(
            " {}: {} – {}. {here}",
            stop.number,
            stop.title,
            state.to_lowercase()
        ));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn long_titles_break_between_words() {
        assert_eq!(lines("Læreplaner for fag", 13), ["Læreplaner", "for fag"]);
        assert_eq!(lines("Dybdelæring", 5), ["Dybdelæring"]);
    }
}
