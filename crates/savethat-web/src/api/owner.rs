//! `/api/v1/owner/session`: signing in and out.

use axum::{
    body::Body,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use crate::{
    app::Shared,
    body,
    door::Visitor,
    library::{self, Owner},
    problem::Problem,
};

/// Who signs in.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema), schema(as = SigningIn))]
pub(crate) struct Wanted {
    /// The owner's.
    #[cfg_attr(test, schema(min_length = 1, max_length = 1024))]
    password: String,
}

/// Sign in
///
/// As the owner of the library: the answer's cookie belongs to everything about library and watches, for 90 days. Wrong passwords
/// are counted, 10 a minute.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/owner/session",
    operation_id = "signIn",
    tag = "library",
    request_body = Wanted,
    responses((
        status = 204,
        description = "You are in",
        headers(("Set-Cookie" = String, description = "What is to be sent with what follows")),
    )),
))]
pub(crate) async fn enter(
    State(web): State<Shared>,
    visitor: Visitor,
    body: Body,
) -> Result<Response, Problem> {
    let wanted: Wanted = body::json(body, &web.cx).await?;
    let cookie = library::enter(&web, &wanted.password, &visitor).await?;
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, cookie)]).into_response())
}

/// Sign out
#[cfg_attr(test, utoipa::path(
    delete,
    path = "/api/v1/owner/session",
    operation_id = "signOut",
    tag = "library",
    responses((status = 204, description = "The cookie is good no more")),
))]
pub(crate) async fn leave(
    State(web): State<Shared>,
    owner: Owner,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let cookie = library::leave(&web, &owner, &visitor).await?;
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, cookie)]).into_response())
}
