//! Routes whose ids are made on the device: no file can be written for them, so
//! hosts answer with the shell. `public/sw.js` holds the same list.

/// The first segment of such routes: `/mote/<id>`, `/nn/motelapp/<meeting>`.
pub(crate) const MADE: [&str; 2] = ["mote", "motelapp"];

/// An address of the meetings' page whose `#` was escaped on the way, so that the
/// meeting in it stands in the path. The page puts it right. The language is the
/// first group.
pub(crate) const LINK: &str = "(nn/|en/)?moter/*[^A-Za-z0-9/.-]";

/// The page that such an address is for, after its language.
pub(crate) const LINKED: &str = "moter.html";

/// The prefixes of the languages, bokmål first.
pub(crate) const LANGUAGES: [&str; 3] = ["", "nn/", "en/"];

/// The file that answers for a path below the base, if its ids are made or it is
/// an escaped [`LINK`].
pub(crate) fn shell_for(path: &str) -> Option<String> {
    let language = LANGUAGES
        .iter()
        .rev()
        .find(|language| path.starts_with(**language))?;
    let path = &path[language.len()..];
    let after = path
        .strip_prefix("moter")
        .map(|rest| rest.trim_start_matches('/'));
    let after = after.and_then(|rest| rest.chars().next());
    if after.is_some_and(|c| !c.is_ascii_alphanumeric() && !"/.-".contains(c)) {
        return Some(format!("{language}{LINKED}"));
    }
    let (first, id) = path.split_once('/')?;
    let made = match first {
        "modul" => is_made_page(id),
        first => MADE.contains(&first) && !id.is_empty(),
    };
    made.then(|| format!("{language}shell.html"))
}

/// Below `/modul/`, what did not come with the app: a course from elsewhere, a
/// page of the school's own, and where such pages are written. As a pattern:
/// [`MADE_PAGE`].
fn is_made_page(path: &str) -> bool {
    let segments: Vec<&str> = path.split('/').collect();
    match segments[..] {
        [module] | [module, _] if module.contains(':') => true,
        [_, page] => page.starts_with("own:") || page == "ny-side",
        [_, _, "rediger"] => true,
        _ => false,
    }
}

/// The paths of [`is_made_page`], for hosts and for the worker.
pub(crate) const MADE_PAGE: &str = "([^/]+:|[^/]+/(own:|ny-side$|[^/]+/rediger$))";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_made_routes_get_the_shell() {
        assert_eq!(shell_for("mote/1").as_deref(), Some("shell.html"));
        assert_eq!(shell_for("nn/motelapp/a").as_deref(), Some("nn/shell.html"));
        assert_eq!(
            shell_for("en/mote/a/bidrag").as_deref(),
            Some("en/shell.html")
        );
        for made in [
            "modul/1-a/own:1",
            "modul/1-a/ny-side",
            "modul/1-a/1-b/rediger",
            "modul/var-kommune:m1",
            "modul/var-kommune:m1/var-kommune:p1",
        ] {
            assert_eq!(shell_for(made).as_deref(), Some("shell.html"), "{made}");
        }
        for other in [
            "",
            "modul/x/y",
            "modul/x/y/z",
            "mote",
            "mote/",
            "moter",
            "modul/x",
            "nn",
            "se/mote/1",
        ] {
            assert_eq!(shell_for(other), None, "{other}");
        }
    }

    #[test]
    fn an_escaped_link_is_for_the_meetings() {
        for path in ["moter#mote=a/b", "moter\u{ad}", "moter mote", "moter/#mote"] {
            assert_eq!(shell_for(path).as_deref(), Some(LINKED), "{path}");
        }
        let nynorsk = shell_for("nn/moter#mote-a");
        assert_eq!(nynorsk.as_deref(), Some("nn/moter.html"));
        for other in ["moter", "moter-x", "moter.html", "motern#", "moter/x"] {
            assert_eq!(shell_for(other), None, "{other}");
        }
    }

    #[test]
    fn the_worker_knows_the_same_routes() {
        let worker = include_str!("../../../public/sw.js");
        assert!(worker.contains(&format!("const MADE = {MADE:?};")));
        let page = MADE_PAGE.replace('/', "\\/").replace("[^\\/]", "[^/]");
        assert!(
            worker.contains(&format!("const MADE_PAGE = /^{page}/;")),
            "{page}"
        );
        let link = LINK.strip_prefix("(nn/|en/)?").unwrap();
        let link = link.replace("/*", "\\/*");
        assert!(
            worker.contains(&format!("const LINK = /^{link}/;")),
            "{link}"
        );
        assert!(worker.contains(&format!("+ \"{LINKED}\"")));
    }
}
