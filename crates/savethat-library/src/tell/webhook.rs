//! What is posted to whom.

use savethat_words::Tongue;
use serde_json::json;
use url::Url;

use super::{Message, Secret, signature::signature, target::Way};
use jiff::Timestamp;

/// ntfy takes 4,096 bytes; more becomes a file.
const NTFY: usize = 3_800;
/// Gotify shows a message on a phone as well.
const GOTIFY: usize = 16_000;

/// A request to be made.
pub(super) struct Post {
    pub(super) url: Url,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

/// `None`: by mail.
pub(super) fn post(
    way: &Way,
    (message, tongue): (&Message, Tongue),
    secret: Option<&Secret>,
    now: Timestamp,
) -> Option<Post> {
    let json_type = ("content-type", "application/json".to_owned());
    let post = match way {
        Way::Webhook(url) => {
            let body = message.document().to_string().into_bytes();
            let mut headers = vec![json_type, ("savethat-delivery", message.id.clone())];
            headers.extend(secret.map(|secret| ("savethat-signature", signature(secret, now, &body))));
            Post { url: url.clone(), headers, body }
        }
        Way::Ntfy { server, topic } => {
            let (title, text) = (message.title(tongue), message.text(NTFY, tongue));
            let mut document = json!({ "topic": topic, "title": title, "message": text });
            if let Some(link) = message.link() {
                document["click"] = link.into();
            }
            Post { url: server.clone(), headers: vec![json_type], body: document.to_string().into_bytes() }
        }
        Way::Gotify { messages, token } => {
            let (title, text) = (message.title(tongue), message.text(GOTIFY, tongue));
            let mut document = json!({ "title": title, "message": text, "priority": 5 });
            if let Some(link) = message.link() {
                document["extras"] = json!({ "client::notification": { "click": { "url": link } } });
            }
            let headers = vec![json_type, ("x-gotify-key", token.clone())];
            Post { url: messages.clone(), headers, body: document.to_string().into_bytes() }
        }
        Way::Mail(_) => return None,
    };
    Some(post)
}
