//! Reading JSON that means well but does not keep its types.
//!
//! Everything here accepts any JSON value at all: what cannot be meant becomes blank. Numbers come as strings, lists as
//! objects keyed by index, objects as `null`, one object where a list was; all of it was seen in captures of 2025 and
//! 2026 or is guarded against by others. Unknown parts are skipped without being built, so that neither depth nor size
//! of an answer costs stack or memory.

mod addresses;
mod list;
mod scalar;

use std::{borrow::Cow, fmt};

use serde::de::{Deserialize, Deserializer, Visitor};

pub(super) use addresses::Addresses;
pub(super) use list::{Many, TextOr, Values};
pub(super) use scalar::{Number, Text};

/// A value that can be missing in every way that JSON knows.
pub(super) trait Lenient: Default {
    /// Nothing was said.
    fn blank(&self) -> bool;
}

/// Visits that mean nothing for a type. Each part is skipped, none is an error.
macro_rules! blank_visits {
    ($($kind:ident)*) => { $(crate::source::tiktok::lenient::blank_visits!(@ $kind);)* };
    (@ scalars) => {
        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> { Ok(Self::Value::default()) }
        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> { Ok(Self::Value::default()) }
        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> { Ok(Self::Value::default()) }
        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> { Ok(Self::Value::default()) }
    };
    (@ text) => {
        fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> { Ok(Self::Value::default()) }
    };
    (@ unit) => {
        fn visit_unit<E>(self) -> Result<Self::Value, E> { Ok(Self::Value::default()) }
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("anything") }
    };
    (@ seq) => {
        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            while seq.next_element::<serde::de::IgnoredAny>()?.is_some() {}
            Ok(Self::Value::default())
        }
    };
    (@ map) => {
        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            while map.next_entry::<serde::de::IgnoredAny, serde::de::IgnoredAny>()?.is_some() {}
            Ok(Self::Value::default())
        }
    };
}
pub(super) use blank_visits;

/// A struct read by the keys that it names. The first value that says something wins where a key (or another spelling
/// of it) comes twice; the derived reader would refuse the whole page then. `seen`: it was there, as an object with
/// something in it.
macro_rules! lenient {
    ($($(#[$doc:meta])* struct $name:ident { $($key:literal $(| $other:literal)* => $field:ident: $type:ty,)* })*) => { $(
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub(super) struct $name<'a> {
            pub(super) seen: bool,
            $(pub(super) $field: $type,)*
            pub(super) of: std::marker::PhantomData<&'a ()>,
        }

        impl crate::source::tiktok::lenient::Lenient for $name<'_> {
            fn blank(&self) -> bool { !self.seen }
        }

        impl<'de: 'a, 'a> serde::de::Deserialize<'de> for $name<'a> {
            fn deserialize<D: serde::de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Reader<'a>(std::marker::PhantomData<&'a ()>);
                impl<'de: 'a, 'a> serde::de::Visitor<'de> for Reader<'a> {
                    type Value = $name<'a>;
                    crate::source::tiktok::lenient::blank_visits!(scalars text unit seq);
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                        let mut read = $name::default();
                        while let Some(key) = map.next_key::<crate::source::tiktok::lenient::Key<'de>>()? {
                            read.seen = true;
                            match &*key.0 {
                                $($key $(| $other)* => {
                                    let value = map.next_value()?;
                                    if crate::source::tiktok::lenient::Lenient::blank(&read.$field) {
                                        read.$field = value;
                                    }
                                })*
                                _ => { map.next_value::<serde::de::IgnoredAny>()?; }
                            }
                        }
                        Ok(read)
                    }
                }
                deserializer.deserialize_any(Reader(std::marker::PhantomData))
            }
        }
    )* };
}
pub(super) use lenient;

