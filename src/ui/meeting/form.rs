//! The plan as a form. What is typed is kept as it is typed, in the plan as it is by
//! then.

use leptos::prelude::*;
use uuid::{Builder, Uuid};

use super::fields::{area, choice, count, input, told};
use super::naming::naming;
use super::phases::phases;
use super::words::prompt_text;
use crate::course::{Kind, PageId, Prompt};
use crate::journal::{DeletedKind, Journal};
use crate::meeting::{
    Delivery, HttpsLink, Kept, MeetingRecords, Plan, PlannedPhase, PlannedPrompt, TimeOfDay, begin,
    begun, begun_no_more, own_prompt, write_field,
};
use crate::store::{Change, MeetingPart, Now, RecordKey};
use crate::ui::library::{Library, PackName};
use crate::ui::state::AppState;
use crate::ui::typing::Field;
use crate::ui::{edge, keeping};

/// The name of the field for a question of one's own.
const OWN_PROMPT: &str = "own-prompt";

/// The name of the field for the address, while what stands there is none.
const LINK: &str = "link";

/// A plan being written; copies are the same plan.
#[derive(Clone, Copy)]
pub struct Form {
    /// The app.
    pub app: AppState,
    /// The meeting.
    pub id: Uuid,
    /// The plan as the journal has it: to look at. What changes it is [`Form::edit`].
    pub kept: RwSignal<Kept>,
}

impl Form {
    /// A form that follows the plan in the journal; `kept` is the plan before that.
    #[must_use]
    pub fn new(app: AppState, kept: Kept) -> Self {
        let id = kept.plan.id;
        let form = Self {
            app,
            id,
            kept: RwSignal::new(kept),
        };
        let now = Memo::new(move |_| app.journal.with(|j| j.meeting(id)));
        Effect::new(move |_| {
            now.track();
            form.look();
        });
        form
    }

    /// Shows the plan as the journal has it.
    fn look(self) {
        let now = self.app.journal.with_untracked(|j| j.meeting(self.id));
        if let Some(now) = now
            && self.kept.with_untracked(|kept| *kept != now)
        {
            self.kept.set(now);
        }
    }

    /// The plan with everything that has been typed.
    #[must_use]
    pub fn plan_now(self) -> Plan {
        self.app.flush();
        self.look();
        self.kept.with_untracked(|kept| kept.plan.clone())
    }

    /// Changes the plan as it is by now, and keeps it.
    pub fn edit(self, change: impl FnOnce(&mut Plan)) {
        self.edit_kept(|kept| {
            let mut plan = kept.plan.clone();
            change(&mut plan);
            kept.revise(plan);
        });
    }

    /// Takes something out of the plan as it is by now. Where a place refuses, the
    /// plan stays as it is, which is what the page shows.
    pub fn delete(self, what: (DeletedKind, String), change: impl Fn(&mut Plan) + 'static) {
        let before = self.plan_now();
        let before = Kept {
            plan: before,
            ..self.kept.get_untracked()
        };
        let remove = move |journal: &mut Journal| {
            let mut kept = journal.meeting(self.id).unwrap_or(before.clone());
            let mut plan = kept.plan.clone();
            change(&mut plan);
            kept.revise(plan);
            journal.keep_meeting(&kept, &edge::now())
        };
        self.app.delete(what, None, remove, move |_| self.look());
    }

    /// Changes what is kept of the meeting.
    pub fn edit_kept(self, change: impl FnOnce(&mut Kept)) {
        self.app.flush();
        let before = self.kept.get_untracked();
        self.app.change(|journal| {
            let mut kept = journal.meeting(self.id).unwrap_or(before);
            change(&mut kept);
            journal.keep_meeting(&kept, &edge::now())
        });
        self.look();
    }

