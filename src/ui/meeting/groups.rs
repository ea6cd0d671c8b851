//! Groups drawn from a pasted list, and a sheet for each on paper.

use leptos::prelude::*;

use super::fields::passing;
use super::form::Form;
use super::words::{prompt_text, title, when};
use crate::meeting::{Group, Groups as Drawn, MeetingRecords, Person, Role, draw, groups};
use crate::store::{MeetingPart, RecordKey};
use crate::text::Texts;
use crate::ui::edge;
use crate::ui::parts::{Icon, visible};
use crate::ui::state::AppState;

fn role_words(t: &Texts, role: Role) -> &'static str {
    let [chair, secretary, views] = t.meeting().groups.roles;
    match role {
        Role::Chair => chair,
        Role::Secretary => secretary,
        Role::Views => views,
    }
}

fn person_words(t: &Texts, person: &Person) -> String {
    let tag = match person.tag.as_str() {
        "" => String::new(),
        tag => format!(" ({tag})"),
    };
    let role = person
        .role
        .map(|role| format!(" – {}", role_words(t, role)));
    visible(&format!("{}{tag}{}", person.name, role.unwrap_or_default()))
}

fn drawn(app: &AppState, form: Form) -> Option<Drawn> {
    let id = form.kept.with(|kept| kept.plan.id);
    app.journal.with(|j| j.part(id, MeetingPart::Groups))
}

/// Drawing groups. The pasted list itself is never kept.
#[component]
pub fn Groups(
    /// The plan.
    form: Form,
) -> impl IntoView {
    let app = form.app;
    let t = app.t();
    let words = &t.meeting().groups;
    let list = RwSignal::new(String::new());
    let said = RwSignal::new(None::<&'static str>);
    let draw = move |_| {
        let mut people = groups::people(&list.get_untracked());
        let plan = form.plan_now();
        let before: Option<Drawn> = app
            .journal
            .with_untracked(|j| j.part(plan.id, MeetingPart::Groups));
        // Drawing again needs no new list.
        if let Some(before) = before.filter(|_| people.is_empty()) {
            people = before.groups.into_iter().flat_map(|g| g.people).collect();
            for person in &mut people {
                person.role = None;
            }
        }
        said.set(people.is_empty().then_some(words.none));
        if people.is_empty() {
            return;
        }
        let mut bytes = [0; 8];
        edge::random(&mut bytes);
        let drawn = Drawn::draw(people, plan.group_size(), draw::seed(bytes), edge::today());
        app.change(|j| j.keep_part(plan.id, MeetingPart::Groups, &drawn, &edge::now()));
        list.set(String::new());
    };
    let forget = move |_| {
        let id = form.kept.with_untracked(|kept| kept.plan.id);
        app.change(|j| j.let_go(&RecordKey::Meeting(id, MeetingPart::Groups)));
    };
    let print = move |_| {
        edge::print_as("sheets");
    };
    let field = passing("group-list", words.list, "6", list);
    view! {
        <section class="block no-print" aria-labelledby="groups-heading">
            <h2 id="groups-heading" class="ds-heading" data-size="sm">{words.heading}</h2>
            <p>{words.told}</p>
            <p class="quiet">{words.kept}</p>
            {field}
            <p class="buttons">
                <button class="ds-button" data-variant="secondary" type="button" data-draw-groups on:click=draw>{words.draw}</button>
                <button class="ds-button" data-variant="tertiary" type="button" data-print-sheets on:click=print><Icon name="PrinterSmall"/> {words.print}</button>
            </p>
            <p class="ds-validation-message" aria-live="assertive">{move || said.get()}</p>
            <div aria-live="polite">
                {move || drawn(&app, form).map(|drawn| {
                    let groups = drawn.groups.iter().enumerate().map(|(n, group)| view! {
                        <li><strong>{(words.group)(n + 1)}</strong><ul>{people(t, group)}</ul></li>
                    });
                    view! {
                        <ul class="drawn-groups" data-groups>{groups.collect::<Vec<_>>()}</ul>
                        <p class="buttons"><button class="ds-button" data-variant="tertiary" type="button" on:click=forget><Icon name="Trash"/> {words.forget}</button></p>
                    }
                })}
            </div>
        </section>
    }
    .into_any()
}

fn people(t: &'static Texts, group: &Group) -> Vec<AnyView> {
    let people = group.people.iter();
    people
        .map(|person| view! { <li><bdi>{person_words(t, person)}</bdi></li> }.into_any())
        .collect()
}

/// A sheet for each group, for paper: seen in print only.
#[component]
pub fn GroupSheets(
    /// The plan.
    form: Form,
) -> impl IntoView {
    let app = form.app;
    move || {
        let groups = drawn(&app, form)
            .map(|drawn| drawn.groups)
            .unwrap_or_default();
        let sheets = if groups.is_empty() {
            vec![sheet(form, None)]
        } else {
            let numbered = groups.iter().enumerate();
            numbered
                .map(|(n, group)| sheet(form, Some((n + 1, group))))
                .collect()
        };
        view! { <div class="group-sheets">{sheets}</div> }.into_any()
    }
}

fn sheet(form: Form, group: Option<(usize, &Group)>) -> AnyView {
    let app = form.app;
    let t = app.t();
    let words = &t.meeting().groups;
    let plan = form.kept.with(|kept| kept.plan.clone());
    let heading = match group {
        Some((n, _)) => (words.group)(n),
        None => format!("{}: ________", words.name),
    };
    let roles = Role::ALL.iter().map(|role| {
        view! { <li>{role_words(t, *role)} ": ______________________________"</li> }
    });
    let members = match group {
        Some((_, group)) => people(t, group),
        None => roles.map(IntoAny::into_any).collect(),
    };
    let prompts = plan.prompts.iter().map(|prompt| {
        view! { <h3>{prompt_text(&app, prompt)}</h3> <div class="write-lines"></div> }
    });
    view! {
        <article class="group-sheet">
            <p>{title(t, &plan)} " · " {when(t, &plan)}</p>
            <h2>{heading}</h2>
            <ul>{members}</ul>
            {prompts.collect::<Vec<_>>()}
        </article>
    }
    .into_any()
}
