/** Libraries that people would reach for: columns in doubles, a language for public rules, an engine for rules. */
import { escape, table as columns } from 'arquero';
import { Engine as RulesEngine } from 'json-rules-engine';
import PublicodesModule from 'publicodes';

const Publicodes = PublicodesModule.default ?? PublicodesModule;

/** Doubles: `Math.round` of a product is not half a cent upwards. */
export function withArquero({ table, compiled }, rates) {
  const slot = (index) =>
    Float64Array.from(compiled.classOf, (number) => (rates[number]?.[index] ?? 0) / 1e6);
  const fixed = Float64Array.from(compiled.classOf, (number, line) =>
    rates[number]?.[0] === null ? table.calculatedDuty[line] : 0,
  );
  const data = columns({
    value: table.customsValue,
    fixed,
    r0: slot(0),
    r1: slot(1),
    r2: slot(2),
    r3: slot(3),
  });
  return () => {
    const priced = data
      .derive({
        d0: escape((d) => Math.round(d.value * d.r0) + d.fixed),
        d1: escape((d) => Math.round(d.value * d.r1)),
        d2: escape((d) => Math.round(d.value * d.r2)),
        d3: escape((d) => Math.round(d.value * d.r3)),
      })
      .derive({ duty: escape((d) => d.d0 + d.d1 + d.d2 + d.d3) });
    return Float64Array.from(priced.array('duty'));
  };
}

export function withPublicodes({ table, compiled }, rates, lines) {
  const engine = new Publicodes({
    value: { question: 'cents' },
    fixed: { question: 'cents' },
    r0: { question: 'rate' },
    r1: { question: 'rate' },
    r2: { question: 'rate' },
    r3: { question: 'rate' },
    d0: { arrondi: 'oui', valeur: 'value * r0' },
    d1: { arrondi: 'oui', valeur: 'value * r1' },
    d2: { arrondi: 'oui', valeur: 'value * r2' },
    d3: { arrondi: 'oui', valeur: 'value * r3' },
    duty: { valeur: 'd0 + d1 + d2 + d3 + fixed' },
  });
  return () =>
    Float64Array.from(lines, (line) => {
      const slots = rates[compiled.classOf[line]] ?? [];
      const rate = (index) => (slots[index] ?? 0) / 1e6;
      engine.setSituation({
        value: table.customsValue[line],
        fixed: slots[0] === null ? table.calculatedDuty[line] : 0,
        r0: rate(0),
        r1: rate(1),
        r2: rate(2),
        r3: rate(3),
      });
      return engine.evaluate('duty').nodeValue;
    });
}

/** One rule a measure and share: it fires where the line's class has it, and its rate is applied in decimals. */
export function withRulesEngine(engine, { table, compiled }, rates, lines) {
  const { Decimal } = engine;
  const rules = new Map();
  const named = compiled.classes.map(({ ordinary, duties }, number) =>
    (rates[number] ?? []).map((ppm, slot) => {
      const measure = slot === 0 ? `ordinary-${ordinary.kind}` : duties[slot - 1].measure;
      const name = `${measure}-${ppm}`;
      rules.set(name, ppm);
      return name;
    }),
  );
  const machine = new RulesEngine();
  for (const [name, ppm] of rules)
    machine.addRule({
      conditions: { all: [{ fact: 'duties', operator: 'contains', value: name }] },
      event: { type: name, params: { ppm } },
    });
  return async () => {
    const duty = new Float64Array(lines.length);
    for (const [place, line] of lines.entries()) {
      const { events } = await machine.run({ duties: named[compiled.classOf[line]] ?? [] });
      let sum = 0;
      for (const { params } of events)
        sum +=
          params.ppm === null
            ? table.calculatedDuty[line]
            : new Decimal(table.customsValue[line])
                .times(params.ppm)
                .dividedBy(1e6)
                .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
                .toNumber();
      duty[place] = sum;
    }
    return duty;
  };
}
