//! The records of a pack, for the JSON Schema. What one record says of another
//! (a page of a module, an id that is there once) is the reader's.

use serde_json::{Map, Value, json};

use crate::course::limits::{ANNOTATION, BODY, LINE, MINUTES, PROMPTS, SPAN, TITLE};
use crate::course::{Audience, Groups, Kind, Mode};
use crate::text::Language;

use super::limits::INTEGER;

/// One record of a pack.
pub(super) fn record() -> Value {
    json!({ "oneOf": [
        { "title": "A course from elsewhere", "properties": {
            "type": { "const": "course" },
            "title": title(), "purpose": text(LINE), "lang": lang(),
        }, "required": ["title"] },
        { "title": "A module of that course", "properties": {
            "type": { "const": "module" },
            "module": id(""), "title": title(), "purpose": text(LINE), "body": text(BODY),
            "weeks": span(), "hours": span(),
        }, "required": ["module", "title"] },
        { "title": "A page of that course", "properties": page(id(""), json!({
            "groups": words(Groups::ALL.iter().map(|w| w.word())),
            "audience": words(Audience::ALL.iter().map(|w| w.word())),
        })), "required": ["page", "module", "title", "kind", "mode", "minutes"],
            "not": { "required": ["rev"] } },
        { "title": "A page of a school's own in the built-in course", "properties": page(id("own:"), json!({
            "after": id_of_any(), "rank": count(0), "rev": count(1), "lang": lang(),
            "removed": { "const": false },
        })), "required": ["page", "module", "rev", "title", "kind", "mode", "minutes"] },
        { "title": "Such a page, removed", "properties": {
            "type": { "const": "page" },
            "page": id("own:"), "rev": count(1), "removed": { "const": true },
        }, "required": ["page", "rev", "removed"] },
        { "title": "A school's remark on a built-in page", "properties": {
            "type": { "const": "annotation" },
            "page": id(""), "rev": count(1), "text": text(ANNOTATION),
        }, "required": ["page", "rev", "text"] },
        { "title": "Whether a page is put aside", "properties": {
            "type": { "const": "hidden" },
            "page": id_of_any(), "rev": count(1), "hidden": { "type": "boolean" },
        }, "required": ["page", "rev"] },
    ] })
}

fn page(page: Value, more: Value) -> Value {
    let prompt_id = page.clone();
    let mut members = json!({
        "type": { "const": "page" },
        "page": page,
        "module": id(""),
        "title": title(),
        "purpose": text(LINE),
        "kind": words(Kind::ALL.iter().map(|w| w.word())),
        "mode": words(Mode::ALL.iter().map(|w| w.word())),
        "minutes": { "type": "integer", "minimum": 1, "maximum": MINUTES },
        "body": text(BODY),
        "prompts": { "type": "array", "maxItems": PROMPTS, "items": {
            "type": "object",
            "properties": {
                "id": prompt_id,
                "text": { "type": "string", "minLength": 1, "maxLength": LINE },
                "use": text(LINE),
            },
            "required": ["id", "text"],
        } },
    });
    let more = more.as_object().cloned().unwrap_or_else(Map::new);
    if let Some(members) = members.as_object_mut() {
        members.extend(more);
    }
    members
}

fn id(before: &str) -> Value {
    json!({ "type": "string", "pattern": format!("^{before}[a-z0-9-]+$"), "maxLength": 120 })
}

fn id_of_any() -> Value {
    json!({ "type": "string", "pattern": "^([a-z0-9-]+:)?[a-z0-9-]+$", "maxLength": 120 })
}

fn title() -> Value {
    json!({ "type": "string", "minLength": 1, "maxLength": TITLE })
}

fn text(longest: usize) -> Value {
    json!({ "type": "string", "maxLength": longest })
}

fn count(least: u64) -> Value {
    json!({ "type": "integer", "minimum": least, "maximum": INTEGER })
}

fn span() -> Value {
    let number = json!({ "type": "integer", "minimum": 0, "maximum": SPAN });
    json!({ "type": "array", "items": number, "minItems": 2, "maxItems": 2 })
}

fn lang() -> Value {
    words(Language::ALL.into_iter().map(Language::code))
}

fn words<'a>(words: impl Iterator<Item = &'a str>) -> Value {
    json!({ "enum": words.collect::<Vec<_>>() })
}
