//! A client that knows nothing of savethat: reqwest through the proxy, and JSON by hand.

use std::collections::BTreeMap;

use reqwest::header::{COOKIE, HeaderMap, REFERER, SET_COOKIE, USER_AGENT};
use savethat_sim::{Options, Sim, World};
use serde_json::Value;

pub(crate) const DESKTOP: &str =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36";
pub(crate) const PHONE: &str =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1";

pub(crate) fn now() -> jiff::Timestamp {
    "2026-11-20T12:00:00Z".parse().unwrap()
}

pub(crate) async fn standard() -> Sim {
    Sim::start(World::standard(now()), Options::default()).await.unwrap()
}

pub(crate) struct Client {
    pub(crate) inner: reqwest::Client,
    pub(crate) jar: BTreeMap<String, String>,
    pub(crate) agent: &'static str,
    pub(crate) referer: Option<&'static str>,
}

impl Client {
    pub(crate) fn new(sim: &Sim) -> Client {
        Client::with(sim, false)
    }

    #[expect(clippy::disallowed_methods, reason = "the simulation is tested without the engine's client")]
    pub(crate) fn with(sim: &Sim, http1: bool) -> Client {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = reqwest::Client::builder()
            .proxy(reqwest::Proxy::https(sim.proxy()).unwrap())
            .tls_certs_only([reqwest::Certificate::from_pem(sim.ca_pem().as_bytes()).unwrap()])
            .redirect(reqwest::redirect::Policy::none());
        if http1 {
            builder = builder.http1_only();
        }
        Client {
            inner: builder.build().unwrap(),
            jar: BTreeMap::new(),
            agent: DESKTOP,
            referer: Some("https://www.tiktok.com/"),
        }
    }

    pub(crate) fn ask(&self, url: &str) -> reqwest::RequestBuilder {
        let mut request = self.inner.get(url).header(USER_AGENT, self.agent);
        if let Some(referer) = self.referer {
            request = request.header(REFERER, referer);
        }
        if !self.jar.is_empty() {
            let cookies: Vec<String> =
                self.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(COOKIE, cookies.join("; "));
        }
        request
    }

    pub(crate) async fn get(&mut self, url: &str) -> reqwest::Response {
        let answer = self.ask(url).send().await.unwrap();
        self.keep(answer.headers());
        answer
    }

    pub(crate) async fn ranged(&self, url: &str, range: &str) -> reqwest::Response {
        self.ask(url).header("range", range).send().await.unwrap()
    }

    fn keep(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            self.jar.insert(name.to_owned(), rest.split(';').next().unwrap().to_owned());
        }
    }

    pub(crate) async fn page(&mut self, url: &str) -> String {
        self.get(url).await.text().await.unwrap()
    }

    /// The item on a page, wherever it is.
    pub(crate) async fn item(&mut self, url: &str) -> Value {
        let page = self.page(url).await;
        detail(&page)["itemInfo"]["itemStruct"].clone()
    }
}

pub(crate) fn script(page: &str, id: &str) -> Option<Value> {
    let (_, rest) = page.split_once(&format!("<script id=\"{id}\" type=\"application/json\">"))?;
    let (json, _) = rest.split_once("</script>")?;
    Some(serde_json::from_str(json).unwrap())
}

pub(crate) fn scope(page: &str, name: &str) -> Value {
    script(page, "__UNIVERSAL_DATA_FOR_REHYDRATION__").unwrap()["__DEFAULT_SCOPE__"][name].clone()
}

pub(crate) fn detail(page: &str) -> Value {
    if let Some(api) = script(page, "api-data") {
        return api["videoDetail"].clone();
    }
    let desktop = scope(page, "webapp.video-detail");
    if desktop.is_null() { scope(page, "webapp.reflow.video.detail") } else { desktop }
}

pub(crate) fn play(item: &Value) -> String {
    item["video"]["playAddr"].as_str().unwrap().to_owned()
}

pub(crate) fn link(sim: &Sim, name: &str) -> (String, u64) {
    sim.world(|world| {
        let row = world.scenario(name).unwrap_or_else(|| panic!("no scenario {name}"));
        (row.link.clone(), row.id.unwrap_or(0))
    })
}
