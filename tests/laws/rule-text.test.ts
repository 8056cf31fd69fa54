/** The text language of rules: reading and printing are inverse, and what cannot be read is told with its place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenario as readScenario, formatScenario } from '../../engine/codec/decode-scenario.ts';
import { joined } from '../../engine/codec/rule-text-products.ts';
import {
  formatRuleText,
  formatScenarioText,
  parseRuleText,
  parseScenarioText,
  type Rules,
} from '../../engine/codec/rule-text.ts';
import type { ProductSelection } from '../../engine/scenario/product-selection.ts';
import type { WhatIfRule } from '../../engine/scenario/what-if-rule.ts';
import { valueOf } from '../arbitraries/real-reference.ts';
import { anyScenario } from '../arbitraries/scenario-documents.ts';
import { drawn } from '../arbitraries/made.ts';

function joinedProducts(products: ProductSelection): ProductSelection {
  const of = products.of === 'all' ? 'all' : joined(products.of);
  return { ...products, of, except: joined(products.except) };
}

/** What the text can say: no notes, rules named by their place, neighbouring items of a kind as one. */
function expressible(rules: readonly WhatIfRule[], prefix: string): readonly WhatIfRule[] {
  return rules.map((rule, index) => {
    const named = { ...rule, id: `${prefix}${index + 1}` as WhatIfRule['id'], note: '' };
    return 'products' in named ? { ...named, products: joinedProducts(named.products) } : named;
  });
}

const anyRules: fc.Arbitrary<Rules> = anyScenario.map(({ reform, reformOfVietNam }) => ({
  reform: expressible(reform, 'rule-'),
  reformOfVietNam: expressible(reformOfVietNam, 'viet-nam-rule-'),
}));

/** The text with its words in capitals, names in quotes left alone, and uneven spaces. */
function shouted(text: string): string {
  return text
    .split(/("(?:[^"\\]|\\.)*")/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[a-z]+/g, (word) => word.toUpperCase())))
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(' ', '  ').replaceAll(';', '\n;\n')))
    .join('');
}

