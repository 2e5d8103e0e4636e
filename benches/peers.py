#!/usr/bin/env python3
"""yt-dlp, gallery-dl and savethat, each trying the same links on the simulated site: who has the right files?

A program does well if it saves exactly the original's bytes, next best if it says that it could not or saves the copy
with the site's stamp in the picture, and worst if it ends well without the right files. This fails if a row that has to be saved is not, or if savethat does worse than
another anywhere.

    ./test                      # builds, installs what benches/peers.txt names, and runs this
    benches/peers.py [--profile debug] [--only WORDS] [--markdown] [--out benches/results/peers.jsonl]
"""

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

from simulated import PEERS, Site, write_lines

NAMES = ("savethat", "yt-dlp", "gallery-dl")
ALL, NOT_YTDLP = set(NAMES), {"savethat", "gallery-dl"}
LONGEST = 40  # seconds for one program and one link


def number(link):
    return link.rstrip("/").rsplit("/", 1)[-1]


def stories(link):
    """The Stories of an account, as gallery-dl writes it; savethat takes it too."""
    return link + "/stories"


# What is tried: the row of the site's table, what it is called here, who has to save it, and what is pasted instead of
# the row's own link, if anything.
TRIED = [
    ("video", "a video", ALL, None),
    ("short-vm", "a short link, `vm.`", ALL, None),
    ("challenge", "a page behind the proof of work", ALL, None),
    ("photos", "a photo post, `/photo/ID`", NOT_YTDLP, None),
    ("profile", "a creator's four Stories", NOT_YTDLP, stories),
    ("profile-busy", "eleven Stories on four pages", set(), stories),
    ("profile-challenge", "Stories, the proof of work before the profile", set(), stories),
    ("photo-story", "a Story of one picture", set(), None),
    ("photos-35", "thirty-five pictures", set(), None),
    ("photos-no-sound", "a photo post without music", set(), None),
    ("short-www", "a short link, `www…/t/`", set(), None),
    ("short-lite", "a short link, `lite.`", set(), None),
    ("short-no-handle", "a short link to `/@/video/ID`", set(), None),
    ("challenge-two-cookies", "a proof of work with two cookies", set(), None),
    ("video-story", "`/@user/story/ID`", set(), lambda link: link.replace("/video/", "/story/")),
    ("aigc", "a link inside a sentence", set(), lambda link: f"look at this: {link} (wow)"),
    ("no-caption", "`tiktok.com/@user/video/ID`, nothing before it", set(), lambda link: link[len("https://www."):]),
    ("moov-last", "`m.tiktok.com/@user/video/ID`", set(), lambda link: link.replace("www.", "m.")),
    ("odd-caption", "`/embed/v2/ID`", set(), lambda link: f"https://www.tiktok.com/embed/v2/{number(link)}"),
    ("long-caption", "`/player/v1/ID`", set(), lambda link: f"https://www.tiktok.com/player/v1/{number(link)}"),
    ("subtitles", "`/@user/VIDEO/ID`", set(), lambda link: link.replace("/video/", "/VIDEO/")),
    ("phone-only", "404 on the desktop page, whole on the phone's", set(), None),
    ("photos-phone-only", "pictures that only the phone page has", set(), None),
    ("page-503-once", "the page answers 503 once", set(), None),
    ("page-closed-once", "the first connection is closed", set(), None),
    ("film-1mb", "a film of 1 MB", set(), None),
    ("h265-only", "nothing but H.265", set(), None),
    ("cut-once", "the film breaks off once", set(), None),
    ("cut-thrice", "it breaks off three times", set(), None),
    ("range-shifted", "it breaks off, and the rest begins 100 bytes late", set(), None),
    ("range-ignored", "it breaks off, and ranges are ignored", set(), None),
    ("short-once", "it is short once, and every header agrees", set(), None),
    ("short", "it is short always", set(), None),
    ("silent-cut", "no length, and an end too early", set(), None),
    ("media-403-once", "the film is refused once, 403", set(), None),
    ("media-403-until-renewed", "403 until the page is asked for again", set(), None),
    ("second-mirror", "403 at the first address, whole at the second", set(), None),
    ("media-500-once", "500 once", set(), None),
    ("media-html", "HTML labelled as a film", set(), None),
    ("media-json", "JSON labelled as a film", set(), None),
    ("media-empty", "no byte, labelled as a film", set(), None),
    ("photo-html", "the second of three pictures is HTML", set(), None),
    ("gone-deleted", "10204, deleted", set(), None),
    ("no-reason", "10204 without a reason", set(), None),
    ("page-403", "every page answers 403", set(), None),
    ("page-empty", "every page is empty", set(), None),
    ("page-wait", "\"Please wait...\" and nothing to solve", set(), None),
]

# yt-dlp knows neither pictures nor Stories, as two rows show; the others of that kind would only show it again.
NOT_FOR_YTDLP = {
    "profile-busy", "profile-challenge", "photo-story", "photos-35", "photos-no-sound", "photos-phone-only", "photo-html",
}

# The better, the higher.
SAVED, TOLD, WRONG = 2, 1, 0


