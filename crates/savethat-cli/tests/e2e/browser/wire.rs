//! The line between the page and the server, which can be cut.

use std::net::SocketAddr;

use rstest::rstest;
use serde_json::json;
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    runtime::Runtime,
    sync::watch,
    task::JoinHandle,
};

use super::{
    engine::{Engine, Wishes},
    page::{DOWNLOADED, Page},
    slower,
};

struct Wire {
    address: SocketAddr,
    cut: watch::Sender<bool>,
    carrying: JoinHandle<()>,
}

impl Wire {
    fn to(server: SocketAddr, runtime: &Runtime) -> Self {
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (cut, seen) = watch::channel(false);
        let carrying = runtime.spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                tokio::spawn(carry(near, server, seen.clone()));
            }
        });
        Self { address, cut, carrying }
    }

    /// What is under way breaks off, and nothing new gets through.
    fn cut(&self) {
        self.cut.send_replace(true);
    }

    fn mend(&self) {
        self.cut.send_replace(false);
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.carrying.abort();
    }
}

async fn carry(mut near: TcpStream, server: SocketAddr, mut cut: watch::Receiver<bool>) {
    let carried = async {
        if let Ok(mut far) = TcpStream::connect(server).await {
            let _hung_up = copy_bidirectional(&mut near, &mut far).await;
        }
    };
    tokio::select! {
        biased;
        _ = cut.wait_for(|cut| *cut) => {}
        () = carried => {}
    }
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_line_that_breaks_is_told_and_gone_on_with(#[case] engine: Engine) {
    let (site, id) = slower();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    let wire = Wire::to(server.address, &site.runtime());
    page.go(&format!("http://{}/", wire.address));
    page.save(&site.link_of(id));
    page.settled("fetching");
    let save = page.attribute("[data-save]", "data-save");
    wire.cut();
    // The hint comes after eight seconds without a byte; the page's own clock is put forward.
    page.run("const now = Date.now; Date.now = () => now() + 60_000");
    page.wait("#stalled:not([hidden])");
    wire.mend();
    page.settled("ready");
    assert_eq!(page.attribute("[data-save]", "data-save"), save);
    assert_eq!(page.count("#stalled:not([hidden])"), 0);
    assert_eq!(page.run(DOWNLOADED), json!(site.sums(id)[0]));
    assert_eq!(site.sim.media_hits(id), 1, "the server went on alone");
}
