//! The plan as a form. Every change is kept when one leaves its field.

use leptos::prelude::*;
use uuid::Builder;

use super::fields::{area, choice, count, input, told};
use super::naming::naming;
use super::phases::phases;
use super::words::prompt_text;
use crate::course::{Kind, PageId, Prompt};
use crate::meeting::{
    Delivery, HttpsLink, Kept, MeetingRecords, Plan, PlannedPhase, PlannedPrompt, TimeOfDay,
    own_prompt,
};
use crate::ui::library::{Library, PackName};
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// A plan being written; copies are the same plan.
#[derive(Clone, Copy)]
pub struct Form {
    /// The app.
    pub app: AppState,
    /// The plan as it stands.
    pub kept: RwSignal<Kept>,
}

impl Form {
    /// Changes the plan and keeps it.
    pub fn edit(self, change: impl FnOnce(&mut Plan)) {
        let mut kept = self.kept.get_untracked();
        let mut plan = kept.plan.clone();
        change(&mut plan);
        kept.revise(plan);
        self.kept.set(kept.clone());
        self.app.change(|j| j.keep_meeting(&kept, &edge::now()));
    }

    /// Something of the plan, for a field to follow.
    pub fn shown(
        self,
        read: impl Fn(&Plan) -> String + Send + Sync + 'static,
    ) -> Box<dyn Fn() -> String + Send + Sync> {
        Box::new(move || self.kept.with(|kept| read(&kept.plan)))
    }

    /// What to do when a field has changed.
    fn set(self, change: impl Fn(&mut Plan, String) + 'static) -> Box<dyn Fn(String)> {
        Box::new(move |text| self.edit(|plan| change(plan, text)))
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
            form.kept.update(|kept| {
                if kept.plan.phases.is_empty() {
                    kept.plan.phases = script(app, &module, &page);
                }
            });
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
    let title = input(
        "text",
        "plan-title",
        words.title,
        form.shown(|p| p.title.clone()),
        form.set(|p, text| p.title = text),
    );
    let date = input(
        "date",
        "plan-date",
        words.date,
        form.shown(|p| p.date.map(|d| d.to_string()).unwrap_or_default()),
        form.set(|p, text| p.date = text.parse().ok()),
    );
    let time = input(
        "time",
        "plan-time",
        words.time,
        form.shown(|p| p.time.map(|t| t.to_string()).unwrap_or_default()),
        // Some browsers give seconds as well.
        form.set(|p, text| p.time = text.get(..5).and_then(TimeOfDay::parse)),
    );
    let place = input(
        "text",
        "plan-place",
        words.place,
        form.shown(|p| p.place.clone()),
        form.set(|p, text| p.place = text),
    );
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
    let more = RwSignal::new(form.kept.with_untracked(|kept| kept.plan.prompts.clone()));
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
    let own = RwSignal::new(String::new());
    let add = move |_| {
        let text = own.get_untracked().trim().to_owned();
        let mut bytes = [0; 16];
        edge::random(&mut bytes);
        if let Some(id) = own_prompt(Builder::from_random_bytes(bytes).into_uuid())
            && !text.is_empty()
        {
            let prompt = PlannedPrompt::new(id, text);
            more.update(|more| more.push(prompt.clone()));
            form.edit(|plan| plan.prompts.push(prompt));
            own.set(String::new());
        }
    };
    let field = area(
        "plan-own-prompt".into(),
        words.own_prompt.into(),
        "2",
        Box::new(move || own.get()),
        Box::new(move |text| own.set(text)),
    );
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
    let of = |read: fn(&Delivery) -> String| {
        form.shown(move |p| p.delivery.as_ref().map(read).unwrap_or_default())
    };
    let set = |change: fn(&mut Delivery, String)| {
        form.set(move |p, text| {
            let mut delivery = p.delivery.take().unwrap_or_default();
            change(&mut delivery, text);
            p.delivery = (delivery != Delivery::new()).then_some(delivery);
        })
    };
    let wrong = RwSignal::new(false);
    let set_link = set(|d, text| d.link = HttpsLink::parse(&text));
    let shown_link = of(|d| {
        let link = d.link.as_ref();
        link.map(|l| l.as_str().to_owned()).unwrap_or_default()
    });
    let typed_link = move |text: String| {
        let fits = text.trim().is_empty() || HttpsLink::parse(&text).is_some();
        wrong.set(!fits);
        // What was typed stays in the field until it is right.
        if fits {
            set_link(text);
        }
    };
    let link = view! {
        <div class="ds-field">
            <label class="ds-label" for="plan-link">{words.link}</label>
            <input class="ds-input" type="url" id="plan-link" autocomplete="off" maxlength="2000"
                aria-describedby="plan-link-told" aria-invalid=move || wrong.get().then_some("true")
                prop:value=shown_link on:change:target=move |ev| typed_link(ev.target().value())/>
        </div>
    };
    let expected = count(
        "plan-expected",
        words.expected,
        1..=10_000,
        form.shown(|p| p.expected.map(|n| n.to_string()).unwrap_or_default()),
        form.set(|p, text| p.expected = number(&text, 1, 10_000)),
    );
    view! {
        <section class="block plan-part">
            <h2 class="ds-heading" data-size="sm">{words.delivery}</h2>
            {input("text", "plan-how", words.how, of(|d| d.text.clone()), set(|d, text| d.text = text))}
            {told("plan-how", Box::new(|| words.how_hint.to_owned()))}
            {link}
            <p class="ds-validation-message" id="plan-link-told" aria-live="assertive">{move || wrong.get().then_some(words.link_wrong)}</p>
            <div class="plan-row">
                {input("date", "plan-by", words.by, of(|d| d.by.map(|d| d.to_string()).unwrap_or_default()), set(|d, text| d.by = text.parse().ok()))}
                {expected}
            </div>
        </section>
    }
    .into_any()
}
