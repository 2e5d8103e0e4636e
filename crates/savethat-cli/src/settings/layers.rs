//! File, variables and flags, one over the other.

use std::{
    collections::HashMap,
    ffi::OsString,
    io,
    path::{Path, PathBuf},
};

use savethat_words::{Said, say};

use super::{
    Flags, Origin, Set,
    table::{SETTINGS, Setting, named},
};
use crate::status::Usage;

/// Variables of ours that are no settings: the settings file, and where the project's own tests find real answers.
const OTHER_VARIABLES: [&str; 2] = ["CONFIG", "CAPTURES"];

/// What was set, by name; what nobody set is not in it.
#[derive(Debug, Default)]
pub(super) struct Layers {
    set: HashMap<&'static str, Set<Vec<String>>>,
    /// The defaults of `profile = public` hold.
    public: bool,
}

impl Layers {
    /// The upper layer's value hides the lower one's, whole: lists are not joined.
    ///
    /// # Errors
    /// An unknown name in any layer, also where a higher one hides it; a file that cannot be read; a variable beside the one that
    /// names a file for the same.
    pub(super) fn gather(
        flags: &Flags,
        variables: impl IntoIterator<Item = (OsString, OsString)>,
        read: impl Fn(&Path) -> io::Result<String>,
    ) -> Result<Self, Usage> {
        let variables = ours(variables)?;
        let config = flags.config.clone().or_else(|| variables.get("CONFIG").map(PathBuf::from));
        let mut layers = Self::default();
        if let Some(path) = config {
            layers.file(&path, read(&path))?;
        }
        for setting in SETTINGS {
            let name = setting.name.to_uppercase();
            let file = variables.get(&format!("{name}_FILE")).filter(|_| setting.secret);
            if let Some(value) = variables.get(&name) {
                if file.is_some() {
                    // The one that somebody forgot may be the old secret.
                    return Err(Usage(say::setting_two_variables(setting.variable())));
                }
                layers.put(setting.name, vec![value.clone()], Origin::Variable(setting.variable()));
            } else if let Some(path) = file {
                let named = format!("{}_FILE", setting.variable());
                let text = read(Path::new(path)).map_err(|error| {
                    Usage(say::setting_secret_unreadable(path, &named, error.to_string()))
                })?;
                // An editor ends the line of a secret; the secret has no end of line.
                let value = text.trim_end_matches(['\n', '\r']).to_owned();
                layers.put(setting.name, vec![value], Origin::Variable(named));
            }
        }
        for (name, values) in &flags.given {
            layers.put(name, values.clone(), Origin::Flag(format!("--{}", name.replace('_', "-"))));
        }
        Ok(layers)
    }

    /// From here on the defaults of `profile = public` hold.
    pub(super) fn for_the_public(&mut self) {
        self.public = true;
    }

    fn put(&mut self, name: &'static str, value: Vec<String>, origin: Origin) {
        self.set.insert(name, Set { value, origin });
    }

    fn file(&mut self, path: &Path, text: io::Result<String>) -> Result<(), Usage> {
        let shown = path.display().to_string();
        let text = text.map_err(|error| Usage(say::setting_file_unreadable(&shown, error.to_string())))?;
        let table: toml::Table = text
            .parse()
            .map_err(|error: toml::de::Error| Usage(say::setting_file_malformed(&shown, error.message())))?;
        for (key, value) in table {
            let setting = named(&key)
                .ok_or_else(|| unknown(&key, say::setting_in_file(&shown), |it| it.name.to_owned()))?;
            let name = setting.name;
            let values = scalars(&value)
                .ok_or_else(|| Usage(say::setting_file_no_text(name, &shown, value.to_string())))?;
            self.put(name, values, Origin::File(path.to_owned()));
        }
        Ok(())
    }

    /// What was set, else the default; `None` where there is neither.
    pub(super) fn set(&self, setting: &Setting) -> Option<Set<Vec<String>>> {
        if let Some(set) = self.set.get(setting.name) {
            return Some(set.clone());
        }
        if let Some(public) = setting.public.filter(|_| self.public) {
            return Some(Set { value: vec![public.to_owned()], origin: Origin::Profile });
        }
        let default = if setting.name == "data" { super::default_data() } else { setting.default.to_owned() };
        (!default.is_empty()).then_some(Set { value: vec![default], origin: Origin::Default })
    }

