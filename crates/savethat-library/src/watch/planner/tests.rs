//! Who is looked at when.

use super::*;

const HOUR: u64 = 3_600;

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + i64::try_from(seconds).expect("few")).expect("a time")
}

/// Looks for so long; each look finds nothing. Says who was looked at when.
fn run(planner: &mut Planner<u32>, from: u64, seconds: u64) -> Vec<(u32, u64)> {
    let (mut looks, mut now) = (Vec::new(), from);
    while now < from + seconds {
        match planner.next(at(now)) {
            Next::Look(key) => {
                looks.push((key, now));
                planner.looked(&key, at(now), &[], 0.5);
            }
            Next::Wait(until) => {
                now = (now + 1).max(until.duration_since(at(0)).as_secs().unsigned_abs());
            }
            Next::Nobody => break,
        }
    }
    looks
}

#[test]
fn a_new_creator_comes_before_all_others() {
    let mut planner = Planner::new(Rules::default());
    for key in 0..500 {
        planner.add(key, Rhythm::default(), Some(at(0)), at(10 * HOUR));
    }
    run(&mut planner, 10 * HOUR, 600);
    planner.add(999, Rhythm::default(), None, at(10 * HOUR + 600));
    let looks = run(&mut planner, 10 * HOUR + 600, 30);
    assert_eq!(looks[0].0, 999);
    assert!(looks[0].1 <= 10 * HOUR + 610, "within ten seconds");
}

#[test]
fn those_that_are_overdue_after_a_start_are_looked_at_within_a_minute() {
    let mut planner = Planner::new(Rules::default());
    for key in 0..20 {
        planner.add(key, Rhythm::default(), Some(at(0)), at(48 * HOUR));
    }
    let looks = run(&mut planner, 48 * HOUR, 60);
    assert_eq!(looks.len(), 20);
    assert!(looks.windows(2).all(|pair| pair[1].1 > pair[0].1), "not all at once");
}

#[test]
fn a_creator_who_never_posts_is_looked_at_four_times_in_a_storys_life() {
    let mut planner = Planner::new(Rules::default());
    planner.add(1, Rhythm::default(), None, at(0));
    let looks = run(&mut planner, 0, 20 * 24 * HOUR);
    let widest = looks.windows(2).map(|pair| pair[1].1 - pair[0].1).max().expect("several");
    assert!((4 * HOUR..=5 * HOUR).contains(&widest), "{widest}");
}

#[test]
fn who_posts_more_is_looked_at_more_but_not_below_the_shortest() {
    let mut planner = Planner::new(Rules::default());
    let mut busy = Rhythm::default();
    for day in 0..10 {
        busy.learn(at(day * 24 * HOUR), &[at(day * 24 * HOUR); 100]);
    }
    planner.add(1, busy, None, at(10 * 24 * HOUR));
    planner.add(2, Rhythm::default(), None, at(10 * 24 * HOUR));
    let looks = run(&mut planner, 10 * 24 * HOUR, 6 * HOUR);
    let of = |key| looks.iter().filter(|look| look.0 == key).map(|look| look.1).collect::<Vec<_>>();
    assert!(of(1).len() > 2 * of(2).len(), "{looks:?}");
    assert!(
        of(1).windows(2).all(|pair| pair[1] - pair[0] >= 9 * 60),
        "nobody more often than every ten minutes or so"
    );
}

#[test]
fn the_budget_is_kept_whatever_is_watched() {
    for many in [20, 2_000, 20_000] {
        let mut planner = Planner::new(Rules::default());
        for key in 0..many {
            planner.add(key, Rhythm::default(), None, at(0));
        }
        let looks = run(&mut planner, 0, 24 * HOUR);
        assert!(looks.len() <= 17_280 + 12, "{many}: {}", looks.len());
    }
}

#[test]
fn the_pressure_says_what_limits() {
    let pressure = |many: u32| {
        let mut planner = Planner::new(Rules::default());
        for key in 0..many {
            planner.add(key, Rhythm::default(), None, at(0));
        }
        planner.next(at(0));
        planner.pressure()
    };
    assert_eq!(pressure(20), Pressure::Wide);
    assert_eq!(pressure(2_500), Pressure::Tight);
    assert_eq!(pressure(8_000), Pressure::Stretched);
    assert_eq!(pressure(50_000), Pressure::Over);
}

#[test]
fn nobody_is_left_behind_when_there_is_room_again() {
    let mut planner = Planner::new(Rules::default());
    for key in 0..20_000 {
        planner.add(key, Rhythm::default(), Some(at(0)), at(0));
    }
    run(&mut planner, 0, 2 * HOUR);
    for key in 100..20_000 {
        planner.remove(&key);
    }
    let looks = run(&mut planner, 2 * HOUR, 8 * HOUR);
    let seen: std::collections::HashSet<_> = looks.iter().map(|look| look.0).collect();
    assert_eq!(seen.len(), 100);
}

#[test]
fn a_site_that_refuses_slows_everybody_down_and_answers_bring_the_pace_back() {
    let mut planner = Planner::new(Rules::default());
    for key in 0..200 {
        planner.add(key, Rhythm::default(), None, at(0));
    }
    let (mut now, mut refused) = (0, 0);
    while now < HOUR {
        match planner.next(at(now)) {
            Next::Look(key) => {
                refused += 1;
                planner.failed(&key, at(now), true, None, 0.0);
            }
            Next::Wait(until) => {
                now = (now + 1).max(until.duration_since(at(0)).as_secs().unsigned_abs());
            }
            Next::Nobody => break,
        }
    }
    assert!(refused < 40, "{refused} refusals in an hour");
    let looks = run(&mut planner, HOUR, 3 * HOUR);
    assert!(looks.len() > 200, "{}", looks.len());
}

#[test]
fn a_creator_who_cannot_be_seen_is_asked_about_now_and_then() {
    let mut planner = Planner::new(Rules::default());
    planner.add(1, Rhythm::default(), Some(at(0)), at(HOUR * 24));
    let (mut now, mut looks) = (24 * HOUR, 0);
    while now < 48 * HOUR {
        match planner.next(at(now)) {
            Next::Look(key) => {
                looks += 1;
                planner.closed(&key, at(now), 0.0);
            }
            Next::Wait(until) => {
                now = (now + 1).max(until.duration_since(at(0)).as_secs().unsigned_abs());
            }
            Next::Nobody => break,
        }
    }
    assert!((4..=6).contains(&looks), "{looks} looks a day");
}

#[test]
fn a_clock_that_is_set_back_stops_nobody() {
    let mut planner = Planner::new(Rules::default());
    planner.add(1, Rhythm::default(), None, at(100 * HOUR));
    run(&mut planner, 100 * HOUR, HOUR);
    let looks = run(&mut planner, 50 * HOUR, 60 * HOUR);
    assert!(!looks.is_empty(), "looked at again at the latest when its time comes");
    planner.add(2, Rhythm::default(), Some(at(900 * HOUR)), at(110 * HOUR));
    assert!(
        run(&mut planner, 110 * HOUR, 6 * HOUR).iter().any(|look| look.0 == 2),
        "a look that is to come is none that was"
    );
}
