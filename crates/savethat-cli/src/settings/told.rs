//! The settings of those who are told.

use savethat_library::tell::{Every, MailSender, Relay, Secret, Target, Telling};
use savethat_words::Tongue;

use super::{Layers, quantity, worded};
use crate::status::Usage;

pub(super) fn telling(layers: &Layers) -> Result<Telling, Usage> {
    let targets = layers.many("notify", worded(Target::parse))?;
    let private = layers.one("notify_private", |text| match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("it is yes or no".to_owned()),
    })?;
    let relay = relay(layers)?;
    if let Some(inside) = targets.iter().find(|target| !private && target.is_inside()) {
        let wrong = format!("{inside} is inside a network: set notify_private = yes if that is meant");
        return Err(layers.wrong("notify", &wrong));
    }
    if relay.is_none() && targets.iter().any(Target::is_mail) {
        return Err(layers.wrong("notify", "mailto: needs smtp_url and smtp_from"));
    }
    let mut keys: Vec<&str> = targets.iter().map(Target::key).collect();
    keys.sort_unstable();
    if keys.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(layers.wrong("notify", "the same address is in it twice"));
    }
    Ok(Telling {
        targets,
        every: layers.one("notify_every", every)?,
        secret: layers.maybe("notify_secret", worded(Secret::new))?,
        private,
        relay,
        tongue: Tongue::ENGLISH,
    })
}

fn relay(layers: &Layers) -> Result<Option<Relay>, Usage> {
    match layers.maybe("smtp_from", worded(MailSender::parse))? {
        Some(from) => layers.maybe("smtp_url", worded(|text| Relay::parse(text, &from))),
        None if layers.maybe("smtp_url", |text| Ok(text.to_owned()))?.is_some() => {
            Err(layers.wrong("smtp_url", "it needs smtp_from, too"))
        }
        None => Ok(None),
    }
}

fn every(text: &str) -> Result<Every, String> {
    if text == "each" {
        return Ok(Every::Each);
    }
    let every = quantity::age(text).map_err(|_wrong| "write each, or a time like 1h or 1d".to_owned())?;
    Ok(Every::Digest(every))
}
