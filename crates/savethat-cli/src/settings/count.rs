//! Numbers of which there may be no limit.

use savethat_words::{Said, say};

/// `off`, or what `parse` reads.
pub(super) fn or_off<T>(parse: impl Fn(&str) -> Result<T, Said>) -> impl Fn(&str) -> Result<Option<T>, Said> {
    move |text| {
        if text == "off" {
            return Ok(None);
        }
        parse(text).map(Some).map_err(say::setting_or_off)
    }
}

/// A number from 1 on.
pub(super) fn count(text: &str) -> Result<usize, Said> {
    text.parse().ok().filter(|number| *number > 0).ok_or_else(say::setting_count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn off_is_no_limit() {
        assert_eq!(or_off(count)("off"), Ok(None));
        assert_eq!(or_off(count)("3"), Ok(Some(3)));
        assert!(or_off(count)("0").is_err());
        assert!(or_off(count)("-1").is_err());
    }
}
