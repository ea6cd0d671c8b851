//! The header table and the rewrites, written down for other hosts.

use super::base::Base;
use super::headers::{ASK, EVERYWHERE, FOR_GOOD, HASHED};
use super::made::{LANGUAGES, LINK, LINKED, MADE, MADE_PAGE};

/// The rules for Netlify, Cloudflare Pages and others, below `dist/`.
pub(crate) const HEADERS: &str = "_headers";

/// The other files for hosts: name below `dist/`, and text.
pub(crate) fn files(base: &Base) -> [(&'static str, String); 3] {
    [
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

/// [`HEADERS`]. Such hosts ask about every file by default, and join values when
/// two rules set the same header, so only hashed files get a rule for caching:
/// one for each file, since a rule for the folder would hold for what is missing
/// in it too.
pub(crate) fn headers(base: &Base, hashed: &[String]) -> String {
    let mut text = format!("{base}*\n");
    for (name, value) in EVERYWHERE {
        text += &format!("  {name}: {value}\n");
    }
    for name in hashed {
        text += &format!("{base}{HASHED}{name}\n  Cache-Control: {FOR_GOOD}\n");
    }
    text
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
        "# Møteklar on Caddy. Its address and the folder above {base} come from the environment: MOTEKLAR_SITE, MOTEKLAR_ROOT.\n\
         # HTTPS comes by itself. The request log is off; it would hold addresses, never what anybody writes.\n\
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
    text += &format!(
        "\t@link path_regexp link ^{base}{LINK}\n\
         \trewrite @link {base}{{re.link.1}}{LINKED}\n"
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
        "\t# No file of ours has such a name, and the disk would call it an error of the server.\n\
         \t@long path_regexp [^/]{{64}}\n\
         \terror @long 404\n\
         \ttry_files {{path}} {{path}}.html {{path}}/index.html\n\
         \tfile_server {{\n\
         \t\tprecompressed br gzip\n\
         \t\thide _headers _redirects hosting\n\
         \t}}\n\
         \thandle_errors {{\n\
         \t\t# What is missing may come yet.\n\
         \t\theader Cache-Control \"{ASK}\"\n\
         \t\trewrite * {base}404.html\n\
         \t\tfile_server {{\n\
         \t\t\tprecompressed br gzip\n\
         \t\t}}\n\
         \t}}\n\
         }}\n"
    );
    text
}

fn nginx(base: &Base) -> String {
    let mut text = format!(
        "# Møteklar on nginx: include this file in the http block. Edit listen, server_name and root; the folder lies at <root>{base}\n\
         # Serve it over HTTPS (listen 443 ssl; ssl_certificate …; ssl_certificate_key …): over plain http browsers give the app\n\
         # no offline use and keep what is written less safely.\n\
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
         \tgzip_static on;\n\
         \tgzip_vary on;\n\
         \tgzip_proxied any;\n\
         \tgzip_types text/plain text/css text/javascript application/javascript application/json \
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
    // A link that lost its `#` on the way holds its content in the path: in no log.
    text += &format!(
        "\tlocation ~ \"^{base}{LINK}\" {{ access_log off; rewrite ^ {base}$1{LINKED} break; }}\n"
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

    fn all(base: &Base) -> Vec<(&'static str, String)> {
        let hashed = vec!["app-0/m.js".to_owned(), "boot-0.js".into()];
        let headers = (HEADERS, headers(base, &hashed));
        [headers].into_iter().chain(files(base)).collect()
    }

    // Holds B 12.
    #[test]
    fn every_host_gets_every_header_once() {
        for base in ["/", "/x/"] {
            let base = Base::new(base).unwrap();
            for (file, text) in all(&base) {
                for (name, value) in EVERYWHERE {
                    let found = text.matches(name).count();
                    assert_eq!(found, usize::from(file != "_redirects"), "{file}: {name}");
                    assert!(found == 0 || text.contains(value), "{file}: {name}");
                }
                assert_eq!(text.contains(FOR_GOOD), file != "_redirects", "{file}");
            }
        }
    }

    #[test]
    fn what_is_missing_is_never_kept_for_good() {
        let text = &all(&Base::new("/").unwrap())[0].1;
        let rules = text.lines().filter(|line| line.starts_with('/'));
        assert_eq!(
            rules.collect::<Vec<_>>(),
            ["/*", "/assets/app-0/m.js", "/assets/boot-0.js"]
        );
    }

    #[test]
    fn every_address_is_below_the_base() {
        let base = Base::new("/x/").unwrap();
        let [redirects, caddy, nginx] = files(&base).map(|(_, text)| text);
        let headers = &all(&base)[0].1;
        assert!(headers.starts_with("/x/*\n") && headers.contains("\n/x/assets/boot-0.js\n"));
        assert!(redirects.contains("/x/nn/motelapp/* /x/nn/shell 200\n"));
        assert!(caddy.contains("rewrite * /x/404.html"));
        assert!(caddy.contains("path_regexp ^/x/nn/modul/"));
        assert!(nginx.contains("rewrite ^ /x/en/shell.html break;"));
        assert!(nginx.contains("error_page 404 /x/404.html;"));
    }
}
