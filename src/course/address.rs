//! Where a text from outside may lead: to a host that can be named, or to a
//! page of the app.

/// An address outside the app that is safe to show as a link: `https`, and a
/// host that is what it looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpsLink(String);

impl HttpsLink {
    /// Checks an address. A host of other letters than a–z stands in the form
    /// that a browser asks for (`xn--…`); one who logs in, and whatever a
    /// browser would read as something else, is refused.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let host = host(text)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let (name, port) = host.split_once(':').unwrap_or((host, "0"));
        let named = name.contains('.') && name.chars().all(plain) && !name.starts_with('.');
        let port = port.len() <= 5 && port.bytes().all(|c| c.is_ascii_digit());
        let fine = |c: char| {
            let strange = matches!(c, '<' | '>' | '"' | '\\' | '`' | '\u{2000}'..='\u{206f}');
            !(strange || c.is_control() || c.is_whitespace())
        };
        let fits = named && port && text.len() <= 2000 && text.chars().all(fine);
        fits.then(|| Self(text.to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whom it leads to, to be shown beside its words.
    #[must_use]
    pub fn host(&self) -> String {
        host(&self.0).unwrap_or_default().to_ascii_lowercase()
    }
}

fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    rest.split(['/', '?', '#']).next()
}

/// A path of the app, with or without an anchor, as a text may name it. Which
/// pages there are the pages know; here it is made sure that no browser takes
/// it for somebody else's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppPath(String);

impl AppPath {
    /// Checks a path.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | ':' | '.' | '#');
        let fits = text.starts_with('/')
            && text.len() <= 300
            && text.chars().all(plain)
            && !["//", "..", "/."].iter().any(|sly| text.contains(sly));
        fits.then(|| Self(text.to_owned()))
    }

    /// The path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
