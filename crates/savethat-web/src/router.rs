//! Every route on one page.

use std::sync::Arc;

use axum::{
    Router,
    middleware::from_fn_with_state,
    routing::{delete, get, post},
};

use savethat_words::Said;

use crate::{
    api,
    app::{App, Web},
    assets, bundle, carry, compress, door, headers, installed, library, media, pages, tongue,
};

/// The whole site.
///
/// Needs a Tokio runtime when it answers, not when it is built.
///
/// # Errors
/// A sentence for the operator: a file that the rules name cannot be read.
pub fn router(app: App) -> Result<Router, Said> {
    let web = Arc::new(Web::new(app)?);
    let drawings = assets::drawings()
        .fold(Router::new(), |router, (at, bytes)| router.route(&at, get(move || assets::drawing(bytes))));
    let pictures = assets::PICTURES.into_iter().fold(Router::new(), |router, picture| {
        router.route(picture.path(), get(move || assets::picture(picture)))
    });
    let router = Router::new()
        .merge(drawings)
        .merge(pictures)
        // For people, without scripts.
        .route("/", get(pages::index::show))
        .route("/save", get(pages::save::show))
        .route("/code.svg", get(carry::show))
        .route("/list/{id}", get(pages::list::show))
        .route("/list/{id}/again", post(pages::list::again))
        // On a home screen.
        .route(installed::manifest::PATH, get(installed::manifest::show))
        .route("/worker.js", get(installed::worker))
        .route("/share", get(installed::share))
        .route("/offline", get(installed::offline))
        .route("/install", get(pages::install::show))
        // For search engines.
        .route("/sitemap.xml", get(pages::sitemap::show))
        .route("/robots.txt", get(pages::sitemap::robots))
        // For people who want to know more.
        .route("/guides", get(pages::guides::list))
        .route("/guides/{name}", get(pages::guides::show))
        .route("/questions", get(pages::notes::questions))
        .route("/help", get(pages::notes::help))
        .route("/privacy", get(pages::notes::privacy))
        .route("/legal", get(pages::notes::legal))
        .route("/report", get(pages::notes::report))
        .route("/api", get(pages::api::show))
        .route(&assets::STYLE, get(assets::style))
        .route(&assets::GUIDE_STYLE, get(assets::guide_style))
        .route(&assets::LIBRARY_STYLE, get(assets::library_style))
        .route(&assets::SCRIPT, get(assets::script))
        .route(&assets::PUSH_SCRIPT, get(assets::push_script))
        .route(&assets::ICON, get(assets::icon))
        // For the owner.
        .route("/owner", get(pages::owned::entrance::show))
        .route("/owner/begin", post(pages::owned::entrance::begin))
        .route("/owner/enter", post(pages::owned::entrance::enter))
        .route("/owner/leave", post(pages::owned::entrance::leave))
        .route("/owner/password", post(pages::owned::entrance::change))
        .route("/library", get(pages::owned::shelf::show).post(pages::owned::shelf::act))
        .route("/library/keep", post(pages::owned::shelf::keep))
        .route("/library/{source}/{id}", get(pages::owned::kept::show))
        .route("/library/{source}/{id}/{file}", get(pages::owned::kept::bytes))
        .route("/watch", get(pages::owned::watches::show).post(pages::owned::watches::act))
        .route("/watch/test", post(pages::owned::watches::test))
        .route("/watch/device", post(pages::owned::devices::act))
        // For whoever was given the address.
        .route("/feed/{name}", get(library::atom))
        .route("/feed/{word}/{source}/{id}/{file}", get(library::fed_file))
        // The bytes.
        .route("/media/{source}/{id}/{file}", get(media::show))
        .route("/list/{id}/all.zip", get(bundle::of_list))
        // For scripts.
        .route("/api/v1/resolve", post(api::resolve::ask))
        .route("/api/v1/creators/{source}/{handle}/stories", get(api::creators::stories))
        .route("/api/v1/saves", post(api::saves::begin))
        .route("/api/v1/saves/{id}", get(api::saves::show).delete(api::saves::forget))
        .route("/api/v1/saves/{id}/events", get(api::events::of_save))
        .route("/api/v1/lists", post(api::lists::begin))
        .route("/api/v1/lists/{id}", get(api::lists::show).delete(api::lists::forget))
        .route("/api/v1/lists/{id}/again", post(api::lists::again))
        .route("/api/v1/lists/{id}/events", get(api::events::of_list))
        .route("/api/v1/owner/session", post(api::owner::enter).delete(api::owner::leave))
        .route("/api/v1/library", get(api::library::list).post(api::library::keep))
        .route("/api/v1/library/dying", get(api::library::dying))
        .route("/api/v1/library/export", post(api::library::export))
        .route("/api/v1/library/{source}/{id}", get(api::library::show).delete(api::library::remove))
        .route("/api/v1/watches", get(api::watches::list).post(api::watches::add))
        .route("/api/v1/watches/{source}/{handle}", delete(api::watches::remove))
        .route("/api/v1/watches/{source}/{handle}/feed", post(api::watches::feed))
        .route("/api/v1/events", get(api::watches::events))
        .route("/api/v1/notify/test", post(api::watches::test))
        .route("/api/v1/push", get(api::push::list).post(api::push::add))
        .route("/api/v1/push/{id}", delete(api::push::remove).put(api::push::replace))
        .route("/api/v1/file", get(api::file::show))
        .route("/api/openapi.json", get(api::described::show))
        // For whoever runs it.
        .route("/healthz", get(api::health::alive))
        .route("/readyz", get(api::health::ready))
        .fallback(pages::not_found::show)
        .method_not_allowed_fallback(pages::not_found::wrong_method)
        .layer(from_fn_with_state(web.clone(), door::pass))
        .layer(from_fn_with_state(web.clone(), headers::around))
        .layer(compress::layer())
        .with_state(web);
    Ok(tongue::around(router))
}
