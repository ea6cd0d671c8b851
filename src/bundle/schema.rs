//! The JSON Schema of schema 1, generated from the types.
//!
//! It says what a file must look like; the sum, the canonical form and the
//! size are the reader's.

use std::borrow::Cow;

use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema, json_schema};
use serde_json::{Map, Value, json};

use crate::course::Mode;

use super::limits::{self, INTEGER, RECORDS, TEXT};
use super::{Answer, Bundle, FORMAT, Kind, Other, SEALED_FORMAT, Voice};

/// The schema that is served at `/schema/bundle-1.json`.
#[must_use]
pub fn bundle_1() -> Value {
    let settings = SchemaSettings::draft2020_12();
    let mut schema = settings.into_generator().into_root_schema_for::<Bundle>();
    let contribution = json!({
        "if": { "properties": { "kind": { "const": Kind::Contribution.name() } } },
        "then": { "properties": { "records": {
            "maxItems": RECORDS,
            "items": { "properties": {
                "text": { "maxLength": TEXT }, "prompt_text": { "maxLength": TEXT },
            } },
        } } },
    });
    schema.insert("title".into(), "Møteklar bundle, schema 1".into());
    let description =
        "The file is the RFC 8785 form of this object; sha256 is the sum of that form without it.";
    schema.insert("description".into(), description.into());
    let pack = json!({
        "if": { "properties": { "kind": { "const": Kind::Pack.name() } } },
        "then": { "properties": { "records": { "minItems": 1, "items": super::pack_schema::record() } } },
    });
    schema.insert("allOf".into(), {
        let mut rules = vec![contribution, pack];
        rules.extend(meeting());
        rules.into()
    });
    require(&mut schema, "format", json!({ "const": FORMAT }));
    let sum = json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" });
    require(&mut schema, "sha256", sum);
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        let words: Vec<&str> = Voice::ALL.iter().map(|voice| voice.word()).collect();
        properties.insert("voice".into(), json!({ "enum": words }));
    }
    let definitions = schema.get_mut("$defs").and_then(Value::as_object_mut);
    if let Some(definitions) = definitions {
        let mut tag = |name: &str, kind: Value| {
            if let Some(Value::Object(definition)) = definitions.get_mut(name) {
                require_in(definition, "type", kind);
            }
        };
        tag(&Answer::schema_name(), json!({ "const": "answer" }));
        let other = json!({ "type": "string", "not": { "const": "answer" } });
        tag(&Other::schema_name(), other);
        for definition in definitions.values_mut() {
            absent_not_null(definition);
        }
    }
    let mut schema = schema.to_value();
    absent_not_null(&mut schema);
    schema
}

/// The schema of a sealed file.
#[must_use]
pub fn sealed_1() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Møteklar sealed bundle, schema 1",
        "type": "object",
        "properties": {
            "format": { "const": SEALED_FORMAT },
            "jwe": { "type": "string", "minLength": 1 },
        },
        "required": ["format", "jwe"],
    })
}

fn require(schema: &mut Schema, name: &str, member: Value) {
    if let Some(object) = schema.as_object_mut() {
        require_in(object, name, member);
    }
}

fn require_in(object: &mut Map<String, Value>, name: &str, member: Value) {
    if let Some(Value::Object(properties)) = object.get_mut("properties") {
        properties.insert(name.into(), member);
    }
    let required = object.entry("required").or_insert_with(|| json!([]));
    if let Some(required) = required.as_array_mut()
        && !required.iter().any(|known| known == name)
    {
        required.push(name.into());
    }
}

/// `Option` becomes "or null" in a generated schema; here a member is absent
/// or it is what it is. Integers get the largest one that travels unchanged.
fn absent_not_null(definition: &mut Value) {
    let Some(Value::Object(properties)) = definition.get_mut("properties") else {
        return;
    };
    for member in properties.values_mut().filter_map(Value::as_object_mut) {
        if let Some(Value::Array(types)) = member.get("type")
            && let [kind, _null] = types.as_slice()
        {
            let kind = kind.clone();
            member.insert("type".into(), kind);
        }
        if let Some(Value::Array(any)) = member.remove("anyOf")
            && let Some(Value::Object(first)) = any.into_iter().next()
        {
            member.extend(first);
        }
        if member.get("type").is_some_and(|kind| kind == "integer") {
            member.remove("format");
            let most = member.entry("maximum");
            most.or_insert_with(|| INTEGER.into());
        }
    }
}

