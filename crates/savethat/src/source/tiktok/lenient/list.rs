//! Lists, and objects in the place of lists or texts.

use std::{borrow::Cow, marker::PhantomData};

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor, value};

use super::{Key, Lenient, Text, blank_visits};

/// How many parts of a list are kept; the rest is skipped. A photo post has at most a few dozen pictures.
pub(super) const KEPT: usize = 512;

/// A list; or an object keyed by numbers, whose values are the list; or one object instead of a list of one.
#[derive(Debug)]
pub(in crate::source::tiktok) struct Many<T>(pub(in crate::source::tiktok) Vec<T>);

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Lenient for Many<T> {
    fn blank(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Many<T> {
    fn keep(&mut self, part: T) {
        if self.0.len() < KEPT {
            self.0.push(part);
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
            type Value = Many<T>;
            blank_visits!(scalars unit);

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                if text.is_empty() {
                    return Ok(Many::default());
                }
                T::deserialize(value::StrDeserializer::new(text)).map(|one| Many(vec![one]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut list = Many::default();
                while list.0.len() < KEPT {
                    match seq.next_element()? {
                        Some(part) => list.0.push(part),
                        None => return Ok(list),
                    }
                }
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(list)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut list = Many::default();
                let mut key = map.next_key::<Key<'de>>()?;
                while let Some(Key(name)) = key {
                    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit()) {
                        // Not an index: the object itself is the only part.
                        let one = T::deserialize(value::MapAccessDeserializer::new(Again {
                            key: Some(name),
                            map,
                        }))?;
                        list.keep(one);
                        return Ok(list);
                    }
                    if list.0.len() < KEPT {
                        list.0.push(map.next_value()?);
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                    key = map.next_key()?;
                }
                Ok(list)
            }
        }
        deserializer.deserialize_any(Reader(PhantomData))
    }
}

/// The values of an object, whatever its keys.
#[derive(Debug)]
pub(in crate::source::tiktok) struct Values<T>(pub(in crate::source::tiktok) Vec<T>);

impl<T> Default for Values<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Lenient for Values<T> {
    fn blank(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Values<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
            type Value = Values<T>;
            blank_visits!(scalars text unit seq);
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut values = Values::default();
                while map.next_key::<IgnoredAny>()?.is_some() {
                    if values.0.len() < KEPT {
                        values.0.push(map.next_value()?);
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(values)
            }
        }
        deserializer.deserialize_any(Reader(PhantomData))
    }
}

/// An object whose first key was already read.
struct Again<'de, A> {
    key: Option<Cow<'de, str>>,
    map: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Again<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: serde::de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Self::Error> {
        match self.key.take() {
            Some(Cow::Borrowed(key)) => seed.deserialize(value::BorrowedStrDeserializer::new(key)).map(Some),
            Some(Cow::Owned(key)) => seed.deserialize(value::StringDeserializer::new(key)).map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: serde::de::DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Self::Error> {
        self.map.next_value_seed(seed)
    }
}

/// An object, or a bare text in its place.
#[derive(Debug, Default)]
pub(in crate::source::tiktok) struct TextOr<'a, T> {
    pub(in crate::source::tiktok) text: Text<'a>,
    pub(in crate::source::tiktok) object: T,
}

impl<T: Lenient> Lenient for TextOr<'_, T> {
    fn blank(&self) -> bool {
        self.text.blank() && self.object.blank()
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de> + Default> Deserialize<'de> for TextOr<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de> + Default> Visitor<'de> for Reader<T> {
            type Value = TextOr<'de, T>;
            blank_visits!(scalars unit seq);
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(TextOr { text: Text(Cow::Borrowed(text)), object: T::default() })
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(TextOr { text: Text(Cow::Owned(text.to_owned())), object: T::default() })
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let object = T::deserialize(value::MapAccessDeserializer::new(map))?;
                Ok(TextOr { text: Text::default(), object })
            }
        }
        deserializer.deserialize_any(Reader(PhantomData))
    }
}
