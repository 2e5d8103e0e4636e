//! Who may come in, and how much they may have.

mod access;
mod flood;
mod keys;
mod limits;
mod strangers;
mod tls;

use crate::{http::Server, process::Running, site::Site};

impl Site {
    /// A server with these settings.
    pub(crate) fn serve_set(&self, settings: &[(&str, &str)]) -> Server {
        let data = self.beside("data");
        let data = data.to_str().expect("UTF-8");
        let mut command = self.command(&["serve", "--listen", "127.0.0.1:0", "--data", data]);
        command.env("RUST_LOG", "info,savethat=debug,savethat_web=debug");
        for (name, value) in settings {
            command.env(format!("SAVETHAT_{}", name.to_uppercase()), value);
        }
        Server::start(Running::start(command), self.runtime())
    }
}
