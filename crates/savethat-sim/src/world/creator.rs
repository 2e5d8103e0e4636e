//! Who posts.

use crate::content::Content;
use crate::dice::Dice;
use crate::fixture::Clip;
use crate::world::{Challenge, List, Page};

/// An account. Its fields may be changed at any time through [`World::creator_mut`](crate::World::creator_mut).
#[derive(Clone, Debug)]
pub struct Creator {
    /// The numeric id, `authorId` of the story list. Made from the handle.
    pub id: u64,
    /// Without the `@`.
    pub handle: String,
    /// The name shown.
    pub nickname: String,
    /// `secUid`, made from the handle.
    pub sec_uid: String,
    /// A private account: 10222, and nothing of it is shown.
    pub private: bool,
    /// A child's account (`ftc`).
    pub ftc: bool,
    /// `downloadSetting`: other than 0 hides the app's own Save button.
    pub download_setting: u8,
    /// How the profile page is answered.
    pub page: Page,
    /// How the embedded profile is answered.
    pub embed: Page,
    /// What stands before the profile page.
    pub challenge: Challenge,
    /// How the story list is answered.
    pub list: List,
    /// Posts of others that the story list mixes in.
    pub strangers: Vec<u64>,
    /// The picture of the account.
    pub avatar: Content,
}

impl Creator {
    /// A public account with nothing unusual about it.
    #[must_use]
    pub fn new(handle: &str, nickname: &str) -> Creator {
        let seed = handle.bytes().fold(0xa11ce, |seed: u64, byte| {
            seed.wrapping_mul(0x0100_0000_01b3) ^ u64::from(byte.to_ascii_lowercase())
        });
        let mut dice = Dice::new(seed);
        let clip = Clip::ALL[dice.below(4)];
        Creator {
            // Nineteen digits beginning 69: the range of accounts made around 2020.
            id: 6_900_000_000_000_000_000 + dice.roll() % 99_000_000_000_000_000,
            handle: handle.to_owned(),
            nickname: nickname.to_owned(),
            sec_uid: format!("MS4wLjABAAAA{}", dice.hex(64)),
            private: false,
            ftc: false,
            download_setting: 0,
            page: Page::Whole,
            embed: Page::Whole,
            challenge: Challenge::None,
            list: List::Live,
            strangers: Vec::new(),
            avatar: clip.cover().labelled(handle),
        }
    }

    /// Makes it private.
    #[must_use]
    pub fn private(mut self) -> Creator {
        self.private = true;
        self
    }

    /// How the profile page is answered.
    #[must_use]
    pub fn page(mut self, page: Page) -> Creator {
        self.page = page;
        self
    }

    /// How the embedded profile is answered.
    #[must_use]
    pub fn embed(mut self, page: Page) -> Creator {
        self.embed = page;
        self
    }

    /// What stands before the profile page.
    #[must_use]
    pub fn challenge(mut self, challenge: Challenge) -> Creator {
        self.challenge = challenge;
        self
    }

    /// How the story list is answered.
    #[must_use]
    pub fn list(mut self, list: List) -> Creator {
        self.list = list;
        self
    }
}
