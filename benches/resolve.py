#!/usr/bin/env python3
"""`POST /api/v1/resolve` of a post that was just asked for, beside `GET /healthz` of the same server, by wrk in turns.

    apt-get install wrk && cargo build --release -p savethat-cli -p savethat-sim
    benches/resolve.py [--runs 3] [--seconds 5] [--connections 64] [--out benches/results/resolve.jsonl]
"""

import argparse
import json
import re
import statistics
import subprocess
import sys
import threading
from pathlib import Path

from simulated import Site, ready_line, write_lines

POST = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = [==[%s]==]
"""


def wrk(address, seconds, connections, *script):
    told = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", *script, address],
        check=True, capture_output=True, text=True,
    ).stdout
    if "Non-2xx" in told or "Socket errors" in told:
        sys.exit(f"not every answer was a good one:\n{told}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=3)
    arguments.add_argument("--seconds", type=int, default=5)
    arguments.add_argument("--connections", type=int, default=64)
    arguments.add_argument("--scenario", default="video")
    arguments.add_argument("--out", type=Path)
    chosen = arguments.parse_args()
    figures = []
    with Site("release") as site:
        data, script = site.folder / "data", site.folder / "post.lua"
        script.write_text(POST % json.dumps({"link": site.rows[chosen.scenario]["link"]}))
        server = subprocess.Popen(
            [str(site.binaries / "savethat"), "serve", "--listen", "127.0.0.1:0", "--data", str(data)],
            stderr=subprocess.PIPE, text=True, env=site.env,
        )
        try:
            base = re.search(r"http://[\w.]+:\d+", ready_line(server.stderr))[0]
            # Nobody may wait for a full pipe.
            threading.Thread(target=server.stderr.read, daemon=True).start()
            sides = [("healthz", []), ("api/v1/resolve", ["-s", str(script)])]
            for turn in range(chosen.runs):
                for name, more in sides if turn % 2 else reversed(sides):
                    rate = wrk(f"{base}/{name}", chosen.seconds, chosen.connections, *more)
                    figures.append({"side": name, "per_second": rate})
        finally:
            server.terminate()
            server.wait()
    write_lines(chosen.out, figures)
    medians = {}
    for name, _ in sides:
        rates = sorted(figure["per_second"] for figure in figures if figure["side"] == name)
        medians[name] = statistics.median(rates)
        print(f"{name:15} {medians[name]:9.0f} answers a second ({rates[0]:.0f}–{rates[-1]:.0f})")
    print(f"ratio           {medians['api/v1/resolve'] / medians['healthz']:.2f}")


if __name__ == "__main__":
    main()
