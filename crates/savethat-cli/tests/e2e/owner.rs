//! Whoever owns the library of a server.

use hyper::Request;

use crate::{
    http::{Answer, Server},
    process::{Running, until},
    site::Site,
};

pub(crate) const PASSWORD: &str = "correct horse battery";

/// A browser that was let in.
pub(crate) struct Owner {
    pub(crate) cookie: String,
    seal: String,
}

impl Site {
    /// A server that watches every second, on a disk that may be full.
    pub(crate) fn serve_library(&self) -> Server {
        let mut command = self.command(&["serve", "--listen", "127.0.0.1:0"]);
        command.env("SAVETHAT_DATA", self.beside("data"));
        command.env("SAVETHAT_WATCH_EVERY", "1s").env("SAVETHAT_PAUSE_AT", "100%");
        // Nobody listens there.
        command.env("SAVETHAT_NOTIFY", "http://127.0.0.1:9/told").env("SAVETHAT_NOTIFY_PRIVATE", "yes");
        Server::start(Running::start(command), self.runtime())
    }
}

impl Server {
    /// The address at which the library is made somebody's own.
    pub(crate) fn invitation(&self) -> String {
        until("the address", || {
            let log = self.log();
            let (_, rest) = log.split_once("Make it yours, once: ")?;
            let (address, _) = rest.split_once('\n')?;
            Some(address.to_owned())
        })
    }

    /// Sets the password, or signs in with it.
    pub(crate) fn own(&self) -> Owner {
        let invitation = self.invitation();
        let (_, word) = invitation.split_once("?word=").expect("a word");
        let entered =
            self.ask(Request::post("/owner/begin"), form(&[("word", word), ("password", PASSWORD)]));
        let cookie = entered.header("set-cookie").split(';').next().expect("a cookie").to_owned();
        assert!(!cookie.is_empty(), "{}", entered.text());
        let page = self.get_with("/watch", &[("cookie", &cookie)]);
        let (_, rest) = page.text().split_once("name=\"seal\" value=\"").expect("a seal");
        let seal = rest.split_once('"').expect("its end").0.to_owned();
        Owner { cookie, seal }
    }

    /// A form of the owner's.
    pub(crate) fn send(&self, owner: &Owner, path: &str, fields: &[(&str, &str)]) -> Answer {
        let fields = [fields, &[("seal", &*owner.seal)]].concat();
        self.ask(Request::post(path).header("cookie", &owner.cookie), form(&fields))
    }
}

fn form(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}
