#!/usr/bin/env bash
# Makes docs/pictures/failures-ar.webp and failures-ja.webp: every failure that a visitor can meet, on a phone of 320 points, in Arabic
# and in Japanese. And in target/pictures/, to be looked at and not kept, pages of every kind in Arabic, Japanese, Hindi, German and
# Russian: light and dark, 320 to 1,280 points wide, and at 200 %.
#
#   docs/languages.sh
#
# Needs what the tests in browsers need (`./test --all` installs it), and ImageMagick, cwebp and fonts for these scripts (Debian: apt
# install imagemagick webp fonts-noto-core fonts-noto-cjk).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${CARGO_TARGET_DIR:-target}/pictures
rm -rf "$folder"
mkdir -p "$folder"
PICTURES=$(cd "$folder" && pwd)
export PICTURES
cargo nextest run --workspace -E 'test(tongues::every_failure_fits) + test(tongues::nothing_is_cut)'
for tag in ar ja; do
    montage "$folder/$tag"-*.png -tile 5x -geometry 320x700+8+8 "$folder/failures-$tag.png"
    cwebp -quiet -m 6 -q 60 "$folder/failures-$tag.png" -o "docs/pictures/failures-$tag.webp"
    wc -c "docs/pictures/failures-$tag.webp"
done
