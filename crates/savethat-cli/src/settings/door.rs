//! The settings of the door: who may come in, and how much they may have.

use std::path::PathBuf;

use savethat::rate::Rate;
use savethat_web::{Access, Origin, Password, Proxies, PublicUrl, Rules};
use savethat_words::say;

use super::{
    Layers,
    count::{count, or_off},
    quantity,
};
use crate::status::Usage;

pub(super) fn rules(layers: &Layers) -> Result<Rules, Usage> {
    let trusted = Proxies::of(layers.many("trusted_proxies", Proxies::network)?);
    Ok(Rules {
        access: access(layers, &trusted)?,
        visitors: layers.one("visitors", super::yes)?,
        trusted,
        rate: layers.one("rate", Rate::parse)?,
        bytes_a_day: layers.one("client_bytes_a_day", or_off(quantity::bytes))?,
        downloads: layers.one("client_downloads", or_off(count))?,
        egress_a_day: layers.one("egress_a_day", or_off(quantity::bytes))?,
        connections: layers.one("max_connections", count)?,
        keys_file: layers.maybe("keys_file", super::path)?,
        origins: layers.many("cors_origins", Origin::parse)?,
        public_url: layers.maybe("public_url", PublicUrl::parse)?,
    })
}

fn access(layers: &Layers, trusted: &Proxies) -> Result<Access, Usage> {
    let how = layers.one("access", |text| match text {
        "open" | "password" | "proxy-header" => Ok(text.to_owned()),
        _ => Err(say::setting_ways_in()),
    })?;
    let password = layers.maybe("access_password", Password::new)?;
    let header = layers.one("access_header", Access::header)?;
    match (how.as_str(), password) {
        ("password", Some(password)) => Ok(Access::Password(password)),
        ("password", None) => Err(layers.wrong("access", say::setting_needs("access_password"))),
        // A password that nobody is asked for would only look like one.
        (_, Some(_)) => Err(layers.wrong("access", say::setting_password_unasked())),
        ("proxy-header", None) if trusted.is_empty() => {
            Err(layers.wrong("access", say::setting_header_from_anybody()))
        }
        ("proxy-header", None) if trusted.holds_everybody() => {
            Err(layers.wrong("trusted_proxies", say::setting_proxies_everybody()))
        }
        ("proxy-header", None) => Ok(Access::ProxyHeader(header)),
        _ => Ok(Access::Open),
    }
}

pub(super) fn tls(layers: &Layers) -> Result<Option<(PathBuf, PathBuf)>, Usage> {
    match (layers.maybe("tls_cert", super::path)?, layers.maybe("tls_key", super::path)?) {
        (Some(cert), Some(key)) => Ok(Some((cert, key))),
        (None, None) => Ok(None),
        (Some(_), None) => Err(layers.wrong("tls_cert", say::setting_needs_too("tls_key"))),
        (None, Some(_)) => Err(layers.wrong("tls_key", say::setting_needs_too("tls_cert"))),
    }
}
