//! File, variables and flags, one over the other.

use std::{
    collections::HashMap,
    ffi::OsString,
    io,
    path::{Path, PathBuf},
};

use super::{Flags, NAMES, Origin, Set};
use crate::status::Usage;

/// Variables of ours that are no settings: the settings file, and where the project's own tests find real answers.
const OTHER_VARIABLES: [&str; 2] = ["CONFIG", "CAPTURES"];

/// What was set, by name; what nobody set is not in it.
#[derive(Debug, Default)]
pub(super) struct Layers(HashMap<&'static str, Set<Vec<String>>>);

impl Layers {
    /// The upper layer's value hides the lower one's, whole: lists are not joined.
    ///
    /// # Errors
    /// An unknown name in any layer, also where a higher one hides it; a file that cannot be read.
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
        for name in NAMES {
            if let Some(value) = variables.get(name.to_uppercase().as_str()) {
                layers.put(name, vec![value.clone()], Origin::Variable(variable(name)));
            }
        }
        for (name, values) in &flags.given {
            layers.put(name, values.clone(), Origin::Flag(format!("--{}", name.replace('_', "-"))));
        }
        Ok(layers)
    }

    fn put(&mut self, name: &'static str, value: Vec<String>, origin: Origin) {
        self.0.insert(name, Set { value, origin });
    }

    fn file(&mut self, path: &Path, text: io::Result<String>) -> Result<(), Usage> {
        let shown = path.display();
        let text =
            text.map_err(|error| Usage(format!("The settings file {shown} cannot be read: {error}.")))?;
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            Usage(format!("The settings file {shown} is not TOML: {}.", error.message()))
        })?;
        for (key, value) in table {
            let name =
                known(&key).ok_or_else(|| unknown(&key, &format!("in {shown}"), NAMES.map(str::to_owned)))?;
            let values = scalars(&value).ok_or_else(|| {
                Usage(format!("The setting {name} in {shown} is {value}: it must be text or a number."))
            })?;
            self.put(name, values, Origin::File(path.to_owned()));
        }
        Ok(())
    }

    /// A setting with one value.
    pub(super) fn one<T>(
        &self,
        name: &'static str,
        default: impl FnOnce() -> String,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Set<T>, Usage> {
        let Some(Set { value, origin }) = self.0.get(name) else {
            let value = parse(&default()).map_err(|wrong| malformed(name, "", &Origin::Default, &wrong))?;
            return Ok(Set { value, origin: Origin::Default });
        };
        match value.as_slice() {
            [] => Err(malformed(name, "", origin, "empty")),
            [text] if text.is_empty() => Err(malformed(name, "", origin, "empty")),
            [text] => {
                let value = parse(text).map_err(|wrong| malformed(name, text, origin, &wrong))?;
                Ok(Set { value, origin: origin.clone() })
            }
            [_, second, ..] => Err(malformed(name, second, origin, "one value too many")),
        }
    }

    /// A setting with one value or several: a list, or commas between them.
    pub(super) fn many<T>(
        &self,
        name: &'static str,
        default: &str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Set<Vec<T>>, Usage> {
        let (texts, origin) = match self.0.get(name) {
            Some(Set { value, origin }) => (value.clone(), origin.clone()),
            None => (vec![default.to_owned()], Origin::Default),
        };
        if texts.is_empty() {
            return Err(malformed(name, "", &origin, "empty"));
        }
        let parts = texts.iter().flat_map(|text| text.split(',')).map(str::trim);
        let value = parts
            .map(|part| parse(part).map_err(|wrong| malformed(name, part, &origin, &wrong)))
            .collect::<Result<_, _>>()?;
        Ok(Set { value, origin })
    }

    /// The same where none at all is fine, and the default.
    pub(super) fn any<T>(
        &self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Set<Vec<T>>, Usage> {
        match self.0.get(name) {
            Some(Set { value, .. }) if !value.is_empty() => self.many(name, "", parse),
            set => {
                let origin = set.map_or(Origin::Default, |set| set.origin.clone());
                Ok(Set { value: Vec::new(), origin })
            }
        }
    }
}

/// Our variables without their `SAVETHAT_`.
fn ours(variables: impl IntoIterator<Item = (OsString, OsString)>) -> Result<HashMap<String, String>, Usage> {
    let mut ours = HashMap::new();
    for (key, value) in variables {
        let Some(name) = key.to_str().and_then(|key| key.strip_prefix("SAVETHAT_")) else { continue };
        let settings = NAMES.map(str::to_uppercase);
        if !OTHER_VARIABLES.contains(&name) && !settings.iter().any(|setting| setting == name) {
            let names = NAMES.map(variable);
            return Err(unknown(&format!("SAVETHAT_{name}"), "in the environment", names));
        }
        let value = value
            .into_string()
            .map_err(|_bytes| Usage(format!("The variable SAVETHAT_{name} is not valid UTF-8.")))?;
        ours.insert(name.to_owned(), value);
    }
    Ok(ours)
}

fn variable(name: &str) -> String {
    format!("SAVETHAT_{}", name.to_uppercase())
}

fn known(key: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|name| *name == key)
}

fn scalars(value: &toml::Value) -> Option<Vec<String>> {
    match value {
        toml::Value::String(text) => Some(vec![text.clone()]),
        toml::Value::Integer(number) => Some(vec![number.to_string()]),
        toml::Value::Array(values) => values.iter().map(|value| value.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

fn unknown(name: &str, place: &str, names: impl IntoIterator<Item = String>) -> Usage {
    let names = names.into_iter().collect::<Vec<_>>().join(", ");
    Usage(format!("There is no setting {name:?} ({place}). The settings are {names}."))
}

pub(super) fn malformed(name: &str, text: &str, origin: &Origin, wrong: &str) -> Usage {
    Usage(format!("The setting {name} ({origin}) is {text:?}: {wrong}."))
}
