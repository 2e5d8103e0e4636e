#!/usr/bin/env python3
"""Good visitors of one `savethat serve` while others flood it, from another process over loopback.

The flood: idle connections that say nothing; clients that send their headers, and others that send their body, a byte in
two seconds; bad links at a rate, each from another of 100,000 forged X-Forwarded-For values that the server believes. Good
visitors open the first page, look a known link up and take a range of a film, each on a connection of its own; what they
wait for is measured before the flood, during it and after it. Memory and open files of the server are read from /proc.

    cargo build --release -p savethat-cli -p savethat-sim
    benches/flood.py [--seconds 30] [--idle 10000] [--slow 2000] [--bad 500] [--good 20] [--out FILE]
    benches/flood.py --idle 200 --slow 50 --bad 100 --seconds 600      the soak: ten minutes, memory told every half minute

It ends by itself: after the seconds, or with the first good visitor who is not served.
"""

import argparse
import asyncio
import json
import os
import random
import sys
import time
from pathlib import Path

from served import Savethat, end_everything_on_a_signal, resident
from simulated import Site, write_lines

BAD = [f"10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}" for n in range(100_000)]


class Flood:
    def __init__(self, place, args):
        self.place, self.args = place, args
        self.counts = {}
        self.tasks = []

    def count(self, what):
        self.counts[what] = self.counts.get(what, 0) + 1

    async def idle(self):
        """Connects, says nothing, and comes again when it is sent away."""
        while True:
            try:
                reader, writer = await asyncio.open_connection(*self.place)
                self.count("idle opened")
                await reader.read()
                writer.close()
            except OSError:
                self.count("idle refused")
                await asyncio.sleep(1)

    async def slow(self, start):
        while True:
            try:
                reader, writer = await asyncio.open_connection(*self.place)
                self.count("slow opened")
                writer.write(start)
                for _ in range(10_000):
                    await asyncio.sleep(2)
                    writer.write(b"a")
                    await writer.drain()
                    if reader.at_eof():
                        break
                writer.close()
            except OSError:
                await asyncio.sleep(1)

    async def bad(self, rate):
        """Bad links at `rate` a second on one connection."""
        body = json.dumps({"link": "https://example.org/"}).encode()
        due = time.monotonic()
        while True:
            try:
                reader, writer = await asyncio.open_connection(*self.place)
                while True:
                    due = max(due + 1 / rate, time.monotonic() - 1)
                    await asyncio.sleep(max(0, due - time.monotonic()))
                    address = random.choice(BAD)
                    writer.write(
                        b"POST /api/v1/resolve HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: %s\r\nContent-Length: %d\r\n\r\n%s"
                        % (address.encode(), len(body), body)
                    )
                    status, _ = await answer(reader)
                    self.count(f"bad {status}")
            except (OSError, asyncio.IncompleteReadError):
                self.count("bad broken")
                await asyncio.sleep(0.1)

    def start(self):
        args = self.args
        headers = b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "
        body = b"POST /api/v1/resolve HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n{"
        lines = 10
        work = [self.idle() for _ in range(args.idle)]
        work += [self.slow(headers if n % 2 else body) for n in range(args.slow)]
        work += [self.bad(args.bad / lines) for _ in range(lines)] if args.bad else []
        self.tasks = [asyncio.ensure_future(one) for one in work]

    async def stop(self):
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        self.tasks = []


