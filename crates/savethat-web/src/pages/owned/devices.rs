//! Of `/watch`: this device, and all that are told.

use axum::{
    Extension,
    body::Body,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use savethat_library::tell::Device;
use savethat_words::{Tongue, say};

use super::{lost_form, watches};
use crate::{
    app::Shared,
    assets, body,
    library::{self, Library, Owner},
    problem::Problem,
    words,
};

/// The part of the page that is about devices.
pub(super) struct Devices {
    /// What browsers subscribe with.
    pub(super) key: String,
    pub(super) script: &'static str,
    pub(super) lines: Vec<Line>,
    /// What became of a test.
    pub(super) tested: Option<Tested>,
}

/// A device that is told.
pub(super) struct Line {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) about: String,
}

/// What became of a test.
pub(super) struct Tested {
    pub(super) through: bool,
    pub(super) said: String,
}

impl Devices {
    /// `None`: this server tells no devices.
    pub(super) async fn of(
        library: &Library,
        t: Tongue,
        tested: Option<Tested>,
    ) -> Result<Option<Self>, Problem> {
        let Ok(pusher) = library.pusher() else { return Ok(None) };
        let lines = library.store.devices().await?.iter().map(|device| Line::of(device, t)).collect();
        Ok(Some(Self { key: pusher.key(), script: &assets::PUSH_SCRIPT, lines, tested }))
    }
}

impl Line {
    fn of(device: &Device, t: Tongue) -> Self {
        let since = words::day(t, device.made);
        Self {
            id: device.id(),
            name: device.name.clone(),
            about: t.push_device_line(device.tongue.name(), since, device.service()),
        }
    }
}

/// `POST /watch/device`: `do` is `stop` or `test`.
pub(crate) async fn act(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    owner: Owner,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let form = body::form(body, &web.cx).await?;
    owner.sealed(form.get("seal"))?;
    let id = form.get("id").unwrap_or_default();
    match form.get("do") {
        Some("stop") if library::untell(&web, id).await? => {
            Ok(Redirect::to(&t.path("/watch?did=stopped")).into_response())
        }
        Some("stop") => Err(Problem::refused_form(say::push_no_device(), say::push_no_device_hint())),
        Some("test") => {
            let (name, why) = library::try_out(&web, id).await?;
            let tested = match why {
                None => Tested { through: true, said: t.push_came_through(name) },
                Some(why) => Tested { through: false, said: t.push_not_through(name, why) },
            };
            watches::page(&web, t, owner, &headers, None, Vec::new(), Some(tested)).await
        }
        _ => Err(lost_form()),
    }
}
