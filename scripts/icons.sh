#!/usr/bin/env bash
# Makes the pictures of crates/savethat-web/assets/installed/ from the drawings beside them: home screens, notifications and
# previews of a link want PNG.
#
#   scripts/icons.sh
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/tools.sh
. "$ROOT/scripts/tools.sh"

need_packages librsvg2-bin=rsvg-convert pngquant=pngquant fonts-dejavu-core=/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf

cd "$ROOT/crates/savethat-web/assets/installed"
# drawn DRAWING WIDTH NAME
drawn() {
    rsvg-convert --width "$2" "$1.svg" | pngquant --speed 1 --strip 32 - >"$3.png"
    printf '%s bytes, %s.png\n' "$(wc -c <"$3.png")" "$3"
}
drawn icon 192 icon-192
drawn icon 512 icon-512
drawn maskable 512 maskable-512
drawn maskable 180 touch-180
drawn badge 96 badge-96
drawn social 1200 social-1200
