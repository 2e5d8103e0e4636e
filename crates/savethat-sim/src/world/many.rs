//! As many ordinary posts as wanted, each with a page of its own: to measure look-ups one after another.

use jiff::SignedDuration;

use crate::fixture::Clip;
use crate::world::demo::rich;
use crate::world::{Creator, Post, Scenario, World};

const HANDLE: &str = "many.posts";

impl World {
    /// Adds `count` videos of one account, a minute apart, and a row for each: `many-1`, `many-2`, …
    pub fn add_many(&mut self, count: u32) {
        if count > 0 {
            self.add_creator(Creator::new(HANDLE, "Many posts"));
        }
        for n in 1..=count {
            let clip = Clip::ALL[n as usize % Clip::ALL.len()];
            let post = Post::video(rich(clip))
                .aged(SignedDuration::from_mins(i64::from(n)))
                .caption(&format!("Number {n} of many"));
            let id = self.add(HANDLE, post);
            self.scenarios.push(Scenario {
                group: "Many",
                name: format!("many-{n}"),
                what: "One of many ordinary videos".to_owned(),
                link: self.link(id),
                id: Some(id),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn many_posts_are_as_many_links() {
        let mut world = World::empty("2026-11-20T12:00:00Z".parse().unwrap());
        world.add_many(250);
        let links: BTreeSet<&str> = world.scenarios().iter().map(|row| row.link.as_str()).collect();
        assert_eq!(links.len(), 250);
        assert!(world.posts.values().all(|post| world.is_alive(post)));
    }
}