    /// How a field of the plan comes into the journal.
    pub fn write(
        self,
        change: impl Fn(&mut Plan, String) + 'static,
    ) -> impl Fn(&mut Journal, [&str; 2], &Now) -> Vec<Change> + 'static {
        move |journal, texts, now| {
            let key = RecordKey::Meeting(self.id, MeetingPart::Plan);
            let before = self.kept.try_get_untracked();
            let before = before.unwrap_or_else(|| Kept::here(Plan::new(self.id)));
            let set = |kept: &mut Kept, text: &str| {
                let mut plan = kept.plan.clone();
                change(&mut plan, text.to_owned());
                kept.revise(plan);
            };
            write_field(journal, key, || before, texts, set, now)
        }
    }

    /// A field of the plan.
    pub fn field(
        self,
        id: &str,
        read: impl Fn(&Plan) -> String + Send + Sync + 'static,
        change: impl Fn(&mut Plan, String) + 'static,
    ) -> Field {
        Field::new(self.app, id, self.shown(read), self.write(change))
    }

    /// Something of the plan, for a field to follow.
    pub fn shown(
        self,
        read: impl Fn(&Plan) -> String + Send + Sync + 'static,
    ) -> Box<dyn Fn() -> String + Send + Sync> {
        Box::new(move || self.kept.with(|kept| read(&kept.plan)))
    }

    /// How many are expected, in a field.
    pub fn expected(self, id: &str) -> Field {
        let read = |p: &Plan| p.expected.map(|n| n.to_string()).unwrap_or_default();
        self.field(id, read, |p, text| p.expected = number(&text, 1, 10_000))
    }

    /// Fills in what a page of the course has, and keeps it.
    pub fn fill_from(self, page: Option<&PageId>) {
        self.edit(|plan| fill(self.app, plan, page));
    }
}

/// Fills in what a page of the course has: title, prompts, script.
pub fn fill(app: AppState, plan: &mut Plan, page: Option<&PageId>) {
    let found = page.and_then(|id| {
        app.course(|course| {
            let (module, page) = course.page(id)?;
            Some((module.id.clone(), page.clone()))
        })
        .flatten()
    });
    let course = app.course_ref();
    plan.course = Some(course.id);
    plan.course_version = Some(course.version);
    let Some((module, page)) = found else {
        plan.module = None;
        plan.page = None;
        plan.prompts.retain(PlannedPrompt::is_own);
        return;
    };
    let of_page = page.prompts.iter().filter_map(|id| app.prompt(id));
    plan.prompts.retain(PlannedPrompt::is_own);
    let of_page = of_page.map(|p| PlannedPrompt::new(p.id, p.text));
    plan.prompts.splice(0..0, of_page);
    // What somebody has written herself stays: only what the page before gave goes.
    let before = plan
        .page
        .as_ref()
        .zip(plan.module.as_ref())
        .map(|(id, module)| {
            let titled = app
                .module(module)
                .and_then(|m| Some(m.page(id.as_str())?.title.clone()));
            (titled.unwrap_or_default(), script(app, module, id))
        });
    let (titled, scripted) = before.unwrap_or_default();
    if plan.title.trim().is_empty() || plan.title == titled {
        plan.title.clone_from(&page.title);
    }
    if plan.phases.is_empty() || plan.phases == scripted {
        plan.minutes = page.minutes;
        plan.phases = script(app, &module, &page.id);
    }
    plan.module = Some(module);
    plan.page = Some(page.id);
}

/// The script of a page, when its texts have been read.
pub fn script(app: AppState, module: &crate::course::ModuleId, page: &PageId) -> Vec<PlannedPhase> {
    let phases = app.library.with_untracked(|library| {
        let text = library.page(module, page, app.lang_now());
        text.map(|text| text.phases.clone()).unwrap_or_default()
    });
    let planned = phases.into_iter().map(|phase| {
        let mut planned = PlannedPhase::new(phase.mode, phase.title, phase.minutes);
        planned.text = phase.text.paragraphs();
        planned
    });
    planned.collect()
}

