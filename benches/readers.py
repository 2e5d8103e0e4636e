#!/usr/bin/env python3
"""What slow readers hold in memory, and how soon the first byte of the site is with the visitor.

Memory: 64 and then 256 readers of one film of 200 MB, 100 KB/s each, that `savethat serve` fetches for the first of them; and
the same of nginx, which relays the same address of the simulated CDN over TLS to each. What is resident then, above what
was resident before the first of them came.

First byte: a visitor asks for a film that nobody asked for before; from the moment at which the site hands the first byte
of its body to its connection, by the site's own log, to the moment at which the visitor has the first byte of the body.

    apt-get install nginx-light && cargo build --release -p savethat-cli -p savethat-sim
    benches/readers.py [--runs 20] [--seconds 8] [--out benches/results/readers.jsonl]
"""

import argparse
import os
import socket
import statistics
import time
from datetime import datetime
from pathlib import Path

from served import Nginx, Savethat, ask, end_everything_on_a_signal, head, media_address, resident, take, wanted
from simulated import Site, write_lines

RATE = 100_000
STEPS = (64, 256)
# So often does a slow reader read in a second.
TICKS = 10


def stay(connections, seconds, pids):
    """Reads at the rate for so long; the most that was resident in the second half."""
    most = {"Rss": 0, "Anonymous": 0}
    begun = time.monotonic()
    for tick in range(int(seconds * TICKS)):
        for connection in connections:
            try:
                if take(connection, RATE // TICKS) == 0:
                    raise SystemExit("a slow reader was sent away")
            except BlockingIOError:
                pass
        if tick >= seconds * TICKS / 2 and tick % TICKS == 0:
            now = resident(pids)
            most = {name: max(most[name], now[name]) for name in most}
        time.sleep(max(0.0, begun + (tick + 1) / TICKS - time.monotonic()))
    return most


def memory(side, pids, place, path, seconds):
    """A row for each step."""
    idle, connections, rows = resident(pids), [], []
    try:
        for step in STEPS:
            fresh = [ask(place, path) for _ in range(step - len(connections))]
            for connection in fresh:
                head(connection)
                connection.setblocking(False)
            connections += fresh
            held = stay(connections, seconds, pids)
            rows.append({
                "what": "memory", "side": side, "readers": step, "idle": idle, "held": held,
                "kib_each": {name: (held[name] - idle[name]) / step for name in held},
            })
    finally:
        for connection in connections:
            connection.close()
    return rows


def first_byte(place, path):
    """When the first byte of the body was there, on the clock of the wall, which the site's log is in."""
    with ask(place, path) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _, body = head(connection)
        if not body:
            connection.recv(1)
        return time.time()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=20, help="for the first byte")
    arguments.add_argument("--seconds", type=float, default=8, help="that readers stay at each step")
    arguments.add_argument("--scenario", default="film-200mb")
    arguments.add_argument("--profile", default="release")
    arguments.add_argument("--out", type=Path)
    chosen = arguments.parse_args()
    wanted("nginx", "nginx-light")
    end_everything_on_a_signal()

    rows = []
    with Site(chosen.profile, "--direct", "127.0.0.1:0", "--log") as site:
        link = site.rows[chosen.scenario]["link"]
        address, cookies = media_address(site, link)
        with Savethat(site, link) as savethat:
            rows += memory("savethat", savethat.pids, savethat.place, savethat.path, chosen.seconds)
        # One worker: each has buffers of its own for what it shares among its readers.
        with Nginx(site, address, cookies, workers=1) as nginx:
            place = nginx.places["unbuffered"]
            rows += memory("nginx", nginx.pids, place, nginx.path, chosen.seconds)
            seen = []
            for turn in range(chosen.runs):
                for side in ("savethat", "nginx") if turn % 2 else ("nginx", "savethat"):
                    if side == "nginx":
                        seen.append((side, first_byte(place, nginx.path)))
                        continue
                    with Savethat(site, link) as savethat:
                        seen.append((side, first_byte(savethat.place, savethat.path)))
        media = [line for line in site.log() if line[1] == "GET" and "/video/tos/" in line[2]]
        # The log is in order, and so are the last of its lines, which are those of the visitors above.
        for (side, at), line in zip(seen, media[-len(seen):], strict=True):
            waited = at - datetime.fromisoformat(line[4]).timestamp()
            rows.append({"what": "first byte", "side": side, "ms": waited * 1e3, "load": os.getloadavg()[0]})
    write_lines(chosen.out, rows)

    for side in ("savethat", "nginx"):
        steps = [row for row in rows if row["what"] == "memory" and row["side"] == side]
        for row in steps:
            each = row["kib_each"]
            print(
                f"{side:9} {row['readers']:3} readers hold {each['Rss']:5.1f} KiB each above idle "
                f"({each['Anonymous']:.1f} in no file); idle {row['idle']['Rss'] / 1024:.1f} MiB"
            )
        few, many = steps
        more = (many["held"]["Rss"] - few["held"]["Rss"]) / (many["readers"] - few["readers"])
        print(f"{side:9} from {few['readers']} to {many['readers']}: {more:.1f} KiB for each that comes")
    for side in ("savethat", "nginx"):
        times = sorted(row["ms"] for row in rows if row["what"] == "first byte" and row["side"] == side)
        print(f"{side:9} first byte after {statistics.median(times):.2f} ms ({times[0]:.2f}–{times[-1]:.2f})")


if __name__ == "__main__":
    main()
