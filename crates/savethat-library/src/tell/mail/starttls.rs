//! STARTTLS (RFC 3207): the few words before TLS.
//!
//! Spoken here and not by the library, so that TLS is that of the guarded client, with its roots.

use savethat_words::say;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpStream,
};

use super::super::Unsaid;

/// Bytes of one reply.
const MOST: u64 = 8 * 1024;

/// Hears the greeting, and asks for TLS where it is offered. `true`: TLS begins now.
pub(super) async fn ask(line: TcpStream, name: &str) -> Result<(TcpStream, bool), Unsaid> {
    let mut line = BufReader::new(line);
    expect(&mut line, "220").await?;
    send(&mut line, &format!("EHLO {name}\r\n")).await?;
    let reply = expect(&mut line, "250").await?;
    let offered = reply
        .lines()
        .any(|line| line.get(4..).is_some_and(|word| word.trim().eq_ignore_ascii_case("STARTTLS")));
    if offered {
        send(&mut line, "STARTTLS\r\n").await?;
        expect(&mut line, "220").await?;
    }
    // What was sent before TLS is not to be taken for something that was said under it.
    if !line.buffer().is_empty() {
        return Err(Unsaid::again(say::untold_mail_out_of_turn()));
    }
    Ok((line.into_inner(), offered))
}

async fn send(line: &mut BufReader<TcpStream>, words: &str) -> Result<(), Unsaid> {
    line.write_all(words.as_bytes()).await.map_err(|_gone| broken())
}

/// A whole reply, which may have several lines: `250-…` and last `250 …`.
async fn expect(line: &mut BufReader<TcpStream>, code: &str) -> Result<String, Unsaid> {
    let mut reply = String::new();
    let mut taken = line.take(MOST);
    loop {
        let start = reply.len();
        taken.read_line(&mut reply).await.map_err(|_gone| broken())?;
        let last = &reply[start..];
        if !last.ends_with('\n') {
            return Err(broken());
        }
        if !last.starts_with(code) {
            let said: String = last.chars().take_while(char::is_ascii_digit).take(3).collect();
            return Err(Unsaid::again(say::untold_mail_code(said)));
        }
        if last.as_bytes().get(code.len()) != Some(&b'-') {
            return Ok(reply);
        }
    }
}

fn broken() -> Unsaid {
    Unsaid::again(say::untold_mail_broke())
}
