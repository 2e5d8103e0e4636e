//! A message with its values, and no language yet.

use std::{borrow::Cow, fmt, sync::Arc};

use crate::Tongue;

/// A message with its values. `Display` is English. Cheap to clone, and small: failures carry several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said(Arc<Message>);

#[derive(Debug, PartialEq, Eq)]
struct Message {
    id: &'static str,
    values: Vec<(&'static str, Value)>,
}

/// What stands in the place of a `{ $name }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A name, an address, what somebody wrote: as it is.
    Text(Cow<'static, str>),
    /// Chooses the plural too.
    Number(i64),
    /// A number in tenths, shown with one digit behind the point.
    Tenths(i64),
    /// In the language of what is around it.
    Said(Said),
}

impl Said {
    pub(crate) fn new(id: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self(Arc::new(Message { id, values }))
    }

    /// In words.
    #[must_use]
    pub fn to(&self, tongue: Tongue) -> String {
        tongue.tell(self)
    }

    /// Names the message: the same in every language.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.0.id
    }

    pub(crate) fn values(&self) -> &[(&'static str, Value)] {
        &self.0.values
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to(Tongue::ENGLISH))
    }
}

/// Where it is the reason of something: so that it is found again below an [`std::io::Error`], and can be said in a language.
impl std::error::Error for Said {}

/// What somebody else wrote, such as an error of the system: the same in every language.
impl From<String> for Said {
    fn from(text: String) -> Self {
        crate::say::verbatim(text)
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        crate::say::verbatim(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned().into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone().into())
    }
}

/// As a template has it in its hands.
impl From<&&String> for Value {
    fn from(text: &&String) -> Self {
        Self::from(*text)
    }
}

impl From<Said> for Value {
    fn from(said: Said) -> Self {
        Self::Said(said)
    }
}

macro_rules! number {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Value {
            fn from(number: $kind) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
        impl From<&$kind> for Value {
            fn from(number: &$kind) -> Self {
                Self::from(*number)
            }
        }
        impl From<&&$kind> for Value {
            fn from(number: &&$kind) -> Self {
                Self::from(**number)
            }
        }
    )*};
}
number!(u8, u16, u32, u64, u128, usize, i32, i64);
