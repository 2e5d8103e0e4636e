"""The simulated site for the programs beside this file, and other programs run against it. Python's own library only."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
PEERS = TARGET / "peers" / "bin"
AGENT = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/141.0.0.0 Safari/537.36"
)


class Site:
    """One `savethat-sim`, with a folder of its own: `rows` by name, `env` for a program that is to reach it, and in `direct`
    the addresses where it answers without a proxy, if `--direct` was among the arguments."""

    def __init__(self, profile="release", *arguments):
        self.binaries = TARGET / profile
        self.arguments = arguments

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.folder = Path(self.temporary.name)
        ca, table = self.folder / "ca.pem", self.folder / "originals.json"
        self.process = subprocess.Popen(
            [str(self.binaries / "savethat-sim"), "--ca", str(ca), "--originals", str(table), *self.arguments],
            stdout=subprocess.PIPE,
            text=True,
        )
        exported, self.direct = {}, []
        for line in self.process.stdout:
            if found := re.match(r"export (\w+)=(.*)", line):
                exported[found[1]] = found[2].strip()
                if len(exported) == 2:
                    break
            elif found := re.match(r"direct (\S+)", line):
                self.direct.append(found[1])
        else:
            sys.exit("savethat-sim did not start")
        self.rows = {row["name"]: row for row in json.loads(table.read_text())}
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "HTTPS_PROXY": exported["HTTPS_PROXY"],
            "SSL_CERT_FILE": str(ca),
            "CURL_CA_BUNDLE": str(ca),
            "REQUESTS_CA_BUNDLE": str(ca),
            "PYTHONDONTWRITEBYTECODE": "1",
            # What is measured is the program, and not its patience.
            "SAVETHAT_RATE": "off",
            "SAVETHAT_SITE_RATE": "off",
        }
        return self

    def log(self):
        """Ends the site; what it was asked, line by line, if `--log` was among the arguments."""
        self.process.send_signal(signal.SIGINT)
        return [line.split() for line in self.process.stdout]

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()
        self.temporary.cleanup()

    def command(self, name, text, folder, patient=True):
        """How `name` is told to save what `text` leads to into `folder`. Not patient: few tries, short waits."""
        if name == "savethat":
            return [str(self.binaries / "savethat"), "get", "--quiet", "-o", str(folder), text]
        if name == "yt-dlp":
            # certifi, where installed, would hide the site's own certificate.
            hurry = [] if patient else ["--retries", "3", "--extractor-retries", "1", "--socket-timeout", "6"]
            return [
                str(PEERS / "yt-dlp"), "--ignore-config", "--no-cache-dir", "--quiet", "--no-progress",
                "--compat-options", "no-certifi", "--fixup", "never", *hurry,
                "--paths", str(folder), "--output", "%(id)s.%(ext)s", text,
            ]
        hurry = [] if patient else ["--retries", "3", "--http-timeout", "6", "--sleep-429", "1"]
        return [
            str(PEERS / "gallery-dl"), "--config-ignore", "--quiet", "-o", "cache.file=", *hurry,
            "-D", str(folder), text,
        ]


def measured(command, env, **streams):
    """Runs one program as a whole process; wall and CPU seconds, and its peak memory in KiB."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, **streams}
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        child = subprocess.Popen(command, env=env, stderr=said, **streams)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            said.seek(0)
            sys.exit(f"{command[0]} ended with {child.returncode}: {said.read().decode(errors='replace')}")
    return {"wall": wall, "cpu": used.ru_utime + used.ru_stime, "kib": used.ru_maxrss}


def ready_line(stderr):
    """The line with a server's address: the log may have others before it. At the end of the stream, nothing."""
    return next((line for line in stderr if "ready: http://" in line), "")


def write_lines(path, rows):
    """The raw figures, one JSON document a line."""
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