describe('rule text', () => {
  test('printed and read gives the same rules', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        expect(parseRuleText(formatRuleText(rules))).toEqual({ ok: true, value: rules });
      }),
      { numRuns: 500 },
    );
  });

  test('does not mind case and spaces, but in quotes, units and section numbers', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const text = formatRuleText(rules);
        // A unit keeps its case, and a word of I, V and X alone is a section where it is in capitals.
        fc.pre(!text.includes('quota') && !/(^|[ ,])[ivx]+($|[ ,;])/.test(text));
        expect(parseRuleText(shouted(text))).toEqual({ ok: true, value: rules });
      }),
      { numRuns: 300 },
    );
  });

  test('only ever gives rules that a document may hold', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const document = { format: 'tariff-scenario/2', id: 's', lawAsOf: '2025-10-20' };
        const scenario = {
          ...document,
          label: '',
          answers: {},
          pinned: null,
          ...valueOf(parseRuleText(formatRuleText(rules))),
        };
        const plain: unknown = JSON.parse(formatScenario(scenario as Parameters<typeof formatScenario>[0]));
        expect(readScenario(plain, 's')).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  test('damaged anywhere still gives rules that print and read again, or the place and the words', () => {
    const marks = fc.constantFrom(
      '',
      ' ',
      ',',
      ';',
      '"',
      '[',
      '|',
      '%',
      '$',
      ':',
      'on',
      ' except ',
      'x',
      '\\',
      '-',
    );
    fc.assert(
      fc.property(anyRules, fc.nat(), marks, fc.nat({ max: 3 }), (rules, at, mark, drop) => {
        const text = formatRuleText(rules);
        const position = at % (text.length + 1);
        const damaged = text.slice(0, position) + mark + text.slice(position + drop);
        const read = parseRuleText(damaged);
        if (read.ok) {
          expect(parseRuleText(formatRuleText(read.value))).toEqual(read);
          return;
        }
        const { failure } = read;
        if (failure.kind !== 'ruleText') throw new Error(failure.kind);
        expect(failure.position).toBeLessThanOrEqual(damaged.length);
        expect(damaged.slice(failure.position).trimStart().startsWith(failure.found)).toBe(true);
        expect(failure.expected).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test('any text at all is read or told, never an exception', () => {
    const words = fc.constantFrom(
      'set',
      'to',
      '15%',
      'a',
      'on',
      'garments',
      ',',
      ';',
      '"',
      'list',
      '[',
      'except',
      '$5',
      'quota',
      'of',
      'in',
      'for',
      '64',
      'viet',
      'nam:',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const read of [parseRuleText(text), parseScenarioText(text)])
          if (!read.ok) expect(read.failure.kind).toBe('ruleText');
      }),
      { numRuns: 1000 },
    );
  });

  test('of any length is answered at once', () => {
    const hostile = [
      `"${'a'.repeat(1_900_000)}`,
      '"'.repeat(200_000),
      `new duty 5% on ${'list a[b],'.repeat(50_000)}`,
      `new duty 5% on ${'61,'.repeat(50_000)}`,
      'set a to 5%;'.repeat(50_000),
      'a'.repeat(2_000_001),
    ];
    for (const text of hostile) expect(parseRuleText(text)).toMatchObject({ failure: { kind: 'ruleText' } });
  });

  test('follows a rule whose name changes', () => {
    const own = drawn<Rules['reform']>([
      { id: 'first', note: '', kind: 'restore', measure: 's122' },
      {
        id: 'mine',
        note: 'why',
        kind: 'addDuty',
        rate: { kind: 'free' },
        products: { of: 'all', except: [], value: null },
        share: null,
      },
      { id: 'last', note: '', kind: 'suspend', measures: ['what-if:mine'] },
    ]);
    expect(formatRuleText({ reform: own, reformOfVietNam: [] })).toBe(
      'restore s122; new duty Free; suspend what-if:rule-2',
    );
  });
});

describe('as people write it', () => {
  test.each([
    ['set country-duty to 15% on garments, chapter 64 except heading 6403 for 10% of value'],
    ['add 5 points to ieepa-vn-20 on list annex-ii; add -2.5 points to column-1-general'],
    ['cap ieepa-vn-20 at 15%; cap country-duty at 15% all-in'],
    ['floor country-duty at 10% all-in on section XI'],
    ['phase country-duty: 20% from 2026-01-01, 10% from 2027-01-01 on footwear'],
    ['quota country-duty: 5% in quota of $1000000000, 20% over, on coffee'],
    ['quota column-1-general: Free in quota of 5000 t at $2000, as it is over, on 1701.99'],
    ['exempt from country-duty, ieepa-base-10 on list annex-iii[agricultural_products|aircraft_and_parts]'],
    ['lift exemption ieepa-annex-ii on chapter 85'],
    ['designate annex-iii from country-duty'],
    ['designate annex-iii from country-duty categories agricultural_products partial lines 50%'],
    [
      'designate annex-iii from country-duty codes 0901, 0902; designate annex-iii from s122 within $500000000',
    ],
    ['suspend ieepa-vn-20, s122; suspend every additional duty; restore ieepa-vn-20'],
    ['move ieepa-vn-20 to 2026-11-01..2027-12-31; move s122 to 2026-11-01..'],
    ['new duty 40% on furniture worth at least $1000 and less than $5000.5 for 25% of value'],
    ['set column-1-general to Free; viet nam: set column-1-general to 0% on 0207.14'],
  ])('%s', (text) => {
    expect(formatRuleText(valueOf(parseRuleText(text)))).toBe(text);
  });

  test.each([
    ['Viet Nam: Set mfn To free ON Coffee', 'viet nam: set mfn to Free on coffee'],
    ['new duty 40 % on chapters 61, 62 and 6403', 'new duty 40% on chapter 61, chapter 62, heading 6403'],
    ['new duty 5% on sections xi, XII', 'new duty 5% on section XI, section XII'],
    ['quota s122: 5% in quota of $1.5 billion, 20% over', 'quota s122: 5% in quota of $1500000000, 20% over'],
    [
      'quota s122: Free in quota of 10 doz. prs. at $2,000, as it is over',
      'quota s122: Free in quota of 10 "doz. prs." at $2000, as it is over',
    ],
    [
      'cap s122 at 10% all in; add +5 percentage points to s122',
      'cap s122 at 10% all-in; add 5 points to s122',
    ],
    [' ; new duty 05.50% for 10% ;; ', 'new duty 5.5% for 10% of value'],
  ])('%s', (text, printed) => {
    expect(formatRuleText(valueOf(parseRuleText(text)))).toBe(printed);
  });

  test.each([
    ['set country-duty 15%', 17, '15%', 'to'],
    ['set country-duty to 15', 20, '15', 'rate'],
    ['set country-duty to 1001%', 20, '1001%', 'rate'],
    ['sett country-duty to 15%', 0, 'sett', 'rule'],
    ['exempt country-duty', 7, 'country-duty', 'from'],
    ['new duty 5% on', 14, '', 'products'],
    ['new duty 5% on chapter 640', 23, '640', 'code'],
    ['new duty 5% on garments shoes', 24, 'shoes', 'endOfRule'],
    ['new duty 5% worth $5', 12, 'worth', 'endOfRule'],
    ['new duty 5% for 101%', 16, '101%', 'share'],
    ['new duty 5% on all worth at least $5 and less than $5', 25, 'at', 'moreDollars'],
    ['phase s122: 5% from 2026-01-01, 4% from 2026-01-01', 12, '5%', 'laterDate'],
    ['move s122 to 2026-02-30..', 13, '2026-02-30..', 'period'],
    ['restore s122; suspend "s122', 22, '"s122', 'closingQuote'],
    ['quota s122: 5% in quota of $0, 20% over', 27, '$0', 'dollars'],
  ])('%s: at %d, "%s", expected %s', (text, position, found, expected) => {
    expect(parseRuleText(text)).toEqual({
      ok: false,
      failure: { kind: 'ruleText', position, found, expected },
    });
  });
});

describe('a scenario text', () => {
  test('begins with a name; printed and read it is the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('framework-20', 'law:2025-10-20', 'my scenario.json'),
        anyRules,
        (name, rules) => {
          const text = { name, ...rules };
          expect(parseScenarioText(formatScenarioText(text))).toEqual({ ok: true, value: text });
        },
      ),
    );
  });

  test('may be a name alone, and places are counted from its first character', () => {
    expect(parseScenarioText(' framework-20 ')).toEqual({
      ok: true,
      value: { name: 'framework-20', reform: [], reformOfVietNam: [] },
    });
    expect(parseScenarioText('law:2025-10-20; set s122 5%')).toMatchObject({ failure: { position: 25 } });
    expect(parseScenarioText('; restore s122')).toMatchObject({ failure: { position: 0, expected: 'name' } });
  });
});
