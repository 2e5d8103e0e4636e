//! The log, on standard error.

use std::{io::IsTerminal, sync::OnceLock};

use savethat::context::Context;
use savethat_words::{Said, say};
use tracing_subscriber::EnvFilter;

/// How the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// A line each, for whoever reads it.
    #[default]
    Human,
    /// A JSON document each, for whatever collects it.
    Json,
}

impl Format {
    /// # Errors
    /// The names that there are.
    pub(crate) fn named(name: &str) -> Result<Self, Said> {
        match name {
            "human" => Ok(Self::Human),
            "json" => Ok(Self::Json),
            _ => Err(say::setting_human_or_json()),
        }
    }
}

/// Settled once, when the log begins.
static FORMAT: OnceLock<Format> = OnceLock::new();

/// As settled; for people where nothing was.
pub(crate) fn format() -> Format {
    FORMAT.get().copied().unwrap_or_default()
}

/// `RUST_LOG` wins over `-v`. A command that somebody waits for pays nothing where neither is given:
/// what it has to say it says itself.
pub(crate) fn start(verbose: u8, lasts: bool, format: Format) {
    let wanted = std::env::var("RUST_LOG").ok().filter(|value| !value.is_empty());
    let filter = match (wanted, verbose) {
        (Some(wanted), _) => EnvFilter::builder().parse_lossy(wanted),
        (None, 0) if !lasts => return,
        (None, 0) => {
            EnvFilter::new("warn,savethat=info,savethat_library=info,savethat_web=info,savethat_cli=info")
        }
        (None, 1) => {
            EnvFilter::new("info,savethat=debug,savethat_library=debug,savethat_web=debug,savethat_cli=debug")
        }
        (None, _) => EnvFilter::new(
            "debug,savethat=trace,savethat_library=trace,savethat_web=trace,savethat_cli=trace",
        ),
    };
    let stderr = std::io::stderr();
    let coloured = stderr.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second subscriber could only come from a test of this very function.
    let _already = FORMAT.set(format);
    let _already = match format {
        Format::Human => log.with_ansi(coloured).try_init(),
        Format::Json => {
            // A crash is an event as well: a line that is no document would be lost.
            std::panic::set_hook(Box::new(|crash| tracing::error!("{crash}")));
            log.json().flatten_event(true).with_current_span(false).with_span_list(false).try_init()
        }
    };
}

/// A line as a document like those of the log.
pub(crate) fn document(level: &str, message: &str) -> serde_json::Value {
    let timestamp = Context::system().clock.now().to_string();
    serde_json::json!({ "timestamp": timestamp, "level": level, "message": message, "target": "savethat" })
}
