#!/usr/bin/env python3
"""The same 15 MB post saved by savethat, yt-dlp and gallery-dl, as whole processes taking turns.

Each finds the page, picks the film and writes it to disk, through the same proxy over TLS; every file is compared by
SHA-256 with the original. Prints how many times less wall time and CPU savethat takes.

    cargo build --release -p savethat-cli -p savethat-sim && ./test    # ./test installs the other two
    benches/get_peers.py [--runs 9] [--out benches/results/get_peers.jsonl]
"""

import argparse
import hashlib
import shutil
import statistics
import sys
from pathlib import Path

from simulated import PEERS, Site, measured, write_lines

NAMES = ("savethat", "yt-dlp", "gallery-dl")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=9)
    arguments.add_argument("--scenario", default="film-15mb")
    arguments.add_argument("--out", type=Path)
    chosen = arguments.parse_args()
    if not (PEERS / "yt-dlp").exists():
        sys.exit("yt-dlp and gallery-dl are not installed; ./test installs them")

    figures = []
    with Site("release") as site:
        row = site.rows[chosen.scenario]
        films = {file["sha256"] for file in row["posts"][0]["files"] if file["kind"] == "film"}
        folder = site.folder / "saved"
        for turn in range(chosen.runs + 1):
            # The order moves on each time, so that nobody is always first.
            for name in NAMES[turn % 3:] + NAMES[: turn % 3]:
                figure = measured(site.command(name, row["link"], folder), site.env)
                (media,) = [path for path in folder.rglob("*") if path.is_file()]
                with media.open("rb") as file:
                    if hashlib.file_digest(file, "sha256").hexdigest() not in films:
                        sys.exit(f"{name} saved something else")
                shutil.rmtree(folder)
                if turn > 0:  # the first turn only warms up
                    figures.append({"side": name, **figure})
    write_lines(chosen.out, figures)
    medians = {}
    for name in NAMES:
        mine = [figure for figure in figures if figure["side"] == name]
        medians[name] = {key: statistics.median(figure[key] for figure in mine) for key in ("wall", "cpu", "kib")}
        wall = sorted(figure["wall"] for figure in mine)
        print(
            f"{name:10} wall {medians[name]['wall'] * 1000:7.1f} ms ({wall[0] * 1000:.1f}–{wall[-1] * 1000:.1f})"
            f"  cpu {medians[name]['cpu'] * 1000:7.1f} ms  peak {medians[name]['kib'] / 1024:5.1f} MiB"
        )
    for name in NAMES[1:]:
        times = {key: medians[name][key] / medians["savethat"][key] for key in ("wall", "cpu")}
        print(f"{name:10} takes {times['wall']:.1f} × our wall time and {times['cpu']:.1f} × our CPU")


if __name__ == "__main__":
    main()
