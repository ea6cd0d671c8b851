//! Minutes as Markdown.

use super::Minutes;
use crate::formats::markdown::{heading, line as escaped};

/// The whole of the minutes. What people wrote stays text: nothing in it
/// becomes a heading, a link or HTML.
#[must_use]
pub fn write(minutes: &Minutes) -> String {
    let mut text = format!("# {}\n", heading(&minutes.title));
    for section in &minutes.sections {
        if section.text.trim().is_empty() {
            continue;
        }
        text.push_str(&format!("\n## {}\n\n", heading(&section.heading)));
        let mut listed = false;
        for line in section.text.lines() {
            let item = line.strip_prefix("- ");
            let inner = line.strip_prefix("  ").filter(|_| listed);
            let (before, line) = match (item, inner) {
                (Some(item), _) => ("- ", item),
                (None, Some(inner)) => ("  ", inner),
                (None, None) => ("", line),
            };
            // A list ends with an empty line, and so does a paragraph's line.
            if before.is_empty() && listed {
                text.push('\n');
            }
            listed = !before.is_empty();
            text.push_str(before);
            text.push_str(&escaped(line));
            text.push_str(if before == "- " || line.trim().is_empty() {
                "\n"
            } else {
                "  \n"
            });
        }
    }
    text
}
