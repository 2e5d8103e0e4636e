//! Signed addresses of the CDN: made for pages, and taken apart again when they are asked for.

use jiff::Timestamp;

use crate::content::hex;
use crate::world::ledger::Ledger;

/// Hosts of films, in the order of an address list, where the post does not say otherwise.
pub(crate) const FILM_HOSTS: [&str; 2] = ["v16-webapp-prime.tiktok.com", "v19-webapp-prime.us.tiktok.com"];
/// Hosts of pictures, likewise.
pub(crate) const PICTURE_HOSTS: [&str; 2] = ["p16-sign-va.tiktokcdn.com", "p19-common-sign.tiktokcdn-us.com"];
/// The host of sounds.
pub(crate) const SOUND_HOST: &str = "v16m.tiktokcdn-us.com";

/// One file of a post (or the picture of an account).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum File {
    Variant(usize),
    Stamped,
    Cover,
    /// Picture and format.
    Picture(usize, usize),
    Sound,
    Subtitle(usize),
    Avatar,
}

impl File {
    fn word(self) -> String {
        match self {
            File::Variant(n) => format!("v{n}"),
            File::Stamped => "logo".to_owned(),
            File::Cover => "cover".to_owned(),
            File::Picture(n, format) => format!("p{n}f{format}"),
            File::Sound => "sound".to_owned(),
            File::Subtitle(n) => format!("text{n}"),
            File::Avatar => "avatar".to_owned(),
        }
    }

    fn from_word(word: &str) -> Option<File> {
        match word {
            "logo" => return Some(File::Stamped),
            "cover" => return Some(File::Cover),
            "sound" => return Some(File::Sound),
            "avatar" => return Some(File::Avatar),
            _ => {}
        }
        if let Some(n) = word.strip_prefix("text") {
            return n.parse().ok().map(File::Subtitle);
        }
        if let Some(n) = word.strip_prefix('v') {
            return n.parse().ok().map(File::Variant);
        }
        let (n, format) = word.strip_prefix('p')?.split_once('f')?;
        Some(File::Picture(n.parse().ok()?, format.parse().ok()?))
    }
}

/// Finds the file in a path: the first segment that reads `ID-WORD`, up to a `~`.
pub(crate) fn file_of(path: &str) -> Option<(u64, File)> {
    path.split('/').find_map(|segment| {
        let (id, word) = segment.split('~').next()?.split_once('-')?;
        Some((id.parse().ok()?, File::from_word(word)?))
    })
}

/// What one look-up gives out: addresses that share a time, an end and a cookie.
pub(crate) struct Issue<'a> {
    pub(crate) ledger: &'a Ledger,
    pub(crate) now: Timestamp,
    pub(crate) expires: i64,
    /// The `tt_chain_token` that must come back; `None` for addresses that need no cookie.
    pub(crate) token: Option<String>,
    /// The number of the look-up.
    pub(crate) serial: u64,
}

