#!/usr/bin/env bash
# Makes docs/pictures/: pages of `savethat demo` on a phone and on a desk, light and dark.
#
#   docs/pictures.sh             with target/release/savethat
#   docs/pictures.sh PROGRAM     with another
#
# Needs chromium and its driver, cwebp, curl and a font with emoji (Debian: apt install chromium chromium-driver webp curl
# fonts-noto-color-emoji).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
program=${1:-target/release/savethat}
most=80000
folder=$(mktemp -d)
"$program" demo --listen 127.0.0.1:0 >"$folder/examples" 2>"$folder/said" &
running=($!)
trap 'kill "${running[@]}"; rm -rf "$folder"' EXIT
until grep -q 'is ready' "$folder/said"; do
    kill -0 "${running[0]}"
    sleep 0.1
done
address=$(sed -n 's/.*is ready: //p' "$folder/said")

# link_of TITLE: the example's link, as the value of a query.
link_of() {
    grep -B1 "^  $1 (" "$folder/examples" | grep -o 'https://[^ ]*' | sed 's/:/%3A/g; s/@/%40/g; s/\//%2F/g'
}

# take NAME ADDRESS WIDTH HEIGHT SCALE
take() {
    local name=$1 at=$2 width=$3 height=$4 scale=$5 look scheme
    for look in light dark; do
        # 0 is dark, 1 is light.
        [ "$look" = dark ] && scheme=0 || scheme=1
        chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
            --disable-component-update --disable-sync --user-data-dir="$folder/profile" --hide-scrollbars \
            --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' --blink-settings=preferredColorScheme="$scheme" \
            --force-device-scale-factor="$scale" --timeout=3000 --window-size="$width,$height" \
            --screenshot="$folder/$name.png" "$at" 2>>"$folder/chromium"
        pack "$name" "$look"
    done
}

# pack NAME LOOK: the screenshot of that name becomes a picture of the book.
pack() {
    local to="docs/pictures/$1-$2.webp" size
    cwebp -quiet -m 6 -q 82 -sharp_yuv "$folder/$1.png" -o "$to"
    size=$(wc -c <"$to")
    printf '%s %s\n' "$size" "$to"
    [ "$size" -lt "$most" ]
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

# The owner's pages, which need a browser that has signed in: one is driven.
word=$(sed -n 's/.*owner?word=//p' "$folder/said")
cookie=$(curl -sSi "$address/owner/begin" -d "word=$word" -d 'password=only for pictures' |
    sed -n 's/^set-cookie: savethat=\([0-9a-f]*\).*/\1/ip')
seal=$(curl -sS "$address/watch" -b "savethat=$cookie" | sed -n 's/.*name="seal" value="\([^"]*\)".*/\1/p' | head -n 1)
# send PATH FIELD…: a form of the owner's.
send() {
    local path=$1 field fields=(--data-urlencode "seal=$seal")
    shift
    for field; do fields+=(--data-urlencode "$field"); done
    curl -sS -o "$folder/answer" "$address$path" -b "savethat=$cookie" "${fields[@]}"
}
grep -o '^https://[^ ]*' "$folder/examples" | while read -r link; do send /library/keep "link=$link"; done
handle=$(grep -B1 '^  A profile (' "$folder/examples" | grep -o '@[^/ ?]*')
send /watch do=add "link=$handle" days=30
send /watch do=feed "handle=${handle#@}"
# Everything that a look at the creator finds, with its small picture.
kept=0
until [ "$kept" -ge 6 ]; do
    sleep 0.5
    kept=$(curl -sS "$address/library" -b "savethat=$cookie" | grep -c 'class="tile') || true
done
sleep 5
story=$(curl -sS "$address/library?kind=photos" -b "savethat=$cookie" | sed -n 's/.*class="pic" href="\([^"]*\)".*/\1/p' | head -n 1)

port=$((20000 + RANDOM % 20000))
chromedriver --port=$port >"$folder/driver" 2>&1 &
running+=($!)
until grep -q 'started successfully' "$folder/driver"; do
    kill -0 "${running[1]}"
    sleep 0.1
done
# drive PATH JSON: one command of WebDriver.
drive() { curl -sS "http://127.0.0.1:$port/session$1" -H 'content-type: application/json' ${2:+-d "$2"}; }
session=$(drive '' '{"capabilities":{"alwaysMatch":{"goog:chromeOptions":{"args":["--headless=new","--no-sandbox",
    "--disable-gpu","--hide-scrollbars","--no-first-run","--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]}}}}' | sed -n 's/.*"sessionId":"\([^"]*\)".*/\1/p')
drive "/$session/url" "{\"url\":\"$address/owner\"}" >>"$folder/driver"
drive "/$session/cookie" "{\"cookie\":{\"name\":\"savethat\",\"value\":\"$cookie\",\"path\":\"/\"}}" >>"$folder/driver"
# cdp NAME JSON: one of Chromium's own.
cdp() { drive "/$session/goog/cdp/execute" "{\"cmd\":\"Emulation.$1\",\"params\":$2}" >>"$folder/driver"; }

# take_owned NAME PATH WIDTH HEIGHT SCALE
take_owned() {
    local name=$1 path=$2 width=$3 height=$4 scale=$5 look
    cdp setDeviceMetricsOverride "{\"width\":$width,\"height\":$height,\"deviceScaleFactor\":$scale,\"mobile\":false}"
    for look in light dark; do
        cdp setEmulatedMedia "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"$look\"}]}"
        drive "/$session/url" "{\"url\":\"$address$path\"}" >>"$folder/driver"
        # What is loaded when it comes into view.
        sleep 1
        drive "/$session/screenshot" | sed 's/.*"value":"\([^"]*\)".*/\1/' | base64 -d >"$folder/$name.png"
        pack "$name" "$look"
    done
}

for page in "library /library" "kept $story" "watch /watch"; do
    name=${page%% *} path=${page#* }
    take_owned "$name-phone" "$path" 390 844 2
    take_owned "$name-desk" "$path" 1280 800 1
done
curl -sS -X DELETE "http://127.0.0.1:$port/session/$session" >>"$folder/driver"
