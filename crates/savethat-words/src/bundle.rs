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
    /// A message in words.
    #[must_use]
    pub fn tell(self, said: &Said) -> String {
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
        Some(if markup { self.linked(&text) } else { text })
    }

    /// A piece of a page, with the pages of ours that it leads to in its own language, as what was put in may be already. Marks of
    /// direction have no place in an attribute: in a page `<bdi>` stands around what is put in.
    fn linked(self, text: &str) -> String {
        let (root, text) = (self.root(), text.replace(['\u{2068}', '\u{2069}'], ""));
        if root.is_empty() {
            return text;
        }
        let ours = format!("href=\"{root}/");
        text.replace("href=\"/", &ours).replace(&format!("href=\"{root}{root}/"), &ours)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say;

    fn arabic() -> Tongue {
        Tongue::of_tag("ar").expect("it is spoken")
    }

    #[test]
    fn what_is_put_into_a_page_is_text_there() {
        let said = say::what_by_html("<b>", "\" onload='x' &");
        for tongue in Tongue::all() {
            let text = said.to(tongue);
            assert!(
                text.contains("&#60;b&#62;") && text.contains("&#34; onload=&#39;x&#39; &#38;"),
                "{text}"
            );
            assert!(!text.contains("<b>"), "{text}");
        }
    }

    /// A Latin name does not turn the sentence around it; in an attribute of a page such a mark would be part of the address.
    #[test]
    fn names_stand_apart_where_people_read_from_right_to_left() {
        assert!(arabic().inside_app("TikTok").contains("\u{2068}TikTok\u{2069}"));
        assert!(!arabic().renews_itself_html("/save?id=1").contains('\u{2068}'));
        assert!(!Tongue::ENGLISH.inside_app("TikTok").contains('\u{2068}'));
    }

    #[test]
    fn numbers_in_a_sentence_are_those_of_its_language() {
        let german = Tongue::of_tag("de").expect("it is spoken");
        assert!(german.several_links(1_234).starts_with("1.234 "), "{}", german.several_links(1_234));
        assert!(
            german.size_mega(Value::Tenths(37)).starts_with("3,7"),
            "{}",
            german.size_mega(Value::Tenths(37))
        );
    }

    #[test]
    fn a_message_within_a_message_is_in_its_language() {
        let said = say::too_fast_hint(say::spelled_minutes(2));
        let spanish = Tongue::of_tag("es").expect("it is spoken");
        assert!(said.to(spanish).contains(&spanish.spelled_minutes(2)), "{}", said.to(spanish));
        assert_eq!(said.to_string(), "Wait 2 minutes, then try again.");
    }

    #[test]
    fn pages_that_a_message_leads_to_are_in_its_language() {
        let said = say::renews_itself_html("/save?id=1");
        assert!(said.to(arabic().addressed()).contains("href=\"/ar/save?id=1\""));
        assert!(said.to(arabic()).contains("href=\"/save?id=1\""));
        let said = say::renews_itself_html("/ar/save?id=1");
        assert!(said.to(arabic().addressed()).contains("href=\"/ar/save?id=1\""));
    }
}
