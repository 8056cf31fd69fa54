/** The tables and the document that the trade response reads, and the elasticity that a product gets. */
import { describe, expect, test } from 'vitest';
import {
  decodeBrodaWeinsteinElasticities,
  decodeProteeElasticities,
} from '../../../engine/codec/decode-elasticities.ts';
import { decodePartnerFlows } from '../../../engine/codec/decode-partner-flows.ts';
import { decodeResponseParameters } from '../../../engine/codec/decode-response.ts';
import { elasticityFinder, WINSORISE } from '../../../engine/response/elasticities.ts';
import type { ElasticityChoice } from '../../../engine/trade/response-model.ts';
import { partnersOf } from '../../../engine/trade/partner-flows.ts';
import type { ParameterId } from '../../../engine/trade/response-parameters.ts';
import { fileText, partnerFlows, responseReference } from '../../arbitraries/response-reference.ts';
import { cell, readRows, sum } from '../../data/read-data.ts';

const reference = responseReference();
const [protee] = reference.tables;

function chosen(choice: ElasticityChoice, product: string) {
  return elasticityFinder(choice, reference.tables, reference.parameters)(product);
}

const table = (id: 'protee' | 'broda-weinstein', winsorise = false): ElasticityChoice => ({
  kind: 'table',
  table: id,
  winsorise: winsorise ? WINSORISE : null,
});

describe('partner flows', () => {
  const flows = partnerFlows();
  const rows = readRows('flows/us-imports-2024-hs6-partners.tsv');

  test('hold every partner but the one that is inside another, in whole cents', () => {
    const kept = rows.filter((row) => cell(row, 'partner') !== '4359');
    expect(flows.customsValue.reduce((total, cents) => total + cents, 0)).toBe(
      sum(kept, 'customs_value') * 100,
    );
    expect(flows.calculatedDuty.reduce((total, cents) => total + cents, 0)).toBe(
      sum(kept, 'calculated_duty') * 100,
    );
    expect(flows.partners).toHaveLength(50);
    expect(flows.partners.map(({ code }) => code)).not.toContain('4359');
  });

  test('have Slovakia inside the European Union wherever they have it', () => {
    const european = new Map(
      rows.filter((row) => cell(row, 'partner') === '0003').map((row) => [cell(row, 'hs6'), row]),
    );
    const outside = rows
      .filter((row) => cell(row, 'partner') === '4359')
      .filter((row) => {
        const union = european.get(cell(row, 'hs6'));
        return (
          union === undefined || Number(cell(union, 'customs_value')) < Number(cell(row, 'customs_value'))
        );
      });
    expect(outside).toEqual([]);
  });

  test('of one product are its rows', () => {
    for (const product of ['610910', '940360', '010121']) {
      const expected = rows
        .filter((row) => cell(row, 'hs6') === product && cell(row, 'partner') !== '4359')
        .map((row) => [cell(row, 'partner'), Number(cell(row, 'customs_value')) * 100]);
      expect(partnersOf(flows, product).map(({ partner, customsValue }) => [partner, customsValue])).toEqual(
        expected,
      );
      expect(expected.length).toBeGreaterThan(0);
    }
    expect(partnersOf(flows, '000000')).toEqual([]);
  });

  const HEADER = 'hs6\tpartner\tcustoms_value\tcalculated_duty\n';
  const PARTNERS = 'code\tname\tcustoms_value_2024\tnote\n5520\tVIETNAM\t1\t\n';

  test.each([
    ['out of order', `${HEADER}610910\t5520\t1\t0\n610910\t5520\t1\t0\n`],
    ['of a nameless partner', `${HEADER}610910\t9999\t1\t0\n`],
    ['in cents', `${HEADER}610910\t5520\t1.50\t0\n`],
    ['cut short', `${HEADER}610910\t5520\t1\t0`],
  ])('%s are refused', (_, text) => {
    expect(decodePartnerFlows('flows', text, PARTNERS)).toMatchObject({
      ok: false,
      failure: { kind: 'datasetCorrupt' },
    });
  });
});

