//! A page's text as nodes. There is no other way from prose to the screen.

use std::sync::Arc;

use leptos::prelude::*;

use crate::course::prose::{Block, Inline, Prose, Target, plain_text};
use crate::course::{Link, PageId};
use crate::ui::in_turn::in_turn;
use crate::ui::parts::{OutLink, visible};
use crate::ui::route::{Route, Standing};
use crate::ui::state::AppState;

/// Shows a text; `lenke:` links are looked up in `links`. Headings are moved
/// down by `shift` levels, so that the page's own outline stays whole.
#[component]
pub fn ProseView(
    /// The text.
    prose: Prose,
    /// The addresses the text may name.
    #[prop(optional)]
    links: Vec<Link>,
    /// Levels to move headings down.
    #[prop(optional)]
    shift: u8,
) -> impl IntoView {
    let look = Look {
        app: AppState::get(),
        links,
        shift,
    };
    let look = Arc::new(look);
    let mut blocks = prose.0.into_iter();
    let pieces = std::iter::from_fn(|| {
        let piece: Vec<_> = blocks.by_ref().take(PIECE).collect();
        let look = Arc::clone(&look);
        (!piece.is_empty()).then(|| in_turn(move || look.blocks(&piece)))
    });
    pieces.collect::<Vec<_>>()
}

/// How many blocks are made in one go while the app starts.
const PIECE: usize = 4;

struct Look {
    app: AppState,
    links: Vec<Link>,
    shift: u8,
}

impl Look {
    fn blocks(&self, blocks: &[Block]) -> AnyView {
        let views: Vec<_> = blocks.iter().map(|b| self.block(b)).collect();
        views.into_any()
    }

    fn block(&self, block: &Block) -> AnyView {
        match block {
            Block::Heading { level, id, text } => {
                let text = self.inlines(text);
                let id = id.clone();
                match level + self.shift {
                    ..=2 => {
                        view! { <h2 class="ds-heading" data-size="sm" id=id>{text}</h2> }.into_any()
                    }
                    3 => {
                        view! { <h3 class="ds-heading" data-size="xs" id=id>{text}</h3> }.into_any()
                    }
                    _ => view! { <h4 class="ds-heading" data-size="2xs" id=id>{text}</h4> }
                        .into_any(),
                }
            }
            Block::Paragraph(text) => {
                view! { <p class="ds-paragraph">{self.inlines(text)}</p> }.into_any()
            }
            Block::List { start, items } => {
                let items: Vec<_> = items
                    .iter()
                    .map(|item| view! { <li>{self.item(item)}</li> })
                    .collect();
                match start {
                    Some(1) => view! { <ol class="ds-list">{items}</ol> }.into_any(),
                    Some(n) => {
                        view! { <ol class="ds-list" start=n.to_string()>{items}</ol> }.into_any()
                    }
                    None => view! { <ul class="ds-list">{items}</ul> }.into_any(),
                }
            }
            Block::Quote(inner) => {
                view! { <blockquote class="quote">{self.blocks(inner)}</blockquote> }.into_any()
            }
            Block::Code(code) => {
                view! { <pre class="code"><code>{code.clone()}</code></pre> }.into_any()
            }
            Block::Rule => view! { <hr class="ds-divider"/> }.into_any(),
            Block::Table { head, rows } => self.table(head, rows),
        }
    }

    /// A list item of one paragraph is shown without the paragraph.
    fn item(&self, blocks: &[Block]) -> AnyView {
        match blocks {
            [Block::Paragraph(text)] => self.inlines(text),
            [Block::Paragraph(text), rest @ ..] => {
                (self.inlines(text), self.blocks(rest)).into_any()
            }
            _ => self.blocks(blocks),
        }
    }

