//! Sound as MP3: decoded and encoded packet by packet, so that the first frames are out at once. What is an MP3 already
//! keeps its frames, and gets other tags.

use std::io::{self, Read, Seek, SeekFrom, Write};

use super::{
    Tags, Unfit,
    config::{self, Plain},
    decode::{Decoder, SAMPLES},
    edits::{Edit, scaled},
    encode::{Form, Frames},
    info,
    packets::{LARGEST, Packets},
    tags,
    track::{Place, Track, told},
};
use crate::{
    fetch::proof::{mp3 as proof, tape::Tape},
    media::Format,
};

/// Bytes that are gathered before they are handed on; only the first go out alone.
const PIECE: usize = 16 << 10;

/// Packets from the beginning of which one has to be readable, or the sound is broken.
const FIRST: usize = 8;

/// An MP3 that can be made.
#[derive(Debug)]
pub struct Mp3 {
    id3: Vec<u8>,
    source: Source,
}

#[derive(Debug)]
enum Source {
    /// Frames that stay as they are.
    Kept(Place),
    Made(Box<Made>),
}

/// What is encoded.
#[derive(Debug)]
struct Made {
    track: Track,
    sound: Plain,
    form: Form,
    /// Samples of the decoder that are not heard.
    from: u64,
    /// Samples that are.
    samples: u64,
}

/// Writes the sound of `file`, which has `length` bytes, as an MP3 of `kilobits` kbit/s, one of [`super::KILOBITS`]. Frames
/// are written as they are made.
///
/// # Errors
/// As [`Mp3::plan`] and [`Mp3::write`].
pub fn mp3<F: Read + Seek>(
    file: &mut F,
    length: u64,
    kilobits: u32,
    tags: &Tags,
    out: &mut dyn Write,
) -> Result<(), Unfit> {
    Mp3::plan(file, length, kilobits, tags)?.write(file, out)
}

impl Mp3 {
    /// Reads the tables of `file`, which has `length` bytes, and tries the first packets. An MP3 is only walked.
    ///
    /// # Errors
    /// [`Unfit`], before anything is written.
    pub fn plan<F: Read + Seek>(
        file: &mut F,
        length: u64,
        kilobits: u32,
        tags: &Tags,
    ) -> Result<Self, Unfit> {
        let id3 = tags::id3(tags)?;
        let mut tape = Tape::new(file, length)?;
        if told(&mut tape)? == Some(Format::Mp3) {
            let frames = proof::Frames::walk(&mut tape)?;
            let place = Place { start: frames.start, bytes: frames.end - frames.start };
            return Ok(Self { id3, source: Source::Kept(place) });
        }
        let made = Made::plan(Track::read(&mut tape)?, kilobits)?;
        made.listen(file)?;
        Ok(Self { id3, source: Source::Made(Box::new(made)) })
    }

    /// Bytes of the MP3 that will be written, exactly; not known where LAME has to change the rate.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        let sound = match &self.source {
            Source::Kept(place) => place.bytes,
            Source::Made(made) if made.form.resamples() => return None,
            Source::Made(made) => {
                let (frames, _) = made.form.frames(made.samples);
                made.form.bytes(1) + made.form.bytes(frames)
            }
        };
        Some(self.id3.len() as u64 + sound)
    }

    /// Writes it: the tags and the first frame at once, then the frames as they are made. Packets that cannot be decoded
    /// become silence of their length.
    ///
    /// # Errors
    /// [`Unfit::Broken`] where most packets cannot be decoded; else as `file` and `out` have them.
    pub fn write<F: Read + Seek>(&self, file: &mut F, out: &mut dyn Write) -> Result<(), Unfit> {
        out.write_all(&self.id3)?;
        match &self.source {
            Source::Kept(place) => {
                file.seek(SeekFrom::Start(place.start))?;
                let copied = io::copy(&mut file.take(place.bytes), out)?;
                if copied < place.bytes {
                    return Err(Unfit::Io(io::ErrorKind::UnexpectedEof.into()));
                }
                Ok(())
            }
            Source::Made(made) => made.write(file, out),
        }
    }
}

impl Made {
    fn plan(track: Track, kilobits: u32) -> Result<Self, Unfit> {
        let sound = config::plain(config::specific(track.kind, &track.entry)?)?;
        let form = Form::new(sound, kilobits)?;
        if let Some(size) = track.sizes.iter().find(|size| **size > LARGEST) {
            return Err(Unfit::Broken(format!("a packet of AAC has {size} bytes")));
        }
        // Else nothing could be told to become hours of silence.
        if track.sizes.len() as u64 > track.bytes {
            return Err(Unfit::Broken(format!("{} packets have {} bytes", track.sizes.len(), track.bytes)));
        }
        let decoded = (track.sizes.len() * SAMPLES) as u64;
        let units = track.duration();
        let (from, to) = Edit::heard(&track.edits, units, track.scale, track.movie);
        let on_clock = |units| scaled(units, track.scale, sound.rate);
        // The last packet may be shortened; where the tables mean something else by their clock they are not believed.
        let to = if decoded.abs_diff(on_clock(units)) > SAMPLES as u64 {
            decoded
        } else {
            on_clock(to).min(decoded)
        };
        let from = on_clock(from).min(to);
        if from == to {
            return Err(Unfit::NoSound);
        }
        Ok(Self { track, sound, form, from, samples: to - from })
    }

    /// Broken, unless one of the first packets can be decoded.
    fn listen<F: Read + Seek>(&self, file: &mut F) -> Result<(), Unfit> {
        let mut packets = Packets::new(file, &self.track);
        let mut decoder = Decoder::new(self.sound)?;
        let mut tried = 0;
        while tried < FIRST
            && let Some(packet) = packets.next()?
        {
            decoder.decode(packet);
            tried += 1;
        }
        if decoder.damaged == tried {
            return Err(Unfit::Broken("none of the first packets of AAC can be decoded".into()));
        }
        Ok(())
    }

    fn write<F: Read + Seek>(&self, file: &mut F, out: &mut dyn Write) -> Result<(), Unfit> {
        let mut packets = Packets::new(file, &self.track);
        let mut decoder = Decoder::new(self.sound)?;
        let mut frames = Frames::new(self.form)?;
        let mut piece = Vec::with_capacity(2 * PIECE);
        if !self.form.resamples() {
            piece.extend(info::frame(self.form, self.samples));
        }
        let mut first = true;
        let (mut skip, mut left) = (self.from, self.samples);
        while left > 0
            && let Some(packet) = packets.next()?
        {
            let planes = decoder.decode(packet);
            let unheard = skip.min(SAMPLES as u64);
            skip -= unheard;
            let heard = left.min(SAMPLES as u64 - unheard);
            left -= heard;
            let (from, to) = (unheard as usize, (unheard + heard) as usize);
            let mut heard = [&[][..]; 2];
            for (heard, plane) in heard.iter_mut().zip(planes) {
                *heard = &plane[from..to];
            }
            frames.add(&heard[..planes.len()], &mut piece)?;
            if piece.len() >= PIECE || first {
                out.write_all(&piece)?;
                piece.clear();
                first = false;
            }
        }
        frames.end(&mut piece)?;
        out.write_all(&piece)?;
        if decoder.damaged * 2 > self.track.sizes.len() {
            return Err(Unfit::Broken(format!("{} packets of AAC cannot be decoded", decoder.damaged)));
        }
        Ok(())
    }
}
