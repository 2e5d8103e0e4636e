"""`savethat serve` and nginx as servers of the same film, and readers that cost little, for the programs beside this file."""

import hashlib
import http.cookiejar
import json
import re
import selectors
import signal
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request
from pathlib import Path

from simulated import AGENT, ready_line

REFERER = "https://www.tiktok.com/"
# What one call may take out of a socket.
MOUTHFUL = bytearray(4 << 20)


def wanted(program, package):
    """Where `program` is; ends with a sentence where it is not installed."""
    # Debian keeps servers out of the path of ordinary users.
    path = shutil.which(program) or shutil.which(program, path="/usr/sbin:/usr/local/sbin")
    if not path:
        sys.exit(f"{program} is not installed: apt-get install {package}")
    return path


def end_everything_on_a_signal():
    """Whoever stops this program stops what it started."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))


def cpu_seconds(pids):
    """User and system time of these processes with all their threads, also those that have ended (clock_getcpuclockid)."""
    return sum(time.clock_gettime(~pid << 3 | 2) for pid in pids)


def resident(pids):
    """KiB: all that is resident, and of that what is in no file."""
    sums = {"Rss": 0, "Anonymous": 0}
    for pid in pids:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            name = line.split(":")[0]
            if name in sums:
                sums[name] += int(line.split()[1])
    return sums


def media_address(site, link):
    """The film's address and the cookies of its page, as a browser learns them."""
    jar = http.cookiejar.CookieJar()
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({"https": site.env["HTTPS_PROXY"]}),
        urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=site.env["SSL_CERT_FILE"])),
        urllib.request.HTTPCookieProcessor(jar),
    )
    opener.addheaders = [("User-Agent", AGENT)]
    page = opener.open(link, timeout=30).read().decode(errors="replace")
    written = re.search(r'"playAddr":("https:[^"]+")', page)[1]
    return json.loads(written), "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar)


class Savethat:
    """A `savethat serve` with an empty spool."""

    def __init__(self, site, link):
        self.site, self.link = site, link

    def __enter__(self):
        self.data = tempfile.mkdtemp(dir=self.site.folder)
        self.process = subprocess.Popen(
            [str(self.site.binaries / "savethat"), "serve", "--listen", "127.0.0.1:0", "--data", self.data],
            stderr=subprocess.PIPE, text=True, env=self.site.env,
        )
        self.pids = [self.process.pid]
        try:
            self.begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def begin(self):
        port = re.search(r"http://[\w.]+:(\d+)", ready_line(self.process.stderr))[1]
        # Nobody may wait for a full pipe.
        threading.Thread(target=self.process.stderr.read, daemon=True).start()
        self.place = ("127.0.0.1", int(port))
        body = json.dumps({"link": self.link}).encode()
        told = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/resolve", body, timeout=30))
        post = told["posts"][0]
        self.path = f"/media/tiktok/{post['id']}/1.mp4"

    def film(self):
        """The file in the spool."""
        return next(path for path in Path(self.data).rglob("*") if path.is_file() and path.stat().st_size > 1 << 20)

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.data)


