#!/usr/bin/env python3
"""`savethat get` of a 15 MB post beside two `curl --compressed` calls for the same page and the same media.

Both sides go through the same proxy to the same simulated site over TLS, taking turns; every run's file is compared by
SHA-256. Prints a table and writes the raw figures as JSON lines. Only Python's own library is used.

    cargo build --release -p savethat-cli -p savethat-sim
    benches/get.py [--runs 15] [--out benches/results/get.jsonl]
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
AGENT = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/141.0.0.0 Safari/537.36"
)


def run(command, env):
    """Runs one program as a whole process; wall and CPU seconds, and its peak memory in KiB."""
    start = time.monotonic()
    child = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]} ended with {child.returncode}: {said.decode(errors='replace')}")
    return {"wall": wall, "cpu": used.ru_utime + used.ru_stime, "kib": used.ru_maxrss}


def sha256(path):
    """In pieces: a child's peak memory, as the system tells it, is at least that of the program that started it."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def film(page):
    """The address that savethat takes first: the default film of the page."""
    text = Path(page).read_text(encoding="utf-8", errors="replace")
    found = re.search(r'"playAddr":"(https:[^"]+)"', text)
    return json.loads(f'"{found.group(1)}"')


def with_curl(link, folder, env):
    page, media, jar = folder / "page.html", folder / "curl.mp4", folder / "jar"
    common = ["curl", "--compressed", "--silent", "--show-error", "--fail", "--user-agent", AGENT]
    first = run([*common, "--cookie-jar", str(jar), "--output", str(page), link], env)
    address = film(page)
    second = run(
        [*common, "--cookie", str(jar), "--referer", "https://www.tiktok.com/", "--output", str(media), address], env
    )
    return media, {
        "wall": first["wall"] + second["wall"],
        "cpu": first["cpu"] + second["cpu"],
        "kib": max(first["kib"], second["kib"]),
    }


def with_savethat(link, folder, env):
    out = folder / "saved"
    figures = run([str(TARGET / "savethat"), "get", "--quiet", "-o", str(out), link], env)
    (media,) = out.glob("*.mp4")
    return media, figures


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=15)
    arguments.add_argument("--scenario", default="film-15mb")
    arguments.add_argument("--out", type=Path)
    chosen = arguments.parse_args()

    with tempfile.TemporaryDirectory() as temporary:
        temporary = Path(temporary)
        ca = temporary / "ca.pem"
        site = subprocess.Popen(
            [str(TARGET / "savethat-sim"), "--list", "--ca", str(ca)], stdout=subprocess.PIPE, text=True
        )
        try:
            links, exported, name = {}, {}, None
            for line in site.stdout:
                if found := re.match(r"export (\w+)=(.*)", line):
                    exported[found[1]] = found[2].strip()
                    if len(exported) == 2:
                        break
                elif found := re.match(r"\s+(https://\S+)", line):
                    links[name] = found[1]
                elif line.strip():
                    name = line.split()[0]
            link = links[chosen.scenario]
            env = {
                "PATH": os.environ["PATH"],
                "HOME": str(temporary),
                "HTTPS_PROXY": exported["HTTPS_PROXY"],
                "SSL_CERT_FILE": str(ca),
                "CURL_CA_BUNDLE": str(ca),
            }
            figures = {"savethat": [], "curl": []}
            hashes = set()
            for number in range(chosen.runs + 1):
                # Turns, and the order changes each time: neither side is always the one with the warm cache.
                sides = [("savethat", with_savethat), ("curl", with_curl)]
                for name, side in sides if number % 2 else reversed(sides):
                    folder = temporary / name
                    folder.mkdir()
                    media, figure = side(link, folder, env)
                    hashes.add(sha256(media))
                    shutil.rmtree(folder)
                    if number > 0:  # the first turn only warms up
                        figures[name].append(figure)
            if len(hashes) != 1:
                sys.exit(f"the files differ: {hashes}")
        finally:
            site.terminate()
            site.wait()

    medians = {
        name: {key: statistics.median(figure[key] for figure in runs) for key in ("wall", "cpu", "kib")}
        for name, runs in figures.items()
    }
    print(f"{chosen.runs} turns, medians; every file {hashes.pop()[:16]}…")
    for name, median in medians.items():
        spread = sorted(figure["wall"] for figure in figures[name])
        print(
            f"{name:9} wall {median['wall'] * 1000:7.1f} ms ({spread[0] * 1000:.1f}–{spread[-1] * 1000:.1f})"
            f"  cpu {median['cpu'] * 1000:7.1f} ms  peak {median['kib'] / 1024:5.1f} MiB"
        )
    print(f"ratio     wall {medians['savethat']['wall'] / medians['curl']['wall']:.2f}"
          f"  cpu {medians['savethat']['cpu'] / medians['curl']['cpu']:.2f}")
    if chosen.out:
        chosen.out.parent.mkdir(parents=True, exist_ok=True)
        with chosen.out.open("w") as out:
            for name, runs in figures.items():
                for figure in runs:
                    out.write(json.dumps({"side": name, **figure}) + "\n")


if __name__ == "__main__":
    main()