describe('elasticities', () => {
  test('are the published magnitudes, and a code without a value is not in the table', () => {
    expect([protee?.byHs6.size, reference.tables[1]?.byHs6.size]).toEqual([5605, 4465]);
    for (const row of readRows('elasticities/protee-hs6.tsv')) {
      const text = cell(row, 'trade_elasticity');
      const found = protee?.byHs6.get(cell(row, 'hs6_hs2022'));
      expect(found?.value ?? null).toBe(text === '' ? null : -Number(text));
      expect(found?.flags.includes('hs4Average') ?? false).toBe(
        text !== '' && cell(row, 'flag_replaced_by_hs4_average') === '1',
      );
    }
  });

  test('keep their source and flags, and are moved to the bounds only when asked', () => {
    const values = [...(protee?.byHs6.values() ?? [])].map(({ value }) => value).toSorted((a, b) => a - b);
    const [lowest, highest] = [values[0] ?? NaN, values.at(-1) ?? NaN];
    const codeOf = (value: number): string =>
      [...(protee?.byHs6 ?? [])].find(([, each]) => each.value === value)?.[0] ?? '';
    const low = chosen(table('protee', true), codeOf(lowest));
    const high = chosen(table('protee', true), codeOf(highest));
    if (!low.ok || !high.ok) throw new Error('values are expected');
    expect([low.value.published, high.value.published]).toEqual([lowest, highest]);
    expect(low.value.flags).toContain('winsorisedLow');
    expect(high.value.flags).toContain('winsorisedHigh');
    expect(values.filter((value) => value < low.value.value).length / values.length).toBeCloseTo(0.05, 2);
    expect(values.filter((value) => value > high.value.value).length / values.length).toBeCloseTo(0.05, 2);
    expect(chosen(table('protee'), codeOf(highest))).toMatchObject({
      value: { value: highest, source: 'fontagne-guimbard-orefice-2022', date: '2022' },
    });
    expect(chosen(table('broda-weinstein'), '010119')).toMatchObject({
      value: { id: 'broda-weinstein:010119', value: 1.795856, flags: ['olderNomenclature'] },
    });
  });

  test('that nobody published are refused, with the product', () => {
    expect(chosen(table('protee'), '450110')).toEqual({
      ok: false,
      failure: { kind: 'noElasticity', choice: 'protee', product: '450110' },
    });
    const preset = { kind: 'preset', id: 'yale-core-goods' as ParameterId } as const;
    expect(chosen(preset, '610910')).toEqual({
      ok: false,
      failure: { kind: 'unknownParameter', parameter: 'yale-core-goods' },
    });
  });

  test('of the user go by the longest prefix, and else by another choice', () => {
    const own: ElasticityChoice = {
      kind: 'own',
      byPrefix: [
        { prefix: '61', value: 3 },
        { prefix: '6109', value: 5 },
        { prefix: '62', value: -2 },
      ],
      otherwise: { kind: 'preset', id: 'boehm-long-run' as ParameterId },
    };
    expect(chosen(own, '610910')).toMatchObject({ value: { id: 'own:6109', value: 5, source: null } });
    expect(chosen(own, '611020')).toMatchObject({ value: { id: 'own:61', value: 3 } });
    expect(chosen(own, '940360')).toMatchObject({
      value: { id: 'boehm-long-run', value: 2, low: 1.75, high: 2.25 },
    });
    expect(chosen(own, '620342')).toMatchObject({
      ok: false,
      failure: { kind: 'badParameter', value: '-2' },
    });
    expect(chosen({ ...own, otherwise: null }, '940360').ok).toBe(false);
  });

  test.each([
    ['positive', '610910\t4.5\t0\ths2007_match\t1\t1'],
    ['of unknown make', '610910\t-4.5\t0\tguess\t1\t1'],
    ['of a short code', '6109\t-4.5\t0\ths2007_match\t1\t1'],
    ['twice', '610910\t-4.5\t0\ths2007_match\t1\t1\n610910\t-4.5\t0\ths2007_match\t1\t1'],
  ])('%s are refused', (_, rows) => {
    const header =
      'hs6_hs2022\ttrade_elasticity\tflag_replaced_by_hs4_average\tsource\tn_hs2007\tn_with_value';
    expect(decodeProteeElasticities(`${header}\n${rows}\n`)).toMatchObject({
      failure: { kind: 'datasetCorrupt' },
    });
    expect(decodeBrodaWeinsteinElasticities(`hs6\tsigma_median\tn_hts10\n610910\t0\t1\n`).ok).toBe(false);
  });
});

describe('published parameters', () => {
  const text = fileText('response-parameters.json');

  test('each name a source and say how they were seen', () => {
    const { parameters, sources } = reference.parameters;
    expect(parameters.size).toBeGreaterThanOrEqual(35);
    const used = new Set([...parameters.values()].map(({ source }) => source));
    const variants = reference.parameters.reciprocalVariants.map(({ source }) => source);
    // The general tables and the variants cite the rest.
    expect([...sources.keys()].filter((id) => !used.has(id) && !variants.includes(id))).toEqual([]);
    const horizons = ['impact', 'boehm-short-run', 'boehm-long-run'].map((id) =>
      parameters.get(id as ParameterId),
    );
    expect(horizons.map((each) => [each?.horizon, each?.value])).toEqual([
      ['impact', 0],
      ['shortRun', 0.76],
      ['longRun', 2],
    ]);
  });

  test.each([
    [
      'a source that is not there',
      (document: string) => document.replace('"source": "cbo-2025-11"', '"source": "cbo"'),
    ],
    ['a name twice', (document: string) => document.replace('"id": "cbo-exporter"', '"id": "impact"')],
    [
      'a value outside its range',
      (document: string) =>
        document.replace('"value": 2,\n      "low": 1.75', '"value": 3,\n      "low": 1.75'),
    ],
    ['a negative elasticity', (document: string) => document.replace('"value": 0.76', '"value": -0.76')],
    [
      'a property that nobody knows',
      (document: string) => document.replace('"value": 0.76', '"vaule": 0.76'),
    ],
    ['another format', (document: string) => document.replace('parameters/1', 'parameters/2')],
  ])('with %s are refused', (_, spoil) => {
    expect(spoil(text)).not.toBe(text);
    expect(decodeResponseParameters(spoil(text)).ok).toBe(false);
  });
});
