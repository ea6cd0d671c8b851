//! Command-line words, taken out one by one.

use std::path::PathBuf;

use super::error::ToolError;

/// What is left of the command line.
pub(crate) struct Args(Vec<String>);

impl Args {
    pub(crate) fn new(words: impl Iterator<Item = String>) -> Self {
        Self(words.collect())
    }

    /// The first word.
    pub(crate) fn next_word(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.remove(0))
    }

    /// The first word as a folder.
    pub(crate) fn folder(&mut self) -> Result<PathBuf, ToolError> {
        self.next_word()
            .map(PathBuf::from)
            .ok_or_else(|| ToolError::Usage("a folder is missing".into()))
    }

    /// Whether `name` stands there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let place = self.0.iter().position(|word| word == name);
        if let Some(place) = place {
            self.0.remove(place);
        }
        place.is_some()
    }

    /// The word after `name`.
    pub(crate) fn option(&mut self, name: &str) -> Result<Option<String>, ToolError> {
        let Some(place) = self.0.iter().position(|word| word == name) else {
            return Ok(None);
        };
        self.0.remove(place);
        if place < self.0.len() {
            Ok(Some(self.0.remove(place)))
        } else {
            Err(ToolError::Usage(format!("{name} needs a value")))
        }
    }

    /// The words after every `name`.
    pub(crate) fn options(&mut self, name: &str) -> Result<Vec<String>, ToolError> {
        let mut all = Vec::new();
        while let Some(one) = self.option(name)? {
            all.push(one);
        }
        Ok(all)
    }

    /// The number after `name`.
    pub(crate) fn number(&mut self, name: &str) -> Result<Option<u16>, ToolError> {
        self.option(name)?
            .map(|word| {
                word.parse()
                    .map_err(|_| ToolError::Usage(format!("{name} needs a number, not {word:?}")))
            })
            .transpose()
    }

    /// Refuses what nobody asked for.
    pub(crate) fn done(self) -> Result<(), ToolError> {
        match self.0.first() {
            Some(word) => Err(ToolError::Usage(format!("what is {word:?}?"))),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Args {
        Args::new(line.split_whitespace().map(String::from))
    }

    #[test]
    fn options_are_found_in_any_order() {
        let mut args = args("serve dist --inject a --port 0 --inject b");
        assert_eq!(args.next_word().as_deref(), Some("serve"));
        assert_eq!(args.folder().unwrap(), PathBuf::from("dist"));
        assert_eq!(args.number("--port").unwrap(), Some(0));
        assert_eq!(args.options("--inject").unwrap(), ["a", "b"]);
        assert!(args.done().is_ok());
    }

    #[test]
    fn a_missing_value_and_a_stray_word_are_refused() {
        assert!(args("--port").option("--port").is_err());
        assert!(args("--port x").number("--port").is_err());
        assert!(args("--prot 1").done().is_err());
    }
}
