#!/usr/bin/env bash
# Makes docs/pictures/: pages of `savethat demo` on a phone and on a desk, light and dark.
#
#   docs/pictures.sh             with target/release/savethat
#   docs/pictures.sh PROGRAM     with another
#
# Needs chromium, cwebp and a font with emoji (Debian: apt install chromium webp fonts-noto-color-emoji).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
program=${1:-target/release/savethat}
most=80000
folder=$(mktemp -d)
"$program" demo --listen 127.0.0.1:0 >"$folder/examples" 2>"$folder/said" &
demo=$!
trap 'kill "$demo"; rm -rf "$folder"' EXIT
until grep -q 'is ready' "$folder/said"; do
    kill -0 "$demo"
    sleep 0.1
done
address=$(sed -n 's/.*is ready: //p' "$folder/said")

# link_of TITLE: the example's link, as the value of a query.
link_of() {
    grep -B1 "^  $1 (" "$folder/examples" | grep -o 'https://[^ ]*' | sed 's/:/%3A/g; s/@/%40/g; s/\//%2F/g'
}

# take NAME ADDRESS WIDTH HEIGHT SCALE
take() {
    local name=$1 at=$2 width=$3 height=$4 scale=$5 look scheme size
    for look in light dark; do
        # 0 is dark, 1 is light.
        [ "$look" = dark ] && scheme=0 || scheme=1
        chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
            --disable-component-update --disable-sync --user-data-dir="$folder/profile" --hide-scrollbars \
            --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' --blink-settings=preferredColorScheme="$scheme" \
            --force-device-scale-factor="$scale" --timeout=3000 --window-size="$width,$height" \
            --screenshot="$folder/$name.png" "$at" 2>>"$folder/chromium"
        cwebp -quiet -m 6 -q 82 -sharp_yuv "$folder/$name.png" -o "docs/pictures/$name-$look.webp"
        size=$(wc -c <"docs/pictures/$name-$look.webp")
        printf '%s %s\n' "$size" "docs/pictures/$name-$look.webp"
        [ "$size" -lt "$most" ]
    done
}

mkdir -p docs/pictures
# A picture shows in a screenshot at once; a video's first frame does not. A ring has its pictures once it was asked for.
for page in \
    "index /" \
    "saved /save?link=$(link_of 'A photo Story')" \
    "ring /save?link=$(link_of 'A profile')" \
    "failed /save?link=$(link_of 'An expired Story')"; do
    name=${page%% *} path=${page#* }
    take "$name-phone" "$address$path" 390 844 2
    take "$name-desk" "$address$path" 1280 800 1
done
