//! The header table and the rewrites, written down for other hosts.

use super::base::Base;
use super::headers::{ASK, EVERYWHERE, FOR_GOOD, HASHED};
use super::made::{LANGUAGES, MADE, MADE_PAGE};

/// Every file for hosts: name below `dist/`, and text.
pub(crate) fn files(base: &Base) -> [(&'static str, String); 4] {
    [
        ("_headers", headers(base)),
        ("_redirects", redirects(base)),
        ("hosting/Caddyfile", caddy(base)),
        ("hosting/nginx.conf", nginx(base)),
    ]
}

/// `(path pattern, shell)` of the routes with made ids.
fn made(base: &Base) -> impl Iterator<Item = (String, String)> + '_ {
    LANGUAGES.into_iter().flat_map(move |language| {
        MADE.into_iter().map(move |first| {
            let path = base.join(&format!("{language}{first}/*"));
            (path, base.join(&format!("{language}shell")))
        })
    })
}

/// Netlify, Cloudflare Pages and others. They ask about every file by default,
/// and join values when two rules set the same header, so only hashed files
/// get a rule for caching.
fn headers(base: &Base) -> String {
    let mut text = format!("{base}*\n");
    for (name, value) in EVERYWHERE {
        text += &format!("  {name}: {value}\n");
    }
    text + &format!("{base}{HASHED}*\n  Cache-Control: {FOR_GOOD}\n")
}

/// Pages of a school's own are not here: some hosts let a rule win over a file,
/// and would give the shell for every page. There `404.html` answers for them.
fn redirects(base: &Base) -> String {
    made(base)
        .map(|(path, shell)| format!("{path} {shell} 200\n"))
        .collect()
}

fn caddy(base: &Base) -> String {
    let mut text = format!(
        "# Møteklar on Caddy. The folder lies at MOTEKLAR_ROOT{base}\n\
         {{$MOTEKLAR_SITE:moteklar.example}} {{\n\
         \troot * {{$MOTEKLAR_ROOT:/srv/moteklar}}\n\
         \tencode zstd gzip\n\
         \theader {{\n"
    );
    for (name, value) in EVERYWHERE {
        text += &format!("\t\t{name} \"{value}\"\n");
    }
    text += &format!(
        "\t}}\n\
         \t@hashed path {base}{HASHED}*\n\
         \theader @hashed Cache-Control \"{FOR_GOOD}\"\n\
         \t@other not path {base}{HASHED}*\n\
         \theader @other Cache-Control \"{ASK}\"\n\
         \theader {base}manifest.webmanifest Content-Type application/manifest+json\n"
    );
    for (place, (path, shell)) in made(base).enumerate() {
        text += &format!(
            "\t@made{place} {{\n\
             \t\tpath {path}\n\
             \t\tnot file {{path}} {{path}}.html {{path}}/index.html\n\
             \t}}\n\
             \trewrite @made{place} {shell}.html\n"
        );
    }
    for language in LANGUAGES {
        let name = language.trim_end_matches('/');
        text += &format!(
            "\t@pages{name} path_regexp ^{base}{language}modul/{MADE_PAGE}\n\
             \trewrite @pages{name} {base}{language}shell.html\n"
        );
    }
    text += &format!(
        "\ttry_files {{path}} {{path}}.html {{path}}/index.html\n\
         \tfile_server {{\n\
         \t\tprecompressed br\n\
         \t\thide _headers _redirects hosting\n\
         \t}}\n\
         \thandle_errors {{\n\
         \t\trewrite * {base}404.html\n\
         \t\tfile_server\n\
         \t}}\n\
         }}\n"
    );
    text
}

fn nginx(base: &Base) -> String {
    let mut text = format!(
        "# Møteklar on nginx: include this file in the http block. The folder lies at <root>{base}\n\
         map $uri $moteklar_cache {{\n\
         \tdefault \"{ASK}\";\n\
         \t~^{base}{HASHED} \"{FOR_GOOD}\";\n\
         }}\n\
         server {{\n\
         \tlisten 80;\n\
         \tserver_name moteklar.example;\n\
         \troot /srv/moteklar;\n\
         \tcharset utf-8;\n\
         \tabsolute_redirect off;\n\
         \tgzip on;\n\
         \tgzip_types text/css text/javascript application/javascript application/json \
         application/wasm application/manifest+json image/svg+xml;\n\
         \tadd_header Cache-Control $moteklar_cache always;\n"
    );
    for (name, value) in EVERYWHERE {
        text += &format!("\tadd_header {name} \"{value}\" always;\n");
    }
    // A location with its own add_header would lose those above: none has one.
    text += &format!(
        "\terror_page 404 {base}404.html;\n\
         \tlocation {base} {{ try_files $uri $uri.html $uri/index.html =404; }}\n\
         \tlocation ~ ^{base}(_|hosting/) {{ return 404; }}\n\
         \tlocation ~ \\.wasm$ {{ default_type application/wasm; }}\n\
         \tlocation = {base}manifest.webmanifest {{ default_type application/manifest+json; }}\n"
    );
    for (path, shell) in made(base) {
        let prefix = path.trim_end_matches('*');
        text += &format!(
            "\tlocation {prefix} {{ try_files $uri $uri.html $uri/index.html {shell}.html; }}\n"
        );
    }
    for language in LANGUAGES {
        text += &format!(
            "\tlocation ~ \"^{base}{language}modul/{MADE_PAGE}\" {{ rewrite ^ {base}{language}shell.html break; }}\n"
        );
    }
    text + "}\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_gets_every_header_once() {
        for base in ["/", "/x/"] {
            let base = Base::new(base).unwrap();
            for (file, text) in files(&base) {
                for (name, value) in EVERYWHERE {
                    let found = text.matches(value).count();
                    let wanted = usize::from(file != "_redirects");
                    assert!(found >= wanted, "{file}: {name}");
                }
                assert_eq!(text.contains(FOR_GOOD), file != "_redirects", "{file}");
            }
        }
    }

    #[test]
    fn every_address_is_below_the_base() {
        let base = Base::new("/x/").unwrap();
        let [headers, redirects, caddy, nginx] = files(&base).map(|(_, text)| text);
        assert!(headers.starts_with("/x/*\n") && headers.contains("\n/x/assets/*\n"));
        assert!(redirects.contains("/x/nn/motelapp/* /x/nn/shell 200\n"));
        assert!(caddy.contains("rewrite * /x/404.html"));
        assert!(caddy.contains("path_regexp ^/x/nn/modul/"));
        assert!(nginx.contains("rewrite ^ /x/en/shell.html break;"));
        assert!(nginx.contains("error_page 404 /x/404.html;"));
    }
}
