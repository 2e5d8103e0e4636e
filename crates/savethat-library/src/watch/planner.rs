//! When to look at whom: one budget for all creators, so that no Story dies unseen.
//!
//! Pure: it is told the time and what came of each look, and says who is next. The server and the simulation in
//! `benches/` run this very type.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap, VecDeque},
    time::Duration,
};

use jiff::Timestamp;

use super::rhythm::Rhythm;

/// How long a Story lives. For all sites that are watched so far.
pub const LIFE: Duration = Duration::from_secs(24 * 3_600);

/// Interval times the root of the rate: who posts 4 Stories a day is looked at every 45 minutes while the budget is wide.
const WIDE: f64 = 90.0 * 60.0;

/// The part of the budget that is planned for. The rest is for new watches, for second tries and for coming late.
const PLANNED: f64 = 0.9;

/// Beyond this an interval leaves no time to try again before the first Story dies.
const STRETCHED: Duration = Duration::from_secs(22 * 3_600);

/// Looks that may be taken at once after a time without any.
const BURST: f64 = 12.0;

/// Never less between two looks.
const GAP: Duration = Duration::from_secs(1);

/// While the site refuses, looks are at most this much rarer.
const SLOWEST: f64 = 60.0;

/// The limits of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The budget: one look in this time, on average.
    pub spacing: Duration,
    /// Nobody is looked at more often.
    pub shortest: Duration,
    /// Everybody is looked at at least this often, as long as the budget can bear it. Four looks, each a little late, find
    /// room in the life of a Story.
    pub longest: Duration,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            spacing: Duration::from_secs(5),
            shortest: Duration::from_secs(10 * 60),
            longest: Duration::from_secs(5 * 3_600),
        }
    }
}

/// What is next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next<K> {
    /// Look at this creator now. Whoever was given it owes [`Planner::looked`] or [`Planner::failed`].
    Look(K),
    /// Nobody before this time.
    Wait(Timestamp),
    /// Nobody is watched.
    Nobody,
}

/// The limit that decides at the moment how often is looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressure {
    /// None: everybody is looked at as often as their habit asks for.
    Wide,
    /// The budget: the intervals are longer than the habits ask for, but not than the longest.
    Tight,
    /// The budget: the intervals are longer than the longest, and fewer than four looks fall into a Story's life.
    Stretched,
    /// The budget: it does not reach for a look a day at everybody. Who posts least is looked at with what is left over.
    Over,
}

#[derive(Debug)]
struct Creator {
    rhythm: Rhythm,
    /// The last look that was answered.
    looked: Option<Timestamp>,
    /// Looks in a row that were not.
    failures: u32,
    /// Goes up with each new plan, so that an older one in the queue counts no more.
    plan: u64,
    /// When the next look is planned; `None` while somebody looks, and before the first.
    due: Option<Timestamp>,
}

/// Who is looked at next. `K` names a creator.
#[derive(Debug)]
pub struct Planner<K> {
    rules: Rules,
    // In order: the same creators and looks make the same plan.
    creators: BTreeMap<K, Creator>,
    /// Those never looked at, before all others.
    new: VecDeque<K>,
    due: BinaryHeap<Reverse<(Timestamp, u64, K)>>,
    plans: u64,
    tide: Tide,
    /// Creators when the tide was reckoned, and when that was.
    reckoned: Option<(usize, Timestamp)>,
    tokens: f64,
    counted: Option<Timestamp>,
    last: Option<Timestamp>,
    /// 1 while the site answers, more while it refuses.
    slowness: f64,
}

/// What the budget lets be done, reckoned for all creators together.
#[derive(Clone, Copy, Debug)]
struct Tide {
    /// Interval times the root of the rate, in seconds.
    root: f64,
    longest: Duration,
    /// Creators below this many Stories a day get what is left over, each in this time.
    left_over: Option<(f64, Duration)>,
    pressure: Pressure,
}

impl<K: Clone + Ord> Planner<K> {
    /// Nobody is watched yet.
    #[must_use]
    pub fn new(rules: Rules) -> Self {
        let tide = Tide { root: WIDE, longest: rules.longest, left_over: None, pressure: Pressure::Wide };
        Self {
            rules,
            creators: BTreeMap::new(),
            new: VecDeque::new(),
            due: BinaryHeap::new(),
            plans: 0,
            tide,
            reckoned: None,
            tokens: BURST,
            counted: None,
            last: None,
            slowness: 1.0,
        }
    }

