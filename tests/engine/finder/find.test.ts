/** Products are found by what people call them, in both languages, however they write it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../engine/finder/find.ts';
import { childrenOf } from '../../../engine/finder/product-tree.ts';
import { fold, stem, termsOf } from '../../../engine/finder/fold.ts';
import { numbersWithoutRow } from '../../../engine/finder/finder.ts';
import { realFinder } from './real-finder.ts';

const finder = realFinder();
const headingsFound = (text: string, most = 5): readonly string[] =>
  find(finder, text, most).hits.map(({ code }) => code.slice(0, 4));

/** A query, and the heading expected among the first five. */
const QUERIES: readonly (readonly [query: string, heading: string])[] = [
  ['ao thun', '6109'],
  ['áo thun', '6109'],
  ['áo phông nam cotton', '6109'],
  ['cotton t-shirts', '6109'],
  ['tshirt', '6109'],
  ['áo sơ mi nam', '6205'],
  ['quần jean nữ', '6204'],
  ['jeans', '6203'],
  ['áo khoác', '6201'],
  ['hoodie', '6110'],
  ['đồ lót nữ', '6108'],
  ['brassieres', '6212'],
  ['quần áo trẻ em', '6111'],
  ['cà phê', '0901'],
  ['ca phe', '0901'],
  ['CÀ PHÊ HÒA TAN', '2101'],
  ['robusta green coffee', '0901'],
  ['giày da', '6403'],
  ['giay da', '6403'],
  ['leather shoes', '6403'],
  ['giày thể thao', '6404'],
  ['sneakers', '6404'],
  ['rubber boots', '6401'],
  ['tôm đông lạnh', '0306'],
  ['tom dong lanh', '0306'],
  ['frozn shrimps', '0306'],
  ['frozen shrimp', '0306'],
  ['cá tra phi lê đông lạnh', '0304'],
  ['pangasius', '0304'],
  ['canned tuna', '1604'],
  ['điện thoại', '8517'],
  ['dien thoai', '8517'],
  ['smartphones', '8517'],
  ['laptop', '8471'],
  ['máy tính xách tay', '8471'],
  ['tai nghe', '8518'],
  ['ghế gỗ', '9401'],
  ['ghe go', '9401'],
  ['wooden bedroom furniture', '9403'],
  ['tủ bếp', '9403'],
  ['nệm', '9404'],
  ['hạt điều', '0801'],
  ['cashews', '0801'],
  ['hồ tiêu', '0904'],
  ['black pepper', '0904'],
  ['gạo', '1006'],
  ['jasmine rice', '1006'],
  ['mật ong', '0409'],
  ['thanh long', '0810'],
  ['sầu riêng', '0810'],
  ['coconut water', '2009'],
  ['phở', '1902'],
  ['nước mắm', '2103'],
  ['solar panels', '8541'],
  ['tấm pin năng lượng mặt trời', '8541'],
  ['lốp xe ô tô', '4011'],
  ['tyres', '4011'],
  ['túi xách', '4202'],
  ['backpack', '4202'],
  ['đồ chơi', '9503'],
  ['plush toys', '9503'],
  ['gốm sứ', '6911'],
  ['rattan baskets', '4602'],
  ['viên nén gỗ', '4401'],
  ['plywood', '4412'],
  ['galvanized steel', '7210'],
  ['ống thép', '7306'],
  ['lithium batteries', '8507'],
  ['đèn LED', '9405'],
  ['xe đạp', '8712'],
  ['bicycles', '8712'],
  ['găng tay y tế', '4015'],
  ['nhôm định hình', '7604'],
  ['nến', '3406'],
  ['wigs', '6704'],
];

test.each(QUERIES)('“%s” finds heading %s among its first five', (query, heading) => {
  expect(headingsFound(query)).toContain(heading);
});

test('the most traded line of the heading comes first', () => {
  expect(find(finder, 'cà phê', 1).hits.map(({ code }) => code)).toEqual(['09011100']);
  expect(find(finder, 'solar panels', 1).hits.map(({ code }) => code)).toEqual(['85414300']);
});

