#!/usr/bin/env bash
# OpenFisca-Core 46.0.1 (PyPI, Python 3.10 or later): a peer for rules as code; a variable of value_type float.
# Guess before the run: amounts are doubles, exact to the cent for any entry and any year of trade.
# Seen: they are single precision. A customs value of $1,234,567.89 comes back as 1,234,567.875;
#       the $141,361,159,091 of 2024 imports from Viet Nam come back 7,091 dollars short.
# Cents are lost from $262,144 on: compare such a model with an exact one by tolerance, not by equality.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env && env/bin/pip install --quiet --disable-pip-version-check OpenFisca-Core==46.0.1 numpy==2.4.6
cat > probe.py <<'PY'
from openfisca_core import entities, periods, taxbenefitsystems, variables
from openfisca_core.simulation_builder import SimulationBuilder

entry = entities.SingleEntity("entry", "entries", "one entry", "")


class customs_value(variables.Variable):
    value_type = float
    entity = entry
    definition_period = periods.DateUnit.YEAR
    label = "customs value in dollars"


system = taxbenefitsystems.TaxBenefitSystem([entry])
system.add_variables(customs_value)
amounts = {"shirts": 1234567.89, "year": 141361159091}
entries = {name: {"customs_value": {"2026": amount}} for name, amount in amounts.items()}
simulation = SimulationBuilder().build_from_entities(system, {"entries": entries})
values = simulation.calculate("customs_value", "2026")
print(values.dtype)
for name, given, held in zip(amounts, amounts.values(), values):
    print(name, f"{given:.2f} -> {float(held):.3f}")
PY
cat > expected <<'TXT'
float32
shirts 1234567.89 -> 1234567.875
year 141361159091.00 -> 141361152000.000
TXT
env/bin/python probe.py | tee seen
diff expected seen
