#!/usr/bin/env bash
# mathjs 15.2.0 and js-quantities 1.8.0 (npm): "gr", which invoices of Viet Nam and Europe write for grams.
# Guess before the run: both read 5 gr as 5 grams, or refuse it.
# Seen: mathjs reads grains, 0.324 grams; js-quantities reads gross, 720 pieces. Neither refuses.
#       js-quantities also reads "5 M2" (square metres in capitals, as customs systems print them) as a
#       squared molar concentration; mathjs refuses that one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mathjs@15.2.0 js-quantities@1.8.0
cat > probe.mjs <<'JS'
import { unit } from 'mathjs';
import Qty from 'js-quantities';
const told = (read) => { try { return read(); } catch { return 'refused'; } };
for (const text of ['5 g', '5 gr', '5 M2']) {
  console.log(`mathjs ${text}:`, told(() => unit(text).toNumber('g').toFixed(4) + ' g'));
  console.log(`js-quantities ${text}:`, told(() => Qty(text).toBase().toString()));
}
JS
cat > expected <<'TXT'
mathjs 5 g: 5.0000 g
js-quantities 5 g: 0.005 kg
mathjs 5 gr: 0.3240 g
js-quantities 5 gr: 720 doz2
mathjs 5 M2: refused
js-quantities 5 M2: 5000000 mol2/m6
TXT
node probe.mjs | tee seen
diff expected seen
