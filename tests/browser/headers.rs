//! What the pages may do, and what they ask the network for.

use crate::offline::until_offline_works;
use crate::support::{Course, Serve, in_every_engine};

// Holds B 12.
#[test]
fn every_answer_carries_the_headers() {
    let site = Serve::built().start();
    let page = site.get("/");
    let policy = page
        .header("Content-Security-Policy")
        .unwrap_or_default()
        .to_owned();
    for part in [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default",
    ] {
        assert!(
            policy.split(';').any(|one| one.trim() == part),
            "{part} is not in {policy}"
        );
    }
    let script = page
        .body
        .split('"')
        .find(|part| part.starts_with("/assets/boot-"))
        .expect("the start script")
        .to_owned();
    for path in [
        "/",
        "/om",
        "/rescue.html",
        "/sw.js",
        "/packs/course.nb.json",
        "/finnes-ikke",
        script.as_str(),
    ] {
        let answer = site.get(path);
        assert_eq!(
            answer.header("Content-Security-Policy"),
            Some(policy.as_str()),
            "{path}"
        );
        for (name, value) in [
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Frame-Options", "DENY"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{path} {name}");
        }
        let safety = answer
            .header("Strict-Transport-Security")
            .unwrap_or_default();
        assert!(
            safety.starts_with("max-age=")
                && !safety.contains("includeSubDomains")
                && !safety.contains("preload"),
            "{path}: {safety}"
        );
        assert!(
            answer
                .header("Permissions-Policy")
                .is_some_and(|value| value.contains("camera=()")),
            "{path}"
        );
        assert_eq!(
            answer.header("Cross-Origin-Embedder-Policy"),
            None,
            "{path}"
        );
        assert!(answer.header("Cache-Control").is_some(), "{path}");
    }
    assert!(
        site.get(&script)
            .header("Cache-Control")
            .is_some_and(|value| value.contains("immutable"))
    );
}

// Holds B 11.
in_every_engine!(
    #[ignore = "long"]
    a_whole_journey_breaks_no_rule_and_asks_nobody_else,
    Serve::built().with("spy"),
    async |browser, _site| {
        let page = Course::built().page();
        let module = page.module();
        let mut seen = Vec::new();
        let mut outside = Vec::new();

        browser.open("/").await;
        browser.follow("/moduler").await;
        browser.follow(module).await;
        browser.follow(&page.path).await;
        browser.element("textarea[data-prompt]").await;
        browser.keep(page.prompt(), "Et helt vanlig svar").await;
        browser.click("a[hreflang='nn']").await;
        browser
            .until("the page is in nynorsk", async || {
                browser.path().await.starts_with("/nn/")
            })
            .await;
        browser.click("a[hreflang='nb']").await;
        browser
            .until("the page is in bokmål", async || {
                browser.path().await == page.path
            })
            .await;
        browser.follow("/notater").await;
        browser.follow("/ta-med").await;
        browser.click("input[data-choose]").await;
        browser.click("[data-step='review']").await;
        browser.click("[data-step='deliver']").await;
        browser.download("[data-export='contribution']").await;
        browser.follow("/data").await;
        let copy = browser.download("[data-export='backup']").await;
        browser.choose_file(&copy.name, &copy.bytes).await;
        browser.dry_run_of(&copy.name).await;
        browser.follow("/hjelp").await;
        seen.extend(browser.console_and_csp_violations().await);
        outside.extend(browser.requests_outside_origin().await);

        // The worker holds the page from now on.
        until_offline_works(browser).await;
        for path in ["/personvern", "/motelapp/uten-mote", page.path.as_str()] {
            browser.open(path).await;
            seen.extend(browser.console_and_csp_violations().await);
            outside.extend(browser.requests_outside_origin().await);
        }
        assert!(seen.is_empty(), "{}", seen.join("\n"));
        assert!(outside.is_empty(), "{outside:?}");
    }
);

// Holds B 11.
in_every_engine!(
    whatever_is_injected_is_blocked,
    Serve::built().with("spy").with("attack"),
    async |browser, _site| {
        browser.open("/hjelp").await;
        let through = browser
            .js_async("return await attack(arguments[0])", &["/hjelp".into()])
            .await;
        assert_eq!(through, serde_json::json!([]));
        let seen = browser.console_and_csp_violations().await;
        for kind in [
            "require-trusted-types-for",
            "style-src",
            "frame-src",
            "img-src",
            "connect-src",
        ] {
            let told = seen
                .iter()
                .any(|line| line.starts_with("policy:") && line.contains(kind));
            assert!(told, "the policy did not tell of {kind}: {seen:?}");
        }
    }
);
