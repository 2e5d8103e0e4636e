//! What is posted.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::cdn::address::FILM_HOSTS;
use crate::content::Content;
use crate::fixture::{self, Clip, Still};
use crate::world::{Challenge, Fault, FaultRule, Oembed, Page, PhonePlace, Way};

/// A post: a Story, a video, a photo post. Built here, given to [`World::add`](crate::World::add), and open to
/// change through [`World::post_mut`](crate::World::post_mut).
#[derive(Clone, Debug)]
pub struct Post {
    /// A snowflake: `id >> 32` is the second of posting. Set by [`World::add`](crate::World::add).
    pub id: u64,
    /// The id of its [`Creator`](crate::Creator). Set by [`World::add`](crate::World::add).
    pub author: u64,
    /// When it was posted. Set by [`World::add`](crate::World::add) from `age`.
    pub posted: Timestamp,
    /// How long before the world's now it was posted.
    pub age: SignedDuration,
    /// The text below it.
    pub caption: String,
    /// Whether it is a Story, gone after 24 hours.
    pub story: bool,
    /// Its film or its pictures.
    pub media: PostMedia,
    /// Its sound, if it has one of its own address.
    pub sound: Option<Content>,
    /// Its subtitles, in the order of the page.
    pub subtitles: Vec<Subtitle>,
    /// `privateItem`, which lists carry by mistake.
    pub private_item: bool,
    /// `forFriend`, likewise.
    pub for_friend: bool,
    /// `isAd`, likewise.
    pub is_ad: bool,
    /// `IsAigc`: made by a machine.
    pub aigc: bool,
    /// Leaves out `music` (it is `{}`), as some real items do.
    pub no_music: bool,
    /// Whether the story list shows it (long Stories are missing there at times).
    pub listed: bool,
    /// How the desktop page is answered.
    pub desktop: Page,
    /// How the phone page is answered.
    pub phone: Page,
    /// How the player API is answered.
    pub player: Page,
    /// How the embed page is answered.
    pub embed: Page,
    /// How oEmbed is answered.
    pub oembed: Oembed,
    /// How the next so many pages are answered, whichever is asked for: desktop, phone, player or embed.
    pub at_first: Option<(u32, Page)>,
    /// The same for one way alone; counted before `at_first`.
    pub at_first_on: Vec<(Way, u32, Page)>,
    /// Both pages refuse (403) a request with cookies that were given out for another post.
    pub own_jar: bool,
    /// Where the phone page has the item.
    pub place: PhonePlace,
    /// What stands before the desktop and the phone page.
    pub challenge: Challenge,
    /// How long the addresses of its media live.
    pub lifetime: SignedDuration,
    /// The hosts that its film is at, in the order of the addresses.
    pub hosts: [&'static str; 2],
    /// It is over before its time: no address of its media is good any more, and no way in shows it.
    pub over: bool,
    /// Addresses that pages name for its film instead of its own.
    pub named: Vec<String>,
    /// What goes wrong with its media, applied in this order.
    pub faults: Vec<FaultRule>,
}

/// The words of a film in one language.
#[derive(Clone, Debug)]
pub struct Subtitle {
    /// `LanguageCodeName`, such as `eng-US`.
    pub language: String,
    /// `Format`, which decides nothing here: `webvtt` or `creator_caption`.
    pub format: &'static str,
    /// What is served.
    pub text: String,
}

impl Subtitle {
    /// WebVTT.
    pub fn webvtt(language: &str, text: impl Into<String>) -> Subtitle {
        Subtitle { language: language.to_owned(), format: "webvtt", text: text.into() }
    }

    /// The site's own JSON with these utterances: milliseconds from and to, and words.
    pub fn spoken(language: &str, utterances: &[(u64, u64, &str)]) -> Subtitle {
        let utterances: Vec<_> = utterances
            .iter()
            .map(|(start, end, text)| json!({"start_time": start, "end_time": end, "text": text}))
            .collect();
        let text = json!({ "utterances": utterances }).to_string();
        Subtitle { language: language.to_owned(), format: "creator_caption", text }
    }

    pub(crate) fn content(&self) -> Content {
        let mime = if self.format == "webvtt" { "text/vtt" } else { "application/json" };
        Content::new(self.text.clone(), mime)
    }
}

/// Film or pictures.
#[derive(Clone, Debug)]
pub enum PostMedia {
    /// A film in one or more variants.
    Video(Video),
    /// Pictures, in order.
    Photos(Vec<Picture>),
}

/// A film as the site offers it.
#[derive(Clone, Debug)]
pub struct Video {
    /// The variants, in the (unsorted) order of `bitrateInfo`.
    pub variants: Vec<Variant>,
    /// The variant behind `playAddr`.
    pub play: usize,
    /// Whether the page has `bitrateInfo` at all.
    pub bitrate_info: bool,
    /// What `downloadAddr` gives: the film with a stamp. Without it the address is "".
    pub watermarked: Option<Content>,
    /// The picture shown before it plays.
    pub cover: Content,
    /// Seconds.
    pub duration: u32,
}

/// One encoding of a film.
#[derive(Clone, Debug)]
pub struct Variant {
    /// How the pictures are encoded.
    pub codec: Codec,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Bits a second, as the page claims.
    pub bitrate: u64,
    /// The bytes.
    pub content: Content,
    /// Whether its addresses end in `/media-video-hvc1/`, as those of films without sound do (second-hand).
    pub video_only: bool,
}

/// How pictures of a film are encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codec {
    /// `h264`.
    H264,
    /// `h265_hvc1`, named `bytevc1` in `UrlKey`.
    H265,
    /// `bytevc2`, which no player knows.
    ByteVc2,
}

