//! A plan as a few bytes, for a code on a screen: line by line, and the sum of
//! it before, so that one that was read wrongly is not taken for another.

use chrono::NaiveDate;
use serde_json::Map;
use uuid::Uuid;

use super::{Delivery, HttpsLink, Naming, Plan, PlannedPrompt, TimeOfDay, travel};
use crate::bundle::shape::Shape;
use crate::bundle::{CourseRef, Digest};
use crate::course::id::{ModuleId, PageId, PromptId};

/// What begins with it is not JSON.
const MARK: u8 = 1;
const SUM: usize = 4;
const UUID: usize = 16;

/// What people need of a plan. Where the course has a prompt its words are not
/// in it; the phases never are.
#[must_use]
pub fn write(plan: &Plan, known: impl Fn(&PromptId) -> bool) -> Vec<u8> {
    let delivery = plan.delivery.clone().unwrap_or_default();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut lines = vec![
        plan.title.clone(),
        plan.edition.to_string(),
        plan.course.clone().unwrap_or_default(),
        plan.course_version.clone().unwrap_or_default(),
        plan.module
            .as_ref()
            .map(ModuleId::to_string)
            .unwrap_or_default(),
        plan.page
            .as_ref()
            .map(PageId::to_string)
            .unwrap_or_default(),
        day(plan.date),
        plan.time.map(|time| time.to_string()).unwrap_or_default(),
        plan.place.clone(),
        plan.naming.word().to_owned(),
        plan.minutes.to_string(),
        delivery.text,
        delivery
            .link
            .map(|l| l.as_str().to_owned())
            .unwrap_or_default(),
        day(delivery.by),
    ];
    for prompt in &plan.prompts {
        let words = if known(&prompt.id) {
            ""
        } else {
            prompt.text.as_str()
        };
        lines.push(format!("{} {words}", prompt.id));
    }
    let lines = lines.iter().map(|line| line.replace(['\n', '\r'], " "));
    let mut content = plan.id.as_bytes().to_vec();
    content.extend(lines.collect::<Vec<_>>().join("\n").bytes());
    let mut bytes = vec![MARK];
    bytes.extend(sum(&content));
    bytes.extend(content);
    bytes
}

/// The file that such bytes stand for; nothing when they are something else, or
/// damaged.
#[must_use]
pub fn file(bytes: &[u8]) -> Option<Vec<u8>> {
    let plan = read(bytes)?;
    let course = plan.course.clone().unwrap_or_default();
    let course = CourseRef::new(course, plan.course_version.clone().unwrap_or_default());
    let written = travel::meeting_file(&plan, &course, NaiveDate::default());
    Some(written.ok()?.bytes)
}

fn read(bytes: &[u8]) -> Option<Plan> {
    let (mark, rest) = bytes.split_first()?;
    let (sums, content) = rest.split_at_checked(SUM)?;
    if *mark != MARK || sums != sum(content) {
        return None;
    }
    let (id, text) = content.split_at_checked(UUID)?;
    let mut lines = std::str::from_utf8(text).ok()?.split('\n');
    let mut plan = Plan::new(Uuid::from_slice(id).ok()?);
    let mut line = || lines.next();
    plan.title = line()?.to_owned();
    plan.edition = line()?.parse().ok()?;
    plan.course = some(line()?, |text| Some(text.to_owned()))?;
    plan.course_version = some(line()?, |text| Some(text.to_owned()))?;
    plan.module = some(line()?, |text| ModuleId::new(text).ok())?;
    plan.page = some(line()?, |text| PageId::new(text).ok())?;
    plan.date = some(line()?, |text| text.parse().ok())?;
    plan.time = some(line()?, TimeOfDay::parse)?;
    plan.place = line()?.to_owned();
    plan.naming = Naming::from_word(line()?)?;
    plan.minutes = line()?.parse().ok()?;
    let delivery = Delivery {
        text: line()?.to_owned(),
        link: some(line()?, HttpsLink::parse)?,
        by: some(line()?, |text| text.parse().ok())?,
        extra: Map::new(),
    };
    plan.delivery = (delivery != Delivery::new()).then_some(delivery);
    for prompt in lines {
        let (id, text) = prompt.split_once(' ')?;
        plan.prompts
            .push(PlannedPrompt::new(PromptId::new(id).ok()?, text));
    }
    plan.check().ok()?;
    Some(plan)
}

/// A line that may be empty; nothing at all when it is not what it should be.
fn some<T>(line: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
    if line.is_empty() {
        return Some(None);
    }
    read(line).map(Some)
}

fn sum(content: &[u8]) -> Vec<u8> {
    let hex = Digest::of(content).to_string();
    hex.bytes().take(SUM).collect()
}
