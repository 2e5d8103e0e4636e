//! Days and hours by the rules of a language.

use std::sync::OnceLock;

use icu_calendar::Gregorian;
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YMD, YMDT},
    input::{Date, DateTime, Time},
    options::TimePrecision,
};
use icu_locale_core::Locale;
use jiff::{Timestamp, civil, tz::TimeZone};

use crate::Tongue;

type Days = FixedCalendarDateTimeFormatter<Gregorian, YMD>;
type Moments = FixedCalendarDateTimeFormatter<Gregorian, YMDT>;

/// One for each language, made when it is first wanted.
static DAYS: [OnceLock<Option<Days>>; 16] = [const { OnceLock::new() }; 16];
static MOMENTS: [OnceLock<Option<Moments>>; 16] = [const { OnceLock::new() }; 16];

impl Tongue {
    /// `22 Nov 2026, 10:00`, in UTC and without saying so.
    #[must_use]
    pub fn moment(self, at: Timestamp) -> String {
        let at = at.to_zoned(TimeZone::UTC).datetime();
        let formatter = MOMENTS[self.index()].get_or_init(|| {
            let fields = YMDT::medium().with_time_precision(TimePrecision::Minute);
            Moments::try_new((&self.cldr().parse::<Locale>().ok()?).into(), fields).ok()
        });
        let input = date(at.date()).and_then(|date| {
            let time = Time::try_new(at.hour() as u8, at.minute() as u8, 0, 0).ok()?;
            Some(DateTime { date, time })
        });
        match (formatter, input) {
            (Some(formatter), Some(input)) => formatter.format(&input).to_string(),
            _ => at.strftime("%Y-%m-%d %H:%M").to_string(),
        }
    }

    /// `22 Nov 2026`, in UTC.
    #[must_use]
    pub fn day(self, at: Timestamp) -> String {
        let at = at.to_zoned(TimeZone::UTC).date();
        let formatter = DAYS[self.index()]
            .get_or_init(|| Days::try_new((&self.cldr().parse::<Locale>().ok()?).into(), YMD::medium()).ok());
        match (formatter, date(at)) {
            (Some(formatter), Some(input)) => formatter.format(&input).to_string(),
            _ => at.to_string(),
        }
    }
}

fn date(date: civil::Date) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(date.year().into(), date.month() as u8, date.day() as u8).ok()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("en", "22 Nov 2026, 15:04", "22 Nov 2026")]
    #[case("de", "22.11.2026, 15:04", "22.11.2026")]
    #[case("ja", "2026/11/22 15:04", "2026/11/22")]
    #[case("pt-BR", "22 de nov. de 2026, 15:04", "22 de nov. de 2026")]
    fn moments_are_written_as_there(#[case] tag: &str, #[case] moment: &str, #[case] day: &str) {
        let tongue = Tongue::of_tag(tag).expect("it is spoken");
        let at = "2026-11-22T15:04:59Z".parse().expect("a time");
        assert_eq!((tongue.moment(at), tongue.day(at)), (moment.to_owned(), day.to_owned()));
    }

    #[test]
    fn no_time_is_too_far_away() {
        for tongue in Tongue::all() {
            assert!(!tongue.moment(Timestamp::MIN).is_empty() && !tongue.day(Timestamp::MAX).is_empty());
        }
    }
}
