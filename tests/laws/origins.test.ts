/** Laws of other origins: a table of one row is its line, a floor is a floor, the other measures stand as they are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  basketFrom,
  figureFrom,
  lawOfOrigin,
  type FlowTable,
  type HtsCode,
  type IsoDate,
  type OriginReference,
} from '../../engine/index.ts';
import { realOriginReferences } from '../arbitraries/real-origins.ts';
import { realData, realFlows, valueOf } from '../arbitraries/real-reference.ts';
import { shipmentOf } from '../engine/one-shipment.ts';

/** Lines of a plain rate: what others pay by quantity, a table of trade takes from the duty of its year. */
const codes = realFlows().codes.filter((code) => {
  const line = realData().schedule.lines.get(code.slice(0, 8) as HtsCode);
  return line?.general.kind === 'free' || line?.general.kind === 'adValorem';
});
const DAYS = [
  '2025-02-10',
  '2025-04-09',
  '2025-07-15',
  '2025-10-26',
  '2026-03-01',
  '2026-08-10',
  '2026-10-10',
];
const anyCase = fc.record({
  origin: fc.constantFrom(...realOriginReferences().keys()),
  code: fc.constantFrom(...codes),
  date: fc.constantFrom(...DAYS),
});

/** By its place: a counter-example then shows a number, not a rulebook. */
function referenceAt(place: number): OriginReference {
  const found = realOriginReferences()[place];
  if (found === undefined) throw new Error(`no reference ${place}`);
  return found;
}

function rowOf(code: HtsCode): FlowTable {
  return {
    id: 'one',
    codes: [code],
    customsValue: Float64Array.of(1_000_000),
    calculatedDuty: Float64Array.of(0),
  };
}

function figure(reference: OriginReference, code: HtsCode, date: string) {
  const shipment = shipmentOf({ hts: code, date });
  return figureFrom(reference, lawOfOrigin(reference, shipment.entryDate), shipment);
}

test('a table of one row owes what its line owes, and is unknown where the line is', () => {
  fc.assert(
    fc.property(anyCase, ({ origin, code, date }) => {
      const reference = referenceAt(origin);
      const line = figure(reference, code, date);
      // Facts that trade does not record have defaults of their own there.
      if (!line.ok || line.value.assessment.range.low !== line.value.assessment.range.high) return;
      const row = valueOf(basketFrom(reference, '', rowOf(code), date as IsoDate));
      expect(row.unknownValue > 0 ? null : row.duty).toBe(line.value.duty);
    }),
    { numRuns: 150 },
  );
});

test('duties are column 1 and the measures that apply; what an origin’s layers are is told whole', () => {
  fc.assert(
    fc.property(anyCase, ({ origin, code, date }) => {
      const reference = referenceAt(origin);
      const line = figure(reference, code, date);
      if (!line.ok) return;
      const { assessment, layers, duty } = line.value;
      const own = assessment.duties.filter(({ applied }) => reference.layerOf.has(applied.duty.measure.id));
      expect(layers.map((layer) => layer.duty).sort()).toEqual(own.map(({ amount }) => amount).sort());
      if (duty === null) return;
      const sum = assessment.duties.reduce<number>(
        (total, { amount }) => total + amount,
        assessment.ordinaryDuty,
      );
      expect(duty).toBe(sum);
    }),
    { numRuns: 150 },
  );
});

test('under a floor that applies to all of the value, column 1 and the layer are at least the floor', () => {
  const floors = [...realOriginReferences().keys()].filter((place) =>
    referenceAt(place).origin.layers.some(({ rate }) => rate.kind === 'floor'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...floors), fc.constantFrom(...codes), (place, code) => {
      const reference = referenceAt(place);
      const line = figure(reference, code, '2026-08-10');
      if (!line.ok || line.value.duty === null) return;
      const floor = line.value.layers.find(({ layer }) => layer.rate.kind === 'floor');
      if (floor === undefined || floor.layer.rate.kind !== 'floor') return;
      const least = Number(floor.layer.rate.percent) * 10_000;
      const { ordinaryDuty } = line.value.assessment;
      expect(floor.duty).toBe(Math.max(0, least - ordinaryDuty));
    }),
    { numRuns: 150 },
  );
});
