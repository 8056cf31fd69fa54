#!/usr/bin/env bash
# num2words 0.5.14 (PyPI, any Python 3): amounts in words, as Vietnamese declarations and receipts want them.
# Guess before the run: -15 is "âm mười lăm" (minus fifteen), as English says "minus fifteen", and 2900.05 has
# "không năm" (zero five) behind its decimal mark.
# Seen: in Vietnamese -15 is "năm" (five) and -5 is "mười lăm" (fifteen): a refund reads as a payment of
#       another amount, without an error. The negative number seems to count from the end of the list of words.
#       2900.05 is read "... phẩy năm" (point five), the same words that 2900.5 should have, and 2900.5 is
#       read "... phẩy năm mươi" (point fifty).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env && env/bin/pip install --quiet --disable-pip-version-check num2words==0.5.14
cat > probe.py <<'PY'
from num2words import num2words
for amount in (15, -15, -5, 2900.05, 2900.5):
    for language in ("en", "vi"):
        print(amount, language, num2words(amount, lang=language))
PY
cat > expected <<'TXT'
15 en fifteen
15 vi mười lăm
-15 en minus fifteen
-15 vi năm
-5 en minus five
-5 vi mười lăm
2900.05 en two thousand, nine hundred point zero five
2900.05 vi hai nghìn chín trăm phẩy năm
2900.5 en two thousand, nine hundred point five
2900.5 vi hai nghìn chín trăm phẩy năm mươi
TXT
PYTHONIOENCODING=utf-8 env/bin/python probe.py | tee seen
diff expected seen
