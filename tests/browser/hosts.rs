//! The real Caddy and the real nginx, with the files that are written for them. They
//! need the built folder, and no browser.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::support::{Answer, Course, Host, Serve, dist, in_every_engine};

/// What a host adds by itself, and what follows from the bytes and the day.
const OF_THE_HOST: [&str; 14] = [
    "accept-ranges",
    "allow",
    "alt-svc",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "etag",
    "last-modified",
    "location",
    "server",
    "transfer-encoding",
    "vary",
];

/// `(pattern, headers)` of each rule in `_headers`.
fn rules() -> Vec<(String, BTreeMap<String, String>)> {
    let text = std::fs::read_to_string(dist().join("_headers")).unwrap();
    let mut rules: Vec<(String, BTreeMap<String, String>)> = Vec::new();
    for line in text.lines() {
        match line
            .strip_prefix("  ")
            .and_then(|line| line.split_once(": "))
        {
            Some((name, value)) => {
                let rule = rules.last_mut().expect("a rule before its headers");
                rule.1.insert(name.to_lowercase(), value.to_owned());
            }
            None => rules.push((line.to_owned(), BTreeMap::new())),
        }
    }
    rules
}

/// What `_headers` says of an address. Where it says nothing of keeping, a host asks
/// each time.
fn told(rules: &[(String, BTreeMap<String, String>)], path: &str) -> BTreeMap<String, String> {
    let mut told = BTreeMap::from([("cache-control".to_owned(), "no-cache".to_owned())]);
    for (pattern, headers) in rules {
        let matches = match pattern.strip_suffix('*') {
            Some(prefix) => path.starts_with(prefix),
            None => path == pattern,
        };
        if matches {
            told.extend(headers.clone());
        }
    }
    told
}

fn ours(answer: &Answer) -> BTreeMap<String, String> {
    let headers = answer.headers().iter();
    headers
        .map(|(name, value)| (name.to_lowercase(), value.clone()))
        .filter(|(name, _)| !OF_THE_HOST.contains(&name.as_str()))
        .collect()
}

/// An existing file of each kind, with how it answers.
fn existing() -> Vec<(String, &'static str)> {
    let page = Course::built().page().path.clone();
    let mut paths: Vec<(String, &str)> = vec![
        ("/".into(), "text/html"),
        ("/nn".into(), "text/html"),
        ("/moter/".into(), "text/html"),
        ("/om.html".into(), "text/html"),
        (page, "text/html"),
        ("/rescue.html".into(), "text/html"),
        (
            "/mote/6f1c93ae-0000-4000-8000-000000000001".into(),
            "text/html",
        ),
        ("/nn/motelapp/uten-mote".into(), "text/html"),
        ("/sw.js".into(), "javascript"),
        ("/packs/course.nb.json".into(), "application/json"),
        ("/manifest.webmanifest".into(), "application/manifest+json"),
        ("/licences.txt".into(), "text/plain"),
        ("/icons.svg".into(), "image/svg+xml"),
    ];
    for entry in walkdir::WalkDir::new(dist().join("assets"))
        .into_iter()
        .flatten()
    {
        let name = entry
            .path()
            .strip_prefix(dist())
            .unwrap()
            .display()
            .to_string();
        let kind = match entry.path().extension().and_then(|ending| ending.to_str()) {
            Some("js") => "javascript",
            Some("css") => "text/css",
            Some("wasm") => "application/wasm",
            Some("woff2") => "font/woff2",
            _ => continue,
        };
        paths.push((format!("/{name}"), kind));
    }
    assert!(
        paths
            .iter()
            .filter(|(path, _)| path.starts_with("/assets/"))
            .count()
            > 5
    );
    paths
}

/// What shall not be there.
fn missing() -> Vec<String> {
    let mut paths: Vec<String> = [
        "/finnes-ikke",
        "/modul/finnes-ikke",
        "/assets/app-0123456789abcdef/moteklar.wasm",
        "/assets/finnes-ikke-0123456789abcdef.js",
        "/assets/",
        "/_headers",
        "/_redirects",
        "/hosting/Caddyfile",
        "/hosting/nginx.conf",
        "/packs/finnes-ikke.json",
        "//evil.example/x",
        "/nn/finst-ikkje",
    ]
    .map(str::to_owned)
    .to_vec();
    paths.push(format!("/modul/{}", "a".repeat(3000)));
    paths
}

// Holds B 12, D 13.
#[test]
fn caddy_and_nginx_send_what_the_table_says_to_the_byte() {
    let rules = rules();
    for host in [Host::caddy(), Host::nginx()] {
        for encoding in ["identity", "gzip", "br, gzip"] {
            let accept = [("Accept-Encoding", encoding)];
            for (path, kind) in existing() {
                let answer = host.get(&path, &accept);
                assert_eq!(answer.status, 200, "{} {path}", host.name);
                assert_eq!(ours(&answer), told(&rules, &path), "{} {path}", host.name);
                let sent = answer.header("Content-Type").unwrap_or_default();
                assert!(sent.contains(kind), "{} {path}: {sent}", host.name);
            }
            for path in missing() {
                let answer = host.get(&path, &accept);
                assert_eq!(answer.status, 404, "{} {path}", host.name);
                assert_eq!(ours(&answer), told(&rules, "/x"), "{} {path}", host.name);
                assert_eq!(
                    answer.header("Cache-Control"),
                    Some("no-cache"),
                    "{} {path}",
                    host.name
                );
            }
        }
    }
}