/// One picture of a photo post.
#[derive(Clone, Debug)]
pub struct Picture {
    /// One content for each address, in the order of `urlList`.
    pub formats: Vec<Content>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl Picture {
    /// WebP first, JPEG second.
    #[must_use]
    pub fn still(still: Still) -> Picture {
        let (width, height) = still.size();
        Picture { formats: vec![still.webp(), still.jpeg()], width, height }
    }

    /// The same bytes behind both addresses.
    #[must_use]
    pub fn only(content: &Content, width: u32, height: u32) -> Picture {
        Picture { formats: vec![content.clone(), content.clone()], width, height }
    }
}

impl Video {
    /// The clip as H.264 of 576x1024, with a stamped copy behind `downloadAddr`.
    #[must_use]
    pub fn clip(clip: Clip) -> Video {
        Video {
            variants: vec![Variant::h264(clip.content())],
            play: 0,
            bitrate_info: true,
            watermarked: Some(fixture::watermarked()),
            cover: clip.cover(),
            duration: 2,
        }
    }
}

impl Variant {
    /// H.264 of 576x1024.
    #[must_use]
    pub fn h264(content: Content) -> Variant {
        Variant {
            codec: Codec::H264,
            width: 576,
            height: 1024,
            bitrate: bitrate(&content),
            content,
            video_only: false,
        }
    }