async def answer(reader):
    """Status and body of one answer that has a length."""
    head = await reader.readuntil(b"\r\n\r\n")
    status = int(head.split(b" ", 2)[1])
    length = next(
        (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")), 0
    )
    return status, await reader.readexactly(length)


async def visit(place, requests):
    """One good visitor; milliseconds for each request."""
    times = {}
    for name, request in requests.items():
        begun = time.monotonic()
        reader, writer = await asyncio.open_connection(*place)
        who = f"198.{random.choice((18, 19))}.{random.randrange(256)}.{random.randrange(256)}"
        writer.write(request.replace(b"\r\nHost", b"\r\nX-Forwarded-For: %s\r\nHost" % who.encode(), 1))
        status, body = await asyncio.wait_for(answer(reader), 30)
        times[name] = (time.monotonic() - begun) * 1000
        writer.close()
        if status not in (200, 206) or not body:
            sys.exit(f"a good visitor was answered {status} for {name}: {body[:200]}")
    return times


async def visits(place, requests, rate, seconds):
    """Good visitors for so long; every time that one waited."""
    waits, running, until = [], set(), time.monotonic() + seconds
    due = time.monotonic()
    while time.monotonic() < until:
        task = asyncio.ensure_future(visit(place, requests))
        running.add(task)
        done, running = await asyncio.wait(running, timeout=0) if running else (set(), running)
        waits += [task.result() for task in done]
        due += 1 / rate
        await asyncio.sleep(max(0, due - time.monotonic()))
    waits += await asyncio.gather(*running)
    return waits


def told(waits):
    figures = {}
    for name in waits[0]:
        times = sorted(wait[name] for wait in waits)
        figures[name] = {
            "visits": len(times), "median_ms": round(times[len(times) // 2], 1),
            "p99_ms": round(times[int(len(times) * 0.99)], 1), "most_ms": round(times[-1], 1),
        }
    return figures


def state(pid):
    status = Path(f"/proc/{pid}/status").read_text()
    peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    return {"mb": round(resident([pid])["Rss"] / 1024, 1), "peak_mb": round(peak / 1024, 1),
            "files": len(os.listdir(f"/proc/{pid}/fd"))}


async def run(server, args):
    pid, place = server.process.pid, server.place
    host = "127.0.0.1"
    link = json.dumps({"link": server.link}).encode()
    requests = {
        "page": b"GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n" % host.encode(),
        "look-up": b"POST /api/v1/resolve HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
        % (len(link), link),
        "range": b"GET %s HTTP/1.1\r\nHost: x\r\nRange: bytes=0-65535\r\nConnection: close\r\n\r\n" % server.path.encode(),
    }
    await visit(place, requests)
    rows = []

    def tell(when, waits):
        row = {"when": when, **state(pid), "waits": told(waits) if waits else None}
        rows.append(row)
        print(json.dumps(row), flush=True)

    tell("before", await visits(place, requests, args.good, min(5, args.seconds)))
    flood = Flood(place, args)
    flood.start()
    # Until the idle ones are all there.
    wanted, begun = args.idle + args.slow, time.monotonic()
    while len(os.listdir(f"/proc/{pid}/fd")) < min(wanted, 11_000) and time.monotonic() - begun < 60:
        await asyncio.sleep(0.2)
    print(json.dumps({"under way after_s": round(time.monotonic() - begun, 1), **state(pid)}), flush=True)
    part = 30 if args.seconds > 60 else args.seconds
    for _ in range(max(1, int(args.seconds / part))):
        tell("during", await visits(place, requests, args.good, part))
    await flood.stop()
    print(json.dumps(flood.counts), flush=True)
    # Who was slow is found out after 15 s at the latest.
    await asyncio.sleep(20)
    tell("after", await visits(place, requests, args.good, 5))
    rows.append({"counts": flood.counts, "arguments": vars(args) | {"out": None}})
    return rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", default="release")
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--idle", type=int, default=10_000)
    parser.add_argument("--slow", type=int, default=2_000)
    parser.add_argument("--bad", type=float, default=500)
    parser.add_argument("--good", type=float, default=20, help="good visitors a second")
    parser.add_argument("--scenario", default="film-15mb")
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    if args.seconds > 1_800:
        sys.exit("at most half an hour")
    end_everything_on_a_signal()
    with Site(args.profile) as site:
        site.env |= {"SAVETHAT_TRUSTED_PROXIES": "127.0.0.1", "SAVETHAT_RATE": "60/min", "RUST_LOG": "error"}
        with Savethat(site, site.rows[args.scenario]["link"]) as server:
            rows = asyncio.run(run(server, args))
    write_lines(args.out, rows)


if __name__ == "__main__":
    main()
