//! The settings of those who are told.

use savethat_library::tell::{Every, MailSender, Relay, Secret, Target, Telling};
use savethat_words::{Said, Tongue, say};

use super::{Layers, quantity};
use crate::status::Usage;

pub(super) fn telling(layers: &Layers) -> Result<Telling, Usage> {
    let targets = layers.many("notify", Target::parse)?;
    let private = layers.one("notify_private", super::yes)?;
    let relay = relay(layers)?;
    if let Some(inside) = targets.iter().find(|target| !private && target.is_inside()) {
        return Err(layers.wrong("notify", say::setting_told_inside(inside.to_string())));
    }
    if relay.is_none() && targets.iter().any(Target::is_mail) {
        return Err(layers.wrong("notify", say::setting_told_mail()));
    }
    let mut keys: Vec<&str> = targets.iter().map(Target::key).collect();
    keys.sort_unstable();
    if keys.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(layers.wrong("notify", say::setting_told_twice()));
    }
    Ok(Telling {
        targets,
        every: layers.one("notify_every", every)?,
        secret: layers.maybe("notify_secret", Secret::new)?,
        private,
        relay,
        tongue: layers.one("notify_language", tongue)?,
    })
}

fn relay(layers: &Layers) -> Result<Option<Relay>, Usage> {
    match layers.maybe("smtp_from", MailSender::parse)? {
        Some(from) => layers.maybe("smtp_url", |text| Relay::parse(text, &from)),
        None if layers.maybe("smtp_url", super::text)?.is_some() => {
            Err(layers.wrong("smtp_url", say::setting_needs_too("smtp_from")))
        }
        None => Ok(None),
    }
}

fn every(text: &str) -> Result<Every, Said> {
    if text == "each" {
        return Ok(Every::Each);
    }
    let every = quantity::age(text).map_err(|_wrong| say::setting_each_or_time())?;
    Ok(Every::Digest(every))
}

fn tongue(text: &str) -> Result<Tongue, Said> {
    let tags = || Tongue::all().map(Tongue::tag).collect::<Vec<_>>().join(", ");
    Tongue::of_tag(text).ok_or_else(|| say::setting_language(tags()))
}
