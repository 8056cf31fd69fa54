/** Six digits: the lines within them, and a range that holds each. */
import { expect, test } from 'vitest';
import { assessWithin } from '../../../engine/assess/assess-within.ts';
import { lawOfDate } from '../../../engine/law/rulebook.ts';
import { realData } from '../../arbitraries/real-reference.ts';
import { shipmentOf } from '../one-shipment.ts';

const { rulebook, schedule } = realData();

test('every line within the subheading, and what lies between the lowest and the highest', () => {
  const shipment = shipmentOf({ hts: '9401.61', date: '2026-10-09' });
  const { lines, range, unknown } = assessWithin(lawOfDate(rulebook, shipment.entryDate), schedule, shipment);
  expect(lines.map(({ code }) => code)).toEqual(['94016120', '94016140', '94016160']);
  // Teak frames pay 12.5%; upholstered wooden seats of the other lines 25%.
  expect(range).toEqual({ low: 125_000, high: 250_000 });
  expect(unknown).toBe(0);
});

test('a line by quantity without its quantity is told apart, and no line is no range', () => {
  const law = lawOfDate(rulebook, shipmentOf({ hts: '1006.30', date: '2026-10-09' }).entryDate);
  const rice = assessWithin(law, schedule, shipmentOf({ hts: '1006.30', date: '2026-10-09' }));
  expect(rice.unknown).toBeGreaterThan(0);
  expect(assessWithin(law, schedule, shipmentOf({ hts: '0000.00', date: '2026-10-09' }))).toEqual({
    lines: [],
    range: null,
    unknown: 0,
  });
});