#[test]
fn what_gets_smaller_is_sent_packed_also_when_it_is_not_found() {
    let site = Serve::built().start();
    for host in [Host::caddy(), Host::nginx()] {
        for (path, _) in existing() {
            if path.ends_with("woff2") {
                continue;
            }
            let answer = host.get(&path, &[("Accept-Encoding", "gzip")]);
            let packed = answer.header("Content-Encoding");
            assert_eq!(packed, Some("gzip"), "{} {path}", host.name);
            let vary = answer.header("Vary").unwrap_or_default().to_lowercase();
            assert!(
                vary.contains("accept-encoding"),
                "{} {path}: {vary}",
                host.name
            );
        }
        let answer = host.get("/finnes-ikke", &[("Accept-Encoding", "gzip")]);
        assert_eq!(answer.status, 404);
        assert_eq!(
            answer.header("Content-Encoding"),
            Some("gzip"),
            "{}",
            host.name
        );
    }
    let brotli = [("Accept-Encoding", "br")];
    for (name, answer) in [
        ("caddy", Host::caddy().get("/finnes-ikke", &brotli)),
        ("native", site.get_with("/finnes-ikke", &brotli)),
    ] {
        assert_eq!(answer.status, 404, "{name}");
        assert_eq!(answer.header("Content-Encoding"), Some("br"), "{name}");
        assert_eq!(answer.header("Cache-Control"), Some("no-cache"), "{name}");
    }
}

// Holds D 1.
#[test]
fn a_link_whose_hash_was_escaped_gets_the_page_it_is_for_and_is_in_no_log() {
    let site = Serve::built().start();
    let nginx = Host::nginx();
    let caddy = Host::caddy();
    let meeting = "eyJidW5kbGVfaWQi".repeat(150);
    let meetings = std::fs::read_to_string(dist().join("moter.html")).unwrap();
    let title = meetings
        .split("<title>")
        .nth(1)
        .and_then(|rest| rest.split('<').next())
        .unwrap();
    for link in [
        format!("/moter%23mote={meeting}"),
        format!("/moter%23mote%3D{meeting}"),
        format!("/moter/%23mote-{meeting}"),
        format!("/moter%2523mote%253D{meeting}"),
        format!("/moter%23mote-{meeting}%20Hilsen%20Kari%20/%20rektor"),
    ] {
        for (name, answer) in [
            ("caddy", caddy.get(&link, &[])),
            ("nginx", nginx.get(&link, &[])),
            ("native", site.get(&link)),
        ] {
            assert_eq!(answer.status, 200, "{name} {link}");
            assert!(answer.body.contains(title), "{name} {link}");
        }
    }
    assert_eq!(nginx.get("/om", &[]).status, 200);
    let log = nginx.access_log();
    assert!(log.contains("/om") && !log.contains("eyJ"), "{log}");
}

#[test]
fn the_worker_holds_the_sum_of_every_file_that_it_keeps() {
    let worker = std::fs::read_to_string(dist().join("sw.js")).unwrap();
    let list = worker
        .split_once("[{\"")
        .and_then(|(_, rest)| rest.split_once("}]"));
    let list = format!("[{{\"{}}}]", list.expect("the list of files").0);
    let list: Vec<serde_json::Value> = serde_json::from_str(&list).unwrap();
    assert!(list.len() > 400, "{}", list.len());
    for entry in list {
        let name = entry["url"].as_str().expect("an address");
        let bytes = std::fs::read(dist().join(name)).unwrap();
        let sum = format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)));
        assert_eq!(entry["integrity"], sum, "{name}");
    }
}

// Holds D 13.
in_every_engine!(
    a_host_without_headers_gets_the_policy_from_the_page,
    Serve::built().bare().with("spy").with("attack"),
    async |browser, site| {
        for path in ["/hjelp", "/rescue.html", "/moter"] {
            assert_eq!(site.get(path).header("Content-Security-Policy"), None);
            browser.go(path).await;
            browser
                .until_js(
                    "the attack is there",
                    "return typeof attack === 'function' && !!document.querySelector('h1')",
                    &[],
                )
                .await;
            let through = browser
                .js_async("return await attack(location.pathname)", &[])
                .await;
            assert_eq!(through, serde_json::json!([]), "{path}");
        }
    }
);

// Holds D 13.
in_every_engine!(
    the_app_works_on_a_host_without_headers,
    Serve::built().bare().with("spy"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Uten hoder").await;
        browser.open("/data").await;
        let seen = browser.console_and_csp_violations().await;
        assert!(seen.is_empty(), "{}", seen.join("\n"));
    }
);

// Holds D 13.
in_every_engine!(
    an_address_without_encryption_is_told,
    Serve::built().with("plain-http"),
    async |browser, _site| {
        browser.open("/data").await;
        browser.element("[data-plain-http]").await;
    }
);

in_every_engine!(an_address_with_encryption_is_not, async |browser, _site| {
    browser.open("/data").await;
    assert_eq!(browser.count("[data-plain-http]").await, 0);
});
