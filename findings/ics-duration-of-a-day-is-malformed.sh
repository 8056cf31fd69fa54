#!/usr/bin/env bash
# ics 3.12.0 (npm): the last day for a protest as an all-day event of one day.
# Guess before the run: DURATION:P1D.
# Seen: DURATION:P1DT. RFC 5545 (3.3.6) wants a time behind the "T"; the line has none. With an end that equals
#       the start, as people write one-day events, no DTEND is written at all.
# A calendar file of deadlines is safer with DTSTART and DTEND (the day after) as dates.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ics@3.12.0
cat > probe.mjs <<'JS'
import { createEvent } from 'ics';
const lines = (event) => createEvent({ title: 'Last day', start: [2027, 3, 24], ...event }).value.match(/^(DTSTART|DTEND|DURATION).*$/gm).join(' ');
console.log('duration of a day:', lines({ duration: { days: 1 } }));
console.log('end on the same day:', lines({ end: [2027, 3, 24] }));
console.log('end on the next day:', lines({ end: [2027, 3, 25] }));
JS
cat > expected <<'TXT'
duration of a day: DTSTART;VALUE=DATE:20270324 DURATION:P1DT
end on the same day: DTSTART;VALUE=DATE:20270324
end on the next day: DTSTART;VALUE=DATE:20270324 DTEND;VALUE=DATE:20270325
TXT
node probe.mjs | tr -d '\r' | tee seen
diff expected seen
