//! Examples for `/api`. A test of the whole program runs each as the page shows it.

use savethat_words::Tongue;

/// A program, or a few lines of one.
pub(super) struct Example {
    pub(super) title: String,
    /// Names it in the page: `curl`, `python` or `javascript`.
    pub(super) language: &'static str,
    pub(super) text: String,
}

/// The link in all of them.
const LINK: &str = "https://www.tiktok.com/@alice/video/7526770564367748360";

const CURL_RESOLVE: &str = r#"curl -sS BASE/api/v1/resolve -d '{"link": "LINK"}'"#;

const CURL_FILE: &str = "curl -fLOJ -G BASE/api/v1/file --data-urlencode 'link=LINK'";

const CURL_MANY: &str = r#"curl -sSN BASE/api/v1/resolve -d '{"links": ["LINK", "@alice"]}'"#;

const PYTHON: &str = r#"import json, sys, urllib.error, urllib.request

BASE = "BASE_URL"

def ask(path, body):
    request = urllib.request.Request(BASE + path, json.dumps(body).encode())
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        problem = json.load(error)
        sys.exit(f"{problem['detail']} {problem['hint']}")

for post in ask("/api/v1/resolve", {"link": "LINK"})["posts"]:
    for media in post["media"]:
        urllib.request.urlretrieve(BASE + media["href"], media["filename"])
        print(media["filename"])"#;

const JAVASCRIPT: &str = r#"const base = "BASE";
const answer = await fetch(`${base}/api/v1/resolve`, {
  method: "POST",
  body: JSON.stringify({ links: ["LINK", "@alice"] }),
});
if (!answer.ok) throw new Error((await answer.json()).detail);

const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
let text = "";
for (;;) {
  const { value, done } = await reader.read();
  if (done) break;
  const lines = (text + value).split("\n");
  text = lines.pop();
  for (const line of lines) {
    const { index, failure, media } = JSON.parse(line);
    console.log(index, failure ? failure.detail : base + media[0].href);
  }
}"#;

/// For a server at `base`, without a slash at its end. Nothing of `base` can end a string: it is the origin of an address.
pub(super) fn examples(t: Tongue, base: &str) -> Vec<Example> {
    let of = |title, language, text: &str| Example {
        title,
        language,
        text: text
            .replace("BASE_URL", base)
            .replace("BASE/", &format!("{base}/"))
            .replace("\"BASE\"", &format!("\"{base}\""))
            .replace("LINK", LINK),
    };
    vec![
        of(t.api_example_resolve(), "curl", CURL_RESOLVE),
        of(t.api_example_file(), "curl", CURL_FILE),
        of(t.api_example_many(), "curl", CURL_MANY),
        of(t.api_example_python(), "python", PYTHON),
        of(t.api_example_javascript(), "javascript", JAVASCRIPT),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_names_the_server_and_a_link() {
        for Example { text, title, .. } in examples(Tongue::ENGLISH, "https://save.example.org") {
            assert!(text.contains("https://save.example.org") && text.contains(LINK), "{title}");
            assert!(
                !text.contains("BASE_URL") && !text.contains("\"BASE\"") && !text.contains("BASE/"),
                "{title}"
            );
        }
    }
}
