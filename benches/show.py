#!/usr/bin/env python3
"""1,000 different posts looked up by one `savethat show --json`, beside one curl that only fetches their pages.

curl takes the pages over one connection that it keeps, unpacks them and throws them away. Both sides go through the
same proxy over TLS, taking turns. Prints the ratio of CPU and writes the raw figures as JSON lines.

    cargo build --release -p savethat-cli -p savethat-sim
    benches/show.py [--runs 5] [--posts 1000] [--out benches/results/show.jsonl]
"""

import argparse
import json
import statistics
import sys
from pathlib import Path

from simulated import AGENT, Site, measured, write_lines


def with_curl(site, links):
    config = site.folder / "curl.conf"
    config.write_text("".join(f'url = "{link}"\noutput = "/dev/null"\n' for link in links))
    return measured(
        ["curl", "--disable", "--compressed", "--silent", "--show-error", "--fail", "--user-agent", AGENT,
         "--config", str(config)],
        site.env,
    )


def with_savethat(site, links):
    asked, told = site.folder / "links", site.folder / "told"
    asked.write_text("\n".join(links) + "\n")
    with asked.open() as stdin, told.open("w") as stdout:
        figure = measured(
            [str(site.binaries / "savethat"), "show", "--json", "-a", "-"], site.env, stdin=stdin, stdout=stdout
        )
    posts = {json.loads(line)["id"] for line in told.read_text().splitlines()}
    if posts != {link.rsplit("/", 1)[1] for link in links}:
        sys.exit(f"{len(posts)} posts were told of, not {len(links)}, or not the right ones")
    return figure


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--posts", type=int, default=1000)
    arguments.add_argument("--out", type=Path)
    chosen = arguments.parse_args()
    figures = []
    with Site("release", "--many", str(chosen.posts)) as site:
        links = [row["link"] for name, row in site.rows.items() if name.startswith("many-")]
        for turn in range(chosen.runs):
            sides = [("savethat", with_savethat), ("curl", with_curl)]
            for name, side in sides if turn % 2 else reversed(sides):
                figures.append({"side": name, "posts": len(links), **side(site, links)})
    write_lines(chosen.out, figures)
    medians = {}
    for name in ("savethat", "curl"):
        mine = [figure for figure in figures if figure["side"] == name]
        medians[name] = {key: statistics.median(figure[key] for figure in mine) for key in ("wall", "cpu")}
        cpu = sorted(figure["cpu"] for figure in mine)
        print(
            f"{name:9} cpu {medians[name]['cpu']:6.2f} s ({cpu[0]:.2f}–{cpu[-1]:.2f})"
            f"  wall {medians[name]['wall']:6.2f} s  for {len(links)} posts"
        )
    ours, theirs = medians["savethat"], medians["curl"]
    print(f"ratio     cpu {ours['cpu'] / theirs['cpu']:.2f}  wall {ours['wall'] / theirs['wall']:.2f}")


if __name__ == "__main__":
    main()
