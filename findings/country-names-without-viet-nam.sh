#!/usr/bin/env bash
# i18n-iso-countries 7.14.0 (npm): the origin column of an invoice.
# Guess before the run: "Viet Nam", the short name in ISO 3166 itself, in the UN and in the US tariff, is known.
# Seen: it knows "Vietnam" alone. In Vietnamese it knows "Mỹ" and "Hợp chủng quốc Hoa Kỳ",
#       but not "Hoa Kỳ", the name that Viet Nam's customs forms use, and no "Lào" without its full style.
# A reader of origins needs its own names beside the library's; an unknown name must not become "other origin".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund i18n-iso-countries@7.14.0
cat > probe.cjs <<'JS'
const iso = require('i18n-iso-countries');
for (const language of ['en', 'vi']) iso.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
for (const [name, language] of [['Vietnam', 'en'], ['Viet Nam', 'en'], ['Việt Nam', 'vi'], ['Mỹ', 'vi'], ['Hoa Kỳ', 'vi'], ['Lào', 'vi']])
  console.log(`i18n-iso-countries ${name} (${language}):`, iso.getAlpha2Code(name, language) ?? 'unknown');
JS
cat > expected <<'TXT'
i18n-iso-countries Vietnam (en): VN
i18n-iso-countries Viet Nam (en): unknown
i18n-iso-countries Việt Nam (vi): VN
i18n-iso-countries Mỹ (vi): US
i18n-iso-countries Hoa Kỳ (vi): unknown
i18n-iso-countries Lào (vi): unknown
TXT
node probe.cjs | tee seen
diff expected seen
