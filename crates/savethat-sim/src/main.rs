//! `savethat-sim`: the simulated site as a program.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Parser;
use jiff::Timestamp;
use savethat_sim::{Hit, Options, Sim, World};

/// A simulated TikTok and its CDN, with faults, behind an HTTP CONNECT proxy.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Where to listen; port 0 takes any free port.
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// Also answer here without a proxy, with TLS at once; port 0 takes any free port.
    #[arg(long, value_name = "ADDRESS")]
    direct: Vec<SocketAddr>,
    /// Where to write the certificate to trust, as PEM.
    #[arg(long, value_name = "FILE", default_value = "savethat-sim-ca.pem")]
    ca: PathBuf,
    /// Offer HTTP/1.1 only.
    #[arg(long)]
    no_h2: bool,
    /// Print every scenario with its link, and run on.
    #[arg(long)]
    list: bool,
    /// Add this many ordinary videos, each with a row of its own.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    many: u32,
    /// Write every scenario with its link and the hashes of its files here, as JSON.
    #[arg(long, value_name = "FILE")]
    originals: Option<PathBuf>,
    /// Print every request when the program ends.
    #[arg(long)]
    log: bool,
}

#[tokio::main]
#[expect(clippy::print_stdout, reason = "printing is what this program is for")]
async fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    let mut world = World::standard(now()).following(Arc::new(now));
    world.add_many(arguments.many);
    if let Some(file) = &arguments.originals {
        std::fs::write(file, world.originals().to_string())?;
    }
    if arguments.list {
        let mut heading = "";
        for row in world.scenarios() {
            if row.group != heading {
                heading = row.group;
                println!("\n{heading}\n");
            }
            println!("  {:<32} {}\n  {:<32} {}", row.name, row.what, "", row.link);
        }
        println!();
    }
    let options = Options {
        listen: arguments.listen,
        direct: arguments.direct,
        h2: !arguments.no_h2,
        ..Options::default()
    };
    let sim = Sim::start(world, options).await?;
    std::fs::write(&arguments.ca, sim.ca_pem())?;
    for address in sim.direct() {
        println!("direct {address}");
    }
    println!("export HTTPS_PROXY={}", sim.proxy());
    println!("export SSL_CERT_FILE={}", std::path::absolute(&arguments.ca)?.display());
    tokio::signal::ctrl_c().await?;
    if arguments.log {
        for hit in sim.log() {
            let note = hit.note.unwrap_or_default();
            let first = hit.first_at.map(|at| format!("{at:.6}")).unwrap_or_default();
            let Hit { status, method, host, path, bytes_sent, .. } = hit;
            println!("{status} {method} {host}{path} {bytes_sent} {first} {note}");
        }
    }
    sim.stop().await;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the program follows the real clock; the library is given one")]
fn now() -> Timestamp {
    Timestamp::now()
}
