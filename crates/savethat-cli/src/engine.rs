//! The engine, set up from the settings.

use anyhow::Result;
use savethat::{
    convert::ffmpeg::Ffmpeg, save::Saver, source::upstream::Network, spool::Limits, withhold::Withheld,
};

use crate::{settings::Settings, status::Usage};

/// The engine on `network`. Makes no folder and sends nothing.
///
/// # Errors
/// A failure of the table, or a sentence about the file of what is withheld.
pub(crate) fn saver(network: &Network, settings: &Settings) -> Result<Saver> {
    let limits = Limits {
        folder: settings.data.join("spool"),
        most_bytes: settings.spool_max_bytes,
        most_age: settings.spool_max_age,
        file_bytes: settings.max_file_bytes,
    };
    let withheld = settings.withhold_file.as_deref().map(Withheld::open).transpose().map_err(Usage)?;
    let ffmpeg = Ffmpeg::find(std::env::var_os("PATH").as_deref(), &std::env::temp_dir());
    Ok(Saver::with(network, limits, &settings.site, withheld.unwrap_or_default())?.with_ffmpeg(ffmpeg))
}

/// The engine on this machine's network, as its proxy and certificate variables say.
///
/// # Errors
/// As [`saver`].
pub(crate) fn on_system(settings: &Settings) -> Result<Saver> {
    saver(&Network::system()?, settings)
}
