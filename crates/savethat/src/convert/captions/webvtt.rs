//! WebVTT, as the W3C's parser reads it (WebVTT §6.1), with one leniency: a comma before the thousandths.

use std::{iter::Peekable, str::Split};

use super::{Cue, LATEST, lines};

/// The cues, and whether the file is sound: every cue readable as it stands. `None` where it is no WebVTT at all.
pub(super) fn read(text: &str) -> Option<(Vec<Cue>, bool)> {
    let rest = text.strip_prefix("WEBVTT")?;
    if !rest.is_empty() && !rest.starts_with([' ', '\t', '\n', '\r']) {
        return None;
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut file = text.split('\n').peekable();
    file.next();
    // The header goes on to the first blank line or cue.
    let mut is_header = file.peek().is_some_and(|line| !line.is_empty());
    let (mut cues, mut sound) = (Vec::new(), !text.contains('\0'));
    while file.peek().is_some() {
        match block(&mut file, std::mem::take(&mut is_header)) {
            Block::Cue(cue, as_written) => {
                cues.push(cue);
                sound &= as_written;
            }
            Block::Broken => sound = false,
            Block::Other => {}
        }
    }
    Some((cues, sound))
}

/// What stands between two blank lines, or up to the next line with an arrow.
enum Block {
    /// A cue, and whether a strict reader takes it as well.
    Cue(Cue, bool),
    /// A cue whose times cannot be read.
    Broken,
    /// A note, a style, a region, or nothing.
    Other,
}

fn block(file: &mut Peekable<Split<'_, char>>, is_header: bool) -> Block {
    // `Some(None)` is a cue that cannot be read.
    let mut cue: Option<Option<(Cue, bool)>> = None;
    let mut text = String::new();
    let mut count = 0;
    while let Some(line) = file.peek() {
        count += 1;
        if line.contains("-->") {
            // The first line, or the second behind an identifier; any later one begins the next block.
            let begins = !is_header && cue.is_none() && count <= 2;
            if !begins {
                break;
            }
            cue = Some(times(line));
        } else if line.is_empty() {
            file.next();
            break;
        } else if cue.is_some() {
            text.push_str(line);
            text.push('\n');
        }
        file.next();
    }
    match cue {
        None => Block::Other,
        Some(None) => Block::Broken,
        Some(Some((cue, strict))) => {
            Block::Cue(Cue { text: lines(&text).replace("-->", "--&gt;"), ..cue }, strict)
        }
    }
}

/// The line with the arrow: a cue without words.
fn times(line: &str) -> Option<(Cue, bool)> {
    let (start, rest) = time(line.trim_start_matches(is_space))?;
    let rest = rest.trim_start_matches(is_space).strip_prefix("-->")?;
    let (end, settings) = time(rest.trim_start_matches(is_space))?;
    // Trimmed once more: a control character in front of a space is gone by now.
    let mut settings = lines(settings).trim_matches(is_space).to_owned();
    let strict = !line.contains(',') && start <= end && !settings.contains("-->");
    if settings.contains("-->") {
        settings.clear();
    }
    Some((Cue { start, end: end.max(start), settings, text: String::new() }, strict))
}

/// A time at the beginning of `text`, in milliseconds, and what stands behind it: `MM:SS.mmm` or `H…:MM:SS.mmm`.
pub(super) fn time(text: &str) -> Option<(u64, &str)> {
    let (first, width, mut rest) = number(text)?;
    let mut fields = vec![first];
    while let Some(behind) = rest.strip_prefix(':') {
        let (field, 2, behind) = number(behind)? else { return None };
        fields.push(field);
        rest = behind;
    }
    let (ms, 3, rest) = number(rest.strip_prefix(['.', ','])?)? else { return None };
    let (hours, minutes, seconds) = match fields[..] {
        [minutes, seconds] if width == 2 => (0, minutes, seconds),
        [hours, minutes, seconds] => (hours, minutes, seconds),
        _ => return None,
    };
    if minutes > 59 || seconds > 59 {
        return None;
    }
    let at = hours.checked_mul(3_600_000)?.checked_add(minutes * 60_000 + seconds * 1_000 + ms)?;
    (at < LATEST).then_some((at, rest))
}

/// Digits at the beginning, as a number, and how many they are.
fn number(text: &str) -> Option<(u64, usize, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    Some((text[..digits].parse().ok()?, digits, &text[digits..]))
}

fn is_space(char: char) -> bool {
    matches!(char, ' ' | '\t' | '\u{c}')
}