describe('codes', () => {
  test('every tariff line and every statistical number is the first found when it is typed', () => {
    const lost = finder.codes.filter((code) => find(finder, code, 1).hits[0]?.code !== code);
    expect(lost).toEqual([]);
    expect(finder.codes.length).toBe(11_414 + 19_831);
  });

  test('dots, spaces and a beginning are enough', () => {
    for (const typed of ['6109.10.00.12', '6109 10 00 12', '6109100012'])
      expect(find(finder, typed, 1).hits[0]?.code).toBe('6109100012');
    const found = find(finder, '6109', 20);
    expect(found.hits.map(({ code }) => code)).toEqual([
      '61091000',
      '61099010',
      '61099015',
      '61099040',
      '61099080',
    ]);
    expect(found.nearest).toBe(false);
  });

  test('a code that is none shows the nearest and says so', () => {
    const found = find(finder, '6109.10.99', 5);
    expect(found.nearest).toBe(true);
    expect(found.total).toBe(0);
    expect(found.hits[0]?.code).toBe('61091000');
    expect(find(finder, '00', 5)).toMatchObject({ hits: [], nearest: false });
  });

  test('with words it narrows them', () => {
    const { hits } = find(finder, '6109 women', 20);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ code }) => code.startsWith('6109'))).toBe(true);
  });
});

describe('the hierarchy', () => {
  test('reaches every tariff line and statistical number from the headings', () => {
    const { tree } = finder;
    const reached = new Set<string>();
    const visit = (node: (typeof tree)[number]): void => {
      if (node.code !== null) reached.add(node.code);
      childrenOf(tree, node).forEach(visit);
    };
    tree.filter(({ parent }) => parent < 0).forEach(visit);
    // The browser shows these under the row of their line.
    const alone = [...reached].flatMap((code) => (code.length === 8 ? numbersWithoutRow(finder, code) : []));
    expect(new Set([...reached, ...alone].filter((code) => code.length >= 8))).toEqual(new Set(finder.codes));
  });
});

describe('words', () => {
  test('what nothing says is named, and gibberish finds nothing', () => {
    expect(find(finder, 'qwrtzxcv', 5)).toMatchObject({ hits: [], total: 0, unsaid: ['qwrtzxcv'] });
    const partly = find(finder, 'coffee qwrtzxcv', 5);
    expect(partly.unsaid).toEqual(['qwrtzxcv']);
    expect(partly.hits[0]?.code.slice(0, 4)).toBe('0901');
  });

  test('a hit says why: a trade name, a slip, a beginning, a line of Viet Nam', () => {
    expect(find(finder, 'áo thun', 1).hits[0]?.why.names).toContain('áo thun');
    expect(find(finder, 'frozn shrimps', 1).hits[0]?.why.similar).toContain('frozen');
    expect(find(finder, 'cashe', 1).hits[0]?.why.beginnings).toContain('cashew');
    const tiger = find(finder, 'penaeus monodon', 3).hits.flatMap(({ why }) => why.vietNamLines);
    expect(tiger.join()).toContain('Tôm sú');
  });

  test('nothing, blanks and very much find nothing wrong', () => {
    for (const text of [
      '',
      '   ',
      '.',
      '···',
      '%',
      'the of and'.repeat(1),
      'x'.repeat(5000),
      'ao '.repeat(500),
    ])
      expect(() => find(finder, text, 5)).not.toThrow();
  });
});

describe('laws of folding', () => {
  const text = fc.string({ unit: 'grapheme' });

  test('folding twice is folding once, and so is stemming', () => {
    fc.assert(fc.property(text, (any) => fold(fold(any)) === fold(any)));
    fc.assert(fc.property(fc.constantFrom(...finder.words.vocabulary), (word) => termsOf(word).length === 1));
    expect(stem('shrimps')).toBe('shrimp');
    expect(stem('glass')).toBe('glass');
    for (const [one, many] of [
      ['horse', 'horses'],
      ['size', 'sizes'],
      ['lens', 'lenses'],
      ['box', 'boxes'],
    ] as const)
      expect(stem(many)).toBe(stem(one));
    expect(stem('batteries')).toBe('battery');
  });

  test('composed and decomposed text fold alike', () => {
    fc.assert(fc.property(text, (any) => fold(any.normalize('NFC')) === fold(any.normalize('NFD'))));
  });

  test('one spelling of a tone is the other, and the British one the American', () => {
    expect(termsOf('hòa thủy quý')).toEqual(termsOf('hoà thuỷ quý'));
    expect(termsOf('fibres')).toEqual(termsOf('fiber'));
  });

  test('what is found does not depend on case or on how marks are composed', () => {
    const queries = fc.constantFrom(...QUERIES.map(([query]) => query));
    fc.assert(
      fc.property(queries, fc.constantFrom('upper', 'lower', 'decomposed'), (query, how) => {
        const changed = {
          upper: query.toUpperCase(),
          lower: query.toLowerCase(),
          decomposed: query.normalize('NFD'),
        }[how];
        expect(find(finder, changed, 10).hits).toEqual(find(finder, query, 10).hits);
      }),
      { numRuns: 60 },
    );
  });

  test.each(QUERIES)('“%s” finds heading %s without its marks too', (query, heading) => {
    expect(headingsFound(fold(query), 8)).toContain(heading);
  });
});

