//! The language of the person at the terminal.

use std::{env, sync::LazyLock};

use savethat_words::{Said, Tongue};

/// Read once: a command has one reader, and everything it says is for them.
static TONGUE: LazyLock<Tongue> = LazyLock::new(|| {
    // Tests compare English, wherever they run.
    if cfg!(test) { Tongue::ENGLISH } else { of(|name| env::var(name).ok()) }
});

/// What the command speaks.
pub(crate) fn tongue() -> Tongue {
    *TONGUE
}

/// A message in the words of whoever is at the terminal.
pub(crate) fn words(said: &Said) -> String {
    // Marks of direction around what is put in: on a terminal they would be copied along with an address or a name.
    said.to(tongue()).replace(['\u{2068}', '\u{2069}'], "")
}

/// The first that is set decides (POSIX.1-2017, §8.2), and where it is no plain `C`, the list `LANGUAGE` of GNU before it.
fn of(variable: impl Fn(&str) -> Option<String>) -> Tongue {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let Some(locale) = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set) else {
        return Tongue::ENGLISH;
    };
    if ["C", "POSIX"].contains(&locale.split('.').next().unwrap_or_default()) {
        return Tongue::ENGLISH;
    }
    let list = set("LANGUAGE").unwrap_or_default();
    list.split(':').chain([locale.as_str()]).find_map(Tongue::of_locale).unwrap_or(Tongue::ENGLISH)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(&[], "en")]
    #[case(&[("LANG", "C.UTF-8"), ("LANGUAGE", "es")], "en")]
    #[case(&[("LANG", "tlh_KX.UTF-8")], "en")]
    #[case(&[("LANG", "en_US.UTF-8")], "en")]
    #[case(&[("LC_ALL", ""), ("LANG", "../../etc")], "en")]
    fn the_language_of_the_terminal(#[case] set: &[(&str, &str)], #[case] tag: &str) {
        let of =
            of(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()));
        assert_eq!(of.tag(), tag);
    }
}
