//! The site's own JSON: `{"utterances":[{"start_time":0,"end_time":1500,"text":"…"}]}`, times in milliseconds, as numbers or
//! as strings (second-hand). What else stands there is passed over without being kept.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use super::{Cue, LATEST, lines, markup};

/// `None` where this is no such JSON. Utterances that are none are left out.
pub(super) fn read(text: &str) -> Option<Vec<Cue>> {
    let Found::Map(file) = serde_json::from_str(text).ok()? else { return None };
    file.utterances
}

/// A value of which only some shapes mean anything.
enum Found {
    Time(u64),
    Text(String),
    List(Vec<Cue>),
    Map(Spoken),
    Nothing,
}

/// The file, or one utterance of it.
#[derive(Default)]
struct Spoken {
    start: Option<u64>,
    end: Option<u64>,
    text: Option<String>,
    utterances: Option<Vec<Cue>>,
}

impl Spoken {
    fn cue(self) -> Option<Cue> {
        let (start, end) = (self.start?, self.end?);
        let text = lines(&markup::escaped(&self.text?));
        Some(Cue { start, end: end.max(start), settings: String::new(), text })
    }
}

impl<'de> Deserialize<'de> for Found {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyShape)
    }
}

struct AnyShape;

impl<'de> Visitor<'de> for AnyShape {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_unit<E>(self) -> Result<Found, E> {
        Ok(Found::Nothing)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Found, E> {
        Ok(Found::Nothing)
    }

    fn visit_u64<E>(self, number: u64) -> Result<Found, E> {
        Ok(Found::Time(number))
    }

    fn visit_i64<E>(self, _below_zero: i64) -> Result<Found, E> {
        Ok(Found::Time(0))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Found, E> {
        // Below zero is zero, beyond u64 its largest.
        Ok(Found::Time(number as u64))
    }

    fn visit_str<E>(self, text: &str) -> Result<Found, E> {
        Ok(Found::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Found, A::Error> {
        let mut cues = Vec::new();
        while let Some(found) = list.next_element()? {
            if let Found::Map(spoken) = found {
                cues.extend(spoken.cue());
            }
        }
        Ok(Found::List(cues))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Found, A::Error> {
        let mut spoken = Spoken::default();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "start_time" => spoken.start = time(map.next_value()?),
                "end_time" => spoken.end = time(map.next_value()?),
                "text" => {
                    if let Found::Text(text) = map.next_value()? {
                        spoken.text = Some(text);
                    }
                }
                "utterances" => {
                    if let Found::List(list) = map.next_value()? {
                        spoken.utterances = Some(list);
                    }
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Found::Map(spoken))
    }
}

fn time(found: Found) -> Option<u64> {
    let ms = match found {
        Found::Time(ms) => ms,
        Found::Text(text) => text.trim().parse().ok()?,
        Found::List(_) | Found::Map(_) | Found::Nothing => return None,
    };
    (ms < LATEST).then_some(ms)
}
