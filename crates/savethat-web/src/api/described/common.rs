//! What every answer may be: problems by their status, the headers of all, and how one is let in.

use std::collections::BTreeMap;

use savethat::failure::{Code, Failure};
use savethat_words::say;
use serde_json::{Map, Value, json};

use crate::problem::Problem;

/// Of an operation: what can go wrong beside what can anywhere.
struct Kind {
    /// It looks something up.
    looks: bool,
    /// It hands out bytes.
    bytes: bool,
    /// It names something that is kept here, or not.
    names: bool,
}

impl Kind {
    fn of(id: &str) -> Self {
        let bytes = ["file", "media", "listZip"].contains(&id);
        Self {
            looks: ["resolve", "stories", "beginSave", "beginList", "file", "media", "keep", "watch"]
                .contains(&id),
            bytes,
            names: !["resolve", "beginSave", "beginList", "file", "alive", "ready", "description"]
                .contains(&id),
        }
    }

    fn has(&self, code: Code) -> bool {
        match code {
            Code::RateLimited | Code::Internal => true,
            Code::Withheld => self.looks || self.names,
            Code::MediaBroken | Code::TooLarge | Code::NoSpace => self.bytes,
            // A file that is had again asks the site again.
            _ => self.looks || self.bytes,
        }
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = vec![
            Problem::bad_request(say::bad_request()),
            Problem::key_refused(say::key_refused(), say::key_unknown_hint()),
        ];
        if self.names {
            problems.push(Problem::no_such_page());
        }
        if self.looks || self.bytes {
            problems.push(Problem::busy());
        }
        let table = Code::all().filter(|code| self.has(*code)).map(|code| Failure::new(code).into());
        problems.extend(table);
        problems
    }
}

/// Completes what the handlers say of themselves.
pub(super) fn complete(document: &mut Value) {
    document["info"]["version"] = env!("CARGO_PKG_VERSION").into();
    document["components"]["headers"] = headers();
    document["components"]["parameters"]["Language"] = json!({
        "name": "Accept-Language",
        "in": "header",
        "required": false,
        "description": "In which language sentences for people are: of a failure `title`, `detail` and `hint`. An address that \
                        begins with a language, such as `/es/api/v1/saves`, is stronger. English where none fits.",
        "schema": { "type": "string" },
        "example": "es, en;q=0.5",
    });
    document["components"]["securitySchemes"] = json!({
        "key": {
            "type": "http",
            "scheme": "bearer",
            "description": "A key from whoever runs the server, with limits of its own. Most servers want none.",
        },
        "password": {
            "type": "http",
            "scheme": "basic",
            "description": "The password of a server that has one; any user name goes with it.",
        },
        "owner": {
            "type": "apiKey",
            "in": "cookie",
            "name": "savethat",
            "description": "The session of the owner, as signing in gives it; over https its name is `__Host-savethat`.",
        },
    });
    document["security"] = json!([{}, { "key": [] }, { "password": [] }]);
    let Some(paths) = document["paths"].as_object_mut() else { return };
    for (path, item) in paths {
        let Some(operations) = item.as_object_mut() else { continue };
        for operation in operations.values_mut() {
            let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
            if ["library", "watch"].iter().any(|tag| operation["tags"][0] == *tag) && id != "signIn" {
                operation["security"] = json!([{ "owner": [] }]);
            }
            if operation["tags"][0] != "health" {
                ask_for_language(operation);
            }
            answers(operation, path, &Kind::of(&id));
        }
        if let Some(head) = operations.get("get").filter(|get| get["tags"][0] == "bytes").map(without_bodies)
        {
            operations.insert("head".to_owned(), head);
        }
    }
    share(document);
}

