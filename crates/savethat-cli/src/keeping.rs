//! The library beside a server: who watches, who works, and where it all lies.

use std::{path::PathBuf, sync::Arc, time::Duration};

use anyhow::Result;
use savethat::{context::Context, save::Saver};
use savethat_library::{
    job::Worker,
    room,
    shelf::Shelf,
    store::{StoreError, sqlite::Sqlite},
    watch::Watcher,
};
use tokio::{sync::Notify, task::JoinSet};

use crate::{output, settings::Settings, status::Usage};

/// Posts that are kept at the same time.
const AT_ONCE: usize = 3;

/// How often a server without a library looks whether somebody has begun one beside it.
const LOOK_AGAIN: Duration = Duration::from_secs(2);

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
            let off = "This server keeps no library: the setting library is off, as it always is with profile = public.";
            return Err(Usage(off.to_owned()).into());
        }
        std::fs::create_dir_all(&settings.data).map_err(|error| refused(settings, &error.to_string()))?;
        let path = database(settings);
        if let Some(share) = room::share(&settings.data) {
            output::say(&format!(
                "savethat: {} is on a network share ({share}), where SQLite may lose or damage the library. Keep the data on \
                 a disk of this machine, and only copies (savethat library backup) on the share.",
                settings.data.display()
            ));
        }
        match Sqlite::open(&path).await {
            Ok(store) => Ok(Self { store, shelf: shelf(settings) }),
            Err(error @ StoreError::Other(_)) => {
                let why = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
                Err(refused(settings, &why))
            }
            Err(error) => {
                let text = error.to_string();
                let mut letters = text.chars();
                let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
                Err(Usage(format!("{first}{}.", letters.as_str())).into())
            }
        }
    }
}

fn refused(settings: &Settings, why: &str) -> anyhow::Error {
    let why = why.trim_end_matches('.');
    Usage(format!(
        "The library in {} cannot be opened: {why}. Choose another folder with --data, or give this one to whoever \
         runs savethat.",
        settings.data.display()
    ))
    .into()
}

/// Whoever works and watches beside a server; ends when `cx.stop` is cancelled.
#[derive(Debug, Default)]
pub(crate) struct Keeping {
    tasks: JoinSet<()>,
}

impl Keeping {
    /// Works and watches from now on. A data folder without a library is left without one: then it begins when somebody else
    /// has begun one, such as `savethat watch add`.
    ///
    /// # Errors
    /// As [`Library::open`], where there is one.
    pub(crate) async fn begin(saver: &Saver, settings: &Settings, cx: &Context) -> Result<Self> {
        let mut keeping = Self::default();
        if !settings.library || !settings.work {
            return Ok(keeping);
        }
        if database(settings).exists() {
            let library = Library::open(settings).await?;
            keeping.tasks.spawn(work(library, saver.clone(), settings.clone(), cx.clone()));
            return Ok(keeping);
        }
        let (saver, settings, cx) = (saver.clone(), settings.clone(), cx.clone());
        keeping.tasks.spawn(async move {
            loop {
                if cx.stop.is_cancelled() {
                    return;
                }
                if database(&settings).exists() {
                    match Library::open(&settings).await {
                        Ok(library) => return work(library, saver, settings, cx).await,
                        Err(error) => tracing::error!(%error, "Nobody watches."),
                    }
                }
                tokio::select! {
                    () = cx.stop.cancelled() => return,
                    () = cx.clock.sleep(LOOK_AGAIN) => {}
                }
            }
        });
        Ok(keeping)
    }

    /// Waits until what is under way is given back. After `cx.stop` that takes no longer than a write.
    pub(crate) async fn end(mut self) {
        while self.tasks.join_next().await.is_some() {}
    }
}

async fn work(library: Library, saver: Saver, settings: Settings, cx: Context) {
    let more = Arc::new(Notify::new());
    let store = Arc::new(library.store.clone());
    let watcher = Watcher::new(store.clone(), saver.clone(), settings.watch_rules, more.clone());
    let worker = Worker::new(store, saver, library.shelf, AT_ONCE, more).pausing_at(settings.pause_at);
    tokio::join!(watcher.run(&cx), worker.run(&cx));
    library.store.close().await;
}

/// Works jobs alone, until `cx.stop`.
pub(crate) async fn only_work(library: Library, saver: Saver, settings: &Settings, cx: &Context) {
    let store = Arc::new(library.store.clone());
    let worker = Worker::new(store, saver, library.shelf, AT_ONCE, Arc::new(Notify::new()));
    worker.pausing_at(settings.pause_at).run(cx).await;
    library.store.close().await;
}
