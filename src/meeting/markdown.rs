//! Minutes as Markdown.

use super::Minutes;

/// The whole of the minutes. What people wrote stays text: nothing in it
/// becomes a heading, a link or HTML.
#[must_use]
pub fn write(minutes: &Minutes) -> String {
    let mut text = format!("# {}\n", escape(&one_line(&minutes.title)));
    for section in &minutes.sections {
        if section.text.trim().is_empty() {
            continue;
        }
        text.push_str(&format!("\n## {}\n\n", escape(&one_line(&section.heading))));
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
            text.push_str(&escape(line.trim()));
            text.push_str(if before == "- " || line.trim().is_empty() {
                "\n"
            } else {
                "  \n"
            });
        }
    }
    text
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text that Markdown shows as it is.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in text.char_indices() {
        let anywhere = matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!'
        );
        let first = at == 0 && matches!(c, '-' | '+' | '=');
        let ordered = at > 0 && at == digits && matches!(c, '.' | ')');
        // An address would become a link by itself.
        let address = c == ':' && text.get(at..).is_some_and(|rest| rest.starts_with("://"));
        if anywhere || first || ordered || address {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
