//! Progress: one line for each file under way and one for them all, on standard error, only where somebody looks at it.

use std::{cell::RefCell, io::IsTerminal, time::Duration};

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use savethat::{
    context::Context,
    media::{Format, file_name},
    spool::{Item, Progress, Spool},
};
use savethat_words::say;

use crate::tongue::words;

/// Ten times a second is as much as an eye can follow.
const TICK: Duration = Duration::from_millis(100);

const KNOWN: &str = "{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}";
const UNKNOWN: &str = "{msg} {spinner} {bytes} {bytes_per_sec}";
const ALL: &str = "{msg}";

/// Shows, or does not show. Nothing has a colour.
#[derive(Debug)]
pub(crate) struct Display {
    lines: Option<Lines>,
}

#[derive(Debug)]
struct Lines {
    all: MultiProgress,
    sum: RefCell<Sum>,
}

/// How many posts there are, as far as is known, and what became of them.
#[derive(Debug, Default)]
struct Sum {
    posts: usize,
    ended: usize,
    failed: usize,
    /// Below the files; made when there is first news of one.
    line: Option<ProgressBar>,
}

impl Display {
    /// Shows if `wanted` and standard error is a terminal. Each link counts as one post until it is looked up.
    pub(crate) fn new(wanted: bool, links: usize) -> Self {
        let shows = wanted && std::io::stderr().is_terminal();
        let lines =
            || Lines { all: MultiProgress::new(), sum: RefCell::new(Sum { posts: links, ..Sum::default() }) };
        Self { lines: shows.then(lines) }
    }

    /// A link turned out to be so many posts more.
    pub(crate) fn expect(&self, posts: usize) {
        if let Some(lines) = &self.lines {
            lines.sum.borrow_mut().posts += posts;
        }
    }

    /// Nothing more will be done about one post.
    pub(crate) fn ended(&self, has_failed: bool) {
        if let Some(lines) = &self.lines {
            let mut sum = lines.sum.borrow_mut();
            sum.ended += 1;
            sum.failed += usize::from(has_failed);
            sum.show();
        }
    }

    /// Writes something while no line stands in its way.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.lines {
            Some(lines) => lines.all.suspend(write),
            None => write(),
        }
    }

    /// Does `work`, which saves `item`, and shows how far it is. Its line is gone when this returns.
    pub(crate) async fn during<T>(
        &self,
        spool: &Spool,
        item: &Item,
        cx: &Context,
        work: impl Future<Output = T>,
    ) -> T {
        let Some(lines) = &self.lines else { return work.await };
        let mut line = None;
        let mut work = std::pin::pin!(work);
        loop {
            tokio::select! {
                biased;
                done = &mut work => {
                    line.iter().for_each(ProgressBar::finish_and_clear);
                    return done;
                }
                () = cx.clock.sleep(TICK) => {}
            }
            if let Some(progress) = spool.progress(item) {
                // Made at the first news: what is saved within a tick never flickers.
                show(line.get_or_insert_with(|| lines.begin(item, progress)), progress);
            }
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Some(lines) = &self.lines {
            // Nobody is there to be told when the terminal is gone.
            let _cleared = lines.all.clear();
        }
    }
}

impl Lines {
    fn begin(&self, item: &Item, so_far: Progress) -> ProgressBar {
        let mut sum = self.sum.borrow_mut();
        if sum.line.is_none() && sum.posts > 1 {
            let line = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
            let line = self.all.add(line.with_style(style(ALL)));
            sum.line = Some(line);
            sum.show();
        }
        // Drawn when it has its place among the others, and not before.
        let bar = ProgressBar::with_draw_target(so_far.total, ProgressDrawTarget::hidden())
            .with_message(name(item))
            .with_style(style_of(so_far))
            .with_position(so_far.bytes);
        // What an earlier run left is not this run's speed.
        bar.reset_eta();
        match &sum.line {
            Some(line) => self.all.insert_before(line, bar),
            None => self.all.add(bar),
        }
    }
}

impl Sum {
    fn show(&self) {
        if let Some(line) = &self.line {
            line.set_message(self.text());
            line.tick();
        }
    }

    fn text(&self) -> String {
        words(&match self.failed {
            0 => say::command_progress(self.ended, self.posts),
            failed => say::command_progress_failed(self.ended, self.posts, failed),
        })
    }
}

/// As the file will be called, but for its ending, which its bytes decide.
fn name(item: &Item) -> String {
    let name = file_name(&item.post, item.media().map_or(0, |media| media.n), Format::Mp4);
    crate::shown::one_line(name.strip_suffix(".mp4").unwrap_or(&name))
}

fn show(bar: &ProgressBar, progress: Progress) {
    if bar.length() != progress.total {
        bar.set_style(style_of(progress));
        progress.total.map_or_else(|| bar.unset_length(), |total| bar.set_length(total));
    }
    bar.set_position(progress.bytes);
    bar.tick();
}

fn style_of(progress: Progress) -> ProgressStyle {
    style(if progress.total.is_some() { KNOWN } else { UNKNOWN })
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_wrong| ProgressStyle::default_bar())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_are_templates() {
        for template in [KNOWN, UNKNOWN, ALL] {
            ProgressStyle::with_template(template).expect("a template");
        }
    }

    #[test]
    fn the_sum_counts_failures_apart() {
        let mut sum = Sum { posts: 40, ended: 12, ..Sum::default() };
        assert_eq!(sum.text(), "12 of 40");
        sum.failed = 2;
        assert_eq!(sum.text(), "12 of 40, 2 failed");
    }
}