/// Fetches the texts of the page a plan is made from, and fills in the script
/// when they have come, unless there is one by then.
fn script_when_read(form: Form) {
    let app = form.app;
    let from = Memo::new(move |_| {
        form.kept
            .with(|kept| Some((kept.plan.module.clone()?, kept.plan.page.clone()?)))
    });
    let is_read = Memo::new(move |_| {
        from.with(|from| {
            let (module, page) = from.as_ref()?;
            let read = |library: &Library| library.page(module, page, app.lang_now()).is_some();
            Some(app.library.with(read))
        })
    });
    Effect::new(move |before: Option<Option<bool>>| {
        let now = is_read.get();
        let Some((module, page)) = from.get() else {
            return now;
        };
        if now == Some(false) {
            keeping::fetch_pack(app, PackName::Module(module, app.lang_now()));
        } else if before == Some(Some(false)) {
            let fill = |plan: &mut Plan| {
                if plan.phases.is_empty() {
                    plan.phases = script(app, &module, &page);
                }
            };
            // A look at the page keeps nothing.
            if app.journal.with_untracked(|j| j.meeting(form.id).is_some()) {
                form.edit(fill);
            } else {
                form.kept.update(|kept| fill(&mut kept.plan));
            }
        }
        now
    });
}

/// A whole number that somebody typed, within bounds.
pub fn number(text: &str, least: u32, most: u32) -> Option<u32> {
    let number: Option<u32> = text.trim().parse().ok();
    number.map(|n| n.clamp(least, most))
}

/// The form.
#[component]
pub fn PlanForm(
    /// The plan.
    form: Form,
) -> impl IntoView {
    let app = form.app;
    let t = app.t();
    let words = &t.meeting().form;
    script_when_read(form);
    let pages = app.course(|course| {
        let modules = course.modules.iter().flat_map(|module| {
            let pages = module.pages.iter().filter(|p| p.kind == Kind::Meeting);
            let words = |p: &crate::course::Page| format!("{} · {}", module.number(), p.title);
            pages
                .map(move |p| (p.id.to_string(), words(p)))
                .collect::<Vec<_>>()
        });
        modules.collect::<Vec<_>>()
    });
    let mut options = vec![(String::new(), words.from_nothing.to_owned())];
    options.extend(pages.unwrap_or_default());
    let from = choice(
        "plan-page".into(),
        words.from_course.into(),
        options,
        form.shown(|p| p.page.as_ref().map(PageId::to_string).unwrap_or_default()),
        Box::new(move |id| form.fill_from(PageId::new(id).ok().as_ref())),
    );
    let title = form.field("plan-title", |p| p.title.clone(), |p, text| p.title = text);
    let title = input("text", words.title.into_any(), title);
    let date = form.field(
        "plan-date",
        |p| p.date.map(|d| d.to_string()).unwrap_or_default(),
        |p, text| p.date = text.parse().ok(),
    );
    let date = input("date", words.date.into_any(), date);
    let time = form.field(
        "plan-time",
        |p| p.time.map(|t| t.to_string()).unwrap_or_default(),
        // Some browsers give seconds as well.
        |p, text| p.time = text.get(..5).and_then(TimeOfDay::parse),
    );
    let time = input("time", words.time.into_any(), time);
    let place = form.field("plan-place", |p| p.place.clone(), |p, text| p.place = text);
    let place = input("text", words.place.into_any(), place);
    let missing = told(
        "plan-title",
        form.shown(|p| {
            let missing = p.title.trim().is_empty();
            if missing { words.title_missing } else { "" }.to_owned()
        }),
    );
    view! {
        <section class="block plan-part">
            <h2 class="ds-heading" data-size="sm">{words.about}</h2>
            {from}{title}{missing}
            {prompts(form)}
        </section>
        <section class="block plan-part">
            <h2 class="ds-heading" data-size="sm">{words.when}</h2>
            <div class="plan-row">{date}{time}{place}</div>
        </section>
        {naming(form)}
        {delivery(form)}
        {phases(form)}
    }
    .into_any()
}

