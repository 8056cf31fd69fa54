#!/usr/bin/env bash
# Orama 3.1.18 (npm, @orama/orama), default (English) tokenizer: Vietnamese product names.
# Guess before the run: a word with marks is one token, with or without them.
# Seen: "đ" and the Vietnamese vowels outside its list split a word and are dropped. "điện thoại" (telephone)
#       also finds "giấy in" (printing paper), since the "in" of "điện" is searched as a word of its own, and
#       "đá cắt" (a cutting stone) does not find itself, while "áo thun" (T-shirt) does.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @orama/orama@3.1.18
cat > probe.mjs <<'JS'
import { create, insert, search } from '@orama/orama';
const index = create({ schema: { name: 'string' } });
for (const name of ['áo thun', 'đá', 'giấy in', 'điện thoại']) insert(index, { name });
for (const term of ['áo thun', 'đá', 'điện thoại'])
  console.log(`${term}:`, search(index, { term }).hits.map(({ document }) => document.name).sort().join(', ') || 'nothing');
JS
cat > expected <<'TXT'
áo thun: áo thun
đá: nothing
điện thoại: giấy in, điện thoại
TXT
node probe.mjs | tee seen
diff expected seen
