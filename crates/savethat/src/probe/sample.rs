//! The first bytes of a file, to see whether the media servers hand any out.

use std::time::Duration;

use savethat_words::say;

use crate::{
    context::{Context, Late},
    failure::{Code, Failure},
    fetch::{Fetcher, Refusal, Want},
    media::{Format, Quality, order},
    post::{Media, Post},
};

/// Bytes that are asked for: enough to tell the format, and hardly a packet more.
pub const SAMPLE: u64 = 4096;

/// Addresses that are tried: the first one usually answers, and nobody's file depends on it.
const TRIES: usize = 3;

/// How long one address may take.
const EACH: Duration = Duration::from_secs(10);

/// The first bytes of a file.
#[derive(Clone, Debug)]
pub struct Sample {
    /// How long it took.
    pub took: Duration,
    /// What they are, and the length of the whole where the server says; or why none came.
    pub seen: Result<(Format, Option<u64>), Failure>,
}

pub(super) async fn take(fetcher: &Fetcher, post: &Post, cx: &Context) -> Sample {
    let start = cx.clock.mono();
    let seen = first_bytes(fetcher, post, cx).await;
    Sample { took: cx.clock.mono().saturating_sub(start), seen }
}

async fn first_bytes(fetcher: &Fetcher, post: &Post, cx: &Context) -> Result<(Format, Option<u64>), Failure> {
    let Some(media) = post.media.first() else { return Err(Failure::new(Code::MediaBroken)) };
    let variants = order(media, Quality::default());
    let mut worst = None;
    for address in variants.iter().flat_map(|variant| &variant.addresses).take(TRIES) {
        match cx.within(EACH, ask(fetcher, address, media, cx)).await {
            Ok(Ok(seen)) => return Ok(seen),
            Ok(Err(failure)) => worst = graver(worst, failure),
            Err(Late) => {
                let failure = Failure::new(Code::SiteUnreachable).with_detail(say::reason_media_late());
                worst = graver(worst, failure);
            }
        }
    }
    Err(worst.unwrap_or_else(|| Failure::new(Code::MediaBroken)))
}

async fn ask(
    fetcher: &Fetcher,
    address: &url::Url,
    media: &Media,
    cx: &Context,
) -> Result<(Format, Option<u64>), Failure> {
    let want = Want::First(SAMPLE);
    let mut opened = fetcher.open(address, &media.session, &want, &*cx.clock).await.map_err(failed)?;
    let mut first = Vec::new();
    while first.len() < Format::ENOUGH {
        match opened.chunk().await.map_err(failed)? {
            Some(bytes) => first.extend_from_slice(&bytes),
            None => break,
        }
    }
    let format = Format::tell_as(&first, media.role)
        .ok_or_else(|| Failure::new(Code::MediaBroken).with_detail(say::reason_media_other()))?;
    Ok((format, opened.total))
}

fn failed(refusal: Refusal) -> Failure {
    match refusal {
        refusal if refusal.is_refused() => {
            let failure = Failure::new(Code::SiteRefused).with_detail(say::reason_media_refused());
            match refusal {
                Refusal::Status(status, _) => failure.with_site(i64::from(status), ""),
                _ => failure,
            }
        }
        Refusal::Status(status, _) if status < 500 => Failure::new(Code::MediaBroken)
            .with_detail(say::reason_media_missing())
            .with_site(i64::from(status), ""),
        Refusal::Status(status, _) => Failure::new(Code::SiteUnreachable)
            .with_detail(say::reason_media_in_trouble())
            .with_site(i64::from(status), ""),
        Refusal::Network(why) => Failure::new(Code::SiteUnreachable)
            .with_detail(say::reason_media_no_connection())
            .with_source(std::io::Error::other(why)),
        Refusal::Outside | Refusal::NoSuchByte(_) | Refusal::NotAsAsked(_) => {
            Failure::new(Code::MediaBroken).with_detail(say::reason_media_not_as_asked())
        }
    }
}

/// Broken bytes say most, then a refusal, then silence: as for a file that is given up.
fn graver(known: Option<Failure>, new: Failure) -> Option<Failure> {
    let weight = |failure: &Failure| match failure.code() {
        Code::MediaBroken => 2,
        Code::SiteRefused => 1,
        _ => 0,
    };
    match known {
        Some(known) if weight(&known) >= weight(&new) => Some(known),
        _ => Some(new),
    }
}