/// What people prepare: the page's and its part's prompts, and one's own. Rows
/// are made anew only when there are others, so that focus stays.
fn prompts(form: Form) -> AnyView {
    let app = form.app;
    let words = &app.t().meeting().form;
    // One that is no longer chosen stays in the list, as long as one is on the page.
    let more = Memo::new(move |before: Option<&Vec<PlannedPrompt>>| {
        let mut all = before.cloned().unwrap_or_default();
        form.kept.with(|kept| {
            for prompt in &kept.plan.prompts {
                if !all.iter().any(|known| known.id == prompt.id) {
                    all.push(prompt.clone());
                }
            }
        });
        all
    });
    let page = Memo::new(move |_| form.kept.with(|kept| kept.plan.page.clone()));
    let rows = move || {
        let of_page = page
            .get()
            .map(|page| around(app, &page))
            .unwrap_or_default();
        let of_page = of_page
            .into_iter()
            .map(|p| PlannedPrompt::new(p.id, p.text));
        let mut all: Vec<PlannedPrompt> = of_page.collect();
        for prompt in more.get() {
            if !all.iter().any(|known| known.id == prompt.id) {
                all.push(prompt);
            }
        }
        let rows = all.into_iter().map(|prompt| prompt_row(form, prompt));
        rows.collect::<Vec<_>>()
    };
    let own = Field::new(
        app,
        "plan-own-prompt",
        move || {
            app.journal
                .with(|j| begun(j, form.id, OWN_PROMPT).to_owned())
        },
        move |journal, texts, now| {
            let mut changes = begin(journal, form.id, OWN_PROMPT, texts, now);
            // A meeting is kept from the first thing one writes.
            if let Some(kept) = form.kept.try_get_untracked()
                && journal.meeting(form.id).is_none()
            {
                changes.extend(journal.keep_meeting(&kept, now));
            }
            changes
        },
    );
    let add = move |_| {
        let text = own.shown.get_untracked().trim().to_owned();
        let mut bytes = [0; 16];
        edge::random(&mut bytes);
        if let Some(id) = own_prompt(Builder::from_random_bytes(bytes).into_uuid())
            && !text.is_empty()
        {
            let prompt = PlannedPrompt::new(id, text);
            form.edit(|plan| plan.prompts.push(prompt));
            app.change(|j| begun_no_more(j, form.id, |name| name == OWN_PROMPT, &edge::now()));
            own.left();
        }
    };
    let field = area(words.own_prompt.into(), "2", own);
    view! {
        <fieldset class="ds-fieldset">
            <legend class="ds-label">{words.prompts}</legend>
            <p class="quiet">{words.prompts_told}</p>
            <ul class="choices">{rows}</ul>
        </fieldset>
        {field}
        <p class="buttons"><button class="ds-button" data-variant="secondary" type="button" on:click=add>{words.add_prompt}</button></p>
    }
    .into_any()
}

fn prompt_row(form: Form, prompt: PlannedPrompt) -> AnyView {
    let id = format!("plan-{}", prompt.id.as_str().replace(':', "-"));
    let text = prompt_text(&form.app, &prompt);
    let (name, of) = (prompt.id.to_string(), prompt.id.clone());
    let checked = move || {
        let has = |kept: &Kept| kept.plan.prompts.iter().any(|known| known.id == of);
        form.kept.with(has)
    };
    let toggle = move |on: bool| {
        form.edit(|plan| {
            plan.prompts.retain(|known| known.id != prompt.id);
            if on {
                plan.prompts.push(prompt.clone());
            }
        });
    };
    view! {
        <li class="choice">
            <div class="ds-field">
                <input class="ds-input" type="checkbox" id=id.clone() data-plan-prompt=name prop:checked=checked
                    on:change:target=move |ev| toggle(ev.target().checked())/>
                <label class="ds-label" data-weight="regular" for=id>{text}</label>
            </div>
        </li>
    }
    .into_any()
}