    /// H.265 of 720x1280 or 1080x1920.
    #[must_use]
    pub fn h265(content: Content, width: u32, height: u32) -> Variant {
        Variant { codec: Codec::H265, width, height, bitrate: bitrate(&content), content, video_only: false }
    }
}

fn bitrate(content: &Content) -> u64 {
    content.len() * 4
}

impl Post {
    fn new(media: PostMedia) -> Post {
        Post {
            id: 0,
            author: 0,
            posted: Timestamp::UNIX_EPOCH,
            age: SignedDuration::from_hours(2),
            caption: String::new(),
            story: false,
            media,
            sound: Some(fixture::sound()),
            subtitles: Vec::new(),
            private_item: false,
            for_friend: false,
            is_ad: false,
            aigc: false,
            no_music: false,
            listed: true,
            desktop: Page::Whole,
            phone: Page::Whole,
            player: Page::Whole,
            embed: Page::Whole,
            oembed: Oembed::Auto,
            at_first: None,
            at_first_on: Vec::new(),
            own_jar: false,
            place: PhonePlace::Reflow,
            challenge: Challenge::None,
            lifetime: SignedDuration::from_hours(6),
            hosts: FILM_HOSTS,
            over: false,
            named: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// A video post of one clip.
    #[must_use]
    pub fn clip(clip: Clip) -> Post {
        Post::video(Video::clip(clip))
    }

    /// A video post.
    #[must_use]
    pub fn video(video: Video) -> Post {
        Post::new(PostMedia::Video(video))
    }

    /// A video post whose only variant is this H.264 film.
    #[must_use]
    pub fn film(content: Content) -> Post {
        let mut video = Video::clip(Clip::Dawn);
        video.variants = vec![Variant::h264(content)];
        Post::video(video)
    }

    /// A photo post. Its item is in `api-data` of the phone page.
    #[must_use]
    pub fn photos(pictures: Vec<Picture>) -> Post {
        Post { place: PhonePlace::ApiData, ..Post::new(PostMedia::Photos(pictures)) }
    }

    /// Makes it a Story.
    #[must_use]
    pub fn story(mut self) -> Post {
        self.story = true;
        self
    }

    /// Takes the stamped copy of its film away.
    #[must_use]
    pub fn unstamped(mut self) -> Post {
        if let PostMedia::Video(video) = &mut self.media {
            video.watermarked = None;
        }
        self
    }

    /// How long ago it was posted (2 hours unless told).
    #[must_use]
    pub fn aged(mut self, age: SignedDuration) -> Post {
        self.age = age;
        self
    }

    /// The text below it.
    #[must_use]
    pub fn caption(mut self, caption: &str) -> Post {
        caption.clone_into(&mut self.caption);
        self
    }

    /// How the desktop page, the phone page, the player API and the embed page are answered. If not with the post,
    /// its author's list leaves it out too.
    #[must_use]
    pub fn pages(mut self, page: Page) -> Post {
        self.listed &= page == Page::Whole;
        self.desktop = page.clone();
        self.phone = page.clone();
        self.player = page.clone();
        self.embed = page;
        self
    }

    /// Every other way in answers 403, or leaves it out.
    #[must_use]
    pub fn only(mut self, way: Way) -> Post {
        self = self.pages(Page::http(403));
        match way {
            Way::Desktop => self.desktop = Page::Whole,
            Way::Phone => self.phone = Page::Whole,
            Way::Player => self.player = Page::Whole,
            Way::Embed => self.embed = Page::Whole,
            Way::List => self.listed = true,
        }
        self
    }

    /// How the desktop page is answered.
    #[must_use]
    pub fn desktop(mut self, page: Page) -> Post {
        self.desktop = page;
        self
    }

    /// How the phone page is answered.
    #[must_use]
    pub fn phone(mut self, page: Page) -> Post {
        self.phone = page;
        self
    }

    /// How the player API is answered.
    #[must_use]
    pub fn player(mut self, page: Page) -> Post {
        self.player = page;
        self
    }

    /// How the embed page is answered.
    #[must_use]
    pub fn embed(mut self, page: Page) -> Post {
        self.embed = page;
        self
    }

    /// How oEmbed is answered.
    #[must_use]
    pub fn oembed(mut self, oembed: Oembed) -> Post {
        self.oembed = oembed;
        self
    }

    /// How the first `times` pages are answered, whichever way they are asked for.
    #[must_use]
    pub fn at_first(mut self, times: u32, page: Page) -> Post {
        self.at_first = Some((times, page));
        self
    }

    /// How the first `times` answers of one way are given. The list has no answers of one post.
    #[must_use]
    pub fn at_first_on(mut self, way: Way, times: u32, page: Page) -> Post {
        self.at_first_on.push((way, times, page));
        self
    }

    /// What stands before the desktop and the phone page.
    #[must_use]
    pub fn challenge(mut self, challenge: Challenge) -> Post {
        self.challenge = challenge;
        self
    }

    /// How long the addresses of its media live (6 hours unless told).
    #[must_use]
    pub fn lifetime(mut self, lifetime: SignedDuration) -> Post {
        self.lifetime = lifetime;
        self
    }

    /// The hosts that its film is at. They begin with `v` and end with `.tiktok.com`, as those of films do.
    #[must_use]
    pub fn at(mut self, hosts: [&'static str; 2]) -> Post {
        self.hosts = hosts;
        self
    }

    /// Something that always goes wrong with all of its media.
    #[must_use]
    pub fn fault(self, fault: Fault) -> Post {
        self.rule(FaultRule::always(fault))
    }

    /// Something that goes wrong at times or in places.
    #[must_use]
    pub fn rule(mut self, rule: FaultRule) -> Post {
        self.faults.push(rule);
        self
    }

    /// Its files as they should be saved: the best H.264 variant, or for each picture its JPEG or PNG (else what
    /// there is).
    #[must_use]
    pub fn originals(&self) -> Vec<Content> {
        match &self.media {
            PostMedia::Video(video) => video
                .variants
                .iter()
                .filter(|variant| variant.codec == Codec::H264)
                .max_by_key(|variant| (variant.width * variant.height, variant.bitrate))
                .map(|variant| variant.content.clone())
                .into_iter()
                .collect(),
            PostMedia::Photos(pictures) => pictures
                .iter()
                .filter_map(|picture| {
                    let plain = |content: &&Content| matches!(content.mime(), "image/jpeg" | "image/png");
                    picture.formats.iter().find(plain).or(picture.formats.first()).cloned()
                })
                .collect(),
        }
    }

    /// Whether it is a photo post.
    #[must_use]
    pub fn is_photos(&self) -> bool {
        matches!(self.media, PostMedia::Photos(_))
    }

    /// Puts a mark of its own into every file, so that no two posts share bytes.
    pub(crate) fn label(&mut self) {
        let id = self.id;
        match &mut self.media {
            PostMedia::Video(video) => {
                for (n, variant) in video.variants.iter_mut().enumerate() {
                    variant.content = variant.content.labelled(&format!("post {id} variant {n}"));
                }
                video.cover = video.cover.labelled(&format!("post {id} cover"));
                video.watermarked =
                    video.watermarked.take().map(|film| film.labelled(&format!("post {id} stamped")));
            }
            PostMedia::Photos(pictures) => {
                for (n, picture) in pictures.iter_mut().enumerate() {
                    for content in &mut picture.formats {
                        *content = content.labelled(&format!("post {id} picture {n}"));
                    }
                }
            }
        }
        self.sound = self.sound.take().map(|sound| sound.labelled(&format!("post {id} sound")));
    }
}
