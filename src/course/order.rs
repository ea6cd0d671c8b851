//! The order of the modules: advice with a reason, never a lock.

use super::id::ModuleId;

/// How strongly a source states a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "ssr", serde(rename_all = "lowercase"))]
pub enum Strength {
    /// It must be so.
    Must,
    /// It should be so.
    Should,
    /// Nothing is said: the school decides.
    Free,
}

impl Strength {
    /// The value with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "must" => Some(Self::Must),
            "should" => Some(Self::Should),
            "free" => Some(Self::Free),
            _ => None,
        }
    }
}

/// «`first` before `then`», with what was said in 2019 and what is said today.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct OrderRule {
    /// Worked through first, each of them.
    pub first: Vec<ModuleId>,
    /// Worked through afterwards.
    pub then: Vec<ModuleId>,
    /// The package as it was launched.
    pub in_2019: Strength,
    /// The directorate's advice today.
    pub today: Strength,
    /// Why.
    pub reason: String,
}

/// The rule that speaks against starting on `module` now, and the first module
/// it asks for. `done` says what the reader herself counts as done.
#[must_use]
pub fn order_advice<'a>(
    rules: &'a [OrderRule],
    module: &ModuleId,
    done: impl Fn(&ModuleId) -> bool,
) -> Option<(&'a OrderRule, &'a ModuleId)> {
    rules
        .iter()
        .filter(|rule| rule.then.contains(module))
        .find_map(|rule| Some((rule, rule.first.iter().find(|first| !done(first))?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(id: &str) -> ModuleId {
        ModuleId::new(id).unwrap()
    }

    fn rules() -> Vec<OrderRule> {
        let rule = |first: &[&str], then: &[&str]| OrderRule {
            first: first.iter().map(|m| id(m)).collect(),
            then: then.iter().map(|m| id(m)).collect(),
            in_2019: Strength::Must,
            today: Strength::Should,
            reason: String::new(),
        };
        vec![
            rule(&["1"], &["2", "3", "4", "5"]),
            rule(&["2", "3", "4"], &["5"]),
        ]
    }

    #[test]
    fn module_1_comes_before_2_to_4_in_any_order() {
        let rules = rules();
        let advice = order_advice(&rules, &id("3"), |_| false);
        assert_eq!(advice.map(|(_, m)| m.as_str()), Some("1"));
        assert_eq!(order_advice(&rules, &id("4"), |m| m.as_str() == "1"), None);
    }

    #[test]
    fn module_5_comes_last() {
        let rules = rules();
        let advice = order_advice(&rules, &id("5"), |m| m.as_str() != "4");
        assert_eq!(advice.map(|(_, m)| m.as_str()), Some("4"));
    }
}
