//! The path below which the app lives on its host: `/` or `/x/`.

use std::fmt;

use super::error::ToolError;

/// Begins and ends with a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Base(String);

impl Base {
    pub(crate) fn new(path: &str) -> Result<Self, ToolError> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "/-_.~".contains(c);
        let good = path.starts_with('/')
            && path.ends_with('/')
            && path.chars().all(plain)
            && !path.contains("//")
            && !path.contains("..");
        if good {
            Ok(Self(path.into()))
        } else {
            Err(ToolError::Usage(format!(
                "--base is a path such as / or /x/, not {path:?}"
            )))
        }
    }

    /// An address below the base, from a name without a leading slash.
    pub(crate) fn join(&self, name: &str) -> String {
        format!("{}{name}", self.0)
    }

    /// The part of an address below the base, without a leading slash.
    pub(crate) fn strip<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(self.0.as_str())
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_begins_and_ends_with_a_slash() {
        for good in ["/", "/x/", "/a/b-c/"] {
            assert!(Base::new(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "x",
            "/x",
            "x/",
            "//",
            "/../",
            "/a b/",
            "/\"/",
            "https://x/",
        ] {
            assert!(Base::new(bad).is_err(), "{bad}");
        }
    }
}
