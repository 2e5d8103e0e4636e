//! Behind Caddy, by the file that is handed out for it.

use std::fs;

use super::{are_there, fitted, front::Front};
use crate::process::{Running, program, until};

#[test]
fn behind_caddy() {
    if !are_there(&["caddy", "curl"]) {
        return;
    }
    let front = Front::of(|site, ours, port| {
        let folder = site.beside("caddy");
        fs::create_dir(&folder).expect("made");
        let handed_out = fitted("Caddyfile", &[("127.0.0.1:8080", ours)]);
        // Its own authority instead of one that would have to see the name in public.
        let rest = format!(
            "{{\n\tadmin off\n\tlocal_certs\n\tskip_install_trust\n\thttp_port {}\n\thttps_port {port}\n}}\n\n{handed_out}",
            super::free_port()
        );
        let settings = folder.join("Caddyfile");
        fs::write(&settings, rest).expect("written");
        let mut command = program("caddy");
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&settings);
        command.env("HOME", &folder).env("XDG_DATA_HOME", &folder).env("XDG_CONFIG_HOME", &folder);
        let running = Running::start(command);
        let roots = folder.join("caddy/pki/authorities/local/root.crt");
        until("the authority's root", || {
            roots.exists().then_some(()).or_else(|| {
                assert!(!running.err().contains("Error:"), "{}", running.err());
                None
            })
        });
        (running, roots)
    });
    front.holds();
}
