//! `/api/v1/push`: devices that are told.

use axum::{
    Extension, Json,
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri},
};
use savethat_library::tell::{Device, Subscription};
use savethat_words::Tongue;
use serde::Deserialize;
use serde_json::{Value, json};

#[cfg(test)]
use super::shape;
use crate::{
    app::Shared,
    body,
    door::Visitor,
    library::{self, Library, Owner},
    problem::Problem,
};

/// Which devices are told
///
/// And the key that browsers subscribe with: `applicationServerKey`, in base64url.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/push",
    operation_id = "devices",
    tag = "watch",
    responses((status = 200, description = "All of them, oldest first", body = shape::Devices)),
))]
pub(crate) async fn list(State(web): State<Shared>, _owner: Owner) -> Result<Json<Value>, Problem> {
    let library = Library::of(&web)?;
    let key = library.pusher()?.key();
    let devices: Vec<Value> = library.store.devices().await?.iter().map(document).collect();
    Ok(Json(json!({ "key": key, "most": library::MOST_DEVICES, "devices": devices })))
}

/// What a browser says of its subscription, as `PushSubscription.toJSON()` has it, and what it is called.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema), schema(as = WantedDevice))]
pub(crate) struct Wanted {
    /// Where its push service takes messages: `https://`, a name, no port of its own.
    #[cfg_attr(
        test,
        schema(
            min_length = 9,
            max_length = 1000,
            pattern = "^https://",
            example = "https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV"
        )
    )]
    endpoint: String,
    keys: Keys,
    /// As its owner calls it.
    #[cfg_attr(test, schema(min_length = 1, max_length = 64, example = "iPhone"))]
    name: String,
    /// The tag of the language in which it is told: English where it is none of ours, that of the request where absent.
    #[serde(default)]
    #[cfg_attr(test, schema(example = "en"))]
    language: Option<String>,
    /// When the subscription ends, in milliseconds, where its push service says so; nobody waits for that.
    #[serde(default, rename = "expirationTime")]
    _expiration_time: Option<f64>,
}

/// What messages to it are encrypted with, each in base64url without padding.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema), schema(as = DeviceKeys))]
pub(crate) struct Keys {
    /// A point of the curve P-256, not compressed.
    #[cfg_attr(
        test,
        schema(
            min_length = 87,
            max_length = 87,
            pattern = "^[A-Za-z0-9_-]+$",
            example = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
        )
    )]
    p256dh: String,
    /// 16 bytes.
    #[cfg_attr(
        test,
        schema(
            min_length = 22,
            max_length = 22,
            pattern = "^[A-Za-z0-9_-]+$",
            example = "BTBZMqHH6r4Tts7J_aSIgg"
        )
    )]
    auth: String,
}

/// Tell a device
///
/// Of everything that happens from now on. One that is told already is as it says now.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/push",
    operation_id = "tellDevice",
    tag = "watch",
    request_body = Wanted,
    responses((status = 201, description = "It is told", body = shape::Device)),
))]
pub(crate) async fn add(
    State(web): State<Shared>,
    _owner: Owner,
    visitor: Visitor,
    Extension(t): Extension<Tongue>,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
) -> Result<(StatusCode, Json<Value>), Problem> {
    let wanted: Wanted = body::json(body, &web.cx).await?;
    let Keys { p256dh, auth } = &wanted.keys;
    let subscription = Subscription::parse(&wanted.endpoint, p256dh, auth).map_err(Problem::wrong_device)?;
    let tongue = wanted.language.as_deref().map_or(t, Tongue::accepted);
    let origin = library::found_at(&uri, &headers, &visitor);
    let device = library::tell(&web, subscription, &wanted.name, tongue, origin).await?;
    Ok((StatusCode::CREATED, Json(document(&device))))
}

/// Where a browser's push service takes messages from now on, as `PushSubscription.toJSON()` has it.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema), schema(as = MovedDevice))]
pub(crate) struct Moved {
    /// As for a new device.
    #[cfg_attr(
        test,
        schema(
            min_length = 9,
            max_length = 1000,
            pattern = "^https://",
            example = "https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV"
        )
    )]
    endpoint: String,
    keys: Keys,
    /// Nobody waits for that.
    #[serde(default, rename = "expirationTime")]
    _expiration_time: Option<f64>,
}

/// Reach a device elsewhere
///
/// Its push service has given it another endpoint. It keeps its name, and is told there what it was still to be told.
#[cfg_attr(test, utoipa::path(
    put,
    path = "/api/v1/push/{id}",
    operation_id = "moveDevice",
    tag = "watch",
    params(("id" = String, Path, description = "The SHA-256 of its endpoint from before, as hex")),
    request_body = Moved,
    responses((status = 200, description = "It is told there, under a new id", body = shape::Device)),
))]
pub(crate) async fn replace(
    State(web): State<Shared>,
    _owner: Owner,
    Path(id): Path<String>,
    body: Body,
) -> Result<Json<Value>, Problem> {
    let moved: Moved = body::json(body, &web.cx).await?;
    let Keys { p256dh, auth } = &moved.keys;
    let to = Subscription::parse(&moved.endpoint, p256dh, auth).map_err(Problem::wrong_device)?;
    Ok(Json(document(&library::move_to(&web, &id, &to).await?)))
}

/// Tell a device no more
#[cfg_attr(test, utoipa::path(
    delete,
    path = "/api/v1/push/{id}",
    operation_id = "stopDevice",
    tag = "watch",
    params(("id" = String, Path, description = "The SHA-256 of its endpoint, as hex")),
    responses((status = 204, description = "It is told no more")),
))]
pub(crate) async fn remove(
    State(web): State<Shared>,
    _owner: Owner,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let stopped = library::untell(&web, &id).await?;
    if stopped { Ok(StatusCode::NO_CONTENT) } else { Err(Problem::no_such_device()) }
}

/// A device, without what messages to it are sent with.
pub(super) fn document(device: &Device) -> Value {
    json!({
        "id": device.id(),
        "name": device.name,
        "language": device.tongue.tag(),
        "service": device.service(),
        "made": device.made,
    })
}