    fn by_name(&self, name: &str) -> Option<Set<Vec<String>>> {
        named(name).and_then(|setting| self.set(setting))
    }

    /// A setting with one value, or none.
    pub(super) fn maybe<T>(
        &self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, Said>,
    ) -> Result<Option<T>, Usage> {
        let Some(Set { value, origin }) = self.by_name(name) else { return Ok(None) };
        match value.as_slice() {
            [] => Err(malformed(name, "", &origin, say::setting_empty())),
            [text] if text.is_empty() => Err(malformed(name, "", &origin, say::setting_empty())),
            [text] => parse(text).map(Some).map_err(|wrong| malformed(name, text, &origin, wrong)),
            [_, second, ..] => Err(malformed(name, second, &origin, say::setting_one_too_many())),
        }
    }

    /// A setting with one value, which has a default.
    pub(super) fn one<T>(
        &self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, Said>,
    ) -> Result<T, Usage> {
        let set = self.maybe(name, parse)?;
        set.ok_or_else(|| malformed(name, "", &Origin::Default, say::setting_not_set()))
    }

    /// A setting with any number of values: a list, or commas between them. Where it has a default, with one at least.
    pub(super) fn many<T>(
        &self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, Said>,
    ) -> Result<Vec<T>, Usage> {
        let Some(Set { value, origin }) = self.by_name(name) else { return Ok(Vec::new()) };
        let needed = named(name).is_some_and(|setting| !setting.default.is_empty());
        if needed && value.is_empty() {
            return Err(malformed(name, "", &origin, say::setting_empty()));
        }
        let parts = value.iter().flat_map(|text| text.split(',')).map(str::trim);
        parts.map(|part| parse(part).map_err(|wrong| malformed(name, part, &origin, wrong))).collect()
    }

    /// What is wrong with a list as a whole.
    pub(super) fn wrong(&self, name: &'static str, wrong: Said) -> Usage {
        match self.by_name(name) {
            Some(Set { value, origin }) => malformed(name, &value.join(","), &origin, wrong),
            None => malformed(name, "", &Origin::Default, wrong),
        }
    }
}

/// Our variables without their `SAVETHAT_`.
fn ours(variables: impl IntoIterator<Item = (OsString, OsString)>) -> Result<HashMap<String, String>, Usage> {
    let mut ours = HashMap::new();
    for (key, value) in variables {
        let Some(name) = key.to_str().and_then(|key| key.strip_prefix("SAVETHAT_")) else { continue };
        if !OTHER_VARIABLES.contains(&name) && !is_a_setting(name) {
            let place = say::setting_in_environment();
            return Err(unknown(&format!("SAVETHAT_{name}"), place, Setting::variable));
        }
        let value =
            value.into_string().map_err(|_bytes| Usage(say::setting_not_utf8(format!("SAVETHAT_{name}"))))?;
        ours.insert(name.to_owned(), value);
    }
    Ok(ours)
}

fn is_a_setting(variable: &str) -> bool {
    SETTINGS.iter().any(|setting| {
        let name = setting.name.to_uppercase();
        variable == name || (setting.secret && variable.strip_suffix("_FILE") == Some(&name))
    })
}

fn scalars(value: &toml::Value) -> Option<Vec<String>> {
    match value {
        toml::Value::String(text) => Some(vec![text.clone()]),
        toml::Value::Integer(number) => Some(vec![number.to_string()]),
        toml::Value::Array(values) => values.iter().map(|value| value.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

fn unknown(name: &str, place: Said, shown: impl Fn(&Setting) -> String) -> Usage {
    let names = SETTINGS.iter().map(shown).collect::<Vec<_>>().join(", ");
    Usage(say::setting_unknown(format!("{name:?}"), place, names))
}

/// A secret is not told back.
fn malformed(name: &str, text: &str, origin: &Origin, wrong: Said) -> Usage {
    Usage(match named(name) {
        Some(Setting { secret: true, .. }) => say::setting_malformed_secret(name, origin.said(), wrong),
        _ => say::setting_malformed(name, origin.said(), format!("{text:?}"), wrong),
    })
}
