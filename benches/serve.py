#!/usr/bin/env python3
"""`savethat serve` while nobody asks: how soon it is ready, and how much memory it holds.

    cargo build --release -p savethat-cli
    benches/serve.py [--runs 7] [--out benches/results/serve.jsonl]
"""

import argparse
import json
import os
import re
import socket
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from simulated import ready_line

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"


def once(data):
    start = time.monotonic()
    server = subprocess.Popen(
        [str(TARGET / "savethat"), "serve", "--listen", "127.0.0.1:0", "--data", data],
        stderr=subprocess.PIPE,
        text=True,
        env={"PATH": os.environ["PATH"], "HOME": data},
    )
    try:
        host, port = re.search(r"http://([\w.]+):(\d+)", ready_line(server.stderr)).groups()
        with socket.create_connection((host, int(port))) as client:
            client.sendall(b"GET /readyz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            answer = client.recv(64)
        assert answer.startswith(b"HTTP/1.1 200"), answer
        ready = time.monotonic() - start
        time.sleep(1)
        status = Path(f"/proc/{server.pid}/status").read_text()
        return {"ready": ready, "kib": int(re.search(r"VmRSS:\s+(\d+)", status)[1])}
    finally:
        server.terminate()
        server.wait()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=7)
    arguments.add_argument("--out", type=Path)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as data:
        figures = [once(data) for _ in range(chosen.runs)]
    ready = statistics.median(figure["ready"] for figure in figures)
    kib = statistics.median(figure["kib"] for figure in figures)
    size = (TARGET / "savethat").stat().st_size
    print(f"{chosen.runs} starts, medians: ready after {ready * 1000:.1f} ms, {kib / 1024:.1f} MiB resident")
    print(f"binary {size} bytes")
    if chosen.out:
        chosen.out.parent.mkdir(parents=True, exist_ok=True)
        chosen.out.write_text("".join(json.dumps(figure) + "\n" for figure in figures))


if __name__ == "__main__":
    main()
