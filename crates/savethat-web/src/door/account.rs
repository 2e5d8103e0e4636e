//! What one visitor may have, and has had.

use std::{
    num::NonZeroU32,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use savethat::{
    clock::Clock,
    rate::{Limiter, Rate},
};

use super::{Rules, day::Day, lasting::Count, visitor::Who};
use crate::problem::Problem;

/// Visitors that are remembered; of more, those who ask least are forgotten. An account takes some 500 bytes.
const VISITORS: u64 = 50_000;
/// Wrong passwords and keys in a minute.
const GUESSES: Rate = Rate { times: NonZeroU32::new(10).expect("not zero"), per: Duration::from_secs(60) };

/// What a visitor may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Allowance {
    pub(super) rate: Option<Rate>,
    pub(super) bytes_a_day: Option<u64>,
    pub(super) downloads: Option<usize>,
}

impl Allowance {
    pub(super) fn of(rules: &Rules) -> Self {
        Self { rate: rules.rate, bytes_a_day: rules.bytes_a_day, downloads: rules.downloads }
    }
}

/// What is left of a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Left {
    pub(super) limit: u32,
    pub(super) remaining: u32,
    /// Until all of it is there again.
    pub(super) reset: Duration,
}

/// One visitor's.
#[derive(Debug)]
pub(crate) struct Account {
    allowance: Allowance,
    clock: Arc<dyn Clock>,
    looks: Option<Limiter>,
    guesses: Limiter,
    /// On the steady clock.
    shut_until: Mutex<Duration>,
    /// What was left, and when, on the steady clock: it is told only when something is taken.
    left: Mutex<(u32, Duration)>,
    pub(super) day: Day,
    pub(super) downloads: Count,
    /// Under way.
    pub(super) lists: Count,
    /// Of events.
    pub(super) streams: Count,
}

impl Account {
    fn new(allowance: Allowance, clock: &Arc<dyn Clock>) -> Self {
        let full = allowance.rate.map_or(0, |rate| rate.times.get());
        Self {
            allowance,
            clock: clock.clone(),
            looks: allowance.rate.map(Limiter::new),
            guesses: Limiter::new(GUESSES),
            shut_until: Mutex::default(),
            left: Mutex::new((full, clock.mono())),
            day: Day::new(allowance.bytes_a_day),
            downloads: Count::default(),
            lists: Count::default(),
            streams: Count::default(),
        }
    }

    /// Takes one look-up.
    ///
    /// # Errors
    /// The time until there is one.
    pub(super) fn look(&self) -> Result<(), Duration> {
        let Some(looks) = &self.looks else { return Ok(()) };
        let now = self.clock.mono();
        let taken = looks.take(now);
        let remaining = *taken.as_ref().unwrap_or(&0);
        *self.left.lock().unwrap_or_else(PoisonError::into_inner) = (remaining, now);
        taken.map(|_| ())
    }

    /// What is left of the look-ups, where they are limited.
    pub(super) fn left(&self) -> Option<Left> {
        let rate = self.allowance.rate?;
        let limit = rate.times.get();
        let (was, at) = *self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let each = rate.per.as_secs_f64() / f64::from(limit);
        let since = self.clock.mono().saturating_sub(at).as_secs_f64();
        let now = (f64::from(was) + since / each).min(f64::from(limit));
        let reset = Duration::from_secs_f64((f64::from(limit) - now) * each);
        Some(Left { limit, remaining: now as u32, reset })
    }

    /// Before a secret is looked at: whether this visitor has been wrong too often.
    ///
    /// # Errors
    /// `rate_limited`, also for whoever knows it: else guessing would only be slower to answer, not slower.
    pub(super) fn may_guess(&self) -> Result<(), Problem> {
        let until = *self.shut_until.lock().unwrap_or_else(PoisonError::into_inner);
        match until.checked_sub(self.clock.mono()) {
            Some(wait) if !wait.is_zero() => Err(Problem::guessing(wait)),
            _ => Ok(()),
        }
    }

    /// A secret was wrong. With the last guess it is shut: another would be one too many.
    pub(super) fn guessed(&self) {
        let now = self.clock.mono();
        let wait = match self.guesses.take(now) {
            Ok(0) => GUESSES.per / GUESSES.times.get(),
            Ok(_) => return,
            Err(wait) => wait,
        };
        *self.shut_until.lock().unwrap_or_else(PoisonError::into_inner) = now + wait;
    }

    /// Downloads at the same time.
    pub(super) fn most_downloads(&self) -> usize {
        self.allowance.downloads.unwrap_or(usize::MAX)
    }
}

/// Everybody who asked lately.
#[derive(Debug)]
pub(crate) struct Accounts {
    all: moka::sync::Cache<Who, Arc<Account>>,
    allowance: Allowance,
    clock: Arc<dyn Clock>,
}

impl Accounts {
    pub(super) fn new(allowance: Allowance, clock: Arc<dyn Clock>) -> Self {
        Self { all: moka::sync::Cache::new(VISITORS), allowance, clock }
    }

    /// The account of a visitor without a key.
    pub(super) fn of(&self, who: Who) -> Arc<Account> {
        self.with(who, &self.allowance)
    }

    /// The account of `who`. Where their allowance has changed, a new one.
    pub(super) fn with(&self, who: Who, allowance: &Allowance) -> Arc<Account> {
        let who = who.lumped();
        let account = self.all.get_with_by_ref(&who, || Arc::new(Account::new(*allowance, &self.clock)));
        if account.allowance == *allowance {
            return account;
        }
        let account = Arc::new(Account::new(*allowance, &self.clock));
        self.all.insert(who, account.clone());
        account
    }

