//! The simulated site, asked for everything that it has.

use std::{error::Error, time::Duration};

use reqwest::{
    Client,
    header::{REFERER, USER_AGENT},
};
use savethat_sim::{Options, Sim, World};

const DESKTOP: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36";
const PHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1";

/// Larger answers test the limits of the client, not the readers.
const LARGEST: usize = 2 << 20;

/// The name of what was asked for, and the body of the answer.
type Answers = Vec<(String, Vec<u8>)>;

type Problem = Box<dyn Error + Send + Sync>;

/// Every answer.
pub(crate) fn everything() -> Result<Answers, Problem> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(answers())
}

async fn answers() -> Result<Answers, Problem> {
    let sim = Sim::start(World::standard("2026-11-20T12:00:00Z".parse()?), Options::default()).await?;
    let client = client(&sim)?;
    let scenarios = sim.world(|world| world.scenarios().to_vec());
    let mut found = Vec::new();
    for row in scenarios {
        for (kind, agent) in [("desktop", DESKTOP), ("phone", PHONE)] {
            if let Some(body) = body(&client, &row.link, agent).await {
                found.push((format!("{}-{kind}", row.name), body));
            }
        }
        if let Some(id) = row.id {
            let others = [
                ("player", format!("https://www.tiktok.com/player/api/v1/items?item_ids={id}")),
                ("embed", format!("https://www.tiktok.com/embed/v2/{id}")),
                ("oembed", format!("https://www.tiktok.com/oembed?url=https://www.tiktok.com/video/{id}")),
            ];
            for (kind, link) in others {
                if let Some(body) = body(&client, &link, DESKTOP).await {
                    let text = String::from_utf8_lossy(&body).replace(&id.to_string(), super::cut::ID);
                    found.push((format!("{}-{kind}", row.name), text.into_bytes()));
                }
            }
        }
        let handle =
            row.link.rsplit_once("/@").map_or("", |(_, path)| path.split('/').next().unwrap_or(path));
        if let Some(number) = sim.world(|world| world.creator(handle).map(|creator| creator.id)) {
            let list = format!(
                "https://www.tiktok.com/api/story/item_list/?aid=1988&authorId={number}&count=5&cursor=0"
            );
            if let Some(body) = body(&client, &list, DESKTOP).await {
                let number = number.to_string();
                let text = String::from_utf8_lossy(&body).replace(&number, super::cut::NUMBER);
                found.push((format!("list-{handle}"), text.replace(handle, super::cut::HANDLE).into_bytes()));
            }
        }
    }
    sim.stop().await;
    Ok(found)
}

#[expect(clippy::disallowed_methods, reason = "the simulation is asked without the engine's client")]
fn client(sim: &Sim) -> Result<Client, Problem> {
    let _already_there = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder()
        .proxy(reqwest::Proxy::https(sim.proxy())?)
        .tls_certs_only([reqwest::Certificate::from_pem(sim.ca_pem().as_bytes())?])
        // Some scenarios never end: what has not come by then is none for us.
        .timeout(Duration::from_secs(2))
        .build()?;
    Ok(client)
}

/// `None` for what does not come, does not end, or is too large.
async fn body(client: &Client, link: &str, agent: &str) -> Option<Vec<u8>> {
    let request = client.get(link).header(USER_AGENT, agent).header(REFERER, "https://www.tiktok.com/");
    let mut answer = request.send().await.ok()?;
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await.ok()? {
        body.extend_from_slice(&part);
        if body.len() > LARGEST {
            return None;
        }
    }
    Some(body)
}
