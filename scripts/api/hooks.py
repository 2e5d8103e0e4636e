"""What a generator of random data cannot know: links and posts that are there.

Some of what it makes is replaced by them, always the same by the same, so that a failure can be made again. What it made
wrong on purpose stays as it is.
"""

import os
import re
import zlib

import schemathesis

LINKS = [line.strip() for line in open(os.environ["SAVETHAT_LINKS"], encoding="utf-8") if line.startswith("https://")]
IDS = [found.group(1) for found in (re.search(r"/(?:video|photo)/(\d+)", link) for link in LINKS) if found]
FILES = ["1.mp4", "2.jpg", "1.jpeg", "cover.jpg", "sound.m4a", "sound.mp3", "all.zip"]


def instead(value, known):
    """Three times of four something known."""
    if not isinstance(value, str) or not known:
        return value
    at = zlib.crc32(value.encode("utf-8", "surrogatepass"))
    return known[at // 4 % len(known)] if at % 4 else value


@schemathesis.hook
def map_body(context, body):
    if isinstance(body, dict):
        if "link" in body:
            body["link"] = instead(body["link"], LINKS)
        if isinstance(body.get("links"), list):
            body["links"] = [instead(link, LINKS) for link in body["links"][:4]] + body["links"][4:]
        elif "links" in body:
            body["links"] = instead(body["links"], [" ".join(LINKS[:3]), LINKS[0]])
    return body


@schemathesis.hook
def map_query(context, query):
    if isinstance(query, dict) and "link" in query:
        query["link"] = instead(query["link"], LINKS)
    return query


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    if not isinstance(path_parameters, dict):
        return path_parameters
    if "file" in path_parameters and re.fullmatch(r"[0-9]{1,25}", str(path_parameters.get("id"))):
        path_parameters["source"] = instead(path_parameters.get("source"), ["tiktok"])
        path_parameters["id"] = instead(path_parameters["id"], IDS)
        path_parameters["file"] = instead(path_parameters["file"], FILES)
    return path_parameters
