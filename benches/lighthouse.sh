#!/usr/bin/env bash
# What Lighthouse says of pages of `savethat demo`, as on a phone: a line of JSON for each page, and none of it below what is
# wanted.
#
#   benches/lighthouse.sh                         the first page and the guides, with target/release/savethat
#   benches/lighthouse.sh --out FILE.jsonl        keeps the lines
#   benches/lighthouse.sh --program P -- /help    another program, other pages
#
# Needs chromium and npm; Lighthouse itself is kept below the target folder.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/tools.sh
. "$ROOT/scripts/tools.sh"

program=$ROOT/target/release/savethat out=/dev/stdout
while [ $# -gt 0 ]; do
    case $1 in
        --program) program=$2 && shift ;;
        --out) out=$2 && shift ;;
        --) shift && break ;;
        *) say "lighthouse: unknown argument $1" && exit 2 ;;
    esac
    shift
done
[ $# -gt 0 ] || set -- / /guides /guides/tiktok-stories /guides/tiktok-iphone /guides/stories-and-videos

version=12.8.2
tool=${CARGO_TARGET_DIR:-$ROOT/target}/tools/lighthouse
if [ "$(cat "$tool/installed.txt" 2>/dev/null)" != "$version" ]; then
    need_packages nodejs=node npm=npm
    say "Installing with npm into $tool: lighthouse@$version"
    mkdir -p "$tool"
    npm install --prefix "$tool" --no-audit --no-fund --ignore-scripts --loglevel=error "lighthouse@$version" >&2
    printf '%s\n' "$version" >"$tool/installed.txt"
fi

folder=$(mktemp -d)
"$program" demo --listen 127.0.0.1:0 >/dev/null 2>"$folder/said" &
demo=$!
trap 'kill "$demo"; rm -rf "$folder"' EXIT
until grep -q 'is ready' "$folder/said"; do
    kill -0 "$demo"
    sleep 0.1
done
address=$(sed -n 's/.*is ready: //p' "$folder/said")

# The mobile preset: a phone of the middle class, a slow 4G line, both simulated from what was measured.
for path in "$@"; do
    CHROME_PATH=$(command -v chromium) "$tool/node_modules/.bin/lighthouse" "$address$path" --quiet --form-factor=mobile \
        --only-categories=performance,accessibility,best-practices,seo --output=json --output-path="$folder/report.json" \
        --chrome-flags="--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --user-data-dir=$folder/profile"
    node - "$folder/report.json" "$path" >>"$folder/lines" <<'SUMMARY'
const [file, path] = process.argv.slice(2)
const { categories, audits, lighthouseVersion } = JSON.parse(require('fs').readFileSync(file, 'utf8'))
const score = Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(100 * score)]))
const value = (name) => Math.round(1000 * audits[name].numericValue) / 1000
const below = Object.values(categories).flatMap(({ auditRefs }) => auditRefs).map(({ id }) => audits[id])
    .filter(({ score, scoreDisplayMode }) => ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode) && score < 0.9)
    .map(({ id }) => id)
console.log(JSON.stringify({
    path, lighthouse: lighthouseVersion, ...score,
    first_contentful_paint_ms: value('first-contentful-paint'), largest_contentful_paint_ms: value('largest-contentful-paint'),
    total_blocking_ms: value('total-blocking-time'), layout_shift: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'), below,
}))
SUMMARY
done
cat "$folder/lines" >"$out"
node - "$folder/lines" <<'WANTED'
const lines = require('fs').readFileSync(process.argv[2], 'utf8').trim().split('\n').map(JSON.parse)
const wanted = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }
const missed = lines.flatMap((line) => Object.entries(wanted).filter(([name, least]) => line[name] < least)
    .map(([name, least]) => `${line.path}: ${name} is ${line[name]}; wanted: at least ${least}`))
for (const line of missed) console.error(line)
process.exit(missed.length ? 1 : 0)
WANTED