CONFIG = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
worker_processes {workers};
{user}
events {{ worker_connections 2048; }}
http {{
  access_log off;
  sendfile off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  proxy_http_version 1.1;
  proxy_ssl_protocols TLSv1.3;
  proxy_ssl_server_name on;
  proxy_ssl_name {host};
  proxy_set_header Host {host};
  proxy_set_header Connection "";
  proxy_set_header Referer {referer};
  proxy_set_header User-Agent "{agent}";
  proxy_set_header Cookie "{cookies}";
  server {{ listen 127.0.0.1:{kept}; root {folder}/files; }}
  server {{ listen 127.0.0.1:{buffered}; location / {{ proxy_pass https://{direct}; }} }}
  server {{ listen 127.0.0.1:{unbuffered}; location / {{ proxy_pass https://{direct}; proxy_buffering off; }} }}
}}
"""


class Nginx:
    """One nginx with three listeners: `kept` hands out files of a folder, `buffered` and `unbuffered` relay the site."""

    def __init__(self, site, address, cookies, workers=2):
        self.program = wanted("nginx", "nginx-light")
        self.site, self.address, self.cookies, self.workers = site, urllib.parse.urlsplit(address), cookies, workers

    def __enter__(self):
        self.folder = self.site.folder / "nginx"
        (self.folder / "files").mkdir(parents=True)
        # Workers of a master that is root are another user, who may not look into the folder of the site.
        is_root = Path("/proc/self").stat().st_uid == 0
        probes = [socket.create_server(("127.0.0.1", 0)) for _ in range(3)]
        kept, buffered, unbuffered = (probe.getsockname()[1] for probe in probes)
        for probe in probes:
            probe.close()
        config = self.folder / "nginx.conf"
        config.write_text(CONFIG.format(
            folder=self.folder, workers=self.workers, user="user root;" if is_root else "",
            host=self.address.hostname, referer=REFERER, agent=AGENT, cookies=self.cookies.replace('"', '\\"'),
            direct=self.site.direct[0], kept=kept, buffered=buffered, unbuffered=unbuffered,
        ))
        self.process = subprocess.Popen([self.program, "-p", str(self.folder), "-c", str(config)])
        self.places = {
            "kept": ("127.0.0.1", kept), "buffered": ("127.0.0.1", buffered), "unbuffered": ("127.0.0.1", unbuffered),
        }
        self.path = f"{self.address.path}?{self.address.query}"
        for _ in range(200):
            children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
            if len(children) == self.workers:
                break
            if self.process.poll() is not None:
                sys.exit("nginx did not start")
            time.sleep(0.02)
        self.pids = [self.process.pid, *map(int, children)]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def ask(place, path):
    """A connection on which `path` was asked for."""
    connection = socket.create_connection(place, timeout=60)
    host = f"{place[0]}:{place[1]}"
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    return connection


def head(connection):
    """Reads the head of an answer; the length that it promises, and what came of the body with it."""
    came = b""
    while b"\r\n\r\n" not in came:
        more = connection.recv(16384)
        if not more:
            sys.exit(f"closed instead of answering: {came!r}")
        came += more
    lines, body = came.split(b"\r\n\r\n", 1)
    if not re.match(rb"HTTP/1.1 20[06] ", lines):
        sys.exit(lines.decode(errors="replace"))
    return int(re.search(rb"(?i)\r\ncontent-length: (\d+)", lines)[1]), body


def sha256(place, path):
    """One reader that looks at what it reads: the hash, and how many bytes there were."""
    with ask(place, path) as connection:
        length, body = head(connection)
        hash, seen = hashlib.sha256(body), len(body)
        while took := connection.recv_into(MOUTHFUL):
            hash.update(memoryview(MOUTHFUL)[:took])
            seen += took
    if seen != length:
        sys.exit(f"{seen} bytes came where {length} were promised")
    return hash.hexdigest(), length


def take(connection, most=len(MOUTHFUL)):
    """What is there, at most `most` bytes, thrown away by the system before it is copied: a reader's own cost is small."""
    return connection.recv_into(MOUTHFUL, most, socket.MSG_TRUNC)


def read_all(place, path, readers):
    """So many readers at once, each as fast as it can; seconds from the first connection to the last byte."""
    begun = time.monotonic()
    eyes, left = selectors.EpollSelector(), {}
    for _ in range(readers):
        connection = ask(place, path)
        eyes.register(connection, selectors.EVENT_READ)
        left[connection] = None
    while left:
        for key, _ in eyes.select(60):
            connection = key.fileobj
            if left[connection] is None:
                length, body = head(connection)
                left[connection] = length - len(body)
                continue
            took = take(connection)
            left[connection] -= took
            if took == 0 or left[connection] == 0:
                if left.pop(connection) != 0:
                    sys.exit("an answer was short")
                eyes.unregister(connection)
                connection.close()
    return time.monotonic() - begun
