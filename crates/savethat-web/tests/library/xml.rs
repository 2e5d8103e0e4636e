//! Whether a document is well-formed XML (W3C XML 1.0, without a document type), and what is in it.

/// The elements in their order: name, attributes, and the text directly in it.
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }
}

/// Panics where it is not well-formed.
pub(crate) fn elements(document: &str) -> Vec<Element> {
    let legal = |char: char| matches!(char, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    assert!(document.chars().all(legal), "a character that XML has not");
    let rest = document.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>").expect("a declaration");
    let (mut found, mut open) = (Vec::<Element>::new(), Vec::<usize>::new());
    let mut pieces = rest.split('<');
    assert_eq!(pieces.next().map(str::trim), Some(""), "nothing before the root");
    for piece in pieces {
        let (tag, text) = piece.split_once('>').expect("the end of a tag");
        if let Some(name) = tag.strip_prefix('/') {
            let last = open.pop().expect("an element to end");
            assert_eq!(found[last].name, name);
        } else {
            let inner = tag.strip_suffix('/').unwrap_or(tag);
            let (name, attributes) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase()), "{name}");
            assert!(!open.is_empty() || found.is_empty(), "one root");
            found.push(Element {
                name: name.to_owned(),
                attributes: self::attributes(attributes),
                text: String::new(),
            });
            if inner == tag {
                open.push(found.len() - 1);
            }
        }
        let text = plain(text);
        match open.last() {
            Some(last) => found[*last].text.push_str(&text),
            None => assert_eq!(text.trim(), "", "nothing behind the root"),
        }
    }
    assert!(open.is_empty(), "all are ended");
    found
}

fn attributes(mut text: &str) -> Vec<(String, String)> {
    let mut found = Vec::<(String, String)>::new();
    loop {
        text = text.trim_start();
        if text.is_empty() {
            return found;
        }
        let (name, rest) = text.split_once("=\"").expect("a value in quotes");
        let (value, rest) = rest.split_once('"').expect("the end of the value");
        assert!(found.iter().all(|(known, _)| known != name), "{name} stands twice");
        found.push((name.to_owned(), plain(value)));
        text = rest;
    }
}

/// With its references resolved.
fn plain(text: &str) -> String {
    assert!(!text.contains("]]>"));
    let mut pieces = text.split('&');
    let mut plain = pieces.next().expect("one at least").to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once(';').expect("the end of a reference");
        plain.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let number =
                    name.strip_prefix('#').expect("a reference that XML has").parse().expect("a number");
                char::from_u32(number).expect("a character")
            }
        });
        plain.push_str(rest);
    }
    plain
}
