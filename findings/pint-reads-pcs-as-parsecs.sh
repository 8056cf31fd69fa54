#!/usr/bin/env bash
# Pint 0.25.3 (PyPI, Python 3.9 or later): the quantity column of a packing list.
# Guess before the run: "5 pcs" and "5 doz" are unknown units, as "5 pairs" and "5 KGM" are.
# Seen: "5 pcs" is five parsecs, a length of 154,283,879,079,073,358 metres ("pc" with a plural "s").
#       "5 doz" is five decisounces, a weight of 14.17 grams ("d" for deci before "oz").
#       Neither raises an error; "5 prs", "5 sets", "5 dozen" and "5 KGM" do.
# Whoever reads invoice units with a physics library must check the dimension of what comes back.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env && env/bin/pip install --quiet --disable-pip-version-check pint==0.25.3
cat > probe.py <<'PY'
import pint
units = pint.UnitRegistry()
for text in ("5 pcs", "5 doz", "5 prs", "5 sets", "5 dozen", "5 KGM"):
    try:
        value = units(text).to_base_units()
        print(text, "=", f"{value.magnitude:.4g}", value.units)
    except pint.UndefinedUnitError:
        print(text, "is undefined")
PY
cat > expected <<'TXT'
5 pcs = 1.543e+17 meter
5 doz = 0.01417 kilogram
5 prs is undefined
5 sets is undefined
5 dozen is undefined
5 KGM is undefined
TXT
env/bin/python probe.py | tee seen
diff expected seen
