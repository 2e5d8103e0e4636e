//! Listeners that nobody may ever reach.

use std::{
    collections::HashSet,
    net::{SocketAddr, TcpListener, TcpStream},
    sync::mpsc::{Receiver, Sender, channel},
    time::Duration,
};

use crate::inside::{INSIDE, PUBLIC, at};

/// A bait on every address inside at port 443, and one at 80 and 8443 of every address there is.
pub(crate) struct Baits {
    came: Receiver<(SocketAddr, SocketAddr)>,
    controls: Vec<SocketAddr>,
}

impl Baits {
    pub(crate) fn set() -> Self {
        let (told, came) = channel();
        let mut controls = Vec::new();
        for address in INSIDE {
            watch(at(address, 443), &told);
            controls.push(at(address, 443));
        }
        for port in [80, 8443] {
            // One listener for IPv4 and IPv6, whatever the address.
            watch(at("::", port), &told);
            controls.extend(INSIDE.iter().chain(&PUBLIC).map(|address| at(address, port)));
        }
        Self { came, controls }
    }

    /// Fails where anybody came since the last time. A connection of our own to each bait shows that it records; as a
    /// listener hands out connections in their order, whoever came before is told before.
    pub(crate) fn untouched(&self, after: &str) {
        let own: Vec<TcpStream> = (self.controls.iter())
            .map(|bait| TcpStream::connect(bait).unwrap_or_else(|error| panic!("{bait}: {error}")))
            .collect();
        // Both ends: the system gives one port of ours to connections to different ports.
        let ends = |stream: &TcpStream| {
            let (to, from) = (stream.peer_addr(), stream.local_addr());
            (plain(to.expect("it is connected")), plain(from.expect("it is connected")))
        };
        let mut missing: HashSet<(SocketAddr, SocketAddr)> = own.iter().map(ends).collect();
        assert_eq!(missing.len(), own.len());
        let mut hits = Vec::new();
        while !missing.is_empty() {
            let (bait, peer) = self.came.recv_timeout(Duration::from_secs(60)).expect("every bait records");
            if !missing.remove(&(plain(bait), plain(peer))) {
                hits.push(bait);
            }
        }
        assert!(hits.is_empty(), "{after}: connections to {hits:?}");
    }
}

fn watch(address: SocketAddr, told: &Sender<(SocketAddr, SocketAddr)>) {
    let listener = TcpListener::bind(address).unwrap_or_else(|error| panic!("{address}: {error}"));
    let told = told.clone();
    std::thread::spawn(move || {
        while let Ok((stream, peer)) = listener.accept() {
            let bait = stream.local_addr().unwrap_or(address);
            if told.send((bait, peer)).is_err() {
                return;
            }
        }
    });
}

/// A listener for both families shows IPv4 peers as mapped addresses; scopes and flow labels do not matter.
fn plain(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip().to_canonical(), address.port())
}