/// The key of an object, borrowed from the page where it has no escapes.
pub(super) struct Key<'a>(pub(super) Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Reader)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{addresses::AddressObject, list::KEPT, *};

    lenient! {
        struct Thing {
            "n" | "N" => n: Number,
            "t" => t: Text<'a>,
            "a" => a: Addresses<'a>,
            "m" => m: Many<TextOr<'a, AddressObject<'a>>>,
        }
    }

    fn thing(json: &str) -> Thing<'_> {
        serde_json::from_str(json).expect("any JSON can be read")
    }

    fn addresses(json: &str) -> Vec<String> {
        let addresses: Addresses = serde_json::from_str(json).expect("any JSON can be read");
        addresses.list.iter().map(|text| text.as_str().to_owned()).collect()
    }

    #[rstest]
    #[case("5", Some(5))]
    #[case("\"5\"", Some(5))]
    #[case("\" 5 \"", Some(5))]
    #[case("5.9", Some(5))]
    #[case("-1", Some(-1))]
    #[case("true", Some(1))]
    #[case("\"true\"", Some(1))]
    #[case("false", Some(0))]
    #[case("\"\"", None)]
    #[case("null", None)]
    #[case("[1]", None)]
    #[case("{\"a\":1}", None)]
    #[case("1e300", None)]
    #[case("18446744073709551615", None)]
    #[case("\"1e999\"", None)]
    fn numbers(#[case] json: &str, #[case] whole: Option<i64>) {
        assert_eq!(serde_json::from_str::<Number>(json).expect("any JSON can be read").whole(), whole);
    }

    #[rstest]
    #[case("7400000000000000001", "7400000000000000001")]
    #[case("\"7400000000000000001\"", "7400000000000000001")]
    #[case("null", "")]
    #[case("{}", "")]
    #[case("[\"a\"]", "")]
    #[case("1.5", "")]
    fn texts(#[case] json: &str, #[case] text: &str) {
        assert_eq!(serde_json::from_str::<Text>(json).expect("any JSON can be read").as_str(), text);
    }

    #[rstest]
    #[case("\"a\"", &["a"])]
    #[case("\"\"", &[])]
    #[case("null", &[])]
    #[case("[\"a\",\"\",\"b\"]", &["a", "b"])]
    #[case("{\"urlList\":[\"a\",\"b\"]}", &["a", "b"])]
    #[case("{\"UrlList\":{\"0\":\"a\",\"1\":\"b\"}}", &["a", "b"])]
    #[case("{\"urlList\":\"a\"}", &["a"])]
    #[case("{\"urlList\":null}", &[])]
    #[case("[{\"src\":\"a\"},{\"url\":\"b\"},3,null,[[\"c\"]]]", &["a", "b"])]
    #[case("{\"0\":{\"src\":\"a\"},\"1\":\"b\"}", &["a", "b"])]
    #[case("7", &[])]
    fn many_forms_of_addresses(#[case] json: &str, #[case] expected: &[&str]) {
        assert_eq!(addresses(json), expected);
    }

    #[test]
    fn a_struct_takes_anything() {
        for json in ["null", "1", "\"text\"", "[]", "[{\"n\":1}]", "true", "1.5", "{}"] {
            assert!(thing(json).blank(), "{json}");
        }
        assert_eq!(thing(r#"{"n":[],"N":4,"x":{"y":[{}]}}"#).n.whole(), Some(4));
    }

    #[test]
    fn a_key_that_comes_twice_keeps_what_says_something() {
        let read = thing(r#"{"t":"","t":"first","t":"","t":"second"}"#);
        assert_eq!(read.t.as_str(), "first");
    }

    #[test]
    fn one_object_stands_for_a_list() {
        let read = thing(r#"{"m":{"urlList":["a","b"]}}"#);
        assert_eq!(read.m.0.len(), 1);
        assert_eq!(read.m.0[0].object.list.0.len(), 2);
        assert_eq!(thing(r#"{"m":{"0":{"src":"a"},"1":{"src":"b"}}}"#).m.0.len(), 2);
        assert_eq!(thing(r#"{"m":{"k\u0065y":1}}"#).m.0.len(), 1);
    }

    #[test]
    fn a_huge_list_is_cut() {
        let json = format!("[{}1]", "1,".repeat(100_000));
        let list: Many<Number> = serde_json::from_str(&json).expect("a list");
        assert_eq!(list.0.len(), KEPT);
    }
}
