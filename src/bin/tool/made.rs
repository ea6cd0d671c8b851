//! Routes whose ids are made on the device: no file can be written for them, so
//! hosts answer with the shell. `public/sw.js` holds the same list.

/// The first segment of such routes: `/mote/<id>`, `/nn/motelapp/<meeting>`.
pub(crate) const MADE: [&str; 2] = ["mote", "motelapp"];

/// The prefixes of the languages, bokmål first.
pub(crate) const LANGUAGES: [&str; 3] = ["", "nn/", "en/"];

/// The file that answers for a path below the base, if its ids are made.
pub(crate) fn shell_for(path: &str) -> Option<String> {
    let language = LANGUAGES
        .iter()
        .rev()
        .find(|language| path.starts_with(**language))?;
    let (first, id) = path[language.len()..].split_once('/')?;
    (MADE.contains(&first) && !id.is_empty()).then(|| format!("{language}shell.html"))
}

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
        for other in ["", "mote", "mote/", "moter", "modul/x", "nn", "se/mote/1"] {
            assert_eq!(shell_for(other), None, "{other}");
        }
    }

    #[test]
    fn the_worker_knows_the_same_routes() {
        let worker = include_str!("../../../public/sw.js");
        assert!(worker.contains(&format!("const MADE = {MADE:?};")));
    }
}
