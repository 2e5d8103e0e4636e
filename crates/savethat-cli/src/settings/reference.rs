//! Settings, written down: what was settled, and what there is to settle.

use savethat_words::say;

use super::{Group, Layers, Origin, Set, table::SETTINGS};
use crate::{help, tongue::words};

/// What was settled, in the order of the table. What is not set is left out.
#[derive(Clone, Debug)]
pub(super) struct Document(Vec<Line>);

#[derive(Clone, Debug)]
struct Line {
    name: &'static str,
    /// As it would be written; nothing where it is a secret.
    value: Option<String>,
    origin: Origin,
}

impl Document {
    pub(super) fn of(layers: &Layers) -> Self {
        let mut lines = Vec::new();
        for setting in SETTINGS {
            let Some(Set { value, origin }) = layers.set(setting) else { continue };
            let value = match value.as_slice() {
                _ if setting.secret => None,
                values if setting.several => {
                    let parts = values.iter().flat_map(|text| text.split(',')).map(str::trim).map(quoted);
                    Some(format!("[{}]", parts.collect::<Vec<_>>().join(", ")))
                }
                values => Some(quoted(&values.join(","))),
            };
            lines.push(Line { name: setting.name, value, origin });
        }
        Self(lines)
    }

    /// As a settings file; each line with where its value came from.
    pub(super) fn words(&self) -> String {
        let lines = self.0.iter().map(|Line { name, value, origin }| {
            let origin = words(&origin.said());
            match value {
                Some(value) => format!("{name} = {value}  # {origin}"),
                None => format!("# {}  # {origin}", words(&say::setting_hidden(*name))),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Every setting as Markdown: the reference in the book.
pub(crate) fn reference() -> String {
    let mut page = String::new();
    let mut last = "";
    for group in Group::ALL {
        let heading = group.heading();
        if heading != last {
            if !last.is_empty() {
                page.push('\n');
            }
            let heads =
                [say::setting_column_setting(), say::setting_column_default(), say::setting_column_says()];
            let [setting, default, says] = heads.each_ref().map(words);
            let heading = help::heading(heading);
            page.push_str(&format!("## {heading}\n\n| {setting} | {default} | {says} |\n|---|---|---|\n"));
        }
        last = heading;
        for setting in SETTINGS.iter().filter(|setting| setting.group == group) {
            let default = words(&setting.shown_default()).replace('|', "\\|");
            let mut says = help::setting(setting);
            if setting.secret {
                says = words(&say::setting_secret_file(says, format!("{}_FILE", setting.variable())));
            }
            page.push_str(&format!("| `{}` | {default} | {says} |\n", setting.name));
        }
    }
    page
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
