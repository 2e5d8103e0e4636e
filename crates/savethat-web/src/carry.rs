//! `GET /code.svg?save=ID` or `?list=ID`: the address of a result as a QR code, to carry it to another device.

use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, HeaderValue, Uri, header, uri::Authority},
    response::{IntoResponse, Response},
};
use qrcode::{EcLevel, QrCode, render::svg};

use savethat_words::{Tongue, say};

use crate::{app::Shared, asked::Asked, door::Visitor, pages::view::href, problem::Problem};

/// In pixels at least; each square of the code has a whole number of them.
const SIDE: u32 = 240;

pub(crate) async fn show(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    visitor: Visitor,
    asked: Asked,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let now = web.cx.clock.mono();
    // Only of what there is: nobody draws the address of something else with our name on it.
    let path = match (asked.get("save"), asked.get("list")) {
        (Some(id), _) if web.saves.find(id, now).is_some() => href::kept(t, id),
        (_, Some(id)) if web.lists.find(id, now).is_some() => href::list(t, id),
        _ => return Err(Problem::no_such_save()),
    };
    let origin = match &web.door.rules.public_url {
        Some(url) => url.as_str().to_owned(),
        None => origin(&uri, &headers, visitor.from.encrypted)
            .ok_or_else(|| Problem::bad_request(say::bad_no_host()))?,
    };
    let code = QrCode::with_error_correction_level(format!("{origin}{path}"), EcLevel::M)
        .map_err(|_long| Problem::bad_request(say::bad_host_for_code()))?;
    // Dark on light in every scheme: scanners want it so.
    let drawn = code
        .render::<svg::Color<'_>>()
        .min_dimensions(SIDE, SIDE)
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"))
        .build();
    Ok(([(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"))], drawn).into_response())
}

/// Where the visitor sees this server, as the request says. A lie in it misleads nobody but the one who told it.
pub(crate) fn origin(uri: &Uri, headers: &HeaderMap, encrypted: bool) -> Option<String> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let host: Authority = match uri.authority() {
        Some(authority) => authority.clone(),
        None => text("host")?.parse().ok()?,
    };
    Some(format!("{}://{host}", if encrypted { "https" } else { "http" }))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(&[("host", "192.168.1.5:8080")], false, Some("http://192.168.1.5:8080"))]
    #[case(&[("host", "save.example")], true, Some("https://save.example"))]
    #[case(&[("host", "a b/<script>")], false, None)]
    #[case(&[], false, None)]
    fn where_the_visitor_is(
        #[case] said: &[(&'static str, &str)],
        #[case] encrypted: bool,
        #[case] expected: Option<&str>,
    ) {
        let headers = HeaderMap::from_iter(
            said.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())),
        );
        assert_eq!(origin(&Uri::from_static("/code.svg"), &headers, encrypted).as_deref(), expected);
    }
}
