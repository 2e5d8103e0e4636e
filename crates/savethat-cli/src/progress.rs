//! The progress bar: on standard error, only where somebody looks at it.

use std::{io::IsTerminal, sync::Arc, time::Duration};

use indicatif::{ProgressBar, ProgressStyle};
use savethat::{
    context::Context,
    media::Quality,
    post::{Part, Post},
    save::Saver,
    spool::{Item, Progress},
};

/// Ten times a second is as much as an eye can follow.
const TICK: Duration = Duration::from_millis(100);

const KNOWN: &str = "{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}";
const UNKNOWN: &str = "{msg} {spinner} {bytes} {bytes_per_sec}";

/// Shows, or does not show.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Display {
    shows: bool,
}

impl Display {
    /// Shows if `wanted` and standard error is a terminal.
    pub(crate) fn new(wanted: bool) -> Self {
        Self { shows: wanted && std::io::stderr().is_terminal() }
    }

    /// Does `work`, which saves `post`, and shows how far it is. The bar is gone when this returns, so that the
    /// paths that are printed next stand in lines of their own.
    pub(crate) async fn during<T>(
        self,
        (saver, post, quality): (&Saver, &Arc<Post>, Quality),
        cx: &Context,
        work: impl Future<Output = T>,
    ) -> T {
        if !self.shows {
            return work.await;
        }
        let items: Vec<Item> = post
            .media
            .iter()
            .map(|media| Item { post: Arc::clone(post), part: Part::File(media.n), quality })
            .collect();
        let mut bar = None;
        let mut work = std::pin::pin!(work);
        loop {
            tokio::select! {
                biased;
                done = &mut work => {
                    bar.iter().for_each(ProgressBar::finish_and_clear);
                    return done;
                }
                () = cx.clock.sleep(TICK) => {}
            }
            let known: Vec<Progress> = items.iter().filter_map(|item| saver.spool.progress(item)).collect();
            if let Some(sum) = sum(&known, items.len()) {
                // Made at the first news: what is saved within a tick never flickers.
                show(bar.get_or_insert_with(|| start(post, sum)), sum);
            }
        }
    }
}

/// `None` before there is anything to show; the total only when every file's is known.
fn sum(known: &[Progress], files: usize) -> Option<Progress> {
    let bytes = known.iter().map(|progress| progress.bytes).sum();
    let totals: Option<u64> = known.iter().map(|progress| progress.total).sum();
    let total = totals.filter(|_| known.len() == files);
    (!known.is_empty()).then_some(Progress { bytes, total, proved: false })
}

fn start(post: &Post, so_far: Progress) -> ProgressBar {
    let bar =
        ProgressBar::no_length().with_message(format!("@{}", crate::shown::one_line(&post.author.handle)));
    bar.set_position(so_far.bytes);
    // What an earlier run left is not this run's speed.
    bar.reset_eta();
    bar
}

fn show(bar: &ProgressBar, sum: Progress) {
    if bar.length() != sum.total || bar.position() == 0 {
        let template = if sum.total.is_some() { KNOWN } else { UNKNOWN };
        bar.set_style(
            ProgressStyle::with_template(template).unwrap_or_else(|_wrong| ProgressStyle::default_bar()),
        );
        sum.total.map_or_else(|| bar.unset_length(), |total| bar.set_length(total));
    }
    bar.set_position(sum.bytes);
    bar.tick();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_are_templates() {
        for template in [KNOWN, UNKNOWN] {
            ProgressStyle::with_template(template).expect("a template");
        }
    }

    #[test]
    fn a_total_is_shown_only_when_every_file_is_known() {
        let file = Progress { bytes: 10, total: Some(40), proved: false };
        assert_eq!(sum(&[], 2), None);
        assert_eq!(sum(&[file], 2).and_then(|sum| sum.total), None);
        assert_eq!(sum(&[file, file], 2).map(|sum| (sum.bytes, sum.total)), Some((20, Some(80))));
        let endless = Progress { total: None, ..file };
        assert_eq!(sum(&[file, endless], 2).and_then(|sum| sum.total), None);
    }
}