/// A uuid as the reader takes it.
pub(super) struct UuidText;

/// A day as the reader takes it.
pub(super) struct DayText;

impl JsonSchema for UuidText {
    fn schema_name() -> Cow<'static, str> {
        "Uuid".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        })
    }
}

impl JsonSchema for DayText {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        })
    }
}

/// What the records of a meeting's files, and what it gathered in a backup, look
/// like; other records pass.
fn meeting() -> [Value; 3] {
    let text = json!({ "type": "string", "maxLength": limits::TEXT });
    let line = json!({ "type": "string", "maxLength": limits::LINE });
    let flag = json!({ "type": "boolean" });
    let count = |most: usize| json!({ "type": "integer", "minimum": 0, "maximum": most });
    let (edition, many) = (count(limits::EDITION), count(limits::MANY));
    let id = json!({ "type": "string", "pattern": "^([a-z0-9-]+:)?[a-z0-9-]+$", "maxLength": 120 });
    let uuid = UuidText::json_schema(&mut SchemaGenerator::default());
    let day = DayText::json_schema(&mut SchemaGenerator::default());
    let time = json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" });
    let link = json!({ "type": "string", "pattern": "^https://", "maxLength": 2000 });
    let words = |words: &[&str]| json!({ "enum": words });
    let naming = words(&["anonymous", "named"]);
    let object = |members: Value, required: &[&str]| json!({ "type": "object", "properties": members, "required": required });
    let list =
        |item: Value, most: usize| json!({ "type": "array", "items": item, "maxItems": most });
    let prompt = object(json!({ "id": id, "text": line }), &["id"]);
    let prompts = list(prompt, limits::PROMPTS);
    let modes: Vec<&str> = Mode::ALL.iter().map(|mode| mode.word()).collect();
    let phase = json!({
        "mode": words(&modes), "title": line, "minutes": many, "text": text,
    });
    let phase = object(phase, &["mode", "title", "minutes"]);
    let delivery = json!({ "text": line, "link": link, "by": day });
    let plan = json!({
        "title": line, "edition": edition, "course": line, "course_version": line, "module": id,
        "page": id, "prompts": prompts, "date": day, "time": time, "place": line,
        "naming": naming, "delivery": object(delivery, &[]), "minutes": many,
        "phases": list(phase, limits::PHASES),
        "group_size": many, "per_person": many, "expected": many,
    });
    let said = json!({ "type": "string", "maxLength": limits::MINUTES });
    let section = object(
        json!({ "heading": line, "text": said }),
        &["heading", "text"],
    );
    let summary = json!({
        "title": line, "edition": edition, "module": id, "page": id, "prompts": prompts,
        "date": day, "place": line, "naming": naming,
        "sections": list(section, limits::SECTIONS),
    });
    let decision = json!({
        "meeting": uuid, "module": id, "text": text, "try_out": text, "who": text, "due": day,
        "sign": text, "status": words(&["open", "done", "dropped"]), "edition": edition,
        "card": uuid, "mine": flag,
    });
    let when = |member: &str, word: &str, then: Value| {
        let is = json!({ "properties": { member: { "const": word } }, "required": [member] });
        json!({ "if": is, "then": then })
    };
    let holds = |kind: &str| json!({ "properties": { "type": { "const": kind } } });
    let file = |kind: Kind, one: &str, least: u32, items: Vec<Value>| {
        let records = json!({
            "items": { "allOf": items },
            "contains": holds(one), "minContains": least, "maxContains": 1,
        });
        when(
            "kind",
            kind.name(),
            json!({ "properties": { "records": records } }),
        )
    };
    let record = |kind: &str, members: Value, required: &[&str]| {
        when("type", kind, object(members, required))
    };
    let name = json!({ "type": "string", "pattern": "^received/[0-9a-f-]{36}/[0-9a-f]{64}$" });
    let gathered = record(
        "received",
        json!({ "key": name, "file": text }),
        &["key", "file"],
    );
    [
        file(
            Kind::Meeting,
            "plan",
            1,
            vec![record("plan", plan, &["title"])],
        ),
        file(
            Kind::Minutes,
            "summary",
            0,
            vec![
                record("summary", summary, &["title"]),
                record("decision", decision, &[]),
            ],
        ),
        when(
            "kind",
            Kind::Backup.name(),
            json!({ "properties": { "records": { "items": gathered } } }),
        ),
    ]
}
