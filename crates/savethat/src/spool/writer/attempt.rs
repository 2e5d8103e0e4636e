//! One try at one address: ask, copy, and judge how it ended.

use savethat_words::say;

use super::{
    Step, Writer,
    pulse::{Pulse, STALL, Trouble},
};
use crate::{
    context::Late,
    failure::{Code, Failure},
    fetch::{Opened, Refusal, Want},
    media::Format,
    post::{Role, Variant},
    spool::{
        disk::{blocking, disk_failure},
        half::{Beginning, Half},
    },
};

impl Writer {
    /// One try at one address.
    pub(super) async fn attempt(&mut self, address: &url::Url, variant: &Variant) -> Step {
        if self.half.as_ref().is_some_and(|half| half.variant != variant.key) {
            self.abandon("another variant is tried");
        }
        if self.half.as_ref().is_some_and(Half::is_complete) {
            return self.finish(variant).await;
        }
        let want = match self.half.as_ref().and_then(Half::resume) {
            _ if self.plainly => Want::AllPlainly,
            Some(resume) => Want::Rest(resume),
            None => Want::All,
        };
        let patience = self.budget.patience(&self.cx).min(STALL);
        let opening = self.inner.fetcher.open(address, &self.media.session, &want, &*self.cx.clock);
        let opened = match self.cx.within(patience, opening).await {
            Err(Late) => {
                self.tally.silent();
                return Step::Cut;
            }
            Ok(Err(refusal)) => return self.refused(refusal, variant).await,
            Ok(Ok(opened)) => opened,
        };
        let most = self.inner.limits.file_bytes;
        if opened.total.is_some_and(|total| total > most) {
            return Step::Fatal(too_large(most));
        }
        match &mut self.half {
            Some(half) if opened.from > 0 => half.continued = true,
            _ => self.abandon("the server began anew"),
        }
        self.copy(opened, variant, most).await
    }

    async fn refused(&mut self, refusal: Refusal, variant: &Variant) -> Step {
        if let Refusal::NoSuchByte(length) = refusal
            && let Some(half) = &self.half
            && half.total.is_none()
            && length == Some(half.generation.written())
        {
            // No length was promised, and the file ends where we stand.
            return self.finish(variant).await;
        }
        self.tally.refusal(&refusal);
        match refusal {
            Refusal::Network(_) => Step::Cut,
            Refusal::NoSuchByte(_) | Refusal::NotAsAsked(_) => self.plainly(Step::Refused),
            _ => Step::Refused,
        }
    }

    /// Ranges of this address are not to be believed: the whole is asked for once, without one. `otherwise` where that was
    /// tried already.
    pub(super) fn plainly(&mut self, otherwise: Step) -> Step {
        self.abandon("the server would not continue");
        if std::mem::replace(&mut self.plainly, true) { otherwise } else { Step::Again }
    }

