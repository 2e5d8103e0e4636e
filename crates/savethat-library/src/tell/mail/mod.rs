//! Mail: who carries it, and how it is handed over.

mod line;
mod starttls;

use std::{fmt, time::Duration};

use lettre::{
    Address,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::AsyncSmtpConnection,
        extension::ClientId,
    },
};
use percent_encoding::percent_decode_str;
use savethat::{
    context::Context,
    source::upstream::{Outward, Unsent},
};
use savethat_words::{Said, Tongue, say};
use url::Url;

use self::line::Line;
use super::{Message, Unsaid};

/// Servers that take mail are slower than those of the web; some let everybody wait on purpose.
const PATIENCE: Duration = Duration::from_secs(30);

/// Nobody reads on.
const MOST: usize = 64 * 1024;

/// The server that mail is handed to. Shows no password.
#[derive(Clone)]
pub struct Relay {
    host: String,
    port: u16,
    /// TLS from the first byte on; else by STARTTLS.
    secure: bool,
    login: Option<Credentials>,
    from: Mailbox,
}

impl Relay {
    /// Reads the setting `smtp_url`; `from` is who sends.
    ///
    /// # Errors
    /// What is wrong with it, without what it holds.
    pub fn parse(text: &str, from: &Sender) -> Result<Self, Said> {
        let url = Url::parse(text.trim()).map_err(|_wrong| say::smtp_form())?;
        let (secure, usual) = match url.scheme() {
            "smtps" => (true, 465),
            "smtp" => (false, 587),
            _ => return Err(say::smtp_form()),
        };
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or_else(say::smtp_form)?.to_owned();
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(say::smtp_behind());
        }
        let plain = |text: &str| {
            let decoded = percent_decode_str(text).decode_utf8();
            decoded.map(String::from).map_err(|_bytes| say::smtp_not_utf8())
        };
        let login = match (url.username(), url.password()) {
            ("", None) => None,
            (user, Some(password)) if !user.is_empty() => {
                Some(Credentials::new(plain(user)?, plain(password)?))
            }
            _ => return Err(say::smtp_half_login()),
        };
        Ok(Self { host, port: url.port().unwrap_or(usual), secure, login, from: from.0.clone() })
    }

    /// Hands a message over.
    ///
    /// # Errors
    /// Where it was not taken.
    pub(super) async fn carry(
        &self,
        to: &Address,
        message: (&Message, Tongue),
        outward: &Outward,
        cx: &Context,
    ) -> Result<(), Unsaid> {
        let late = |_late| Unsaid::again(say::untold_mail_late());
        cx.within(PATIENCE, self.hand_over(to, message, outward, cx)).await.map_err(late)?
    }

    async fn hand_over(
        &self,
        to: &Address,
        message: (&Message, Tongue),
        outward: &Outward,
        cx: &Context,
    ) -> Result<(), Unsaid> {
        let letter = self.letter(to, message)?;
        let name = self.from.email.domain();
        let plain = outward.connect(&self.host, self.port, cx).await?;
        let peer = plain.peer_addr().map_err(|_gone| Unsaid::from(Unsent::Broken))?;
        let line = if self.secure {
            Line::new(outward.secure(&self.host, plain, cx).await?, peer)
        } else {
            let (plain, offered) = starttls::ask(plain, name).await?;
            match (offered, peer.ip().is_loopback()) {
                (true, _) => Line::greeted(outward.secure(&self.host, plain, cx).await?, peer),
                // Nobody listens on a line that does not leave this machine.
                (false, true) => Line::greeted(plain, peer),
                (false, false) => {
                    return Err(Unsaid::never(say::untold_mail_no_tls()));
                }
            }
        };
        let hello = ClientId::Domain(name.to_owned());
        let mut smtp = AsyncSmtpConnection::connect_with_transport(Box::new(line), &hello)
            .await
            .map_err(|error| unsaid(&error))?;
        if let Some(login) = &self.login {
            smtp.auth(DEFAULT_MECHANISMS, login).await.map_err(|error| unsaid(&error))?;
        }
        smtp.send(letter.envelope(), &letter.formatted()).await.map_err(|error| unsaid(&error))?;
        // It was taken; how the line ends is nobody's concern.
        let _ended = smtp.quit().await;
        Ok(())
    }

    fn letter(&self, to: &Address, (message, tongue): (&Message, Tongue)) -> Result<lettre::Message, Unsaid> {
        let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
        let letter = lettre::Message::builder()
            .from(self.from.clone())
            .to(Mailbox::from(to.clone()))
            .subject(message.title(tongue))
            .date(message.at.into())
            .message_id(Some(format!("<{}@{}>", message.id, self.from.email.domain())))
            .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()))
            .header(ContentType::TEXT_PLAIN)
            .body(message.text(MOST, tongue));
        letter.map_err(|_wrong| Unsaid::never(say::untold_mail_address()))
    }
}

impl fmt::Debug for Relay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Relay({}:{})", self.host, self.port)
    }
}

/// Who sends mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender(Mailbox);

impl Sender {
    /// Reads the setting `smtp_from`.
    ///
    /// # Errors
    /// It is no address.
    pub fn parse(text: &str) -> Result<Self, Said> {
        text.trim().parse().map(Self).map_err(|_wrong| say::smtp_from())
    }
}

fn unsaid(error: &lettre::transport::smtp::Error) -> Unsaid {
    match error.status() {
        Some(code) if error.is_permanent() => Unsaid::never(say::untold_mail_code(code.to_string())),
        Some(code) => Unsaid::again(say::untold_mail_code(code.to_string())),
        None if error.is_client() => Unsaid::never(say::untold_mail_cannot()),
        None => Unsaid::again(say::untold_mail_broke()),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn parse(text: &str) -> Result<Relay, Said> {
        Relay::parse(text, &Sender::parse("savethat <s@example.org>").expect("an address"))
    }

    #[test]
    fn the_password_is_decoded_and_not_shown() {
        let relay = parse("smtps://ann%40example.org:p%3Aw%20d@mail.example.org").expect("a relay");
        assert_eq!(format!("{relay:?}"), "Relay(mail.example.org:465)");
        assert_eq!(relay.login, Some(Credentials::new("ann@example.org".into(), "p:w d".into())));
        assert_eq!(parse("smtp://localhost").expect("a relay").port, 587);
        assert_eq!(parse("smtp://[::1]:25/").expect("a relay").port, 25);
    }

    #[rstest]
    #[case("mail.example.org:465")]
    #[case("https://mail.example.org")]
    #[case("smtp://")]
    #[case("smtp://ann@mail.example.org")]
    #[case("smtp://:secret@mail.example.org")]
    #[case("smtp://ann:secret@mail.example.org/x")]
    #[case("smtps://ann:secret@mail.example.org?tls=no")]
    fn what_is_no_server_is_refused_without_being_told_back(#[case] text: &str) {
        let wrong = parse(text).expect_err("no relay").to_string();
        assert!(!wrong.contains("secret") && !wrong.contains("example"), "{wrong}");
    }

    #[test]
    fn who_sends_is_an_address() {
        assert!(Sender::parse("s@example.org").is_ok());
        Sender::parse("savethat").expect_err("no address");
    }
}