impl Issue<'_> {
    /// The addresses of a film's file: two mirrors, then the gateway that gives out junk.
    pub(crate) fn film(
        &self,
        hosts: [&str; 2],
        id: u64,
        file: File,
        bitrate: u64,
        tail: &str,
    ) -> Vec<String> {
        let mut list: Vec<String> =
            hosts.iter().map(|host| self.film_in(host, id, file, bitrate, tail)).collect();
        let key = hex(&self.ledger.sign(&format!("gateway|{id}|{}", file.word()))[..16]);
        list.push(format!(
            "https://www.tiktok.com/aweme/v1/play/?faid=1988&file_id={key}&is_play_url=1&item_id={id}&line=0\
             &ply_type=2&signaturev3={key}&tk=tt_chain_token&urlt=1&video_id={}",
            video_id(id)
        ));
        list
    }

    pub(crate) fn film_at(&self, host: &str, id: u64, file: File, bitrate: u64) -> String {
        self.film_in(host, id, file, bitrate, "")
    }

    /// `tail` is what the path ends with behind the file's own name.
    fn film_in(&self, host: &str, id: u64, file: File, bitrate: u64, tail: &str) -> String {
        let path = format!("/video/tos/sim/tos-sim-ve-0037c001/{id}-{}/{tail}", file.word());
        let l = format!("{}{:018X}", self.now.strftime("%Y%m%d%H%M%S"), self.serial);
        let signature = signature(self.ledger, &path, self.expires, &l, self.token.as_deref());
        let kbits = bitrate / 1000;
        let logo = if file == File::Stamped { "&lr=tiktok_m&logo_type=tiktok_m" } else { "&lr=all" };
        let tk = if self.token.is_some() { "&tk=tt_chain_token" } else { "" };
        format!(
            "https://{host}{path}?a=1988&bti=ODszNWYuMDE6&ch=0&cr=3&dr=0{logo}&cd=0%7C0%7C0%7C&cv=1&br={}&bt={kbits}\
             &cs=0&ds=6&ft=I~sim4oTzD12NvFlm2WIxR3&mime_type=video_mp4&qs=0&rc=M3NpbTw7NDo8O2UzO2c3aQ%3D%3D\
             &btag=e00088000&expire={}&l={l}&ply_type=2&policy=2&signature={signature}{tk}",
            kbits * 2,
            self.expires
        )
    }

    /// The addresses of a picture, one for each of its formats.
    pub(crate) fn picture(&self, id: u64, file: File, mirror: usize, ending: &str) -> String {
        let host = PICTURE_HOSTS[mirror % 2];
        let path = format!("/tos-sim-i-photomode/{id}-{}~tplv-photomode-image.{ending}", file.word());
        let signature = signature(self.ledger, &path, self.expires, "", None);
        format!(
            "https://{host}{path}?dr=14555&x-expires={}&x-signature={}%2B{}%3D&t=4d5b0474&ps=13740610\
             &shp=81f88b70&shcp=9b759fb9&idc=sim&ftpl=1",
            self.expires,
            &signature[..16],
            &signature[16..]
        )
    }

    /// The address of a sound, with the signature and the end of its life in the path.
    pub(crate) fn sound(&self, id: u64, file: File, mime: &str) -> String {
        let path = format!("/video/tos/sim/tos-sim-v-27dcd7/{id}-{}/", file.word());
        let signature = signature(self.ledger, &path, self.expires, "", None);
        format!(
            "https://{SOUND_HOST}/{signature}/{:08x}{path}?a=1233&bti=ODszNWYuMDE6&ch=0&cr=0&dr=0&br=96&bt=48&ds=5\
             &mime_type={}&qs=13&l={:020X}",
            self.expires,
            mime.replace('/', "_"),
            self.serial
        )
    }
}

/// `v14044…`, the name of a film's encodings.
pub(crate) fn video_id(id: u64) -> String {
    format!("v14044g50000sim{id:017x}")
}

fn signature(ledger: &Ledger, path: &str, expires: i64, l: &str, token: Option<&str>) -> String {
    let token = token.unwrap_or("free");
    hex(&ledger.sign(&format!("address|{path}|{expires}|{l}|{token}"))[..16])
}

/// An address as it came back.
pub(crate) struct Signed {
    pub(crate) id: u64,
    pub(crate) file: File,
    pub(crate) expires: i64,
    /// The look-up that gave it out, where the address says so.
    pub(crate) serial: Option<u64>,
    path: String,
    l: String,
    needs_token: bool,
    signature: String,
}

impl Signed {
    /// Takes apart a path and its query, as `name=value` pairs still percent-encoded.
    pub(crate) fn parse(path: &str, query: &[(String, String)]) -> Option<Signed> {
        let (id, file) = file_of(path)?;
        let get = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let mut signed = Signed {
            id,
            file,
            expires: 0,
            serial: None,
            path: path.to_owned(),
            l: String::new(),
            needs_token: false,
            signature: String::new(),
        };
        if let (Some(signature), Some(expire)) = (get("signature"), get("expire")) {
            signature.clone_into(&mut signed.signature);
            signed.expires = expire.parse().ok()?;
            get("l")?.clone_into(&mut signed.l);
            signed.serial = signed.l.get(14..).and_then(|serial| u64::from_str_radix(serial, 16).ok());
            signed.needs_token = get("tk") == Some("tt_chain_token");
        } else if let (Some(signature), Some(expires)) = (get("x-signature"), get("x-expires")) {
            signed.signature = signature.strip_suffix("%3D")?.replace("%2B", "");
            signed.expires = expires.parse().ok()?;
        } else {
            let mut segments = path.splitn(4, '/').skip(1);
            segments.next()?.clone_into(&mut signed.signature);
            signed.expires = i64::from_str_radix(segments.next()?, 16).ok()?;
            signed.path = format!("/{}", segments.next()?);
            signed.serial = get("l").and_then(|l| u64::from_str_radix(l, 16).ok());
        }
        Some(signed)
    }

    /// Whether it wants a cookie at all.
    pub(crate) fn needs_token(&self) -> bool {
        self.needs_token
    }

    /// Whether it was signed by us, for this token.
    pub(crate) fn is_signed_for(&self, ledger: &Ledger, token: Option<&str>) -> bool {
        signature(ledger, &self.path, self.expires, &self.l, token) == self.signature
    }
}
