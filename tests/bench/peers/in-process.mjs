/** The same duties without the kernel: decimal.js line by line, decimal.js with a plan, whole numbers of any size. */

/** Every line resolved by itself, as one line of an entry is. */
export function naiveDecimals(engine, work, { law, table }, lines) {
  const { Decimal } = engine;
  const rates = new Map(law.duties.map(({ measure, period }) => [measure.id, period.rate]));
  const duty = new Float64Array(lines.length);
  for (const [place, line] of lines.entries()) {
    const code = table.codes[line];
    const general = work.schedule.lines.get(engine.tariffLineOf(code))?.general;
    if (general === undefined || code.startsWith('98') || code.startsWith('99')) continue;
    const customsValue = new Decimal(table.customsValue[line]);
    const resolution = engine.resolveFlow(law, work.schedule, code, new Map(), customsValue.dividedBy(100));
    const ordinaryDuty =
      general.kind === 'adValorem'
        ? customsValue.times(general.percent).dividedBy(100)
        : new Decimal(general.kind === 'free' ? 0 : table.calculatedDuty[line]);
    const basis = { customsValue, quantities: [], ordinaryDuty, changes: law.rateChanges };
    let sum = engine.roundCents(engine.exactOrdinaryDuty(resolution.ordinary, basis));
    for (const { duty: reached, pieces } of resolution.applied) {
      const exact = engine.exactAdditionalDuty(rates.get(reached.measure.id), pieces, basis);
      sum += engine.roundCents(exact.usd);
    }
    duty[place] = sum;
  }
  return duty;
}

/** Rates of every class as decimals, made beforehand: one multiplication and one rounding a duty. */
export function plannedDecimals(engine, { table, compiled }, rates, lines) {
  const { Decimal } = engine;
  const plan = rates.map((slots) =>
    slots.map((ppm) => (ppm === null ? null : new Decimal(ppm).dividedBy(1e6))),
  );
  return () => {
    const duty = new Float64Array(lines.length);
    for (const [place, line] of lines.entries()) {
      const slots = plan[compiled.classOf[line]];
      if (slots === undefined) continue;
      const value = new Decimal(table.customsValue[line]);
      let sum = 0;
      for (const rate of slots)
        sum +=
          rate === null
            ? table.calculatedDuty[line]
            : value.times(rate).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
      duty[place] = sum;
    }
    return duty;
  };
}

export function wholeNumbers({ table, compiled }, rates, lines) {
  const plan = rates.map((slots) => slots.map((ppm) => (ppm === null ? null : BigInt(ppm))));
  const values = lines.map((line) => BigInt(table.customsValue[line]));
  return () => {
    const duty = new Float64Array(lines.length);
    for (const [place, line] of lines.entries()) {
      const slots = plan[compiled.classOf[line]];
      if (slots === undefined) continue;
      let sum = 0;
      for (const rate of slots)
        sum +=
          rate === null ? table.calculatedDuty[line] : Number((values[place] * rate + 500_000n) / 1_000_000n);
      duty[place] = sum;
    }
    return duty;
  };
}
