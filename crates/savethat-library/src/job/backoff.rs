//! How long to wait before the next try.

use std::time::Duration;

const FIRST: Duration = Duration::from_secs(5);
/// However often it has failed.
pub(crate) const LONGEST: Duration = Duration::from_secs(15 * 60);

/// After `tries` failures in a row, at least 1: 5, 10, 20 … seconds, at most 15 minutes, and up to half more by `jitter`, below
/// 1. A site that names a time is not asked before it.
#[must_use]
pub fn backoff(tries: u32, after: Option<Duration>, jitter: f64) -> Duration {
    let doubled = FIRST * 2_u32.pow(tries.saturating_sub(1).min(10));
    let wait = doubled.min(LONGEST).mul_f64(1.0 + 0.5 * jitter.clamp(0.0, 1.0));
    wait.max(after.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_doubles_up_to_a_quarter_of_an_hour() {
        let seconds: Vec<u64> = (1..=10).map(|tries| backoff(tries, None, 0.0).as_secs()).collect();
        assert_eq!(seconds, [5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
        assert_eq!(backoff(u32::MAX, None, 0.0).as_secs(), 900);
    }

    #[test]
    fn jitter_only_makes_it_longer() {
        assert_eq!(backoff(1, None, 1.0), Duration::from_millis(7_500));
        assert_eq!(backoff(1, None, -3.0), FIRST);
    }

    #[test]
    fn the_sites_own_time_is_kept() {
        assert_eq!(backoff(1, Some(Duration::from_secs(3_600)), 0.5).as_secs(), 3_600);
    }
}
