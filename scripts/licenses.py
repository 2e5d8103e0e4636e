#!/usr/bin/env python3
"""What the libraries in the program ask for: writes crates/savethat-cli/src/commands/licenses.txt.gz, which
`savethat licenses` shows. To be run when a dependency changes; a test says when that is. Python's own library only.

    scripts/licenses.py            write it
    scripts/licenses.py --check    say whether it is as it would be written
"""

import gzip
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "crates/savethat-cli/src/commands/licenses.txt.gz"
NAMES = re.compile(r"(licen[cs]e|copying|notice|unlicense|copyright)", re.I)


def packages():
    """Everything that is compiled into the program, on any system; not what only tests or builds need."""
    metadata = json.loads(
        subprocess.check_output(["cargo", "metadata", "--locked", "--format-version", "1"], cwd=ROOT)
    )
    by_id = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    todo = [package["id"] for package in metadata["packages"] if package["name"] == "savethat-cli"]
    seen = set()
    while todo:
        this = todo.pop()
        if this in seen:
            continue
        seen.add(this)
        for dep in nodes[this]["deps"]:
            if any(kind["kind"] is None for kind in dep["dep_kinds"]):
                todo.append(dep["pkg"])
    ours = set(metadata["workspace_members"])
    return sorted((by_id[this] for this in seen - ours), key=lambda it: (it["name"], it["version"]))


def texts(package):
    """The files with what it asks for, also those of what it brings along (LAME lies in a folder of its own)."""
    folder = Path(package["manifest_path"]).parent
    found = [path for path in folder.iterdir() if path.is_file() and NAMES.match(path.name)]
    if package["name"].endswith("-sys"):
        found += [path for path in folder.glob("*/*") if path.is_file() and NAMES.match(path.name)]
    for path in sorted(found):
        text = path.read_text(errors="replace").replace("\r\n", "\n").strip()
        if text and path.suffix not in (".rs", ".py", ".js", ".html"):
            yield re.sub(r"[ \t]+\n", "\n", text)


def document():
    lines = ["savethat is licensed under MIT or Apache-2.0, as you like. The program also holds:", ""]
    groups, order = {}, []
    for package in packages():
        said = package["license"] or "see below"
        lines.append(f"{package['name']} {package['version']}: {said}; {package['repository'] or 'crates.io'}")
        for text in texts(package):
            key = hashlib.sha256(re.sub(r"\s+", " ", text).encode()).hexdigest()
            if key not in groups:
                groups[key] = (text, [])
                order.append(key)
            name = f"{package['name']} {package['version']}"
            if name not in groups[key][1]:
                groups[key][1].append(name)
    for key in order:
        text, names = groups[key]
        lines += ["", "=" * 78, "Of " + ", ".join(names) + ":", "", text]
    return "\n".join(lines) + "\n"


def main():
    made = gzip.compress(document().encode(), 9, mtime=0)
    if "--check" in sys.argv:
        same = OUT.exists() and gzip.decompress(OUT.read_bytes()) == gzip.decompress(made)
        sys.exit(0 if same else "licenses.txt.gz is not what it should be: run scripts/licenses.py")
    OUT.write_bytes(made)
    print(f"{OUT.relative_to(ROOT)}: {len(made)} bytes")


if __name__ == "__main__":
    main()
