//! How often, and at which hours, a creator posts Stories: learned from the Stories that were seen.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// After this long what was learned weighs half.
const HALF_LIFE_DAYS: f64 = 10.0;

/// What a creator is believed to do before anything was seen: this many Stories in this many days.
const PRIOR_STORIES: f64 = 1.0;
const PRIOR_DAYS: f64 = 1.0;

/// Stories that one hour of the day is believed to have before anything was seen.
const PRIOR_HOUR: f64 = 0.25;

const DAY: f64 = 86_400.0;

/// A creator's habit. Small, and kept with the watch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rhythm {
    /// Stories seen, the older the less.
    stories: f64,
    /// Days watched, weighed alike.
    days: f64,
    /// Stories by the hour of the day in UTC at which they were posted, weighed alike.
    hours: [f64; 24],
    /// Until when what is above was counted.
    until: Option<Timestamp>,
}

impl Rhythm {
    /// Takes in what one look found: the times of posting of the Stories that no look had seen before.
    ///
    /// A first look tells of the day before it: Stories live that long.
    pub fn learn(&mut self, now: Timestamp, posted: &[Timestamp]) {
        let passed = self.until.map_or(1.0, |until| (now.duration_since(until).as_secs_f64() / DAY).max(0.0));
        let kept = 0.5_f64.powf(passed / HALF_LIFE_DAYS);
        self.stories *= kept;
        // What was posted longer ago is over, and nobody can say how much it was.
        self.days = self.days * kept + passed.min(1.0);
        for hour in &mut self.hours {
            *hour *= kept;
        }
        for time in posted {
            self.stories += 1.0;
            self.hours[hour_of(*time)] += 1.0;
        }
        // A clock that was set back counts no day twice.
        self.until = Some(self.until.map_or(now, |until| until.max(now)));
    }

    /// Stories a day, on average. Never zero: who was silent for long may come back.
    #[must_use]
    pub fn a_day(&self) -> f64 {
        (self.stories + PRIOR_STORIES) / (self.days + PRIOR_DAYS)
    }

    /// Stories a day, as if the whole day were like the hour of `now` and the one after it.
    #[must_use]
    pub fn about(&self, now: Timestamp) -> f64 {
        let all: f64 = self.hours.iter().sum::<f64>() + 24.0 * PRIOR_HOUR;
        let hour = hour_of(now);
        let two = self.hours[hour] + self.hours[(hour + 1) % 24] + 2.0 * PRIOR_HOUR;
        self.a_day() * (two / 2.0) / (all / 24.0)
    }
}

/// The hour of the day in UTC, 0 to 23.
fn hour_of(time: Timestamp) -> usize {
    usize::try_from(time.as_second().rem_euclid(86_400) / 3_600).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;

    use super::*;

    fn at(hours: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 / 86_400 * 86_400 + hours * 3_600).expect("a time")
    }

    #[test]
    fn who_posts_more_is_believed_to_post_more() {
        let (mut busy, mut quiet) = (Rhythm::default(), Rhythm::default());
        for day in 0..14 {
            let posted: Vec<_> = (0..6).map(|n| at(day * 24 + n)).collect();
            busy.learn(at(day * 24 + 12), &posted);
            quiet.learn(at(day * 24 + 12), &[]);
        }
        assert!((5.0..6.5).contains(&busy.a_day()), "{}", busy.a_day());
        assert!((0.02..0.12).contains(&quiet.a_day()), "{}", quiet.a_day());
    }

    #[test]
    fn the_hours_of_a_creator_are_learned() {
        let mut rhythm = Rhythm::default();
        for day in 0..14 {
            rhythm.learn(at(day * 24 + 20), &[at(day * 24 + 18), at(day * 24 + 19)]);
        }
        assert!(rhythm.about(at(18)) > 5.0 * rhythm.about(at(6)));
    }

    #[test]
    fn an_old_habit_fades() {
        let mut rhythm = Rhythm::default();
        for day in 0..20 {
            rhythm.learn(at(day * 24), &[at(day * 24 - 1); 4]);
        }
        let before = rhythm.a_day();
        // A time in which nobody looked says nothing.
        let mut unseen = rhythm.clone();
        unseen.learn(at(50 * 24), &[]);
        assert!(unseen.a_day() > before / 4.0, "{before} then {}", unseen.a_day());
        for day in 20..50 {
            rhythm.learn(at(day * 24), &[]);
        }
        assert!(rhythm.a_day() < before / 5.0, "{before} then {}", rhythm.a_day());
    }

    #[test]
    fn a_clock_that_goes_back_breaks_nothing() {
        let mut rhythm = Rhythm::default();
        rhythm.learn(at(100), &[]);
        rhythm.learn(at(100) - 50.hours(), &[at(40)]);
        rhythm.learn(at(101), &[]);
        assert!(rhythm.a_day().is_finite() && rhythm.a_day() > 0.0);
        assert!((rhythm.days - 1.0).abs() < 0.1, "{}", rhythm.days);
    }
}
