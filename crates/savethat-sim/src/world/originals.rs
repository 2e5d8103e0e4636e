//! What a scenario should come to: the hashes of its files, for programs that judge other programs.

use serde_json::{Value, json};

use crate::content::Content;
use crate::world::{Post, PostMedia, Scenario, World};

/// Larger files are listed without a hash: making their bytes up only to hash them takes longer than the rest.
const HASHED_AT_MOST: u64 = 32 << 20;

impl World {
    /// The table of scenarios as JSON: for each its name, link and posts, and for each post its files by kind
    /// (`film`, `stamped`, `picture`, `sound`), number and SHA-256. A film's number is that of the variant, a
    /// picture's that of its place; a picture is there once for each of its formats.
    #[must_use]
    pub fn originals(&self) -> Value {
        let rows = self.scenarios.iter().map(|row| {
            let posts: Vec<Value> = self.posts_of(row).into_iter().map(|post| self.files(post)).collect();
            json!({"name": row.name, "what": row.what, "link": row.link, "posts": posts})
        });
        Value::Array(rows.collect())
    }

    /// The post behind a row, or the live Stories of the account behind it.
    fn posts_of(&self, row: &Scenario) -> Vec<&Post> {
        if let Some(id) = row.id {
            return self.posts.get(&id).into_iter().collect();
        }
        let handle = row.link.strip_prefix("https://www.tiktok.com/@").unwrap_or_default();
        self.creator(handle).map(|creator| self.ring(creator)).unwrap_or_default()
    }

    fn files(&self, post: &Post) -> Value {
        let mut files = Vec::new();
        match &post.media {
            PostMedia::Video(video) => {
                for (n, variant) in video.variants.iter().enumerate() {
                    files.push(file("film", n, &variant.content));
                }
                files.extend(video.watermarked.iter().map(|film| file("stamped", 0, film)));
            }
            PostMedia::Photos(pictures) => {
                for (n, picture) in pictures.iter().enumerate() {
                    files.extend(picture.formats.iter().map(|content| file("picture", n, content)));
                }
            }
        }
        files.extend(post.sound.iter().map(|sound| file("sound", 0, sound)));
        json!({"id": post.id.to_string(), "link": self.link(post.id), "files": files})
    }
}

fn file(kind: &str, n: usize, content: &Content) -> Value {
    let sha256 = (content.len() <= HASHED_AT_MOST).then(|| content.sha256());
    json!({"kind": kind, "n": n, "bytes": content.len(), "mime": content.mime(), "sha256": sha256})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{Clip, Still};
    use crate::world::Picture;

    fn rows(world: &mut World, id: u64) -> Value {
        let link = world.link(id);
        world.scenarios.push(Scenario {
            group: "",
            name: "one".into(),
            what: String::new(),
            link,
            id: Some(id),
        });
        world.originals()
    }

    #[test]
    fn a_film_is_told_by_the_hash_of_its_own_bytes() {
        let mut world = World::empty("2026-11-20T12:00:00Z".parse().unwrap());
        let id = world.add("alice", Post::clip(Clip::Dawn));
        let wanted = world.post(id).unwrap().originals()[0].sha256();
        let rows = rows(&mut world, id);
        let films: Vec<&Value> =
            rows[0]["posts"][0]["files"].as_array().unwrap().iter().filter(|f| f["kind"] == "film").collect();
        assert_eq!(films.len(), 1);
        assert_eq!(films[0]["sha256"], wanted);
        // The clip as it lies in the fixtures is nobody's post: labels make each post's bytes its own.
        assert_ne!(films[0]["sha256"], Clip::Dawn.content().sha256());
    }

    #[test]
    fn pictures_keep_their_places_and_stories_come_with_their_account() {
        let mut world = World::empty("2026-11-20T12:00:00Z".parse().unwrap());
        let pictures = [Still::Forest, Still::Shore].map(Picture::still).to_vec();
        let id = world.add("alice", Post::photos(pictures));
        let rows = rows(&mut world, id);
        let places: Vec<u64> = (rows[0]["posts"][0]["files"].as_array().unwrap().iter())
            .filter(|file| file["kind"] == "picture")
            .filter_map(|file| file["n"].as_u64())
            .collect();
        assert_eq!(places, [0, 0, 1, 1]);

        let story = world.add("bob", Post::clip(Clip::Ember).story());
        let link = "https://www.tiktok.com/@bob".to_owned();
        world.scenarios.push(Scenario { group: "", name: "two".into(), what: String::new(), link, id: None });
        assert_eq!(world.originals()[1]["posts"][0]["id"], story.to_string());
    }
}
