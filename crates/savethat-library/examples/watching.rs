//! Two weeks of watching in seconds: the planner that the server runs, against creators who are made up.
//!
//!     cargo run --release -p savethat-library --example watching -- 200 2000 20000
//!
//! For each number of creators one line of JSON: Stories posted, kept, lost and why, and what limited the looks.
//!
//! What is made up: rates from a log-normal distribution (median 0.8 Stories a day, one creator in a hundred above 8), two
//! hours of the day in which each creator likes to post, bursts of up to 5 Stories, 1 Story in 100 taken down early after 6
//! hours on average, looks of which 2 in 100 get no answer, and every day 40 minutes in which the site refuses everybody.

use std::{
    collections::BTreeMap,
    io::{Write as _, stdout},
};

use jiff::Timestamp;
use savethat_library::watch::{
    planner::{LIFE, Next, Planner, Rules},
    rhythm::Rhythm,
};

const DAYS: i64 = 14;
/// Days before those that are counted, in which the planner gets to know the creators.
const BEFORE: i64 = 3;
const DAY: i64 = 86_400;

/// The same sequence for the same seed (SplitMix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 to below 1.
    fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn normal(&mut self) -> f64 {
        (-2.0 * (1.0 - self.part()).ln()).sqrt() * (std::f64::consts::TAU * self.part()).cos()
    }
}

struct Story {
    posted: i64,
    /// Exclusive.
    gone: i64,
    early: bool,
    found: bool,
}

/// Everything one creator posts, in order of time.
fn stories(dice: &mut Dice, start: i64) -> Vec<Story> {
    let a_day = 0.8 * dice.normal().exp();
    let hours = [dice.next() % 24, dice.next() % 24];
    let mut all = Vec::new();
    for day in 0..BEFORE + DAYS {
        let burst = 1.0 + 2.0 * dice.part();
        // So many bursts that the days come to the rate.
        let mut bursts = a_day / burst;
        while bursts > 0.0 {
            if bursts >= 1.0 || dice.part() < bursts {
                let hour =
                    if dice.part() < 0.7 { hours[usize::from(dice.part() < 0.4)] } else { dice.next() % 24 };
                let mut at = start + day * DAY + hour as i64 * 3_600 + (dice.part() * 3_600.0) as i64;
                let many = (burst + dice.part()) as u32;
                for _ in 0..many.max(1) {
                    let early = dice.part() < 0.01;
                    let life =
                        if early { (-(1.0 - dice.part()).ln() * 6.0 * 3_600.0) as i64 } else { i64::MAX };
                    let gone = at + life.min(LIFE.as_secs() as i64);
                    all.push(Story {
                        posted: at,
                        gone,
                        early: gone < at + LIFE.as_secs() as i64,
                        found: false,
                    });
                    at += 60 + (dice.part() * 900.0) as i64;
                }
            }
            bursts -= 1.0;
        }
    }
    all.sort_by_key(|story| story.posted);
    all
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("a time of this century")
}

fn run(many: usize) -> String {
    let mut dice = Dice(many as u64);
    let start = 1_790_000_000 / DAY * DAY;
    let mut creators: Vec<(Vec<Story>, usize)> = (0..many).map(|_| (stories(&mut dice, start), 0)).collect();
    let mut planner = Planner::new(Rules::default());
    for key in 0..many {
        planner.add(key, Rhythm::default(), None, at(start));
    }
    let (mut now, end) = (start * 1_000, (start + (BEFORE + DAYS) * DAY) * 1_000);
    let (mut looks, mut unanswered) = (0_u64, 0_u64);
    let mut pressures = BTreeMap::new();
    while now < end {
        let time = Timestamp::from_millisecond(now).expect("a time of this century");
        let key = match planner.next(time) {
            Next::Look(key) => key,
            Next::Wait(until) => {
                now = until.as_millisecond().max(now + 1);
                continue;
            }
            Next::Nobody => break,
        };
        looks += 1;
        *pressures.entry(format!("{:?}", planner.pressure())).or_insert(0_u64) += 1;
        let second = now / 1_000;
        // Forty minutes from a time that moves on by five hours and a half each day.
        let today = (second - start) / DAY;
        let refused = ((second - start) % DAY - today * 19_800 % DAY).rem_euclid(DAY) < 2_400;
        if refused || dice.part() < 0.02 {
            unanswered += 1;
            planner.failed(&key, time, refused, None, dice.part());
            continue;
        }
        let (stories, over) = &mut creators[key];
        let mut new = Vec::new();
        // Those that are over are looked at no more.
        while stories.get(*over).is_some_and(|story| story.posted + (LIFE.as_secs() as i64) < second) {
            *over += 1;
        }
        for story in stories[*over..].iter_mut().take_while(|story| story.posted <= second) {
            if !story.found && second < story.gone {
                story.found = true;
                new.push(at(story.posted));
            }
        }
        planner.looked(&key, time, &new, dice.part());
    }
    let counted = (start + BEFORE * DAY)..(start + (BEFORE + DAYS - 1) * DAY);
    let all =
        creators.iter().flat_map(|(stories, _)| stories).filter(|story| counted.contains(&story.posted));
    let (mut posted, mut kept, mut lost_early, mut lost_whole) = (0_u64, 0_u64, 0_u64, 0_u64);
    for story in all {
        posted += 1;
        match (story.found, story.early) {
            (true, _) => kept += 1,
            (false, true) => lost_early += 1,
            (false, false) => lost_whole += 1,
        }
    }
    let days = (BEFORE + DAYS) as u64;
    let limit =
        pressures.into_iter().max_by_key(|(_, looks)| *looks).map(|(name, _)| name).unwrap_or_default();
    format!(
        "{{\"creators\":{many},\"stories\":{posted},\"kept\":{kept},\"kept_percent\":{:.3},\
         \"kept_percent_of_those_that_lived_a_day\":{:.3},\"taken_down_before_a_look\":{lost_early},\"died_unseen\":{lost_whole},\
         \"looks_a_day\":{},\"unanswered_a_day\":{},\"limit\":\"{limit}\"}}",
        100.0 * kept as f64 / posted as f64,
        100.0 * (1.0 - lost_whole as f64 / (posted - lost_early).max(1) as f64),
        looks / days,
        unanswered / days,
    )
}

fn main() {
    let mut many: Vec<usize> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    if many.is_empty() {
        many = vec![200, 1_000, 2_000, 4_000, 10_000, 20_000, 50_000, 100_000];
    }
    for many in many {
        writeln!(stdout(), "{}", run(many)).expect("somebody reads");
    }
}