def attempt(site, name, row, title, text):
    """One program, one link: what it did, with a rank."""
    folder = site.folder / f"{name}-{row['name']}"
    start = time.monotonic()
    try:
        ended = subprocess.run(
            site.command(name, text, folder, patient=False), env=site.env, timeout=LONGEST, cwd=site.folder,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False,
        )
        status, said = ended.returncode, ended.stderr
    except subprocess.TimeoutExpired:
        status, said = None, ""
    files = [path for path in folder.rglob("*") if path.is_file() and not re.search(r"\.(part|ytdl)\b", path.name)]
    hashes = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    rank, did = judge(row, status, set(hashes.values()))
    shutil.rmtree(folder, ignore_errors=True)
    lines = [line for line in said.splitlines() if line.strip()]
    return {
        "row": row["name"], "title": title, "side": name, "text": text, "rank": rank, "did": did, "exit": status,
        "seconds": round(time.monotonic() - start, 2), "files": hashes, "said": lines[-1][:300] if lines else "",
    }


def judge(row, status, hashes):
    """Every film in one of its forms, every picture in one of its formats; a sound beside them is welcome."""
    known = [(post["id"], file) for post in row["posts"] for file in post["files"] if file["kind"] != "stamped"]
    wanted = {(post, file["kind"], picture_number(file)) for post, file in known if file["kind"] != "sound"}
    had = {
        (post, file["kind"], picture_number(file))
        for post, file in known if file["sha256"] in hashes and file["kind"] != "sound"
    }
    stamped = {file["sha256"] for post in row["posts"] for file in post["files"] if file["kind"] == "stamped"}
    strange = hashes - stamped - {file["sha256"] for _, file in known}
    if status is None:
        return TOLD, f"no end in {LONGEST} s"
    if strange:
        return WRONG, f"wrong bytes, exit {status}"
    if hashes & stamped:
        return TOLD, f"the stamped copy, exit {status}"
    if wanted and had == wanted and status == 0:
        return SAVED, "saved" if len(wanted) == 1 else f"saved, {len(wanted)} files"
    if had:
        rank = TOLD if status else WRONG
        return rank, f"{len(had)} of {len(wanted)} files, exit {status}"
    if hashes:
        return (TOLD if status else WRONG), f"the sound only, exit {status}"
    if status == 0:
        return WRONG, "nothing, exit 0"
    return TOLD, f"refused, exit {status}"


def picture_number(file):
    return file["n"] if file["kind"] == "picture" else 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--profile", default="debug")
    arguments.add_argument("--only", help="rows whose name has this in it")
    arguments.add_argument("--markdown", action="store_true", help="the table as it stands in benches/README.md")
    arguments.add_argument("--out", type=Path)
    chosen = arguments.parse_args()
    for name in NAMES[1:]:
        if not (PEERS / name).exists():
            sys.exit(f"{name} is not installed; ./test installs it")

    start = time.monotonic()
    tried = [row for row in TRIED if not chosen.only or chosen.only in row[0]]
    with ExitStack() as stack:
        # A site for each: what happens once, happens once to everybody.
        sites = {name: stack.enter_context(Site(chosen.profile)) for name in NAMES}
        workers = stack.enter_context(ThreadPoolExecutor(6))
        jobs = {}
        for key, title, _, pasted in tried:
            for name, site in sites.items():
                if name == "yt-dlp" and key in NOT_FOR_YTDLP:
                    continue
                row = site.rows[key]
                text = pasted(row["link"]) if pasted else row["link"]
                jobs[key, name] = workers.submit(attempt, site, name, row, title, text)
        results = {at: job.result() for at, job in jobs.items()}

    problems = []
    for key, _, must, _ in tried:
        ours = results[key, "savethat"]
        for name in NAMES:
            if (key, name) not in results:
                continue
            if name in must and results[key, name]["rank"] != SAVED:
                problems.append(f"{key}: {name} has to save it; {results[key, name]['did']}: {results[key, name]['said']}")
            if results[key, name]["rank"] > ours["rank"]:
                problems.append(f"{key}: {name} does better than we do ({ours['did']}: {ours['said']})")
    show(tried, results, chosen.markdown)
    counts = ", ".join(
        f"{name} {sum(at[1] == name and result['rank'] == SAVED for at, result in results.items())}" for name in NAMES
    )
    print(f"\nsaved, of {len(tried)}: {counts}; {time.monotonic() - start:.0f} s")
    write_lines(chosen.out, results.values())
    if problems:
        sys.exit("\n".join(problems))


def show(tried, results, markdown):
    width = 0 if markdown else max(len(row[1]) for row in tried)
    if markdown:
        print("| what was pasted, or what goes wrong | " + " | ".join(NAMES) + " |\n|---|" + "---|" * len(NAMES))
    for key, title, must, _ in tried:
        cells = []
        for name in NAMES:
            did = results[key, name]["did"] if (key, name) in results else "not tried"
            cells.append(f"**{did}**" if markdown and name in must else did if markdown else f"{did:<26}")
        line = " | ".join([title if markdown else f"{title:<{width}}", *cells])
        print(f"| {line} |" if markdown else line.rstrip())


if __name__ == "__main__":
    main()
