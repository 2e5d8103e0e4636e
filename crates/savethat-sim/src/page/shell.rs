//! The page around the data.

use std::fmt::Write as _;

use crate::dice::Dice;
use crate::page::padding::padding;

const ASSETS: &str =
    "https://sf16-website-login.neutral.ttwstatic.com/obj/tiktok_web_login_static/webapp/sim";

/// Makes JSON safe inside a script, as the real pages do: no `<`, and every slash as `\u002F`.
fn escape(json: &str) -> String {
    json.replace('<', "\\u003C").replace('/', "\\u002F")
}

/// The scopes of a page in order: name and JSON text.
pub(crate) type Scopes<'a> = [(&'a str, String)];

/// The universal data as the text of its script.
pub(crate) fn universal(scopes: &Scopes<'_>) -> String {
    let mut json = String::with_capacity(300_000);
    json.push_str("{\"__DEFAULT_SCOPE__\":{");
    for (n, (name, value)) in scopes.iter().enumerate() {
        let comma = if n == 0 { "" } else { "," };
        let _ = write!(json, "{comma}\"{name}\":{value}");
    }
    json.push_str("}}");
    escape(&json)
}

/// The scopes that a desktop page always has, before the one that matters.
pub(crate) fn desktop_scopes(canonical: &str) -> Vec<(&'static str, String)> {
    vec![
        ("webapp.app-context", context(false)),
        ("webapp.biz-context", padding().business.clone()),
        ("webapp.i18n-translation", format!("{{\"Webapp\":{}}}", padding().desktop_words)),
        (
            "seo.abtest",
            format!(
                "{{\"canonical\":\"{canonical}\",\"pageId\":\"{}\",\"vidList\":[\"70405643\",\"73675307\"],\
                 \"parameters\":{{\"photo_stable_url\":{{\"vid\":\"70405643\"}}}}}}",
                canonical.rsplit('/').next().unwrap_or_default()
            ),
        ),
    ]
}

/// The scopes that a phone's page always has.
pub(crate) fn phone_scopes(canonical: &str) -> Vec<(&'static str, String)> {
    let mut scopes = desktop_scopes(canonical);
    scopes[0].1 = context(true);
    scopes[1].1.clone_from(&padding().phone_business);
    scopes[2].1 = format!("{{\"Webapp\":{0},\"MT_Reflow\":{0}}}", padding().phone_words);
    scopes.push(("webapp.reflow.global.uiStrategy.common", "{\"status_code\":0,\"strategies\":[]}".into()));
    scopes.push(("webapp.sharing.ssrVersion", "\"1.0.0.sim\"".into()));
    scopes
}

fn context(phone: bool) -> String {
    format!(
        "{{\"language\":\"en\",\"region\":\"US\",\"appId\":{},\"appType\":\"{}\",\"wid\":\"7300000000000000001\",\
         \"webIdCreatedTime\":\"1700000000\",\"botType\":\"others\",\"clusterRegion\":\"ttp\",\
         \"abTestVersion\":{{\"versionName\":\"1,2,3\",\"parameters\":{}}},\"csrfToken\":\"sim\",\
         \"host\":\"www.tiktok.com\"}}",
        if phone { 1180 } else { 1988 },
        if phone { "m" } else { "t" },
        padding().versions
    )
}

/// A whole desktop page around the text of the universal data.
pub(crate) fn desktop(title: &str, data: &str) -> String {
    let mut page = String::with_capacity(data.len() + 60_000);
    head(&mut page, title, 46);
    page.push_str(&padding().style);
    page.push_str("</head><body><div id=\"app\"><div class=\"css-sim-DivPlayer\">");
    // A decoy: the page's own player loads something that is not the post.
    let _ = write!(page, "<video src=\"{ASSETS}/playback1.mp4\" preload=\"auto\" muted></video></div></div>");
    script(&mut page, "__UNIVERSAL_DATA_FOR_REHYDRATION__", data);
    tail(&mut page, 44);
    page
}

/// A whole page for a phone; `api` is the JSON of `api-data`, if the page has that.
pub(crate) fn phone(title: &str, data: &str, api: Option<&str>) -> String {
    let mut page = String::with_capacity(data.len() + 260_000);
    head(&mut page, title, 4);
    // Rules of the real page's privacy script take 60 KB in front of the data, and 170 KB behind it.
    let rules =
        escape(&format!("[{},{},{}]", padding().business, padding().versions, padding().phone_business));
    let _ =
        write!(page, "<script type=\"application/json\" id=\"pumbaa-rule\">{rules}</script></head><body>");
    script(&mut page, "__UNIVERSAL_DATA_FOR_REHYDRATION__", data);
    let words = &padding().desktop_words;
    let _ = write!(page, "<script type=\"application/json\" id=\"script-manager\">{words}</script>");
    if let Some(api) = api {
        // Here slashes stay as they are, and only what would end the script is escaped.
        script(&mut page, "api-data", &api.replace('<', "\\u003c"));
    }
    tail(&mut page, 16);
    page
}

fn head(page: &mut String, title: &str, links: usize) {
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    let _ = write!(
        page,
        "<!DOCTYPE html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"UTF-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{title}</title>\
         <script id=\"api-domains\" type=\"application/json\">{{\"kind\":\"sim\",\"rootApi\":\"www.tiktok.com\"}}</script>\
         <script id=\"slardar-config\" type=\"application/json\">{{\"bid\":\"tiktok_pns_web_runtime\",\"pid\":\"sim\"}}</script>"
    );
    let mut dice = Dice::new(7);
    for n in 0..links {
        let _ = write!(
            page,
            "<link data-chunk=\"webapp-desktop\" rel=\"preload\" as=\"script\" \
             href=\"{ASSETS}/webapp-desktop/{n}.{}.js\" crossorigin=\"anonymous\">",
            dice.hex(8)
        );
    }
}

fn script(page: &mut String, id: &str, data: &str) {
    let _ = write!(page, "<script id=\"{id}\" type=\"application/json\">{data}</script>");
}

fn tail(page: &mut String, scripts: usize) {
    let mut dice = Dice::new(8);
    for n in 0..scripts {
        let _ = write!(
            page,
            "<script data-chunk=\"webapp-desktop\" async=\"\" src=\"{ASSETS}/webapp-desktop/{n}.{}.js\" \
             crossorigin=\"anonymous\"></script>",
            dice.hex(8)
        );
    }
    page.push_str("</body></html>\n");
}
