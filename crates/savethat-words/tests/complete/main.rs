//! Every language says what English says: nothing is missing, left over, broken or still English.

mod file;
mod guides;
mod used;

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use savethat_words::Tongue;
use unic_langid::LanguageIdentifier;

use self::file::{Message, Messages};

/// Messages that may be the same as in English: names, and words that a language has taken over. `ID` for every language, or
/// `ID: TAG, TAG`.
const SAME: &str = include_str!("../../locales/same.txt");

fn others() -> impl Iterator<Item = (Tongue, Messages)> {
    Tongue::all().skip(1).map(|tongue| (tongue, Messages::of(tongue.tag())))
}

#[test]
fn every_folder_is_a_language() {
    let spoken: BTreeSet<String> = Tongue::all().map(|tongue| tongue.tag().to_owned()).collect();
    assert_eq!(file::folders(), spoken);
}

#[test]
fn no_message_is_missing_or_left_over() {
    let english = Messages::of("en");
    for (tongue, messages) in others() {
        let missing: Vec<_> = english.ids().filter(|id| messages.get(id).is_none()).collect();
        let left_over: Vec<_> = messages.ids().filter(|id| english.get(id).is_none()).collect();
        assert!(missing.is_empty(), "{tongue:?} lacks {missing:?}");
        assert!(left_over.is_empty(), "{tongue:?} has what English has not: {left_over:?}");
    }
}

#[test]
fn every_message_fits_the_english_one() {
    let english = Messages::of("en");
    let mut wrong = Vec::new();
    for (tongue, messages) in others() {
        for message in messages.all() {
            let Some(original) = english.get(&message.id) else { continue };
            wrong.extend(
                faults(original, message, tongue.tag())
                    .map(|fault| format!("{tongue:?} {}: {fault}", message.id)),
            );
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is wrong with a translation.
fn faults(original: &Message, message: &Message, tag: &str) -> impl Iterator<Item = String> {
    let mut faults = Vec::new();
    if message.values != original.values {
        faults.push(format!("its values are {:?}, in English {:?}", message.values, original.values));
    }
    for text in message.texts() {
        if tags(&text) != tags(&original.texts()[0]) {
            faults.push(format!(
                "its tags are {:?}, in English {:?}",
                tags(&text),
                tags(&original.texts()[0])
            ));
        }
        if text.contains('&') && !original.text.contains('&') {
            faults.push("it has an &".to_owned());
        }
    }
    if original.counts() {
        let wanted = categories(tag);
        let has: BTreeSet<_> = message.categories().into_iter().collect();
        if message.counts() && has != wanted {
            faults.push(format!("it counts {has:?}, the language {wanted:?}"));
        }
    }
    if message.text == original.text && !may_be_the_same(&message.id, tag) {
        faults.push("it is the English text; if that is right, name it in locales/same.txt".to_owned());
    }
    if let Err(error) = message.said(tag) {
        faults.push(error);
    }
    faults.into_iter()
}

/// Sorted: another language may put them in another order.
fn tags(text: &str) -> Vec<&str> {
    let mut tags: Vec<_> =
        text.split('<').skip(1).map(|rest| rest.split_once('>').map_or(rest, |(tag, _)| tag)).collect();
    tags.sort_unstable();
    tags
}

/// The plural categories that whole numbers have in a language, by the rules of the CLDR; always with `other`.
fn categories(tag: &str) -> BTreeSet<&'static str> {
    // The region changes nothing.
    let language: LanguageIdentifier = tag.split('-').next().expect("a language").parse().expect("a tag");
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).expect("rules");
    let of = |number: u32| match rules.select(number).expect("a category") {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    // Not to a million, where some languages have a category for that alone.
    (0..1_000).map(of).chain(["other"]).collect()
}

fn may_be_the_same(id: &str, tag: &str) -> bool {
    SAME.lines().map(|line| line.split('#').next().unwrap_or_default().trim()).any(|line| {
        let (name, tags) = line.split_once(':').unwrap_or((line, ""));
        name == id && (tags.is_empty() || tags.split(',').any(|one| one.trim() == tag))
    })
}

#[test]
fn what_may_be_the_same_is_named_once_and_is_so() {
    let english = Messages::of("en");
    let languages: Vec<_> = others().collect();
    let mut seen = BTreeSet::new();
    for line in SAME.lines().map(|line| line.split('#').next().unwrap_or_default().trim()) {
        if line.is_empty() {
            continue;
        }
        let (id, tags) = line.split_once(':').unwrap_or((line, ""));
        assert!(seen.insert(id), "{id} is named twice");
        let original = english.get(id).unwrap_or_else(|| panic!("{id} is no message"));
        let same = |tongue: &Tongue, messages: &Messages| {
            let named = tags.is_empty() || tags.split(',').any(|tag| tag.trim() == tongue.tag());
            named && messages.get(id).is_some_and(|message| message.text == original.text)
        };
        let any = languages.iter().filter(|(tongue, messages)| same(tongue, messages)).count();
        let all = tags.split(',').filter(|tag| !tag.trim().is_empty()).count();
        assert!(any > 0 && (tags.is_empty() || any == all), "{line}: not the same there");
    }
}

#[test]
fn faults_are_found() {
    let of = |text: &str| Messages::read(text).all().next().expect("a message").clone();
    let original = of("a-html = <b>{ $count }</b> of { $all }\n");
    let said = |text: &str| faults(&original, &of(text), "de").collect::<Vec<_>>().join("; ");
    assert_eq!(said("a-html = <b>{ $count }</b> von { $all }\n"), "");
    assert!(said("a-html = <b>{ $cuont }</b> von { $all }\n").contains("its values"));
    assert!(said("a-html = <i>{ $count }</i> von { $all }\n").contains("its tags"));
    assert!(said("a-html = <b>{ $count }</b> of { $all }\n").contains("the English text"));
    let original = of("a = { $count ->\n    [one] { $count } link\n   *[other] { $count } links\n }\n");
    let russian = of("a = { $count ->\n    [one] { $count } ссылка\n   *[other] { $count } ссылки\n }\n");
    assert!(faults(&original, &russian, "ru").any(|fault| fault.contains("it counts")));
}

#[test]
#[should_panic(expected = "cannot be read")]
fn a_broken_placeholder_is_found() {
    Messages::read("a = Wait { $time, then try again.\n");
}
