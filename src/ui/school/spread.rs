//! How answers spread: a bar of five parts, and the numbers.

use leptos::prelude::*;

use crate::school::handed::HandedIn;
use crate::school::principles::{About, SEVEN, Spread, spread};
use crate::ui::state::AppState;

/// The spread of every principle, half-year by half-year.
pub fn profile(app: AppState, handed: &HandedIn, agreed: bool) -> AnyView {
    let t = &app.school_texts().principles;
    if handed.ratings.is_empty() {
        return view! { <p>{t.none}</p> }.into_any();
    }
    let mut sections = Vec::new();
    for (about, heading) in About::ALL.into_iter().zip([t.pupils, t.community]) {
        for (n, (pupils, community)) in (1..=SEVEN).zip(t.seven) {
            let words = match about {
                About::Pupils => pupils,
                About::Community => community,
            };
            let rows: Vec<_> = handed
                .ratings
                .iter()
                .map(|(term, people)| {
                    let (year, autumn) = term.parts();
                    let when = (t.term_name)(year, autumn);
                    row(app, when, spread(people, about, n, agreed))
                })
                .collect();
            sections.push(view! {
                <section class="spread" data-spread=about.cell(n)>
                    <h3 class="ds-heading" data-size="2xs">{heading} " " {n} ". " {words}</h3>
                    <div class="table-frame">
                        <table class="ds-table">
                            <thead><tr>
                                <th scope="col">{t.term}</th><th scope="col">{t.spread}</th>
                                {(1..=5).map(|n| view! { <th scope="col">{n}</th> }).collect::<Vec<_>>()}
                            </tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                </section>
            });
        }
    }
    sections.into_any()
}

/// One half-year: the bar, the same in numbers, and the reasons.
fn row(app: AppState, when: String, spread: Spread) -> AnyView {
    let t = &app.school_texts().principles;
    let Spread::Shown {
        counts,
        reasons,
        named,
    } = spread
    else {
        return view! { <tr><th scope="row">{when}</th><td colspan="6">{t.hidden}</td></tr> }
            .into_any();
    };
    let all: usize = counts.iter().sum::<usize>().max(1);
    let mut x = 0;
    let parts: Vec<_> = (1..)
        .zip(counts)
        .map(|(n, count): (u32, usize)| {
            let (from, wide) = (x, count * 300 / all);
            x += wide;
            view! { <rect class=format!("part-{n}") x=from.to_string() y="0" width=wide.to_string() height="24"/> }
        })
        .collect();
    let told = (t.spread_told)(&when, counts);
    let numbers: Vec<_> = counts.iter().map(|n| view! { <td>{*n}</td> }).collect();
    let mut said: Vec<AnyView> = Vec::new();
    for one in named {
        let why = (!one.why.is_empty()).then(|| format!(" – {}", one.why));
        said.push(view! { <li data-named><bdi>{one.name}</bdi> ": " {one.value} <span dir="auto">{why}</span></li> }.into_any());
    }
    for reason in reasons {
        said.push(view! { <li dir="auto">{reason}</li> }.into_any());
    }
    let reasons = (!said.is_empty()).then(|| {
        view! {
            <details class="ds-details">
                <summary>{t.reasons}</summary>
                <div><ul class="ds-list">{said}</ul></div>
            </details>
        }
    });
    view! {
        <tr>
            <th scope="row">{when}</th>
            <td>
                <svg class="spread-svg" viewBox="0 0 300 24" role="img"><title>{told}</title>{parts}</svg>
                {reasons}
            </td>
            {numbers}
        </tr>
    }
    .into_any()
}