    /// Watches a creator from now on. `looked` is the last look that was answered, if ever; without one it is the next.
    pub fn add(&mut self, key: K, rhythm: Rhythm, looked: Option<Timestamp>, now: Timestamp) {
        self.plans += 1;
        let plan = self.plans;
        // A look that is to come is none that was: the clock was set back.
        let looked = looked.map(|looked| looked.min(now));
        self.creators.insert(key.clone(), Creator { rhythm, looked, failures: 0, plan, due: None });
        match looked {
            None => self.new.push_back(key),
            Some(looked) => {
                let due = looked + self.interval(&key, now);
                self.plan(&key, due);
            }
        }
    }

    /// Watches a creator no more.
    pub fn remove(&mut self, key: &K) {
        self.creators.remove(key);
        self.new.retain(|new| new != key);
    }

    /// Who is watched.
    pub fn watched(&self) -> impl Iterator<Item = &K> {
        self.creators.keys()
    }

    /// What limits the looks at the moment.
    #[must_use]
    pub fn pressure(&self) -> Pressure {
        self.tide.pressure
    }

    /// What was learned of a creator, to be kept with the watch.
    #[must_use]
    pub fn rhythm(&self, key: &K) -> Option<&Rhythm> {
        self.creators.get(key).map(|creator| &creator.rhythm)
    }

    /// Whose turn it is.
    pub fn next(&mut self, now: Timestamp) -> Next<K> {
        if self.creators.is_empty() {
            return Next::Nobody;
        }
        self.reckon(now);
        self.count(now);
        let free = self.free(now);
        if free > now {
            return Next::Wait(free);
        }
        if let Some(key) = self.new.pop_front() {
            self.spend(now);
            return Next::Look(key);
        }
        while let Some(Reverse((due, plan, key))) = self.due.peek() {
            if self.creators.get(key).is_none_or(|creator| creator.plan != *plan) {
                self.due.pop();
                continue;
            }
            if *due > now {
                return Next::Wait(*due);
            }
            let key = key.clone();
            self.due.pop();
            if let Some(creator) = self.creators.get_mut(&key) {
                creator.due = None;
            }
            self.spend(now);
            return Next::Look(key);
        }
        // Everybody is being looked at.
        Next::Wait(now + self.rules.spacing)
    }

    /// A look was answered; `posted` has the times of posting of the Stories that no look had seen before. `jitter`, below
    /// 1, spreads creators who would be looked at in step: by up to a tenth of the interval.
    pub fn looked(&mut self, key: &K, now: Timestamp, posted: &[Timestamp], jitter: f64) {
        // Ten answers for one refusal: what was slowed down for comes back if it is met too fast again.
        self.slowness = (self.slowness * 0.93).max(1.0);
        let Some(creator) = self.creators.get_mut(key) else { return };
        creator.rhythm.learn(now, posted);
        creator.looked = Some(now);
        creator.failures = 0;
        let interval = self.interval(key, now).mul_f64(1.0 - 0.1 * jitter.clamp(0.0, 1.0));
        self.plan(key, now + interval);
    }

    /// A look was not answered. `refused` tells that the site refuses this server and not this creator: then all looks
    /// become rarer. `after` is what the site asked to wait.
    pub fn failed(&mut self, key: &K, now: Timestamp, refused: bool, after: Option<Duration>, jitter: f64) {
        if refused {
            self.slowness = (self.slowness * 2.0).min(SLOWEST);
        }
        let longest = self.tide.longest;
        let Some(creator) = self.creators.get_mut(key) else { return };
        creator.failures = creator.failures.saturating_add(1);
        // 1, 2, 4 … minutes, at most an hour: Stories die meanwhile.
        let wait = Duration::from_secs(60 << (creator.failures - 1).min(6)).min(Duration::from_secs(3_600));
        let wait =
            wait.mul_f64(1.0 + 0.5 * jitter.clamp(0.0, 1.0)).max(after.unwrap_or_default()).min(longest);
        self.plan(key, now + wait);
    }

    /// A creator cannot be looked at, and that will last: private, renamed, gone. Asked again only now and then.
    pub fn closed(&mut self, key: &K, now: Timestamp, jitter: f64) {
        self.slowness = (self.slowness * 0.93).max(1.0);
        let wait = self.tide.longest.mul_f64(1.0 - 0.1 * jitter.clamp(0.0, 1.0));
        if let Some(creator) = self.creators.get_mut(key) {
            // Not none: it is not to be looked at sooner because there is time.
            creator.failures = 1;
            self.plan(key, now + wait);
        }
    }

    fn plan(&mut self, key: &K, due: Timestamp) {
        self.plans += 1;
        let plan = self.plans;
        if let Some(creator) = self.creators.get_mut(key) {
            creator.plan = plan;
            creator.due = Some(due);
            self.due.push(Reverse((due, plan, key.clone())));
        }
    }

