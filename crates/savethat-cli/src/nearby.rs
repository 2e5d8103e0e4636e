//! The address for the other devices around, such as phones: in words, and on a terminal as a code for their cameras.

use std::{
    io::IsTerminal,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket},
    path::Path,
};

use qrcode::{EcLevel, QrCode, render::unicode::Dense1x2};
use savethat_words::say;

use crate::output;

/// Says where phones find a server that listens on these addresses, if they can reach it at all.
pub(crate) fn say(scheme: &str, listening: &[SocketAddr], public: Option<&str>) {
    let here = || if contained() { None } else { own_address() };
    let Some(address) = address(scheme, listening, public, here) else { return };
    output::say(&say::command_for_phones(&address));
    if std::io::stderr().is_terminal()
        && let Some(code) = code(&address)
    {
        output::drawn(&code);
    }
}

/// `here` is asked only where the server listens on every address of this machine.
fn address(
    scheme: &str,
    listening: &[SocketAddr],
    public: Option<&str>,
    here: impl FnOnce() -> Option<IpAddr>,
) -> Option<String> {
    let open = listening.iter().find(|address| !address.ip().is_loopback())?;
    if let Some(public) = public {
        return Some(public.to_owned());
    }
    let ip = if open.ip().is_unspecified() { here()? } else { open.ip() };
    let usual = open.port() == if scheme == "https" { 443 } else { 80 };
    let place = SocketAddr::new(ip, open.port()).to_string();
    let place = if usual { place.rsplit_once(':').map_or(&*place, |(ip, _port)| ip) } else { &place };
    Some(format!("{scheme}://{place}"))
}

/// Which of this machine's addresses leads out: that of a socket towards an address which is only for documentation. Nothing is
/// sent.
fn own_address() -> Option<IpAddr> {
    let towards = |from: SocketAddr, to: IpAddr| {
        let socket = UdpSocket::bind(from).ok()?;
        socket.connect((to, 9)).ok()?;
        Some(socket.local_addr().ok()?.ip()).filter(|ip| !ip.is_loopback() && !ip.is_unspecified())
    };
    towards((Ipv4Addr::UNSPECIFIED, 0).into(), Ipv4Addr::new(192, 0, 2, 1).into()).or_else(|| {
        towards((Ipv6Addr::UNSPECIFIED, 0).into(), Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1).into())
    })
}

/// The address of a container is that of no machine in the house.
fn contained() -> bool {
    ["/.dockerenv", "/run/.containerenv"].iter().any(|mark| Path::new(mark).exists())
        || ["container", "KUBERNETES_SERVICE_HOST"].iter().any(|name| std::env::var_os(name).is_some())
}

/// As lines of text, white on black whatever the terminal's colours are: cameras want the dark squares dark.
fn code(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    let drawn = code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build();
    Some(drawn.lines().map(|line| format!("\x1b[97;40m{line}\x1b[0m")).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(&["127.0.0.1:8080", "[::1]:8080"], None, None)]
    #[case(&["127.0.0.1:8080", "0.0.0.0:8080"], None, Some("http://192.168.1.5:8080"))]
    #[case(&["0.0.0.0:80"], None, Some("http://192.168.1.5"))]
    #[case(&["10.0.0.3:8080"], None, Some("http://10.0.0.3:8080"))]
    #[case(&["[fd00::3]:80"], None, Some("http://[fd00::3]"))]
    #[case(&["0.0.0.0:8080"], Some("https://save.example.org"), Some("https://save.example.org"))]
    #[case(&["127.0.0.1:8080"], Some("https://save.example.org"), None)]
    fn phones_hear_an_address_that_they_can_reach(
        #[case] listening: &[&str],
        #[case] public: Option<&str>,
        #[case] said: Option<&str>,
    ) {
        let listening: Vec<SocketAddr> =
            listening.iter().map(|one| one.parse().expect("an address")).collect();
        let here = || Some(IpAddr::from([192, 168, 1, 5]));
        assert_eq!(address("http", &listening, public, here).as_deref(), said);
    }

    #[test]
    fn a_machine_without_a_network_says_nothing() {
        assert_eq!(address("https", &["0.0.0.0:443".parse().expect("one")], None, || None), None);
    }

    /// Each line holds two rows; a full block is light above and below.
    #[test]
    fn the_code_on_a_terminal_is_the_code() {
        let text = "https://192.168.1.5:8080";
        let drawn = code(text).expect("short enough");
        let lines: Vec<&str> = drawn
            .lines()
            .map(|line| line.strip_prefix("\x1b[97;40m").and_then(|line| line.strip_suffix("\x1b[0m")))
            .map(|line| line.expect("its own colours"))
            .collect();
        let dark = |x: usize, y: usize| {
            let char = lines[y / 2].chars().nth(x).expect("within");
            match char {
                '█' => false,
                ' ' => true,
                '▀' => !y.is_multiple_of(2),
                '▄' => y.is_multiple_of(2),
                other => panic!("{other:?}"),
            }
        };
        let made = QrCode::with_error_correction_level(text, EcLevel::L).expect("short enough");
        let margin = (lines[0].chars().count() - made.width()) / 2;
        assert_eq!(margin, 4, "cameras want four light squares around it");
        for y in 0..made.width() {
            for x in 0..made.width() {
                let wanted = made[(x, y)] == qrcode::Color::Dark;
                assert_eq!(dark(x + margin, y + margin), wanted, "{x} {y}");
            }
        }
    }
}
