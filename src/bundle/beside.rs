//! The same form from several people, laid side by side. Nothing of it is kept.

use super::{Bundle, Inbox, Record};

/// One person's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Who it is from, as far as the file says.
    pub author: Option<String>,
    /// One text for each field, in the form's order; empty where nothing was written.
    pub fields: Vec<String>,
}

/// The forms among what has come in: those with a name by name, then the
/// others in an order that tells nothing. Who has no field filled in is left out.
#[must_use]
pub fn columns(inbox: &Inbox, prompts: &[String]) -> Vec<Column> {
    let mut columns: Vec<_> = inbox
        .bundles()
        .map(|bundle| column(bundle, prompts))
        .filter(|column| column.fields.iter().any(|text| !text.is_empty()))
        .collect();
    columns.sort_by(|a, b| (a.author.is_none(), &a.author).cmp(&(b.author.is_none(), &b.author)));
    columns
}

/// One bundle read as the form with these prompts.
#[must_use]
pub fn column(bundle: &Bundle, prompts: &[String]) -> Column {
    let author = bundle.author.as_ref().and_then(|author| {
        let said = [author.name.as_deref(), author.group.as_deref()];
        let said: Vec<&str> = said
            .into_iter()
            .flatten()
            .map(str::trim)
            .filter(|words| !words.is_empty())
            .collect();
        (!said.is_empty()).then(|| said.join(", "))
    });
    let field = |prompt: &String| {
        let answers = bundle.records.iter().filter_map(|record| match record {
            Record::Answer(answer) if answer.prompt == *prompt => Some(answer.text.trim()),
            _ => None,
        });
        let answers: Vec<&str> = answers.filter(|text| !text.is_empty()).collect();
        answers.join("\n\n")
    };
    Column {
        author,
        fields: prompts.iter().map(field).collect(),
    }
}
