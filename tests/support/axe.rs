//! axe-core in the page.

use serde_json::{Value, json};

use super::browser::Browser;

/// The two colour schemes.
pub const SCHEMES: [&str; 2] = ["light", "dark"];

const RUN: &str = "
  document.documentElement.dataset.colorScheme = arguments[0];
  const found = await axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    resultTypes: ['violations'],
  });
  return found.violations.map((one) => one.id + ': ' + one.help + ' | ' + one.nodes.slice(0, 4).map((node) =>
    node.target.join(' ') + ' ' + (node.failureSummary || '').split('\\n').slice(1).join(' ')).join(' | '));";

impl Browser {
    /// What axe finds on this page in one colour scheme, one line a rule.
    pub async fn axe(&self, scheme: &str) -> Vec<String> {
        if self.look("return typeof axe", &[]).await != json!("object") {
            let axe = std::fs::read_to_string("node_modules/axe-core/axe.min.js")
                .expect("axe-core: run `npm ci`");
            self.js(&axe, &[]).await;
        }
        let found = self.js_async(RUN, &[scheme.into()]).await;
        let lines = found.as_array().cloned().unwrap_or_default();
        lines
            .iter()
            .map(|line| {
                line.as_str()
                    .map_or_else(|| Value::to_string(line), str::to_owned)
            })
            .collect()
    }
}
