//! Settings, written down: what was settled, and what there is to settle.

use super::{Group, Layers, Set, table::SETTINGS};

/// What was settled, as a settings file; each line with where its value came from. What is not set is left out.
pub(super) fn document(layers: &Layers) -> String {
    let mut lines = Vec::new();
    for setting in SETTINGS {
        let Some(Set { value, origin }) = layers.set(setting) else { continue };
        let name = setting.name;
        let value = match value.as_slice() {
            _ if setting.secret => {
                lines.push(format!("# {name} is set and not shown  # {origin}"));
                continue;
            }
            values if setting.several => {
                let parts = values.iter().flat_map(|text| text.split(',')).map(str::trim).map(quoted);
                format!("[{}]", parts.collect::<Vec<_>>().join(", "))
            }
            values => quoted(&values.join(",")),
        };
        lines.push(format!("{name} = {value}  # {origin}"));
    }
    lines.join("\n")
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
            page.push_str(&format!("## {heading}\n\n| setting | default | what it does |\n|---|---|---|\n"));
            last = heading;
        }
        for setting in SETTINGS.iter().filter(|setting| setting.group == group) {
            let default = setting.shown_default().replace('|', "\\|");
            let secret = if setting.secret {
                format!(" (or `{}_FILE`, a file that holds it)", setting.variable())
            } else {
                String::new()
            };
            page.push_str(&format!("| `{}` | {default} | {}{secret} |\n", setting.name, setting.says));
        }
    }
    page
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
