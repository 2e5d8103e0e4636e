//! Addresses, in all the forms in which a file is named.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor, value};

use super::{Lenient, Many, Text, TextOr, blank_visits, lenient};

/// Addresses of one file: a text, a list of texts, `{urlList: …}`, `{src: …}`, or a list of such objects.
#[derive(Debug, Default)]
pub(in crate::source::tiktok) struct Addresses<'a> {
    pub(in crate::source::tiktok) list: Vec<Text<'a>>,
    /// Something was said, be it only `""`.
    pub(in crate::source::tiktok) said: bool,
}

impl Lenient for Addresses<'_> {
    fn blank(&self) -> bool {
        self.list.is_empty() && !self.said
    }
}

lenient! {
    /// The object form of an address; which spelling is used where is second-hand.
    struct AddressObject {
        "urlList" | "UrlList" | "url_list" | "urls" => list: Many<Text<'a>>,
        "src" | "url" | "Url" => one: Text<'a>,
    }
}

impl<'a> Addresses<'a> {
    fn text(text: Text<'a>) -> Self {
        Self { list: text.some().is_some().then_some(text).into_iter().collect(), said: true }
    }

    fn add(&mut self, part: TextOr<'a, AddressObject<'a>>) {
        let AddressObject { list, one, .. } = part.object;
        let parts = std::iter::once(part.text).chain(list.0).chain(std::iter::once(one));
        self.list.extend(parts.filter(|text| !text.blank()));
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Addresses<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Addresses<'de>;
            blank_visits!(scalars unit);
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Addresses::text(Text(Cow::Borrowed(text))))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Addresses::text(Text(Cow::Owned(text.to_owned()))))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                let parts = Many::deserialize(value::SeqAccessDeserializer::new(seq))?;
                let mut addresses = Addresses { list: Vec::new(), said: true };
                parts.0.into_iter().for_each(|part| addresses.add(part));
                Ok(addresses)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let parts = Many::deserialize(value::MapAccessDeserializer::new(map))?;
                let mut addresses = Addresses { list: Vec::new(), said: true };
                parts.0.into_iter().for_each(|part| addresses.add(part));
                Ok(addresses)
            }
        }
        deserializer.deserialize_any(Reader)
    }
}
