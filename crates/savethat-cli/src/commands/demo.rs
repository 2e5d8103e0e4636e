//! `savethat demo`: serves against the simulated TikTok, with example links. Needs no network.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use clap::Args;
use savethat::{context::Context, source::upstream::Network};
use savethat_sim::{Options, Sim, World};
use savethat_web::{App, Example};
use savethat_words::{Said, say};

use super::serve::{bind, until_stopped, watch};
use crate::{
    engine,
    keeping::Open,
    logs, output, runtime,
    settings::{SettingFlags, Settings, Showing},
    status::Status,
    telling,
    tongue::words,
};

#[derive(Args, Debug)]
pub(crate) struct Demo {
    #[command(flatten)]
    settings: SettingFlags<Showing>,
}

impl Demo {
    pub(crate) fn run(self, verbose: u8) -> Result<Status> {
        let mut settings = Settings::settle(&self.settings)?.for_many();
        logs::start(verbose, true, settings.log_format);
        let runtime = runtime::broad()?;
        let status = runtime.block_on(async {
            let listeners = bind(&settings.listen).await?;
            let cx = Context::system();
            // Files of the simulated site never mix with real ones, and go when the demo goes.
            let folder = Folder::make(&cx)?;
            settings.data = folder.0.clone();
            let world = World::demo(cx.clock.now());
            let examples: Vec<Example> = world
                .examples()
                .into_iter()
                .map(|example| {
                    let (title, note) = said(&example.title, &example.note);
                    Example { title, link: example.link, note }
                })
                .collect();
            let sim = Sim::start(world, Options::default()).await.context(say::command_demo_site())?;
            let network = Network::through(&sim.proxy(), sim.ca_pem())?;
            for example in &examples {
                output::data(&format!(
                    "{}\n  {}",
                    example.link,
                    words(&say::command_demo_example(example.title.clone(), example.note.clone()))
                ))?;
            }
            let saver = engine::saver(&network, &settings)?;
            // The first example is a post that lives as long as the demo is looked at.
            let link =
                settings.canary_link.as_deref().or(examples.first().map(|example| example.link.as_str()));
            let open = Open::of(&settings).await?;
            let watch = watch(&saver, link, &settings, &cx)?;
            // Nobody tells beside a demo, and no push service is reached from it: the page alone is there.
            let pusher = telling::pusher(open.as_ref(), &network, &settings, &cx).await;
            let app = App {
                saver,
                cx: cx.clone(),
                examples,
                version: env!("CARGO_PKG_VERSION"),
                operator: settings.operator.clone(),
                rules: settings.rules.clone(),
                watch,
                library: open.as_ref().map(|open| open.for_the_page(&settings, None, pusher)),
            };
            until_stopped(listeners, app, cx, &settings, (open, None)).await
        });
        runtime.shutdown_background();
        status
    }
}

type Text = fn() -> Said;

/// What the simulated site says of its links, and how we say it.
const SAID: [(Text, Text); 7] = [
    (say::command_demo_story, say::command_demo_story_note),
    (say::command_demo_photo_story, say::command_demo_photo_story_note),
    (say::command_demo_video, say::command_demo_video_note),
    (say::command_demo_photos, say::command_demo_photos_note),
    (say::command_demo_profile, say::command_demo_profile_note),
    (say::command_demo_expired, say::command_demo_expired_note),
    (say::command_demo_private, say::command_demo_private_note),
];

/// What a link is, and what will come of it.
fn said(title: &str, note: &str) -> (Said, Said) {
    let known = SAID.iter().find(|(known, _)| known().to_string() == title);
    known.map_or_else(|| (title.into(), note.into()), |(title, note)| (title(), note()))
}

/// A folder of our own, removed when dropped.
struct Folder(PathBuf);

impl Folder {
    /// Its name cannot be guessed, so that nobody else on the machine has put something in its place.
    fn make(cx: &Context) -> Result<Self> {
        let path = std::env::temp_dir().join(format!("savethat-demo-{}", cx.chance.id()));
        make_private(&path).with_context(|| say::command_demo_folder(path.display().to_string()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _left_to_the_system = std::fs::remove_dir_all(&self.0);
    }
}

fn make_private(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_link_is_can_be_said_in_every_language() {
        let examples = World::demo(Context::system().clock.now()).examples();
        let shown = examples.iter().map(|one| (one.title.clone(), one.note.clone()));
        let said = SAID.map(|(title, note)| (title().to_string(), note().to_string()));
        assert_eq!(shown.collect::<Vec<_>>(), said);
    }
}
