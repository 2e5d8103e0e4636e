//! The library beside a server: who watches, who works, and where it all lies.

use std::{path::PathBuf, sync::Arc, time::Duration};

use anyhow::Result;
use savethat::{context::Context, save::Saver};
use savethat_library::{
    job::Worker,
    room,
    shelf::Shelf,
    store::{Owners as _, StoreError, sqlite::Sqlite},
    tell::{Pusher, Teller},
    watch::Watcher,
};
use savethat_web::Bell;
use savethat_words::say;
use tokio::{
    sync::Notify,
    task::{JoinHandle, JoinSet},
};

use crate::{output, settings::Settings, status::Usage};

/// Posts that are kept at the same time.
const AT_ONCE: usize = 3;

/// How long the word holds that a server prints at its start while nobody owns its library.
const FIRST: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// The library of a data folder.
#[derive(Clone, Debug)]
pub(crate) struct Library {
    pub store: Sqlite,
    pub shelf: Shelf,
}

/// Where the records are.
pub(crate) fn database(settings: &Settings) -> PathBuf {
    settings.data.join("library.db")
}

/// Where the files are.
pub(crate) fn shelf(settings: &Settings) -> Shelf {
    Shelf::new(settings.data.join("library"))
}

impl Library {
    /// Opens it, or begins one.
    ///
    /// # Errors
    /// A sentence: this server keeps none, or the file cannot be had.
    pub(crate) async fn open(settings: &Settings) -> Result<Self> {
        if !settings.library {
            return Err(Usage(say::command_library_off()).into());
        }
        std::fs::create_dir_all(&settings.data).map_err(|error| refused(settings, &error.to_string()))?;
        let path = database(settings);
        if let Some(share) = room::share(&settings.data) {
            output::say(&say::command_library_share(settings.data.display().to_string(), share));
        }
        match Sqlite::open(&path).await {
            Ok(store) => Ok(Self { store, shelf: shelf(settings) }),
            Err(error @ StoreError::Other(_)) => {
                let why = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
                Err(refused(settings, &why))
            }
            Err(error) => Err(Usage(error.said()).into()),
        }
    }
}

fn refused(settings: &Settings, why: &str) -> anyhow::Error {
    let why = why.trim_end_matches('.');
    Usage(say::command_library_refused(settings.data.display().to_string(), why)).into()
}

/// The library of a server, open, and what wakes those who work in it.
#[derive(Clone, Debug)]
pub(crate) struct Open {
    pub library: Library,
    pub more: Arc<Notify>,
}

impl Open {
    /// Opens it, or begins one, where this server keeps one. A data folder that cannot be written has none, and is no reason to
    /// serve nobody.
    ///
    /// # Errors
    /// As [`Library::open`], where there is one.
    pub(crate) async fn of(settings: &Settings) -> Result<Option<Self>> {
        if !settings.library {
            return Ok(None);
        }
        match Library::open(settings).await {
            Ok(library) => Ok(Some(Self { library, more: Arc::new(Notify::new()) })),
            Err(error) if database(settings).exists() => Err(error),
            Err(error) => {
                output::say(&say::command_library_none(output::sentence(&error)));
                Ok(None)
            }
        }
    }

    /// For the page and the API; `bell` is who is told, `pusher` whoever tells devices.
    pub(crate) fn for_the_page(
        &self,
        settings: &Settings,
        bell: Option<Bell>,
        pusher: Option<Pusher>,
    ) -> savethat_web::Library {
        let Library { store, shelf } = self.library.clone();
        let library =
            savethat_web::Library::new(Arc::new(store), shelf, self.more.clone(), settings.watches, bell)
                .pausing_at(settings.pause_at);
        match pusher {
            Some(pusher) => library.pushing(pusher),
            None => library,
        }
    }

    /// Says how the library is made somebody's own, while it is nobody's. `at` is where the server is reached.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) async fn invite(&self, at: &str, cx: &Context) -> Result<()> {
        let store = &self.library.store;
        if store.password().await?.is_none() {
            let word = invitation(store, FIRST, cx).await?;
            output::say(&say::command_library_invite(format!("{at}/owner?word={word}")));
        }
        Ok(())
    }
}

/// A word that sets the owner's password, for so long.
///
/// # Errors
/// It cannot be written down.
pub(crate) async fn invitation(store: &Sqlite, long: Duration, cx: &Context) -> Result<String> {
    let (word, now) = (cx.chance.id(), cx.clock.now());
    store.invite(&savethat_web::key_of(&word), now, now + long).await?;
    Ok(word)
}

/// Whoever works and watches beside a server; ends when `cx.stop` is cancelled.
#[derive(Debug, Default)]
pub(crate) struct Keeping {
    tasks: JoinSet<()>,
    /// Whoever tells.
    telling: Option<JoinHandle<()>>,
}

impl Keeping {
    /// Works and watches from now on, where there is a library and this server is to.
    pub(crate) fn begin(
        (open, teller): (Option<&Open>, Option<Teller>),
        saver: &Saver,
        settings: &Settings,
        cx: &Context,
    ) -> Self {
        let telling = teller.map(|teller| {
            let cx = cx.clone();
            tokio::spawn(async move { teller.run(&cx).await })
        });
        let mut keeping = Self { telling, ..Self::default() };
        if let Some(open) = open.filter(|_| settings.work) {
            keeping.tasks.spawn(work(open.clone(), saver.clone(), settings.clone(), cx.clone()));
        }
        keeping
    }

    /// Waits until what is under way is given back. After `cx.stop` that takes no longer than a write.
    pub(crate) async fn end(mut self) {
        while self.tasks.join_next().await.is_some() {}
        if let Some(telling) = self.telling {
            let _crashed = telling.await;
        }
    }
}

async fn work(open: Open, saver: Saver, settings: Settings, cx: Context) {
    let Open { library, more } = open;
    let store = Arc::new(library.store.clone());
    let watcher = Watcher::new(store.clone(), saver.clone(), settings.watch_rules, more.clone());
    let worker = Worker::new(store, saver, library.shelf, AT_ONCE, more).pausing_at(settings.pause_at);
    tokio::join!(watcher.run(&cx), worker.run(&cx));
}

/// Works jobs alone, until `cx.stop`.
pub(crate) async fn only_work(library: Library, saver: Saver, settings: &Settings, cx: &Context) {
    let store = Arc::new(library.store.clone());
    let worker = Worker::new(store, saver, library.shelf, AT_ONCE, Arc::new(Notify::new()));
    worker.pausing_at(settings.pause_at).run(cx).await;
    library.store.close().await;
}
