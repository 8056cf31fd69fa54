/** What a reader is told of each measure is what the rulebook says. */
import { expect, test } from 'vitest';
import { measureRecords } from '../../../engine/assess/measure-record.ts';
import { standingOn } from '../../../engine/law/law-diff.ts';
import { realData } from '../../arbitraries/real-reference.ts';

const { rulebook } = realData();
const records = measureRecords(rulebook);
const named = (id: string) => {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test('every measure once, in order of precedence, with its sources', () => {
  expect(records.map(({ id }) => id)).toEqual(rulebook.measures.map(({ id }) => id));
  expect(records.filter(({ citations }) => citations.length === 0)).toEqual([]);
});

test('it stands as the rulebook has it at the end of the evidence', () => {
  for (const [place, measure] of rulebook.measures.entries()) {
    const inForce = standingOn(measure, rulebook.evidenceThrough) !== null;
    expect(records[place]?.standing === 'inForce', measure.id).toBe(inForce);
  }
  expect(named('ieepa-vn-20').standing).toBe('ended');
  expect(named('s301fl').standing).toBe('inForce');
  expect(named('s232-polysilicon').standing).toBe('scheduled');
});

test('what comes first in a group, and what takes it away, are told from both sides', () => {
  for (const record of records) {
    for (const earlier of record.displacedBy) {
      expect(named(earlier).displacedBy).not.toContain(record.id);
      expect(records.findIndex(({ id }) => id === earlier)).toBeLessThan(records.indexOf(record));
    }
    for (const exemption of record.exemptedBy) expect(named(exemption).exceptionTo).toContain(record.id);
    for (const target of record.exceptionTo) expect(named(target).exemptedBy).toContain(record.id);
  }
  expect(named('s232-metals-annex-1b').displacedBy).toContain('s232-autos');
});

test('a list is counted whole, and the part of it that is in force', () => {
  const annex = named('ieepa-annex-ii').lists[0];
  const entries = [...(rulebook.lists.get('annex-ii' as never)?.entries.values() ?? [])].flat();
  expect(annex).toMatchObject({ list: 'annex-ii', entries: entries.length });
  for (const { lists } of records)
    for (const { entries: all, inForce, conditional } of lists) {
      expect(inForce).toBeLessThanOrEqual(all);
      expect(conditional).toBeLessThanOrEqual(all);
    }
});

test('it is plain data: it crosses to the page unchanged', () => {
  expect(structuredClone(records)).toEqual(records);
  expect(JSON.parse(JSON.stringify(records))).toEqual(records);
});
