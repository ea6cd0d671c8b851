//! Tables for a spreadsheet: `;` between cells, a byte order mark for a
//! Norwegian Excel, and no cell that a spreadsheet would take for a formula.

/// A table as the bytes of a file.
#[must_use]
pub fn write(rows: &[Vec<String>]) -> String {
    let mut text = String::from('\u{FEFF}');
    for row in rows {
        let cells: Vec<String> = row.iter().map(|text| cell(text)).collect();
        text.push_str(&cells.join(";"));
        text.push_str("\r\n");
    }
    text
}

/// One cell, always in quotes. What begins like a formula, also after spaces
/// or in full width, gets an apostrophe before it.
#[must_use]
pub fn cell(text: &str) -> String {
    // Excel knows no other control characters, and a lone CR ends a row.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let risky = |c: char| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '\t' | '\n' | '＝' | '＋' | '－' | '＠' | '−' | '﹣' | '﹢'
        )
    };
    let first = text.chars().find(|c| !is_blank(*c));
    let starts = text.chars().next().is_some_and(risky) || first.is_some_and(risky);
    let guard = if starts { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

/// Spaces and what is not seen.
fn is_blank(c: char) -> bool {
    let unseen = matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}');
    unseen
        || c.is_control() && !matches!(c, '\t' | '\n')
        || c.is_whitespace() && !matches!(c, '\t' | '\n')
}
