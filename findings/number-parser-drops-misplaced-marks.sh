#!/usr/bin/env bash
# @internationalized/number 3.6.9 (npm; the number field of React Aria) with locale vi-VN.
# Guess before the run: 5.25 is refused, since a point groups thousands in Vietnamese and 25 is no group.
# Seen: marks are dropped wherever they stand. A price of "5.25" is 525, "1.5" is 15, and in en-US "1,23" is 123.
#       Babel (Python) does the same unless it is asked to be strict; this parser has no such option.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @internationalized/number@3.6.9
cat > probe.mjs <<'JS'
import { NumberParser } from '@internationalized/number';
for (const [locale, text] of [['vi-VN', '1.234,5'], ['vi-VN', '5.25'], ['vi-VN', '1.5'], ['en-US', '1,23'], ['en-US', '1,5']])
  console.log(locale, text, '->', new NumberParser(locale, {}).parse(text));
JS
cat > expected <<'TXT'
vi-VN 1.234,5 -> 1234.5
vi-VN 5.25 -> 525
vi-VN 1.5 -> 15
en-US 1,23 -> 123
en-US 1,5 -> 15
TXT
node probe.mjs | tee seen
diff expected seen
