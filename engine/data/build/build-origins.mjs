// @ts-check
/**
 * The duty layers of other origins, in reduced detail: build/build.mjs, or alone
 *   node engine/data/build/build-origins.mjs <input-folder>
 */
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { code, matching } from './check-values.mjs';
import { dataRoot } from './files.mjs';
import { exemptionsOf, layerOf, OF_VIET_NAM, PROGRAMMES } from './origin-layers.mjs';
import { readCsv } from './read-csv.mjs';
import { stop } from './stop.mjs';
import { formatTsv, writeTsv } from './write-tsv.mjs';
/** @typedef {import('./read-csv.mjs').InputRow} InputRow */
/** @typedef {import('./write-tsv.mjs').Table} Table */
/** @typedef {import('./write-tsv.mjs').Row} Row */

/** The symbol under which column 1 special is claimed, of origins that have an agreement. */
const AGREEMENTS = new Map([
  ['AU', 'AU'],
  ['CA', 'S'],
  ['JP', 'JP'],
  ['KR', 'KR'],
  ['MX', 'S'],
  ['SG', 'SG'],
]);

/** Layers whose lists the data do not have: what a product pays under them is unknown. */
const LISTS_NOT_AT_HAND = ['s338', 's301-brazil', 'ieepa-brazil'];
/** Never collected, or without a known code. */
const NEVER_OR_EMPTY = ['99038816', '99039104', '99039210'];

const LAYER_COLUMNS = [
  ...['origin', 'from', 'layer', 'heading', 'until', 'kind', 'percent', 'heading_when_met'],
  ...['products', 'agreement', 'exemptions', 'left_out', 'confidence', 'source', 'note'],
];

/**
 * The least that the input says of rate, date and list.
 * @param {InputRow} row
 */
function confidence(row) {
  const text = row.value('confidence');
  const least = ['low', 'medium', 'high'].find((word) => text.includes(word));
  return least ?? stop(row.file, row.row, `the confidence "${text}" is not known.`);
}

/**
 * @param {InputRow} row
 * @returns {Row}
 */
function layer(row) {
  const kind = row.value('kind');
  const layer = layerOf(row);
  const headings = [...row.value('heading').matchAll(/9903\.\d\d\.\d\d/g)].map(([each]) =>
    each.replaceAll('.', ''),
  );
  const [heading = ''] = headings;
  const floor = kind.startsWith('all-in floor');
  if (heading === '') stop(row.file, row.row, 'names no heading.');
  const { exemptions, leftOut } =
    layer === 's301-china' || LISTS_NOT_AT_HAND.includes(layer)
      ? { exemptions: '', leftOut: '' }
      : exemptionsOf(row);
  return {
    origin: row.value('iso2'),
    from: row.value('from'),
    layer,
    heading,
    until: row.value('until'),
    kind: floor ? 'floor' : 'additive',
    percent: matching(row, 'rate_percent', /^\d+(\.\d+)?$/, 'a percentage'),
    heading_when_met: floor ? (headings[1] ?? '') : '',
    products: layer === 's301-china' ? 'listed' : LISTS_NOT_AT_HAND.includes(layer) ? 'unknown' : 'all',
    agreement: kind.includes('exempt-if-USMCA') ? 'exempt' : '',
    exemptions,
    left_out: leftOut,
    confidence: confidence(row),
    source: row.value('citation'),
    note: row.value('note'),
  };
}

/**
 * @param {string} folder
 * @returns {Row[]}
 */
function layers(folder) {
  const input = [
    ...['iso2', 'from', 'until', 'authority', 'kind', 'rate_percent', 'heading', 'exemption_list'],
    ...['citation', 'confidence', 'note'],
  ];
  const rows = readCsv(folder, 'origins/country_layers.csv', input)
    .filter((row) => !row.value('kind').startsWith('exempt (all'))
    .map(layer)
    .filter(({ heading = '' }) => !NEVER_OR_EMPTY.includes(heading));
  const list3 = rows.find(({ heading }) => heading === '99038803');
  if (list3 !== undefined) rows.push({ ...list3, heading: '99038804' });
  return rows;
}

