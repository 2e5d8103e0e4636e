//! The files of a language, as they lie there.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

pub(crate) fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

pub(crate) fn folders() -> BTreeSet<String> {
    let entries = fs::read_dir(locales()).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().expect("a name").to_string_lossy().into())
        .collect()
}

#[derive(Clone)]
pub(crate) struct Message {
    pub(crate) id: String,
    /// As it stands in the file.
    pub(crate) text: String,
    /// The names of its values.
    pub(crate) values: BTreeSet<String>,
    pattern: Vec<Choice>,
}

/// A text, with the plural category or word that chooses it.
#[derive(Clone)]
struct Choice {
    key: Option<String>,
    text: String,
}

pub(crate) struct Messages(BTreeMap<String, Message>);

impl Messages {
    pub(crate) fn of(tag: &str) -> Self {
        let folder = locales().join(tag);
        let mut all = BTreeMap::new();
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                for (id, message) in Self::read(&fs::read_to_string(&path).expect("a text")).0 {
                    assert!(all.insert(id.clone(), message).is_none(), "{tag}: {id} is there twice");
                }
            }
        }
        Self(all)
    }

    /// # Panics
    /// Where it cannot be read.
    pub(crate) fn read(text: &str) -> Self {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("it cannot be read: {errors:?}"),
        };
        let mut all = BTreeMap::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let pattern = message.value.as_ref().expect("a message has a text");
            let mut values = BTreeSet::new();
            values_of(pattern, &mut values);
            let id = message.id.name.to_owned();
            let text = format!("{:?}", pattern);
            let made = Message { id: id.clone(), text, values, pattern: choices(pattern) };
            assert!(all.insert(id.clone(), made).is_none(), "{id} is there twice");
        }
        Self(all)
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Message> {
        self.0.get(id)
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Message> {
        self.0.values()
    }
}

impl Message {
    /// Each text that it may become, with its values as `{name}`.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.pattern.iter().map(|choice| choice.text.clone()).collect()
    }

    /// Whether it chooses by a number.
    pub(crate) fn counts(&self) -> bool {
        self.pattern.iter().any(|choice| choice.key.as_deref() == Some("other"))
    }

    pub(crate) fn categories(&self) -> Vec<&'static str> {
        const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
        let has = |name: &&str| self.pattern.iter().any(|choice| choice.key.as_deref() == Some(*name));
        ALL.into_iter().filter(has).collect()
    }

    /// Whether Fluent can say it.
    pub(crate) fn said(&self, tag: &str) -> Result<(), String> {
        let text = fs_text(tag, &self.id);
        let Some(text) = text else { return Ok(()) };
        let resource = FluentResource::try_new(text).map_err(|(_, errors)| format!("{errors:?}"))?;
        let mut bundle = FluentBundle::new(vec![tag.parse().map_err(|_wrong| "no tag".to_owned())?]);
        bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
        let message = bundle.get_message(&self.id).ok_or("it is lost")?;
        let pattern = message.value().ok_or("it has no text")?;
        for number in [0, 1, 2, 5, 11, 100] {
            let mut values = FluentArgs::new();
            for name in &self.values {
                values.set(name.clone(), number);
            }
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, Some(&values), &mut errors);
            if !errors.is_empty() || said.trim().is_empty() {
                return Err(format!("it becomes {said:?}: {errors:?}"));
            }
        }
        Ok(())
    }
}

/// The file of a language that has this message.
fn fs_text(tag: &str, id: &str) -> Option<String> {
    let start = format!("{id} =");
    let entries = fs::read_dir(locales().join(tag)).ok()?.filter_map(Result::ok).map(|entry| entry.path());
    let texts = entries.filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    texts
        .filter_map(|path| fs::read_to_string(path).ok())
        .find(|text| text.lines().any(|line| line.starts_with(&start)))
}

fn values_of(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => value_of(inline, values),
            Expression::Select { selector, variants } => {
                value_of(selector, values);
                variants.iter().for_each(|variant| values_of(&variant.value, values));
            }
        }
    }
}

fn value_of(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("only values, texts and choices are used: {other:?}"),
    }
}

/// What it may become: one text, or one for each choice, with what stands around that.
fn choices(pattern: &Pattern<&str>) -> Vec<Choice> {
    let mut all = vec![Choice { key: None, text: String::new() }];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                all.iter_mut().for_each(|choice| choice.text.push_str(value));
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let text = match inline {
                    InlineExpression::VariableReference { id } => format!("{{{}}}", id.name),
                    InlineExpression::StringLiteral { value } => (*value).to_owned(),
                    _ => String::new(),
                };
                all.iter_mut().for_each(|choice| choice.text.push_str(&text));
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let mut next = Vec::new();
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    };
                    for inner in choices(&variant.value) {
                        for before in &all {
                            let text = format!("{}{}", before.text, inner.text);
                            next.push(Choice { key: Some(key.clone()), text });
                        }
                    }
                }
                all = next;
            }
        }
    }
    all
}
