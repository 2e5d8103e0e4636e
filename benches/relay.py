#!/usr/bin/env python3
"""A film of 200 MB through `savethat serve` and through nginx, for one reader and for many at once.

First visitors beside `proxy_pass` of the same address of the simulated CDN over TLS, later ones beside nginx serving the
same file from disk with `sendfile off`. Wall time, and the CPU time of the server's processes. The sides take turns, and
the order changes each turn; one reader of each side looks at every byte before anything is measured.

    apt-get install nginx-light && cargo build --release -p savethat-cli -p savethat-sim
    benches/relay.py [--runs 3] [--readers 1 16 64] [--buffered] [--out benches/results/relay.jsonl]
"""

import argparse
import os
import shutil
import statistics
import sys
import time
from pathlib import Path

from served import Nginx, Savethat, cpu_seconds, end_everything_on_a_signal, media_address, read_all, sha256, wanted
from simulated import Site, write_lines

# A reader alone is done so soon that the file is read several times in a row.
ALONE = 4


def measured(side, pids, place, path, readers, length, times=1):
    cpu, walls = cpu_seconds(pids), []
    for _ in range(times):
        walls.append(read_all(place, path, readers))
    cpu = cpu_seconds(pids) - cpu
    gigabytes = readers * length * times / 1e9
    return {
        "side": side, "readers": readers, "bytes": readers * length * times, "wall": sum(walls), "cpu": cpu,
        "mb_per_second": 1e3 * gigabytes / sum(walls), "cpu_per_gb": cpu / gigabytes, "load": os.getloadavg()[0],
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=3)
    arguments.add_argument("--readers", type=int, nargs="+", default=[1, 16, 64])
    arguments.add_argument("--buffered", action="store_true", help="nginx with its default proxy_buffering as well")
    arguments.add_argument("--scenario", default="film-200mb")
    arguments.add_argument("--profile", default="release")
    arguments.add_argument("--out", type=Path)
    chosen = arguments.parse_args()
    wanted("nginx", "nginx-light")
    end_everything_on_a_signal()

    figures = []
    begun = time.monotonic()
    with Site(chosen.profile, "--direct", "127.0.0.1:0") as site:
        link = site.rows[chosen.scenario]["link"]
        address, cookies = media_address(site, link)
        with Nginx(site, address, cookies) as nginx:
            with Savethat(site, link) as savethat:
                told = {sha256(savethat.place, savethat.path), sha256(savethat.place, savethat.path)}
                shutil.copy(savethat.film(), nginx.folder / "files" / "film.mp4")
            told |= {sha256(nginx.places[name], nginx.path) for name in ("buffered", "unbuffered")}
            told |= {sha256(nginx.places["kept"], "/film.mp4")}
            if len(told) != 1:
                sys.exit(f"the files differ: {told}")
            ((hash, length),) = told

            def ours(readers):
                with Savethat(site, link) as savethat:
                    to = (savethat.pids, savethat.place, savethat.path, readers, length)
                    figures.append(measured("savethat, first", *to))
                    figures.append(measured("savethat, later", *to, times=ALONE if readers == 1 else 1))

            def theirs(readers):
                for name in ("buffered", "unbuffered") if chosen.buffered else ("unbuffered",):
                    to = (nginx.pids, nginx.places[name], nginx.path, readers, length)
                    figures.append(measured(f"nginx, {name}", *to))
                to = (nginx.pids, nginx.places["kept"], "/film.mp4", readers, length)
                figures.append(measured("nginx, kept", *to, times=ALONE if readers == 1 else 1))

            for turn in range(chosen.runs):
                for readers in chosen.readers:
                    # One reader alone is short work, and more at the mercy of what else runs here.
                    for again in range(3 if readers == 1 else 1):
                        for side in (ours, theirs) if (turn + again) % 2 else (theirs, ours):
                            side(readers)
    write_lines(chosen.out, figures)

    print(f"{chosen.runs} turns, medians; {length:,} bytes, {hash[:16]}…; {time.monotonic() - begun:.0f} s")
    medians = {}
    for readers in chosen.readers:
        for side in dict.fromkeys(figure["side"] for figure in figures):
            of = [figure for figure in figures if (figure["side"], figure["readers"]) == (side, readers)]
            medians[side] = {
                key: statistics.median(figure[key] for figure in of) for key in ("mb_per_second", "cpu_per_gb")
            }
            rates = sorted(figure["mb_per_second"] for figure in of)
            print(
                f"{readers:3} readers  {side:18} {medians[side]['mb_per_second']:6.0f} MB/s "
                f"({rates[0]:.0f}–{rates[-1]:.0f})  {medians[side]['cpu_per_gb']:.3f} CPU seconds a GB"
            )
        pairs = [(f"nginx, {name}", "savethat, first") for name in ("buffered", "unbuffered")]
        for side, mine in [*pairs, ("nginx, kept", "savethat, later")]:
            if side in medians:
                speed, cost = (medians[mine][key] / medians[side][key] for key in ("mb_per_second", "cpu_per_gb"))
                print(f"             {mine} to {side}: {speed:.2f} times the speed, {cost:.2f} times the CPU")


if __name__ == "__main__":
    main()