/// The prompts of the page's part.
fn around(app: AppState, page: &PageId) -> Vec<Prompt> {
    let found = app.course(|course| {
        let (module, page) = course.page(page)?;
        let part = |p: &&crate::course::Page| p.id == page.id || p.part == page.part;
        let pages = module.pages.iter().filter(part);
        let prompts = pages.flat_map(|p| &p.prompts);
        Some(prompts.filter_map(|id| app.prompt(id)).collect())
    });
    found.flatten().unwrap_or_default()
}

fn delivery(form: Form) -> AnyView {
    let words = &form.app.t().meeting().form;
    let field = |id: &str, read: fn(&Delivery) -> String, change: fn(&mut Delivery, String)| {
        form.field(
            id,
            move |p| p.delivery.as_ref().map(read).unwrap_or_default(),
            move |p, text| {
                let mut delivery = p.delivery.take().unwrap_or_default();
                change(&mut delivery, text);
                p.delivery = (delivery != Delivery::new()).then_some(delivery);
            },
        )
    };
    let how = field("plan-how", |d| d.text.clone(), |d, text| d.text = text);
    let by = field(
        "plan-by",
        |d| d.by.map(|d| d.to_string()).unwrap_or_default(),
        |d, text| d.by = text.parse().ok(),
    );
    // What is no address yet is none of the plan's, and waits in its field.
    let set_link = form.write(move |p, text| {
        let mut delivery = p.delivery.take().unwrap_or_default();
        delivery.link = HttpsLink::parse(&text);
        p.delivery = (delivery != Delivery::new()).then_some(delivery);
    });
    let is_link = |text: &str| text.trim().is_empty() || HttpsLink::parse(text).is_some();
    let of_link = Field::new(
        form.app,
        "plan-link",
        move || {
            let typed = form
                .app
                .journal
                .with(|j| begun(j, form.id, LINK).to_owned());
            if !typed.is_empty() {
                return typed;
            }
            form.kept.with(|kept| {
                let link = kept.plan.delivery.as_ref().and_then(|d| d.link.as_ref());
                link.map(|l| l.as_str().to_owned()).unwrap_or_default()
            })
        },
        move |journal, [was, text], now| {
            let typed = begun(journal, form.id, LINK).to_owned();
            let fits = is_link(text);
            let waits = if fits { "" } else { text };
            let mut changes = begin(journal, form.id, LINK, [&typed, waits], now);
            if fits {
                changes.extend(set_link(journal, [was, text], now));
            }
            changes
        },
    );
    let wrong = move || of_link.shown.with(|text| !is_link(text));
    // Nobody is told so in the middle of a word.
    let told_wrong = RwSignal::new(wrong());
    let link = view! {
        <div class="ds-field">
            <label class="ds-label" for="plan-link">{words.link}</label>
            <input class="ds-input" type="url" id="plan-link" autocomplete="off" maxlength="2000"
                aria-describedby="plan-link-told" aria-invalid=move || told_wrong.get().then_some("true")
                prop:value=move || of_link.shown.get()
                on:input:target=move |ev| of_link.typed(ev.target().value())
                on:change:target=move |ev| { of_link.chosen(ev.target().value()); told_wrong.set(untrack(wrong)); }
                on:blur=move |_| of_link.left()/>
        </div>
    };
    let expected = count(words.expected, 1..=10_000, form.expected("plan-expected"));
    view! {
        <section class="block plan-part">
            <h2 class="ds-heading" data-size="sm">{words.delivery}</h2>
            {input("text", words.how.into_any(), how)}
            {told("plan-how", Box::new(|| words.how_hint.to_owned()))}
            {link}
            <p class="ds-validation-message" id="plan-link-told" aria-live="assertive">{move || told_wrong.get().then_some(words.link_wrong)}</p>
            <div class="plan-row">
                {input("date", words.by.into_any(), by)}
                {expected}
            </div>
        </section>
    }
    .into_any()
}
