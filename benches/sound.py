#!/usr/bin/env python3
"""The sound of a ten-minute post alone, beside ffmpeg: `sound.m4a` and `sound.mp3`, whole processes on one core.

The post is made here by ffmpeg: 720x1280 H.264 with AAC-LC, 44.1 kHz stereo at 128 kbit/s. Both sides read it from the
same folder, taking turns; each runs on one core (taskset), ffmpeg with one thread. Every M4A is compared packet by
packet with what ffmpeg copies, every MP3 by its length in seconds. Prints a table and writes the raw figures as JSON lines.
Only Python's own library, ffmpeg and ffprobe are used.

    cargo build --release -p savethat --example sound
    benches/sound.py [--runs 5] [--out benches/results/sound.jsonl]
"""

import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
import os
from pathlib import Path

from simulated import TARGET, measured, write_lines

SECONDS = 600
OURS = str(TARGET / "release" / "examples" / "sound")
FFMPEG = ["ffmpeg", "-nostdin", "-loglevel", "error", "-y", "-threads", "1"]


def post(path):
    """Noise in the picture, so that it has the size of a post; tones, noise and beats in the sound, so that no encoder
    is idle."""
    sound = (
        "aevalsrc=0.25*sin(2*PI*220*t)*(1+sin(2*PI*0.7*t))/2+0.2*sin(2*PI*(1200+400*sin(2*PI*0.3*t))*t)+0.1*(random(0)-0.5)*exp(-4*mod(t\\,0.5))"
        "|0.25*sin(2*PI*277*t)*(1+sin(2*PI*0.9*t))/2+0.2*sin(2*PI*(900+300*sin(2*PI*0.2*t))*t)+0.1*(random(1)-0.5)*exp(-4*mod(t\\,0.5))"
        f":s=44100:d={SECONDS}"
    )
    piece = path.with_name("piece.mp4")
    quiet = ["ffmpeg", "-nostdin", "-loglevel", "error", "-y"]
    picture = ["-f", "lavfi", "-i", "testsrc2=s=720x1280:r=30:d=20,noise=alls=6:allf=t"]
    x264 = ["-c:v", "libx264", "-preset", "ultrafast", "-b:v", "1M", "-pix_fmt", "yuv420p"]
    subprocess.run([*quiet, *picture, *x264, str(piece)], check=True)
    aac = ["-c:a", "aac", "-b:a", "128k", "-ac", "2", "-ar", "44100"]
    both = ["-stream_loop", "-1", "-i", str(piece), "-f", "lavfi", "-i", sound, "-map", "0:v", "-map", "1:a"]
    run = [*quiet, *both, "-c:v", "copy", *aac, "-t", str(SECONDS), "-movflags", "+faststart", str(path)]
    subprocess.run(run, check=True)


def packets(path):
    """The sum of each packet of sound."""
    run = ["ffmpeg", "-nostdin", "-loglevel", "error", "-i", str(path), "-map", "0:a", "-c", "copy", "-f", "framemd5", "-"]
    lines = subprocess.run(run, check=True, capture_output=True, text=True).stdout.splitlines()
    return [line.split(",")[-1].strip() for line in lines if not line.startswith("#")]


def probed(path):
    """Length in seconds; ends where ffprobe warns."""
    run = ["ffprobe", "-v", "warning", "-show_entries", "format=duration", "-of", "csv=p=0", str(path)]
    done = subprocess.run(run, check=True, capture_output=True, text=True)
    if done.stderr.strip():
        sys.exit(f"ffprobe of {path}: {done.stderr}")
    return float(done.stdout)


def first_byte(film, folder):
    """Seconds from the start of the process, its own clock and that of whoever started it, to the first frame."""
    out = folder / "first.mp3"
    start = time.monotonic()
    child = subprocess.Popen(["taskset", "-c", "0", OURS, "mp3", str(film), str(out)], stderr=subprocess.PIPE, text=True)
    said = child.stderr.readline()
    seen = time.monotonic() - start
    child.stderr.read()
    if child.wait() != 0:
        sys.exit("sound ended badly")
    return {"own": float(re.match(r"first (\S+)", said)[1]), "seen": seen}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--film", type=Path, help="instead of one that is made here")
    arguments.add_argument("--out", type=Path)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        film = chosen.film or folder / "post.mp4"
        if not chosen.film:
            post(film)
        films = str(film)
        m4a, copied = folder / "sound.m4a", folder / "copied.m4a"
        mp3, encoded = folder / "sound.mp3", folder / "encoded.mp3"
        sides = {
            "m4a": [
                ("savethat", [OURS, "m4a", films, str(m4a)]),
                ("ffmpeg", [*FFMPEG, "-i", films, "-vn", "-c", "copy", str(copied)]),
            ],
            "mp3": [
                ("savethat", [OURS, "mp3", films, str(mp3), "192"]),
                ("ffmpeg", [*FFMPEG, "-i", films, "-vn", "-threads", "1", "-c:a", "libmp3lame", "-b:a", "192k", str(encoded)]),
            ],
        }
        rows = []
        env = dict(os.environ)
        for what, two in sides.items():
            runs = chosen.runs * 3 if what == "m4a" else chosen.runs
            for number in range(runs + 1):
                for name, command in two if number % 2 else reversed(two):
                    figure = measured(["taskset", "-c", "0", *command], env)
                    if number > 0:  # the first turn only warms up
                        rows.append({"what": what, "side": name, **figure})
        if packets(m4a) != packets(copied) or packets(m4a) != packets(film):
            sys.exit("the packets differ")
        lengths = {path.name: probed(path) for path in (m4a, copied, mp3, encoded)}
        for number in range(chosen.runs):
            rows.append({"what": "first byte", "side": "savethat", **first_byte(film, folder)})
        size = film.stat().st_size

    print(f"a post of {size:,} bytes; seconds as ffprobe tells them: {lengths}")
    for what in sides:
        medians = {}
        for name in ("savethat", "ffmpeg"):
            of = [row for row in rows if row["what"] == what and row["side"] == name]
            walls = sorted(row["wall"] for row in of)
            medians[name] = statistics.median(walls), statistics.median(row["cpu"] for row in of)
            print(
                f"{what} {name:9} wall {medians[name][0] * 1000:9.1f} ms ({walls[0] * 1000:.1f}–{walls[-1] * 1000:.1f})"
                f"  cpu {medians[name][1] * 1000:9.1f} ms  peak {max(row['kib'] for row in of) / 1024:.1f} MiB  runs {len(of)}"
            )
        ours, theirs = medians["savethat"], medians["ffmpeg"]
        print(f"{what} ours of theirs: wall {ours[0] / theirs[0]:.3f}, cpu {ours[1] / theirs[1]:.3f}; times faster: {theirs[0] / ours[0]:.1f}")
    firsts = [row for row in rows if row["what"] == "first byte"]
    for clock in ("own", "seen"):
        times = sorted(row[clock] for row in firsts)
        print(f"first frame, {clock}: {statistics.median(times) * 1000:.1f} ms ({times[0] * 1000:.1f}–{times[-1] * 1000:.1f})")
    write_lines(chosen.out, rows)


if __name__ == "__main__":
    main()
