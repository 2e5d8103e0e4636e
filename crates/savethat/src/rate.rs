//! How often something may be done: so many times in so much time, all of them at once, too.

use std::{
    fmt,
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use governor::{
    Quota, RateLimiter,
    clock::Clock as Ticks,
    middleware::StateInformationMiddleware,
    nanos::Nanos,
    state::{InMemoryState, NotKeyed},
};
use savethat_words::{Said, say};

/// So many times in so much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many.
    pub times: NonZeroU32,
    /// In what time. Not zero.
    pub per: Duration,
}

impl Rate {
    /// Reads `600/min`, `5/s`, `1000/h`, or `off`, which is `None`.
    ///
    /// # Errors
    /// A phrase for the operator.
    pub fn parse(text: &str) -> Result<Option<Self>, Said> {
        if text == "off" {
            return Ok(None);
        }
        let wrong = say::setting_rate;
        let (times, unit) = text.split_once('/').ok_or_else(wrong)?;
        let per = match unit.trim() {
            "s" => 1,
            "min" | "m" => 60,
            "h" => 3_600,
            "d" => 86_400,
            _ => return Err(wrong()),
        };
        let times = times.trim().parse().ok().and_then(NonZeroU32::new).ok_or_else(wrong)?;
        Ok(Some(Self { times, per: Duration::from_secs(per) }))
    }
}

/// The steady time of the last question: the time is told to it and not looked up.
#[derive(Clone, Debug, Default)]
struct Told(Arc<AtomicU64>);

impl Ticks for Told {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        self.0.load(Ordering::Relaxed).into()
    }
}

/// Counts against a [`Rate`].
pub struct Limiter {
    rate: Rate,
    told: Told,
    inner: RateLimiter<NotKeyed, InMemoryState, Told, StateInformationMiddleware>,
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limiter").field("rate", &self.rate).finish_non_exhaustive()
    }
}

impl Limiter {
    /// Full.
    #[must_use]
    pub fn new(rate: Rate) -> Self {
        // Of a rate above a thousand million a second, that.
        let each = (rate.per / rate.times.get()).max(Duration::from_nanos(1));
        let quota = Quota::with_period(each).unwrap_or(Quota::per_second(rate.times)).allow_burst(rate.times);
        let told = Told::default();
        Self { rate, told: told.clone(), inner: RateLimiter::new(quota, InMemoryState::default(), told) }
    }

    /// Takes one, at `now` on the steady clock; says how many are left.
    ///
    /// # Errors
    /// The time until there is one.
    pub fn take(&self, now: Duration) -> Result<u32, Duration> {
        let nanos = u64::try_from(now.as_nanos()).unwrap_or(u64::MAX);
        self.told.0.fetch_max(nanos, Ordering::Relaxed);
        match self.inner.check() {
            Ok(left) => Ok(left.remaining_burst_capacity()),
            Err(not_until) => Err(not_until.wait_time_from(now.into()).max(Duration::from_nanos(1))),
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("600/min", 600, 60)]
    #[case("5 / s", 5, 1)]
    #[case("1000/h", 1_000, 3_600)]
    fn rates_are_read(#[case] text: &str, #[case] times: u32, #[case] seconds: u64) {
        let rate = Rate::parse(text).expect("a rate").expect("not off");
        assert_eq!((rate.times.get(), rate.per), (times, Duration::from_secs(seconds)));
    }

    #[rstest]
    #[case("")]
    #[case("600")]
    #[case("0/min")]
    #[case("-1/min")]
    #[case("5/fortnight")]
    #[case("99999999999/s")]
    fn what_is_no_rate_is_refused(#[case] text: &str) {
        Rate::parse(text).expect_err("no rate");
    }

    #[test]
    fn a_burst_and_then_one_by_one() {
        let limiter = Limiter::new(Rate::parse("6/min").expect("a rate").expect("not off"));
        let at = Duration::from_secs;
        for left in (0..6).rev() {
            assert_eq!(limiter.take(at(100)), Ok(left));
        }
        assert_eq!(limiter.take(at(100)), Err(at(10)));
        assert_eq!(limiter.take(at(110)), Ok(0));
        assert_eq!(limiter.take(at(115)), Err(at(5)));
        assert_eq!(limiter.take(at(1_000)), Ok(5), "full again, and not more than full");
    }
}