    /// The body of an answer onto the disk.
    async fn copy(&mut self, mut opened: Opened, variant: &Variant, most: u64) -> Step {
        let mut pulse = Pulse::new(self.cx.clock.mono());
        let mut at = opened.from;
        let mut drips = false;
        let mut alarm = self.cx.clock.sleep(self.budget.patience(&self.cx).min(STALL));
        let mut first = Vec::new();
        let ended = loop {
            let half = &mut self.half;
            let is_writing = half.as_ref().is_some_and(|half| half.ink.is_writing());
            let has_room = half.as_ref().is_none_or(|half| half.ink.has_room());
            tokio::select! {
                biased;
                settled = async { match half { Some(half) => half.ink.settle().await, None => Ok(0) } }, if is_writing => {
                    match (settled, &self.half) {
                        (Ok(written), Some(half)) => {
                            half.generation.grew_to(written);
                            if written > most {
                                return Step::Fatal(too_large(most));
                            }
                        }
                        (Err(error), _) => return Step::Fatal(disk_failure(&self.place.part, &error)),
                        (Ok(_), None) => {}
                    }
                }
                chunk = opened.chunk(), if has_room => match chunk {
                    Ok(Some(bytes)) => {
                        pulse.beat(self.cx.clock.mono(), bytes.len() as u64);
                        at += bytes.len() as u64;
                        self.inner.tally.fetched(bytes.len() as u64);
                        if opened.total.is_some_and(|total| at > total) {
                            self.tally.broken("more than promised");
                            self.abandon("more than promised");
                            return Step::Wrong;
                        }
                        match half {
                            Some(half) => half.give(bytes),
                            None => {
                                first.extend_from_slice(&bytes);
                                if first.len() >= Format::ENOUGH && let Some(step) = self.begin(&mut first, &opened, variant).await {
                                    return step;
                                }
                            }
                        }
                    }
                    Ok(None) => break Ok(()),
                    Err(refusal) => break Err(refusal),
                },
                () = &mut alarm => {
                    let now = self.cx.clock.mono();
                    if !has_room {
                        // A full disk queue is our silence, not the site's.
                        pulse.excuse(now);
                    } else if let Some(trouble) = pulse.trouble(now, self.half.is_some()) {
                        drips = trouble == Trouble::Drips;
                        break Err(Refusal::Network(format!("given up: {trouble:?}")));
                    } else if pulse.last().is_none() && self.budget.patience(&self.cx).is_zero() {
                        break Err(Refusal::Network("no byte in time".to_owned()));
                    }
                    alarm = self.cx.clock.sleep(pulse.next(now));
                }
            }
        };
        if self.half.is_none() {
            // So few bytes that they have not been judged yet.
            match ended {
                Ok(()) => {
                    if let Some(step) = self.begin(&mut first, &opened, variant).await {
                        return step;
                    }
                }
                Err(refusal) => {
                    self.tally.refusal(&refusal);
                    return Step::Cut;
                }
            }
        }
        if let Some(last) = pulse.last() {
            self.budget.heard(last);
        }
        if let Some(half) = &mut self.half {
            half.ended(ended.is_ok());
        }
        if let Err(failure) = self.settle().await {
            return Step::Fatal(failure);
        }
        // The last bytes were counted only now.
        if self.half.as_ref().is_some_and(|half| half.generation.written() > most) {
            return Step::Fatal(too_large(most));
        }
        match ended {
            Err(refusal) => {
                self.tally.broken(format!("cut: {refusal:?}"));
                if drips { Step::Drips } else { Step::Cut }
            }
            Ok(()) if self.half.as_ref().is_some_and(|half| half.total.is_some() && !half.is_complete()) => {
                self.tally.broken("shorter than promised");
                Step::Cut
            }
            Ok(()) => self.finish(variant).await,
        }
    }

    /// Judges the first bytes and opens a generation with them; a step where that is the end of the try.
    async fn begin(&mut self, first: &mut Vec<u8>, opened: &Opened, variant: &Variant) -> Option<Step> {
        let format = match Format::tell_as(first, self.media.role) {
            Some(format) if fits(format, self.media.role) => format,
            other => {
                let what = other.map_or_else(
                    || "neither picture nor sound nor video".to_owned(),
                    |format| format!("{format:?}"),
                );
                self.tally.broken(format!("the first bytes are {what}"));
                return Some(Step::Wrong);
            }
        };
        let beginning = Beginning {
            creator: self.item.post.author.handle.clone(),
            variant: variant.key.clone(),
            format,
            validator: opened.validator.clone(),
            total: opened.total,
            used: self.used.clone(),
        };
        let (place, key) = (self.place.clone(), self.key.clone());
        match blocking(move || Half::begin(&place, &key, beginning)).await {
            Err(failure) => Some(Step::Fatal(failure)),
            Ok(mut half) => {
                half.give(std::mem::take(first).into());
                self.used.push(half.generation.head.etag.clone());
                self.flight.writes(half.generation.clone());
                self.half = Some(half);
                None
            }
        }
    }

    /// Every byte that came is on disk.
    async fn settle(&mut self) -> Result<(), Failure> {
        if let Some(half) = &mut self.half {
            let written =
                half.ink.settle_all().await.map_err(|error| disk_failure(&self.place.part, &error))?;
            half.generation.grew_to(written);
        }
        Ok(())
    }
}

/// Whether bytes of this format can be what the post promises.
fn fits(format: Format, role: Role) -> bool {
    match role {
        Role::Video => format == Format::Mp4,
        Role::Picture | Role::Cover => format.is_picture(),
        Role::Sound => matches!(format, Format::M4a | Format::Mp3 | Format::Mp4),
        Role::Subtitle => matches!(format, Format::Vtt | Format::Json),
    }
}

fn too_large(most: u64) -> Failure {
    Failure::new(Code::TooLarge).with_detail(say::reason_file_too_large(say::size_mega(most >> 20)))
}
