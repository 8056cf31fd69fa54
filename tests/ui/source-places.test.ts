/** Addresses of the sources, finding by words, days on a line, and where instruments can be read. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIRST_DATE, type Citation, type IsoDate } from '../../engine/index.ts';
import { readRoute } from '../../ui/web/state/route.ts';
import { citationAddress } from '../../ui/web/sources/citation-address.ts';
import { matches } from '../../ui/web/sources/matches.ts';
import { addressOf, daysOf, daysText, PARTS, placeOf } from '../../ui/web/sources/place.ts';
import { barsOf, placeOfDay } from '../../ui/web/sources/time-scale.ts';
import { FIRST_ENTRY_DATE } from '../../ui/words/sentences/scenario-name.ts';
import { daysBetween } from '../arbitraries/dates.ts';

test('the first entry date of the page is that of the engine, and begins its line of days', () => {
  expect(FIRST_ENTRY_DATE).toBe(FIRST_DATE);
  expect(placeOfDay(FIRST_DATE)).toBe(0);
});

describe('an address', () => {
  test('written and read is the same place', () => {
    const items = fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9-]{1,20}$/));
    fc.assert(
      fc.property(fc.constantFrom(...PARTS), items, (part, item) => {
        const at = part === 'overview' ? '' : item;
        expect(placeOf(readRoute(addressOf(part, at))?.rest ?? '?')).toEqual({ part, item: at });
      }),
    );
  });

  test('of two days written and read is the same days; anything else is none', () => {
    const days = daysBetween('2025-01-01', '2027-12-31');
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(daysOf(daysText({ from, to }))).toEqual({ from, to });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(daysOf(text)).toBeNull();
      }),
    );
    expect(daysOf('2025-02-29..2025-03-01')).toBeNull();
    expect(daysOf('2025-02-28..2025-03-01..2025-03-02')).toBeNull();
  });

  test('of a part that is not there is none', () => {
    for (const rest of ['nothing', 'Measures', 'measure', '..']) expect(placeOf(rest)).toBeNull();
  });
});

describe('finding', () => {
  test('takes words without diacritics, in any order, and codes with or without dots', () => {
    expect(matches('thue doi ung', 'Thuế đối ứng, Việt Nam')).toBe(true);
    expect(matches('viet THUE', 'Thuế đối ứng, Việt Nam')).toBe(true);
    expect(matches('9903.05.84', '99030584')).toBe(true);
    expect(matches('99030584', '9903.05.84')).toBe(true);
    expect(matches('eo 14257', 'EO', '14257')).toBe(true);
    expect(matches('eo 14258', 'EO', '14257')).toBe(false);
  });

  test('by nothing finds everything, and every text finds itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(matches('', text)).toBe(true);
        expect(matches(text, text)).toBe(true);
      }),
    );
  });
});

describe('a line of days', () => {
  test('keeps their order and its ends', () => {
    const days = daysBetween('2024-01-01', '2029-12-31');
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(placeOfDay(a)).toBeGreaterThanOrEqual(0);
        expect(placeOfDay(a)).toBeLessThanOrEqual(100);
        if (a <= b) expect(placeOfDay(a)).toBeLessThanOrEqual(placeOfDay(b));
      }),
    );
  });

  test('shows of a period what is on it: consecutive periods meet and do not overlap', () => {
    const day = (text: string): IsoDate => text as IsoDate;
    expect(barsOf([{ from: day('2018-03-08'), until: day('2024-12-31') }])).toEqual([]);
    expect(barsOf([{ from: day('2028-01-01'), until: null }])).toEqual([]);
    const [whole] = barsOf([{ from: day('2018-03-08'), until: null }]);
    expect(whole).toMatchObject({ start: 0, length: 100 });
    const [first, second] = barsOf([
      { from: day('2025-04-05'), until: day('2025-08-06') },
      { from: day('2025-08-07'), until: day('2026-02-23') },
    ]);
    expect((first?.start ?? 0) + (first?.length ?? 0)).toBeCloseTo(second?.start ?? 0, 9);
  });
});

describe('where an instrument can be read', () => {
  const citation = (instrument: string, reference: string | null): Citation => ({
    id: 'x' as Citation['id'],
    instrument,
    pinpoint: null,
    reference,
    decidedOn: null,
    confidence: 'high',
  });

  test('is made of what the citation says', () => {
    expect(citationAddress(citation('Executive Order 14257 of 2 April 2025', '90 FR 15041'))).toBe(
      'https://www.federalregister.gov/citation/90-FR-15041',
    );
    expect(citationAddress(citation('CBP interim final rule', 'FR 2026-12669'))).toBe(
      'https://www.federalregister.gov/d/2026-12669',
    );
    expect(citationAddress(citation('Section 122', '19 U.S.C. 2132'))).toBe(
      'https://www.govinfo.gov/link/uscode/19/2132',
    );
    expect(citationAddress(citation('Executive Order 14346 of 5 September 2025', null))).toBe(
      'https://www.federalregister.gov/executive-order/14346',
    );
  });

  test('is not guessed', () => {
    expect(citationAddress(citation('Presidential memorandum of 11 April 2025', null))).toBeNull();
    expect(citationAddress(citation('CBP, CSMS 64384423', 'CSMS 64384423'))).toBeNull();
  });

  test('of every citation of the law is an address of two publishers, or none', () => {
    const file = new URL('../../engine/data/citations.json', import.meta.url);
    const { citations } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly citations: readonly { readonly instrument: string; readonly reference?: string }[];
    };
    const addresses = citations.map(({ instrument, reference }) =>
      citationAddress(citation(instrument, reference ?? null)),
    );
    expect(addresses.filter((address) => address !== null).length).toBeGreaterThan(citations.length / 2);
    for (const address of addresses)
      if (address !== null)
        expect(['www.federalregister.gov', 'www.govinfo.gov']).toContain(new URL(address).host);
  });
});
