#!/usr/bin/env bash
# Draws the home screen's pictures anew from public/icons/fledge.svg; run it after changing the bird.
# Wants rsvg-convert and pngquant (Debian: librsvg2-bin, pngquant). The build does not run this.
set -euo pipefail
cd "$(dirname "$0")/../../public/icons"

# draw SIZE SCALE FILE: the bird at SCALE of the picture. Below 1 the ground fills the square, for
# systems that cut their own shape out of it and may cut off all but the middle 80 %.
draw() {
  local ground='s/ rx="14"//'
  [ "$2" = 1 ] && ground=
  sed -E "$ground; s|<g stroke-linecap|<g transform=\"translate($(awk "BEGIN{print 32*(1-$2)}") $(awk "BEGIN{print 32*(1-$2)}")) scale($2)\" stroke-linecap|" fledge.svg |
    rsvg-convert --width "$1" --height "$1" |
    pngquant --speed 1 --strip 48 - >"$3"
}

draw 192 1 icon-192.png
draw 512 1 icon-512.png
draw 512 .75 maskable-512.png
draw 180 .875 apple-touch-icon.png
