//! The log, on standard error.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// `RUST_LOG` wins over `-v`. A command that somebody waits for pays nothing where neither is given:
/// what it has to say it says itself.
pub(crate) fn start(verbose: u8, lasts: bool) {
    let wanted = std::env::var("RUST_LOG").ok().filter(|value| !value.is_empty());
    let filter = match (wanted, verbose) {
        (Some(wanted), _) => EnvFilter::builder().parse_lossy(wanted),
        (None, 0) if !lasts => return,
        (None, 0) => EnvFilter::new("warn,savethat=info,savethat_web=info,savethat_cli=info"),
        (None, 1) => EnvFilter::new("info,savethat=debug,savethat_web=debug,savethat_cli=debug"),
        (None, _) => EnvFilter::new("debug,savethat=trace,savethat_web=trace,savethat_cli=trace"),
    };
    let stderr = std::io::stderr();
    let coloured = stderr.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    // A second subscriber could only come from a test of this very function.
    let _already = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(coloured)
        .try_init();
}
