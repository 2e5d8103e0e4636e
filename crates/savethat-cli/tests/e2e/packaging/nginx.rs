//! Behind nginx, by the file that is handed out for it.

use std::fs;

use super::{
    are_there, fitted,
    front::{Front, NAME},
};
use crate::process::{Running, program};

#[test]
fn behind_nginx() {
    if !are_there(&["nginx", "curl"]) {
        return;
    }
    let front = Front::of(|site, ours, port| {
        let folder = site.beside("nginx");
        fs::create_dir(&folder).expect("made");
        let made = rcgen::generate_simple_self_signed([NAME.to_owned()]).expect("a certificate");
        let (chain, key) = (folder.join("chain.pem"), folder.join("key.pem"));
        fs::write(&chain, made.cert.pem()).expect("written");
        fs::write(&key, made.signing_key.serialize_pem()).expect("written");
        let handed_out = fitted(
            "nginx.conf",
            &[
                ("server 127.0.0.1:8080;", &format!("server {ours};")),
                ("listen 443 ssl;", &format!("listen 127.0.0.1:{port} ssl;")),
                ("/etc/ssl/save.example.org/fullchain.pem", chain.to_str().expect("UTF-8")),
                ("/etc/ssl/save.example.org/privkey.pem", key.to_str().expect("UTF-8")),
            ],
        );
        // One process, which ends with its test.
        let rest = format!(
            "daemon off; master_process off; pid {0}/pid; error_log stderr; events {{}}\nhttp {{\n\
             access_log off; client_body_temp_path {0}/body; proxy_temp_path {0}/proxy; fastcgi_temp_path {0}/fast;\n\
             uwsgi_temp_path {0}/uwsgi; scgi_temp_path {0}/scgi;\n{handed_out}\n}}\n",
            folder.display()
        );
        let settings = folder.join("nginx.conf");
        fs::write(&settings, rest).expect("written");
        let mut command = program("nginx");
        command.arg("-p").arg(&folder).arg("-c").arg(&settings).args(["-e", "stderr"]);
        (Running::start(command), chain)
    });
    front.holds();
}