describe('laws of words', () => {
  const known = fc.constantFrom(
    ...finder.words.vocabulary.filter((word) => /^[a-z]{3,}$/.test(word) && termsOf(word)[0] === word),
  );
  const queries = fc.constantFrom(...QUERIES.map(([query]) => query));

  test('one known word is enough, whatever stands beside it', () => {
    fc.assert(
      fc.property(
        known,
        fc.array(fc.stringMatching(/^[a-zà-ỹ\d]{1,9}$/u), { maxLength: 4 }),
        (word, others) => {
          expect(find(finder, [...others, word, ''].join(' '), 5).hits.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('no word of the vocabulary finds nothing', () => {
    const titles = ['miscellaneous', 'peroxysalt', 'vii', 'xiii'];
    const lost = titles.filter((word) => finder.words.postings.has(word));
    expect(lost.filter((word) => find(finder, `${word} `, 5).hits.length === 0)).toEqual([]);
  });

  test('every word of a trade name finds something alone', () => {
    const lost = new Set(finder.names.flatMap(({ terms }) => terms)).values();
    const only = [...lost].filter((term) => (finder.words.postings.get(term)?.length ?? 0) === 0);
    expect(only).toEqual([]);
    expect(headingsFound('landline ')).toContain('8517');
  });

  test('digits among words hide nothing that the words find', () => {
    for (const [text, heading] of [
      ['power bank 10000 mAh', '8507'],
      ['áo thun 2025', '6109'],
      ['tivi 5500', '8528'],
    ] as const)
      expect(headingsFound(text)).toContain(heading);
    fc.assert(
      fc.property(queries, fc.integer({ min: 100_000, max: 999_999 }), (query, digits) => {
        const found = (text: string) => find(finder, text, 5).hits.map(({ code }) => code);
        const amount = `${digits}000`;
        expect(found(`${query} ${amount} `)).toEqual(found(`${query} `));
      }),
      { numRuns: 40 },
    );
  });

  test('the words of a trade name find it in any order', () => {
    const names = fc.constantFrom(...finder.names.filter(({ terms }) => terms.length > 1));
    fc.assert(
      fc.property(names, ({ name, prefix }) => {
        const turned = name.split(' ').reverse().join(' ');
        const whole = find(finder, `${turned} `, 60).hits.map(({ code }) => code);
        expect(whole.some((code) => code.startsWith(prefix))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('no subheading comes twice before every other has come, and no heading three times', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const subheadings = find(finder, query, 5).hits.map(({ code }) => code.slice(0, 6));
        const headings = subheadings.map((each) => each.slice(0, 4));
        const different = new Set(find(finder, query, 500).hits.map(({ code }) => code.slice(0, 4))).size;
        if (different < 5) return;
        expect(new Set(subheadings).size).toBe(subheadings.length);
        for (const heading of headings)
          expect(headings.filter((each) => each === heading).length).toBeLessThan(3);
      }),
      { numRuns: 40 },
    );
  });

  test('marks that were typed are meant', () => {
    expect(headingsFound('đá cắt')).toContain('6804');
    expect(headingsFound('đá cắt').some((heading) => heading.startsWith('41'))).toBe(false);
  });

  test('what a product is for is not what it is', () => {
    expect(headingsFound('sạc cho điện thoại', 1)).toEqual(['8504']);
    expect(headingsFound('charger for phone', 1)).toEqual(['8504']);
  });

  test.each([
    ['drone', '8806'],
    ['flycam', '8806'],
    ['iPhone', '8517'],
    ['váy', '6204'],
    ['cáp đồng', '8544'],
    ['nồi chiên', '8516'],
    ['ghế công thái học', '9401'],
    ['sạc dự phòng', '8507'],
    ['tooth brush', '9603'],
    ['hair drier', '8516'],
  ])('“%s” finds heading %s first or second', (query, heading) => {
    expect(headingsFound(query, 2)).toContain(heading);
  });
});
