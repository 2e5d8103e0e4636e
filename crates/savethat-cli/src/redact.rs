//! A page of the site, made fit for a public bug report: its shape stays, who asked for it goes.

/// Keys of the site's JSON whose values name a visitor, a session or this machine.
const PRIVATE: [&str; 25] = [
    "wid",
    "webId",
    "webIdLastTime",
    "webIdCreatedTime",
    "web_id",
    "odinId",
    "odin_id",
    "nonce",
    "requestId",
    "request_id",
    "csrfToken",
    "csrf_token",
    "encryptedWebid",
    "deviceId",
    "device_id",
    "installId",
    "install_id",
    "userIp",
    "clientIp",
    "ip",
    "logId",
    "log_id",
    "logid",
    "msToken",
    "tt_chain_token",
];

/// The values of private keys and of every query of an address become `x`, addresses of networks `0.0.0.0`.
/// Names of query parameters stay: a parser may depend on them.
pub(crate) fn page(page: &str) -> String {
    networks(&queries(&values(page)))
}

/// `"key":"value"` and `"key":123`, with any space around the colon.
fn values(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(quote) = rest.find('"') {
        let (before, after) = rest.split_at(quote + 1);
        out.push_str(before);
        rest = after;
        let Some(key) =
            PRIVATE.iter().find(|key| rest.strip_prefix(**key).is_some_and(|rest| rest.starts_with('"')))
        else {
            continue;
        };
        let colon = &rest[key.len() + 1..];
        let Some(value) = colon.trim_start().strip_prefix(':').map(str::trim_start) else { continue };
        let start = rest.len() - value.len();
        let end = match value.strip_prefix('"') {
            Some(text) => text.find('"').map(|end| end + 2),
            None => value.find(|char: char| !char.is_ascii_digit()),
        };
        if let Some(end) = end.filter(|end| *end > 0) {
            out.push_str(&rest[..start]);
            out.push_str(if value.starts_with('"') { "\"x\"" } else { "0" });
            rest = &value[end..];
        }
    }
    out + rest
}

/// `?a=1&b=2` of an address becomes `?a=x&b=x`, also where `&` and `/` are written as escapes.
fn queries(page: &str) -> String {
    const ENDS: [char; 8] = ['"', '\'', '<', '>', ' ', '\n', ')', '`'];
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(scheme) = rest.find("http") {
        let end = rest[scheme..].find(ENDS).map_or(rest.len(), |end| scheme + end);
        let address = &rest[scheme..end];
        out.push_str(&rest[..scheme]);
        match address.split_once('?') {
            Some((place, query)) => {
                out.push_str(place);
                out.push('?');
                out.push_str(&query_names(query));
            }
            None => out.push_str(address),
        }
        rest = &rest[end..];
    }
    out + rest
}

fn query_names(query: &str) -> String {
    let (escape, pairs): (&str, Vec<&str>) = ["\\u0026", "&amp;"]
        .into_iter()
        .find(|escape| query.contains(escape))
        .map_or(("&", query.split('&').collect()), |escape| (escape, query.split(escape).collect()));
    let pairs = pairs.into_iter().map(|pair| match pair.split_once('=') {
        Some((name, _)) => format!("{name}=x"),
        None => "x".to_owned(),
    });
    pairs.collect::<Vec<_>>().join(escape)
}

/// Four numbers with dots between them.
pub(crate) fn networks(page: &str) -> String {
    let numeric = |char: char| char.is_ascii_digit() || char == '.';
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(start) = rest.find(|char: char| char.is_ascii_digit()) {
        let end = rest[start..].find(|char| !numeric(char)).map_or(rest.len(), |end| start + end);
        out.push_str(&rest[..start]);
        let word = &rest[start..end];
        out.push_str(if word.parse::<std::net::Ipv4Addr>().is_ok() { "0.0.0.0" } else { word });
        rest = &rest[end..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(r#"{"wid":"7529","region":"VN"}"#, r#"{"wid":"x","region":"VN"}"#)]
    #[case(r#"{"odinId" : 7529, "id":"1"}"#, r#"{"odinId" : 0, "id":"1"}"#)]
    #[case(r#"["wid","wid"]"#, r#"["wid","wid"]"#)]
    #[case(r#"{"nonce":null,"nonce":"#, r#"{"nonce":null,"nonce":"#)]
    #[case(
        r#""https:\u002F\u002Fv16.example\u002Fa?tk=1\u0026expire=2""#,
        r#""https:\u002F\u002Fv16.example\u002Fa?tk=x\u0026expire=x""#
    )]
    #[case(r#"<a href="https://a.example/?b=1&amp;c">"#, r#"<a href="https://a.example/?b=x&amp;x">"#)]
    #[case("https://a.example/?b=1&c=2 more?", "https://a.example/?b=x&c=x more?")]
    #[case("from 203.0.113.7, version 1.2.3.4.5, 3.14", "from 0.0.0.0, version 1.2.3.4.5, 3.14")]
    fn who_asked_goes_and_the_shape_stays(#[case] given: &str, #[case] redacted: &str) {
        assert_eq!(page(given), redacted);
    }
}