    /// How many are remembered, about.
    #[cfg(test)]
    fn count(&self) -> u64 {
        self.all.run_pending_tasks();
        self.all.entry_count()
    }
}

#[cfg(test)]
mod tests {
    use savethat::{clock::TestClock, context::Context};

    use super::*;
    use crate::door::Lasting;

    fn rate(times: u32, seconds: u64) -> Option<Rate> {
        Some(Rate { times: NonZeroU32::new(times).unwrap(), per: Duration::from_secs(seconds) })
    }

    fn accounts(allowance: Allowance) -> (Accounts, Arc<TestClock>) {
        let clock = Arc::new(TestClock::at(jiff::Timestamp::UNIX_EPOCH));
        (Accounts::new(allowance, clock.clone()), clock)
    }

    fn address(text: &str) -> Who {
        Who::Address(text.parse().unwrap())
    }

    #[test]
    fn a_rate_is_a_burst_that_fills_up_again() {
        let (accounts, clock) = accounts(Allowance { rate: rate(6, 60), ..Allowance::default() });
        let account = accounts.of(address("192.0.2.1"));
        assert_eq!(account.left(), Some(Left { limit: 6, remaining: 6, reset: Duration::ZERO }));
        for left in (0..6).rev() {
            assert_eq!(account.look(), Ok(()));
            assert_eq!(account.left().unwrap().remaining, left);
        }
        let wait = account.look().unwrap_err();
        assert_eq!(wait, Duration::from_secs(10));
        assert_eq!(account.left(), Some(Left { limit: 6, remaining: 0, reset: Duration::from_secs(60) }));
        assert_eq!(accounts.of(address("192.0.2.2")).look(), Ok(()), "another visitor");
        clock.advance(wait);
        assert_eq!(account.look(), Ok(()));
        clock.advance(Duration::from_secs(30));
        assert_eq!(account.left().unwrap().remaining, 3);
        clock.advance(Duration::from_secs(3_000));
        assert_eq!(account.left(), Some(Left { limit: 6, remaining: 6, reset: Duration::ZERO }));
    }

    #[test]
    fn the_account_is_the_visitors_own() {
        let (accounts, _) = accounts(Allowance { rate: rate(1, 60), ..Allowance::default() });
        assert_eq!(accounts.of(address("2001:db8::1")).look(), Ok(()));
        assert!(accounts.of(address("2001:db8:0:ff::9")).look().is_err(), "one network of 56 bits");
        assert_eq!(accounts.of(address("2001:db8:0:100::9")).look(), Ok(()));
        let more = Allowance { rate: rate(2, 60), ..Allowance::default() };
        let key = Who::Key("bot".into());
        assert_eq!(accounts.with(key.clone(), &more).look(), Ok(()));
        assert_eq!(accounts.with(key.clone(), &more).look(), Ok(()));
        assert!(accounts.with(key.clone(), &more).look().is_err());
        let changed = Allowance { rate: rate(3, 60), ..Allowance::default() };
        assert_eq!(accounts.with(key, &changed).look(), Ok(()), "the file says something new");
    }

    #[test]
    fn downloads_are_counted_while_they_last() {
        let (accounts, _) = accounts(Allowance { downloads: Some(2), ..Allowance::default() });
        let account = accounts.of(address("192.0.2.1"));
        let first = Lasting::download(&account).unwrap();
        let _second = Lasting::download(&account).unwrap();
        assert_eq!(Lasting::download(&account).unwrap_err().code(), "rate_limited");
        drop(first);
        Lasting::download(&account).unwrap();
    }

    #[tokio::test]
    async fn what_is_shown_waits_for_a_download_to_end_but_not_for_ever() {
        let (accounts, clock) = accounts(Allowance { downloads: Some(1), ..Allowance::default() });
        let cx = Context::new(clock.clone(), Context::system().chance);
        let account = accounts.of(address("192.0.2.1"));
        let first = Lasting::download(&account).unwrap();
        let waiting = async || {
            tokio::join!(Lasting::download_in_time(&account, &cx), async {
                tokio::task::yield_now().await;
                clock.advance(Duration::from_secs(60));
            })
        };
        assert_eq!(waiting().await.0.unwrap_err().code(), "rate_limited");
        let (begun, ()) = tokio::join!(Lasting::download_in_time(&account, &cx), async {
            tokio::task::yield_now().await;
            drop(first);
        });
        begun.unwrap();
    }

    #[test]
    fn guessing_is_shut_out_and_let_in_again() {
        let (accounts, clock) = accounts(Allowance::default());
        let account = accounts.of(address("192.0.2.1"));
        let guess = || account.may_guess().map(|()| account.guessed());
        for _ in 0..GUESSES.times.get() {
            guess().unwrap();
        }
        let refused = account.may_guess().unwrap_err();
        assert_eq!((refused.code(), refused.retry_after()), ("rate_limited", Some(6)));
        let minute = (0..600).filter(|_| {
            clock.advance(Duration::from_millis(100));
            guess().is_ok()
        });
        assert_eq!(minute.count(), 10);
    }

    #[test]
    fn a_flood_of_addresses_fills_a_bounded_table() {
        let (accounts, _) = accounts(Allowance { rate: rate(60, 60), ..Allowance::default() });
        let regular = address("192.0.2.1");
        for _ in 0..50 {
            accounts.of(regular.clone()).look().unwrap();
        }
        for number in 0..200_000_u32 {
            let _once = accounts.of(Who::Address(std::net::Ipv4Addr::from(0x0a00_0000 + number).into()));
        }
        assert!(accounts.count() <= VISITORS, "{}", accounts.count());
    }
}
