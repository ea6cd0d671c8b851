//! Courses from elsewhere, on `/moduler` below the built-in one.

use leptos::prelude::*;

use crate::course::{CourseId, ForeignCourse};
use crate::journal::DeletedKind;
use crate::ui::pages::module_rows;
use crate::ui::parts::Icon;
use crate::ui::state::AppState;

use super::told::Told;

/// Every course from elsewhere; nothing when there is none.
#[component]
pub fn ForeignCourses() -> impl IntoView {
    let app = AppState::get();
    let t = app.tailor_texts();
    let told = Told::new();
    view! {
        {move || app.library.with(|library| {
            let courses: Vec<_> = library.foreign().iter().map(|course| course_view(app, told, course)).collect();
            (!courses.is_empty()).then(|| view! {
                <div class="part foreign">
                    <p class="eyebrow">{t.foreign}</p>
                    <p>{t.foreign_told}</p>
                    {courses}
                </div>
            })
        })}
        {told.view(app)}
    }
    .into_any()
}

fn course_view(app: AppState, told: Told, course: &ForeignCourse) -> AnyView {
    let t = app.tailor_texts();
    let title = course.index.title.clone();
    let (id, name) = (course.id.clone(), title.clone());
    let remove = move |_| remove(app, told, &id, &name);
    view! {
        <section class="part" data-course=course.id.to_string()>
            <div lang=app.lang_of(course.lang)>
                <h2 class="ds-heading" data-size="sm">{title.clone()}</h2>
                <p>{course.purpose.clone()}</p>
                <ul class="tasks">{module_rows(app, &course.index)}</ul>
            </div>
            <p class="quiet">{(t.version)(&course.index.version)}</p>
            <button class="ds-button no-print" data-variant="tertiary" type="button" data-act="remove" on:click=remove>
                <Icon name="Trash"/> {(t.foreign_remove)(&title)}
            </button>
        </section>
    }
    .into_any()
}

fn remove(app: AppState, told: Told, id: &CourseId, title: &str) {
    let what = (DeletedKind::Course, title.to_owned());
    let words = (app.tailor_texts().foreign_removed)(title);
    let id = id.clone();
    app.delete(
        what,
        None,
        move |j| j.remove_course(&id),
        move |gone| {
            app.retailor();
            told.deleted(app, words, gone);
        },
    );
}