/**
 * @param {string} folder
 * @returns {Row[]}
 */
function listed(folder) {
  const lines = new Set(readCsv(folder, 'us/hts8_mfn.csv', ['hts8']).map((row) => row.value('hts8')));
  const ofChina = readCsv(folder, 'origins/china_301_lists.csv', ['hts8', 'heading']).map((row) => ({
    origin: 'CN',
    heading: row.value('heading').replaceAll('.', ''),
    code: code(row, 'hts8', [8]),
  }));
  const ofNote52 = readCsv(folder, 'origins/note52j_lists.csv', ['iso2', 'hts', 'heading']).map((row) => ({
    origin: row.value('iso2'),
    heading: row.value('heading').replaceAll('.', ''),
    code: code(row, 'hts', [8, 10]),
  }));
  // Codes of earlier editions that this one has no more: the lines that took their place are listed beside them.
  return [...ofChina.filter(({ heading }) => !/^99039(112|114|210)$/.test(heading)), ...ofNote52].filter(
    (row) => lines.has(row.code.slice(0, 8)),
  );
}

/**
 * Rates of Section 232 of partners alone; what an agreement makes of them; and safeguards, which were not compiled.
 * @param {string} folder
 * @param {readonly string[]} origins
 * @returns {Row[]}
 */
function partnerRates(folder, origins) {
  const input = ['iso2', 'program', 'from', 'until', 'kind', 'rate_percent', 'heading', 'confidence', 'note'];
  const rows = readCsv(folder, 'origins/partner_232.csv', input).flatMap((row) => {
    if (row.value('iso2') === '*') return [];
    const programme = row.value('program');
    const measures =
      PROGRAMMES.get(programme) ?? stop(row.file, row.row, `the programme "${programme}" is not known.`);
    const kind = row.value('kind');
    const headings = [...row.value('heading').matchAll(/(?:9903\.\d\d)?\.\d\d/g)].map(([each]) => each);
    const [heading = ''] = headings;
    const second = headings[1] ?? '';
    const quota = kind.startsWith('exempt or quota');
    const free = quota && ['CA', 'MX'].includes(row.value('iso2'));
    const met = second.startsWith('9903') ? second : second === '' ? '' : `${heading.slice(0, 7)}${second}`;
    return [
      {
        origin: row.value('iso2'),
        programme: programme.toLowerCase().replaceAll('_', '-'),
        from: row.value('from'),
        agreement: '',
        until: row.value('until'),
        kind: quota ? (free ? 'additive' : 'unknown') : kind.startsWith('all-in') ? 'floor' : 'additive',
        percent: quota && !free ? '' : row.value('rate_percent'),
        heading: quota ? '' : heading.replaceAll('.', ''),
        heading_when_met: kind.startsWith('all-in floor') ? met.replaceAll('.', '') : '',
        measures: measures.join(' '),
        confidence: confidence(row),
        note: row.value('note'),
      },
    ];
  });
  const common = { until: '', kind: 'unknown', percent: '', heading: '', heading_when_met: '' };
  const ofUsmca = ['CA', 'MX'].flatMap((origin) => [
    {
      ...{ ...common, origin, programme: 'autos', from: '2025-04-03', agreement: 'claimed' },
      ...{ measures: 's232-autos s232-mhdv', confidence: 'high' },
      note: 'Vehicles pay on their content that is not of the United States (9903.94.03, 9903.74.03): not told by the code',
    },
    ...[
      ['auto-parts', '2025-05-03', '99039406', 's232-auto-parts'],
      ['mhdv-parts', '2025-11-01', '99037410', 's232-mhdv-parts'],
    ].map(([programme = '', from = '', heading = '', measures = '']) => ({
      ...{ ...common, origin, programme, from, agreement: 'claimed', kind: 'additive', percent: '0' },
      ...{ heading, measures, confidence: 'high' },
      note: 'Qualifying parts: nothing under Section 232',
    })),
  ]);
  const safeguards = origins.map((origin) => ({
    ...{ ...common, origin, programme: 'safeguards', from: '2018-02-07', agreement: '' },
    ...{ measures: 's201-solar s201-quartz s201-quartz-over-quota', confidence: 'low' },
    note: 'Which origins a safeguard leaves out was not compiled',
  }));
  return [...rows, ...ofUsmca, ...safeguards];
}

