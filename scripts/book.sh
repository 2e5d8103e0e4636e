#!/usr/bin/env bash
# The book: builds docs/ into target/book, and fails at every link or heading that leads nowhere.
#
#   scripts/book.sh            build it
#   scripts/book.sh --serve    and show it on http://127.0.0.1:8000, again after each change
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/tools.sh
. "$ROOT/scripts/tools.sh"

cd "$ROOT"
need_mkdocs
target=${CARGO_TARGET_DIR:-$ROOT/target}
if [ "${1:-}" = --serve ]; then
    exec "$target/tools/mkdocs/bin/mkdocs" serve
fi
# Without --quiet, which takes the warnings away that --strict counts.
"$target/tools/mkdocs/bin/mkdocs" build --strict --clean --site-dir "$target/book"
# Links out of the book into this project: mkdocs does not look at those.
lost=''
while read -r path; do
    [ -e "$path" ] || lost+=" $path"
done < <(grep -rhoE 'github\.com/savethat/savethat/(blob|tree)/main/[^)# ]+' docs/*.md | sed -E 's,.*/(blob|tree)/main/,,' | sort -u)
[ -z "$lost" ] || { say "The book links to files that are not there:$lost" && exit 1; }
printf 'The book has %s pages: %s\n' "$(find "$target/book" -name '*.html' | wc -l)" "$target/book/index.html"
