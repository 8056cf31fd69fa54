#!/usr/bin/env bash
# lunr 2.3.9 (npm), default pipeline: a product index in Vietnamese.
# Guess before the run: words are kept as written, so "ghế" (chair) finds chairs and not "ghẹ" (crab).
# Seen: its trimmer cuts letters outside A-Z from both ends when words are indexed. Chair and crab are both
#       stored as "gh", shirt ("áo") as "o". The query is not trimmed: the words themselves find nothing, and
#       "gh" finds chairs and crabs together. Marks inside a word are kept: "giày" (shoe) is found.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lunr@2.3.9
cat > probe.mjs <<'JS'
import lunr from 'lunr';
const names = { chair: 'ghế', crab: 'ghẹ', shirt: 'áo', shoe: 'giày' };
const index = lunr(function () {
  this.ref('id');
  this.field('name');
  for (const [id, name] of Object.entries(names)) this.add({ id, name });
});
for (const query of [...Object.values(names), 'gh', 'o'])
  console.log(`${query}:`, index.search(query).map(({ ref }) => ref).sort().join(' ') || 'nothing');
JS
cat > expected <<'TXT'
ghế: nothing
ghẹ: nothing
áo: nothing
giày: shoe
gh: chair crab
o: shirt
TXT
node probe.mjs | tee seen
diff expected seen