/**
 * `Free (A,AU,KR) 4.5% (JP) See 9823.10 (S+)` by symbol; marks of exclusion and staging fall away.
 * @param {string} text
 * @returns {Map<string, string>}
 */
export function specialRates(text) {
  const rates = new Map();
  for (const [, rate = '', symbols = ''] of text.matchAll(/([^()]+?)\s*\(([^()]*)\)/g)) {
    for (const symbol of symbols.split(',')) rates.set(symbol.trim().replace(/[*+]$/, ''), rate.trim());
  }
  return rates;
}

/**
 * @param {string} folder
 * @returns {Row[]}
 */
function special(folder) {
  const symbols = [...new Set(AGREEMENTS.values())].sort();
  return readCsv(folder, 'usitc/hts8_special_and_column2.csv', ['hts8', 'column1_special']).flatMap((row) => {
    const rates = specialRates(row.value('column1_special'));
    const free = symbols.filter((symbol) => rates.get(symbol) === 'Free');
    const others = symbols.flatMap((symbol) => {
      const rate = rates.get(symbol);
      return rate === undefined || rate === 'Free' ? [] : [`${symbol}=${rate}`];
    });
    return free.length + others.length === 0
      ? []
      : [{ hts8: code(row, 'hts8', [8]), free: free.join(' '), others: others.join('; ') }];
  });
}

/**
 * @param {string} folder
 * @returns {Table[]}
 */
export function buildOrigins(folder) {
  const rows = layers(folder);
  const census = new Map(
    readCsv(folder, 'origins/country_layers.csv', ['iso2', 'census_code']).map((row) => [
      row.value('iso2'),
      row.value('census_code'),
    ]),
  );
  const origins = [...census.keys()];
  return [
    {
      path: 'origins/origins.tsv',
      columns: ['origin', 'census', 'agreement'],
      key: ['origin'],
      rows: origins.map((origin) => ({
        origin,
        census: census.get(origin) ?? '',
        agreement: AGREEMENTS.get(origin) ?? '',
      })),
    },
    {
      path: 'origins/layers.tsv',
      columns: LAYER_COLUMNS,
      key: ['origin', 'from', 'layer', 'heading'],
      rows,
    },
    {
      path: 'origins/listed.tsv',
      columns: ['origin', 'heading', 'code'],
      key: ['origin', 'heading', 'code'],
      rows: listed(folder),
    },
    {
      path: 'origins/of-viet-nam.tsv',
      columns: ['measure', 'stands', 'ended_layers'],
      key: ['measure'],
      rows: OF_VIET_NAM,
    },
    {
      path: 'origins/partner-rates.tsv',
      columns: [
        ...['origin', 'programme', 'from', 'agreement', 'until', 'kind', 'percent', 'heading'],
        ...['heading_when_met', 'measures', 'confidence', 'note'],
      ],
      key: ['origin', 'programme', 'from', 'agreement'],
      rows: partnerRates(folder, origins),
    },
    {
      path: 'origins/special-rates.tsv',
      columns: ['hts8', 'free', 'others'],
      key: ['hts8'],
      rows: special(folder),
    },
  ];
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  for (const table of buildOrigins(argv[2] ?? '.')) {
    formatTsv(table);
    writeTsv(dataRoot, table);
    console.log(`${table.path}  ${table.rows.length} rows`);
  }
}
