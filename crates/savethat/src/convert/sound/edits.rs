//! Which part of a track plays when: the edit list, ISO/IEC 14496-12 §8.6.6. It is how a muxer says that a decoder's
//! first samples are not to be heard.

use super::wrap::{bx, words};
use crate::fetch::proof::{Broken, boxes::find, fields::Fields};

/// Edits of one track, at most. Films have one or two.
const MANY: u32 = 4_096;

/// One row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    /// In units of the movie's clock.
    duration: u64,
    /// Where in the track it begins, in units of its clock; below 0 for a pause.
    from: i64,
    /// 16.16, as it stands.
    rate: u32,
}

impl Edit {
    /// The list in an `edts`.
    pub(super) fn list(edts: &[u8]) -> Result<Vec<Self>, Broken> {
        let Some(elst) = find("edts", edts, b"elst")? else { return Ok(Vec::new()) };
        let mut fields = Fields::new(elst, "elst");
        let (version, _) = fields.version()?;
        let count = fields.u32()?;
        if count > MANY {
            return Err(Broken(format!("elst has {count} edits, more than {MANY}")));
        }
        (0..count)
            .map(|_| {
                let duration = fields.wide(version)?;
                let from = if version == 1 {
                    fields.u64()?.cast_signed()
                } else {
                    i64::from(fields.u32()?.cast_signed())
                };
                Ok(Self { duration, from, rate: fields.u32()? })
            })
            .collect()
    }

    /// The same list, where a last edit without a duration, as fragmented files have it, goes on to the end of the track
    /// of `units`.
    pub(super) fn whole(list: &[Self], units: u64, scale: u32, movie: u32) -> Vec<Self> {
        let mut list = list.to_vec();
        if let Some(last) = list.last_mut()
            && last.duration == 0
            && let Ok(from) = u64::try_from(last.from)
        {
            last.duration = scaled(units.saturating_sub(from), scale, movie);
        }
        list
    }

    /// The `edts` of a list; nothing where it is empty.
    pub(super) fn edts(list: &[Self]) -> Vec<u8> {
        if list.is_empty() {
            return Vec::new();
        }
        let wide = list
            .iter()
            .any(|edit| u32::try_from(edit.duration).is_err() || i32::try_from(edit.from).is_err());
        let mut rows = Vec::new();
        for edit in list {
            if wide {
                rows.extend(edit.duration.to_be_bytes());
                rows.extend(edit.from.to_be_bytes());
            } else {
                rows.extend((edit.duration as u32).to_be_bytes());
                rows.extend((edit.from as i32).to_be_bytes());
            }
            rows.extend(edit.rate.to_be_bytes());
        }
        let head = words(&[u32::from(wide) << 24, list.len() as u32]);
        bx(b"edts", &[&bx(b"elst", &[&head, &rows])])
    }

    /// How long a list plays, in units of the movie's clock.
    pub(super) fn duration(list: &[Self]) -> u64 {
        list.iter().fold(0, |sum, edit| sum.saturating_add(edit.duration))
    }

    /// What is heard of a track of `units`, first inclusive and last exclusive, in units of its clock. A pause before the
    /// sound is left out, and a list that jumps is taken from its first place to the end.
    pub(super) fn heard(list: &[Self], units: u64, scale: u32, movie: u32) -> (u64, u64) {
        let mut sounding =
            list.iter().filter_map(|edit| Some((u64::try_from(edit.from).ok()?, edit.duration)));
        match (sounding.next(), sounding.next()) {
            (None, _) => (0, units),
            (Some((from, _)), Some(_)) => (from.min(units), units),
            (Some((from, duration)), None) => {
                // A unit of the movie's clock may be longer than many of the track's, and was rounded to.
                let last = from.saturating_add(scaled(duration, movie, scale)).min(units);
                (from.min(units), last)
            }
        }
    }
}

/// `units` of a clock with `from` units a second, on one with `to`; to the nearest.
pub(super) fn scaled(units: u64, from: u32, to: u32) -> u64 {
    let (from, to) = (u128::from(from.max(1)), u128::from(to));
    u64::try_from((u128::from(units) * to + from / 2) / from).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(duration: u64, from: i64) -> Edit {
        Edit { duration, from, rate: 1 << 16 }
    }

    #[test]
    fn a_list_comes_back_byte_for_byte() {
        let narrow = bx(b"elst", &[&words(&[0, 2, 500, u32::MAX, 1 << 16, 2000, 1024, 1 << 16])]);
        let list = Edit::list(&narrow).expect("a list");
        assert_eq!(list, [edit(500, -1), edit(2000, 1024)]);
        assert_eq!(Edit::edts(&list), bx(b"edts", &[&narrow]));
        let wide = bx(b"elst", &[&words(&[1 << 24, 1, 1, 0, 0, 2112, 1 << 16])]);
        let list = Edit::list(&wide).expect("a list");
        assert_eq!(list, [edit(1 << 32, 2112)]);
        assert_eq!(Edit::edts(&list), bx(b"edts", &[&wide]));
    }

    #[test]
    fn too_many_and_too_short_are_broken() {
        assert!(Edit::list(&bx(b"elst", &[&words(&[0, u32::MAX])])).is_err());
        assert!(Edit::list(&bx(b"elst", &[&words(&[0, 1, 5, 5])])).is_err());
        assert_eq!(Edit::list(&[]), Ok(Vec::new()));
    }

    #[test]
    fn what_is_heard_stays_inside_the_track() {
        // 90,000 units at 44,100 a second; the movie counts thousandths.
        let heard = |list: &[Edit]| Edit::heard(list, 90_000, 44_100, 1000);
        assert_eq!(heard(&[]), (0, 90_000));
        assert_eq!(heard(&[edit(2000, 1024)]), (1024, 89_224));
        assert_eq!(heard(&[edit(300, -1), edit(2000, 1024)]), (1024, 89_224));
        assert_eq!(heard(&[edit(u64::MAX, i64::MAX)]), (90_000, 90_000));
        assert_eq!(heard(&[edit(1000, 44_100), edit(1000, 0)]), (44_100, 90_000));
        assert_eq!(heard(&[edit(9000, -1)]), (0, 90_000));
    }

    #[test]
    fn an_open_end_is_closed() {
        assert_eq!(Edit::whole(&[edit(0, 1024)], 89_224, 44_100, 1000), [edit(2000, 1024)]);
        assert_eq!(Edit::whole(&[edit(0, -1)], 89_224, 44_100, 1000), [edit(0, -1)]);
    }
}