    fn table(&self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> AnyView {
        let columns: Vec<String> = head.iter().map(|cell| plain_text(cell)).collect();
        let label = format!("{}: {}", self.app.t().page.table, columns.join(", "));
        // On a phone a row of many cells is read from top to bottom, each with its heading.
        let many = columns.len() > 3;
        let head: Vec<_> = head
            .iter()
            .map(|cell| match plain_text(cell).trim() {
                // The corner above row headings is no heading.
                "" => view! { <td></td> }.into_any(),
                _ => view! { <th scope="col">{self.inlines(cell)}</th> }.into_any(),
            })
            .collect();
        let rows: Vec<_> = rows
            .iter()
            .map(|row| {
                let cells: Vec<_> = row
                    .iter()
                    .zip(&columns)
                    .map(|(cell, heading)| {
                        let heading = many.then(|| heading.clone());
                        view! { <td data-heading=heading>{self.inlines(cell)}</td> }
                    })
                    .collect();
                view! { <tr>{cells}</tr> }
            })
            .collect();
        view! {
            <div class="table-frame" tabindex="0" role="region" aria-label=label>
                <table class="ds-table" data-border="true" data-columns=many.then_some("many")>
                    <thead><tr>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    }

    fn inlines(&self, inlines: &[Inline]) -> AnyView {
        let views: Vec<_> = inlines.iter().map(|i| self.inline(i)).collect();
        views.into_any()
    }

    fn inline(&self, inline: &Inline) -> AnyView {
        match inline {
            Inline::Text(text) => visible(text).into_any(),
            Inline::Strong(inner) => view! { <strong>{self.inlines(inner)}</strong> }.into_any(),
            Inline::Emphasis(inner) => view! { <em>{self.inlines(inner)}</em> }.into_any(),
            Inline::Code(code) => view! { <code>{code.clone()}</code> }.into_any(),
            Inline::Break => view! { <br/> }.into_any(),
            Inline::Link { to, text } => self.link(to, text),
        }
    }

    fn link(&self, to: &Target, text: &[Inline]) -> AnyView {
        let words = self.inlines(text);
        match to {
            Target::Page(id) => match self.page_href(id) {
                Some(href) => view! { <a class="ds-link" href=href>{words}</a> }.into_any(),
                None => words,
            },
            Target::Route(path) => {
                let Some(href) = self.app.href_path(path) else {
                    return words;
                };
                if !href.ends_with(".html") {
                    return view! { <a class="ds-link" href=href>{words}</a> }.into_any();
                }
                // The rescue page is no route of the app: leave it to the browser.
                let app = self.app;
                view! { <a class="ds-link" href=href rel="external noopener" target=move || app.out_target()>{words}</a> }
                    .into_any()
            }
            Target::Link(id) => match self.links.iter().find(|l| &l.id == id) {
                Some(link) => {
                    view! { <OutLink href=link.url.clone() login=link.login>{words}</OutLink> }
                        .into_any()
                }
                None => words,
            },
            // Only a text from outside names an address itself: whom it leads
            // to is not for its words to say.
            Target::Https(url) => {
                let (href, host) = (url.as_str().to_owned(), url.host());
                view! { <OutLink href=href login=false>{words} " ("<bdi>{host}</bdi>")"</OutLink> }
                    .into_any()
            }
            Target::Term(id) => {
                let glossary = Route::Standing(Standing::Glossary);
                let href = format!("{}#{id}", self.app.href(&glossary));
                view! { <a class="ds-link term-link" href=href>{words}</a> }.into_any()
            }
        }
    }

    fn page_href(&self, id: &str) -> Option<String> {
        let app = self.app;
        // A foreign course names its own pages without its name.
        let foreign = match app.route_now() {
            Route::Module(here) | Route::Page(here, _) => {
                here.course().map(|course| format!("{course}:{id}"))
            }
            _ => None,
        };
        let id = PageId::new(foreign.unwrap_or_else(|| id.to_owned())).ok()?;
        app.library.with_untracked(|library| {
            let (module, page) = library.find_page(&id, app.lang_now())?;
            Some(app.href(&Route::Page(module.id.clone(), page.id.clone())))
        })
    }
}
