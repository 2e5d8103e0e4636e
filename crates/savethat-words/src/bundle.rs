//! The messages of a language, unpacked when they are first wanted.

use std::{io::Read, sync::OnceLock};

use flate2::read::DeflateDecoder;
use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue,
    concurrent::FluentBundle,
    types::{FluentNumber, FluentNumberOptions},
};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use crate::{Said, Tongue, Value};

/// `(tag, packed messages, packed guides)` of every folder in `locales/`.
mod packed {
    include!(concat!(env!("OUT_DIR"), "/packed.rs"));
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: [OnceLock<Bundle>; 16] = [const { OnceLock::new() }; 16];

pub(crate) fn unpack(packed: &[u8]) -> String {
    let mut text = String::new();
    // Made by the build: it is whole.
    let _whole = DeflateDecoder::new(packed).read_to_string(&mut text);
    text
}

/// What is packed of a language: its messages and its guides.
pub(crate) fn packed(tag: &str) -> (&'static [u8], &'static [u8]) {
    let found = packed::PACKED.iter().find(|(name, ..)| *name == tag);
    found.map(|(_, messages, guides)| (*messages, *guides)).unwrap_or_default()
}

fn bundle(tongue: Tongue) -> &'static Bundle {
    BUNDLES[tongue.index()].get_or_init(|| {
        let language: LanguageIdentifier = tongue.tag().parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![language]);
        // Marks around what is put in, so that a Latin name does not turn the sentence around it. Elsewhere they would only be in
        // the way of whoever copies a sentence.
        bundle.set_use_isolating(tongue.direction() == "rtl");
        bundle.set_formatter(Some(number));
        let resource = FluentResource::try_new(unpack(packed(tongue.tag()).0));
        // What cannot be read is left out; a test finds it before anybody else does.
        let resource = resource.unwrap_or_else(|(rest, _errors)| rest);
        let _doubles = bundle.add_resource(resource);
        bundle
    })
}

/// Fluent's own numbers know no language.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let tenths = number.options.minimum_fraction_digits.is_some();
    let text = memoizer.with_try_get::<Numbers, _, _>((), |Numbers(tongue)| {
        if tenths {
            tongue.tenths((number.value * 10.0).round() as i64)
        } else {
            tongue.number(number.value as i64)
        }
    });
    text.ok()
}

/// The language of a memoizer.
struct Numbers(Tongue);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Tongue::of_tag(&language.to_string()).map(Self).ok_or(())
    }
}

impl Tongue {
    pub(crate) fn tell(self, said: &Said) -> String {
        self.find(said, Tongue::ENGLISH).unwrap_or_else(|| said.id().to_owned())
    }

    /// A message without values whose name is known only when the program runs. `None` where there is none in this language.
    #[must_use]
    pub fn message(self, id: &str) -> Option<String> {
        let bundle = bundle(self);
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    fn find(self, said: &Said, instead: Self) -> Option<String> {
        let bundle = bundle(self);
        let Some(pattern) = bundle.get_message(said.id()).and_then(|message| message.value()) else {
            return (self != instead).then(|| instead.find(said, instead)).flatten();
        };
        // Such a message is a piece of a page: what is put in is text there.
        let markup = said.id().ends_with("-html");
        let mut values = FluentArgs::new();
        for (name, value) in said.values() {
            values.set(*name, self.value(value, markup));
        }
        let text = bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned();
        // Pages of ours that it leads to are in the same language.
        // And marks of direction have no place in an attribute: there `<bdi>` stands around what is put in.
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        Some(if markup { plain(text).replace("href=\"/", &format!("href=\"{}/", self.root())) } else { text })
    }

    fn value<'a>(self, value: &'a Value, markup: bool) -> FluentValue<'a> {
        match value {
            Value::Text(text) if markup => FluentValue::from(escaped(text)),
            Value::Text(text) => FluentValue::from(text.as_ref()),
            Value::Number(number) => FluentValue::from(*number),
            Value::Tenths(tenths) => {
                let options = FluentNumberOptions { minimum_fraction_digits: Some(1), ..Default::default() };
                FluentValue::Number(FluentNumber::new(*tenths as f64 / 10.0, options))
            }
            Value::Said(said) if markup && !said.id().ends_with("-html") => {
                FluentValue::from(escaped(&said.to(self)))
            }
            Value::Said(said) => FluentValue::from(said.to(self)),
        }
    }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => safe.push_str("&#38;"),
            '<' => safe.push_str("&#60;"),
            '>' => safe.push_str("&#62;"),
            '"' => safe.push_str("&#34;"),
            '\'' => safe.push_str("&#39;"),
            char => safe.push(char),
        }
    }
    safe
}
