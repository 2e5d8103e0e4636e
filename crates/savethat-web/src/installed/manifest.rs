//! `GET /manifest.webmanifest`: what a browser has to know to install the page (W3C Web Application Manifest).

use axum::{
    Json,
    extract::State,
    http::{HeaderName, HeaderValue, header},
    response::IntoResponse,
};
use serde_json::{Value, json};

use crate::{app::Shared, assets, place::Place};

/// Behind every tongue, so that the installed page speaks the one in which it was installed.
pub(crate) const PATH: &str = "/manifest.webmanifest";

/// Names are fixed: who has installed it asks again, and takes other names for another app.
pub(crate) async fn show(State(web): State<Shared>, place: Place) -> impl IntoResponse {
    let kind: [(HeaderName, HeaderValue); 2] = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/manifest+json")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    (kind, Json(document(&place, web.library.is_some())))
}

fn document(place: &Place, library: bool) -> Value {
    let t = place.t;
    let icon = |picture: &assets::Picture, purpose: &str| json!({ "src": picture.path(), "sizes": picture.sizes(), "type": "image/png", "purpose": purpose });
    let mut shortcuts = vec![json!({ "name": t.save_it(), "url": t.path("/") })];
    if library {
        shortcuts.push(json!({ "name": t.foot_library(), "url": t.path("/library") }));
    }
    json!({
        // The same in every language: it is one app.
        "id": "/",
        "name": "savethat",
        "short_name": "savethat",
        "description": t.about(),
        "lang": t.tag(),
        "dir": t.direction(),
        "start_url": t.path("/"),
        "scope": "/",
        "display": "standalone",
        "background_color": "#0d1b18",
        "theme_color": "#0d1b18",
        "categories": ["utilities", "multimedia"],
        "icons": [
            icon(&assets::ICON_192, "any"),
            icon(&assets::ICON_512, "any"),
            icon(&assets::MASKABLE, "maskable"),
        ],
        "shortcuts": shortcuts,
        // GET, so that the address holds what was shared: it is still there when the network is back.
        "share_target": {
            "action": t.path("/share"),
            "method": "GET",
            "params": { "title": "title", "text": "text", "url": "url" },
        },
    })
}
