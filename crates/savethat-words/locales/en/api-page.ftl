# The page /api, for people who write programs. What stands in <code> is never translated. Summaries of requests come from the
# description for programs (OpenAPI), and are English.

api-title = The API
api-answer = A link goes in, JSON or the file itself comes out. The examples on this page work as they stand.
api-no-key-html = No key and no account are needed, unless whoever runs this server wants one. Everything below is also in <a href="/api/openapi.json">a description for programs</a> (OpenAPI 3.1).

## Headings of examples

api-example-resolve = What is behind a link
api-example-file = The file, under its own name
api-example-many = Many links, a line each
api-example-python = Every file of a post, with Python
api-example-javascript = Many links, with JavaScript

## Apple's app Shortcuts. Its actions are called as it calls them in the language: URL Encode, Get Contents of URL, …

api-shortcut = On an iPhone, as a Shortcut
api-shortcut-new = In Shortcuts make a new one. In its details switch on Show in Share Sheet, and let it receive URLs and Text.
api-shortcut-encode = Add URL Encode, and give it the Shortcut Input.
# $file is an address of this server.
api-shortcut-url-html = Add URL, and write <code>{ $file }</code>, directly followed by the URL Encoded Text.
api-shortcut-get = Add Get Contents of URL.
api-shortcut-photos = Add Save to Photo Album. For posts with several pictures put Extract Archive in front of it: what comes is a ZIP then.
# Share and More: as TikTok's app calls them.
api-shortcut-use = In TikTok tap Share, then More, and choose it.

## What is asked and answered

api-links = Links
# $most is a number of links, 100.
api-links-says-html = A link is any text with one in it, an <code>@name</code> or the number of a post. An <code>@name</code> or a profile means the creator’s live Stories. With <code>links</code> instead of <code>link</code>, at most { $most }, the answer is a document a line (<code>application/x-ndjson</code>), each as soon as it is known: <code>index</code> says which link it belongs to, from 0, and a link that fails says so in its own line.
api-save = A save
api-save-says-html = <code>POST /api/v1/saves</code> fetches the bytes at once and keeps them for a day, also when you leave and when the Story ends. Its address is in <code>Location</code>; ask it again, or follow its <code>/events</code>. <code>sha256</code> is there when a file is proved whole.
api-files = The files
api-files-says-html = Every <code>href</code> is on this server, takes ranges and <code>If-Range</code>, and has a strong <code>ETag</code>. A file that turns out broken ends in a cut connection, never in a short success.

## When it fails

api-failures = When it fails
api-failures-says-html = The answer is a problem document (RFC 9457, <code>application/problem+json</code>) with <code>code</code>, which never changes, a sentence in <code>detail</code>, the next step in <code>hint</code>, <code>retryable</code>, and <code>retry_after</code> in seconds where that is known. <code>request_id</code>, in every answer as <code>X-Request-Id</code>, leads to the line in the server’s log.
api-language-html = <code>title</code>, <code>detail</code> and <code>hint</code> are in the language that <code>Accept-Language</code> asks for, or that the address begins with, such as <code>/es/api/v1/saves</code>. <code>code</code> is the same in all of them.
api-column-code = Code
# The status of HTTP: 404.
api-column-status = Status
api-column-meaning = It means
# Whether asking again can help: yes or no.
api-column-again = Again?
api-yes = yes
api-no = no
api-beside-html = Beside these: <code>bad_request</code> (400, 405), <code>key_refused</code> (401), <code>no_such_page</code> (404) and <code>busy</code> (503, again later).

## Limits and keys

api-limits = Limits and keys
# On a server that limits look-ups. The next is for one that does not.
api-limited-html = Look-ups are limited here: each link is one. Where they are, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> and <code>RateLimit-Reset</code> say how many are left, and <code>429</code> comes with <code>Retry-After</code>. A key, with limits of its own, goes into <code>Authorization: Bearer</code>; whoever runs this server makes them.
api-not-limited-html = Look-ups are not limited here. Where they are, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> and <code>RateLimit-Reset</code> say how many are left, and <code>429</code> comes with <code>Retry-After</code>. A key, with limits of its own, goes into <code>Authorization: Bearer</code>; whoever runs this server makes them.
api-some-sites = Pages of sites that the operator has named may use the API in a browser; those of others may not.
api-no-sites = Pages of other sites may not use the API in a browser here, unless the operator names their site.

## The table of everything

api-everything = Everything that can be asked
api-column-request = Request
api-column-what = What it is