    /// How long a creator may wait for the next look.
    fn interval(&self, key: &K, now: Timestamp) -> Duration {
        let Some(creator) = self.creators.get(key) else { return self.tide.longest };
        if let Some((least, interval)) = self.tide.left_over
            && creator.rhythm.a_day() < least
        {
            return interval;
        }
        let root = self.tide.root / creator.rhythm.about(now).sqrt();
        Duration::from_secs_f64(
            root.clamp(self.rules.shortest.as_secs_f64(), self.tide.longest.as_secs_f64()),
        )
    }

    /// Adds what the budget gained since the last call.
    fn count(&mut self, now: Timestamp) {
        let passed = self.counted.map_or(0.0, |counted| now.duration_since(counted).as_secs_f64().max(0.0));
        let each = self.rules.spacing.as_secs_f64() * self.slowness;
        self.tokens = (self.tokens + passed / each).min(if self.slowness > 1.5 { 1.0 } else { BURST });
        // Also where the clock was set back: from there it counts on.
        self.counted = Some(now);
    }

    /// When the budget allows the next look.
    fn free(&self, now: Timestamp) -> Timestamp {
        let gap = self.last.map_or(now, |last| if last > now { now } else { last + GAP });
        if self.tokens >= 1.0 {
            return gap;
        }
        let each = self.rules.spacing.as_secs_f64() * self.slowness;
        // A millisecond more, so that a waiter who comes at this very time finds a whole one.
        gap.max(now + Duration::from_secs_f64((1.0 - self.tokens) * each + 0.001))
    }

    fn spend(&mut self, now: Timestamp) {
        self.tokens -= 1.0;
        self.last = Some(now);
    }

    /// Reckons what the budget allows: when creators came or went, and every hour.
    fn reckon(&mut self, now: Timestamp) {
        let many = self.creators.len();
        if let Some((then, at)) = self.reckoned
            && then.abs_diff(many) * 50 <= then
            && now.duration_since(at).as_secs().unsigned_abs() < 3_600
        {
            return;
        }
        self.reckoned = Some((many, now));
        self.tide = self.tide_for(self.creators.values().map(|creator| creator.rhythm.a_day()).collect());
        self.plan_sooner(now);
    }

    /// Who was put off when the budget was tighter is not left waiting where it is wider now.
    fn plan_sooner(&mut self, now: Timestamp) {
        let sooner: Vec<(K, Timestamp)> = self
            .creators
            .iter()
            .filter(|(_, creator)| creator.failures == 0)
            .filter_map(|(key, creator)| {
                let (looked, due) = (creator.looked?, creator.due?);
                let wanted = (looked + self.interval(key, now)).max(now);
                // Small steps are not worth their place in the queue.
                let left = due.duration_since(wanted);
                (left.as_secs() > 600).then(|| (key.clone(), wanted))
            })
            .collect();
        for (key, due) in sooner {
            self.plan(&key, due);
        }
    }

    /// The square root of the rate is the law here: with so many looks to give away, the least is lost to those who take a
    /// Story down early when looks are given by the root of how much each creator posts.
    fn tide_for(&self, mut rates: Vec<f64>) -> Tide {
        let looks_a_second = PLANNED / self.rules.spacing.as_secs_f64();
        let (shortest, longest) = (self.rules.shortest.as_secs_f64(), self.rules.longest.as_secs_f64());
        let wanted = |root: f64| -> f64 {
            rates.iter().map(|a_day| (root / a_day.sqrt()).clamp(shortest, longest).recip()).sum()
        };
        let wide =
            Tide { root: WIDE, longest: self.rules.longest, left_over: None, pressure: Pressure::Wide };
        if wanted(WIDE) <= looks_a_second {
            return wide;
        }
        let many = rates.len() as f64;
        if many / longest <= looks_a_second {
            let (mut low, mut high) = (WIDE, longest * rates.iter().copied().fold(1.0, f64::max).sqrt());
            for _ in 0..40 {
                let middle = (low * high).sqrt();
                if wanted(middle) > looks_a_second { low = middle } else { high = middle }
            }
            return Tide { root: high, pressure: Pressure::Tight, ..wide };
        }
        let stretched = STRETCHED.as_secs_f64();
        let root = f64::INFINITY;
        if many / stretched <= looks_a_second {
            let longest = Duration::from_secs_f64(many / looks_a_second);
            return Tide { root, longest, left_over: None, pressure: Pressure::Stretched };
        }
        // A look at the end of a day finds all Stories of that day: those who post most have most to lose.
        rates.sort_by(|one, other| other.total_cmp(one));
        let first = (looks_a_second * stretched * 0.98) as usize;
        let left = looks_a_second * 0.02;
        let rest = Duration::from_secs_f64((rates.len() - first) as f64 / left);
        let left_over = rates.get(first).map(|least| (*least, rest));
        Tide { root, longest: STRETCHED, left_over, pressure: Pressure::Over }
    }
}

#[cfg(test)]
mod tests;
