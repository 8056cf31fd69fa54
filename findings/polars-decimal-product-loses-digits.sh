#!/usr/bin/env bash
# Polars 2.1.0 (PyPI): customs value DECIMAL(18,2) times rate DECIMAL(9,3).
# Guess before the run: the product has the digits of both, five behind the point, as in SQL; cents are then
# rounded half up or half even.
# Seen: the product keeps the larger scale of the two, three digits. 1.05 x 12.5% is 0.13125 and is 0.131;
#       rounding happens twice. 1.16 x 12.5% is exactly 0.145 and rounds to 0.14, 1.24 x 12.5% is 0.155 and
#       rounds to 0.16: half to even.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env && env/bin/pip install --quiet --disable-pip-version-check polars==2.1.0
cat > probe.py <<'PY'
import polars as pl
value = pl.col("value").cast(pl.Decimal(18, 2))
rate = pl.lit("0.125").cast(pl.Decimal(9, 3))
table = pl.DataFrame({"value": ["1.05", "1.16", "1.24"]}).select(
    value=value, product=value * rate, cents=(value * rate).round(2)
)
print(table.schema["product"])
for row in table.iter_rows():
    print(*row)
PY
cat > expected <<'TXT'
Decimal(precision=38, scale=3)
1.05 0.131 0.130
1.16 0.145 0.140
1.24 0.155 0.160
TXT
env/bin/python probe.py | tee seen
diff expected seen