/// Answers that several have go where all can name them.
fn share(document: &mut Value) {
    let mut shared: BTreeMap<String, String> = BTreeMap::new();
    let mut components = Map::new();
    let items = document["paths"].as_object_mut().into_iter().flatten();
    let operations = items.filter_map(|(_, item)| item.as_object_mut()).flatten();
    let responses = operations.filter_map(|(_, operation)| operation["responses"].as_object_mut()).flatten();
    for (status, response) in responses.filter(|(status, _)| status.as_str() >= "400" && *status != "416") {
        let count = shared.len() + 1;
        let name = shared.entry(response.to_string()).or_insert_with(|| format!("{status}.{count}"));
        let named = json!({ "$ref": format!("#/components/responses/{name}") });
        components.insert(name.clone(), std::mem::replace(response, named));
    }
    document["components"]["responses"] = components.into();
}

fn ask_for_language(operation: &mut Value) {
    let mut parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
    parameters.push(json!({ "$ref": "#/components/parameters/Language" }));
    operation["parameters"] = parameters.into();
}

fn answers(operation: &mut Value, path: &str, kind: &Kind) {
    let mut by_status: BTreeMap<u16, Vec<Problem>> = BTreeMap::new();
    for problem in kind.problems() {
        by_status.entry(problem.status().as_u16()).or_default().push(problem);
    }
    let Some(responses) = operation["responses"].as_object_mut() else { return };
    for (status, problems) in by_status {
        let told = problems.iter().map(|problem| format!("`{}`: {}", problem.code(), problem.detail()));
        let schema = json!({ "$ref": "#/components/schemas/ProblemDocument" });
        let mut content = json!({ "application/problem+json": { "schema": schema } });
        if kind.bytes {
            // Asked for with `Accept: text/html`, as by a browser.
            content["text/html"] = json!({ "schema": { "type": "string" } });
        }
        let mut response = json!({
            "description": told.collect::<Vec<_>>().join("\n\n"),
            "content": content,
            "headers": {},
        });
        if problems.iter().any(Problem::retryable) {
            response["headers"]["Retry-After"] = json!({ "$ref": "#/components/headers/RetryAfter" });
        }
        if status == 401 {
            response["headers"]["WWW-Authenticate"] =
                json!({ "$ref": "#/components/headers/WwwAuthenticate" });
        }
        responses.entry(status.to_string()).or_insert(response);
    }
    for response in responses.values_mut() {
        let Some(response) = response.as_object_mut() else { continue };
        let headers = response.entry("headers").or_insert_with(|| json!({}));
        headers["X-Request-Id"] = json!({ "$ref": "#/components/headers/RequestId" });
        if path.starts_with("/api/") {
            for name in ["Limit", "Remaining", "Reset"] {
                headers[format!("RateLimit-{name}")] =
                    json!({ "$ref": format!("#/components/headers/RateLimit{name}") });
            }
        }
    }
}

/// The same for HEAD.
fn without_bodies(get: &Value) -> Value {
    let mut head = get.clone();
    let id = get["operationId"].as_str().unwrap_or_default();
    head["operationId"] = format!("{id}Head").into();
    head["summary"] = format!("{}, without them", get["summary"].as_str().unwrap_or_default()).into();
    if let Some(responses) = head["responses"].as_object_mut() {
        // `Range` is defined for GET alone.
        responses.retain(|status, _| status != "206" && status != "416");
        for response in responses.values_mut().filter_map(Value::as_object_mut) {
            response.remove("content");
        }
    }
    head
}

fn headers() -> Value {
    let mut headers = Map::new();
    let number = json!({ "type": "integer", "minimum": 0 });
    let text = json!({ "type": "string" });
    for (name, required, schema, description) in [
        ("RequestId", true, &text, "Leads to the line in the server's log, and says nothing about you"),
        ("RetryAfter", false, &number, "Whole seconds after which another try can help, where known"),
        (
            "RateLimitLimit",
            false,
            &number,
            "Look-ups that you may have in a burst; absent where there is no limit",
        ),
        ("RateLimitRemaining", false, &number, "Look-ups that are left"),
        ("RateLimitReset", false, &number, "Whole seconds until all of them are there again"),
        ("WwwAuthenticate", false, &text, "What the server wants instead"),
    ] {
        headers.insert(
            name.to_owned(),
            json!({ "description": description, "required": required, "schema": schema }),
        );
    }
    headers.into()
}
