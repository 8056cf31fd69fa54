// @ts-check
/** What was traded: US imports from Viet Nam, US exports to Viet Nam, US imports from every partner. */
import { code, matching, wholeNumber } from './check-values.mjs';
import { exportYears, tradeYear } from './editions.mjs';
import { readCsv } from './read-csv.mjs';
import { stop } from './stop.mjs';
/** @typedef {import('./read-csv.mjs').InputRow} InputRow */
/** @typedef {import('./write-tsv.mjs').Table} Table */
/** @typedef {(row: InputRow) => string} Column */

/** @param {string} name @returns {Column} */
const dollars = (name) => (row) => wholeNumber(row, name);
/** @param {string} name @param {number} digits @returns {Column} */
const digits = (name, digits) => (row) => code(row, name, [digits]);
const census = 'US Census Bureau, "Trade in Goods with Vietnam" (foreign-trade/balance/c5520.html)';
/**
 * The statistics behind totals that the input quotes second-hand. What was not seen there itself is said to be quoted.
 * @type {ReadonlyMap<string, string>}
 */
const primarySources = new Map([
  [
    '2023 US general imports from Vietnam',
    `${census}, general imports, not seasonally adjusted; as quoted by the press`,
  ],
  ['2024 US exports to Vietnam (USTR headline)', `${census}, total exports, not seasonally adjusted`],
  [
    '2024 US general imports from Vietnam (USTR/Census headline)',
    `${census}, general imports, not seasonally adjusted; not imports for consumption`,
  ],
  [
    '2024 US goods deficit with Vietnam',
    'US Census Bureau and Bureau of Economic Analysis, U.S. International Trade in Goods and Services, December and Annual 2024 (FT-900, 5 February 2025)',
  ],
  [
    '2025 US goods deficit with Vietnam (Census FT-900 release of 2026-02-19)',
    'US Census Bureau and Bureau of Economic Analysis, FT-900 of 19 February 2026; as quoted by the press',
  ],
]);

/** @param {string} name @returns {Column} */
const words = (name) => (row) => matching(row, name, /\S/, 'a text');
/** @param {string} name @returns {Column} */
const month = (name) => (row) => matching(row, name, /^\d{4}-(0[1-9]|1[0-2])$/, 'a month (YYYY-MM)');

/**
 * @param {string} folder
 * @returns {Table[]}
 */
export function buildFlows(folder) {
  const vn = `us_imports_from_vietnam_${tradeYear}`;
  return [
    table(folder, `${vn}_hts10`, `us-imports-vn-${tradeYear}`, ['hts10'], {
      hts10: digits('hts10', 10),
      customs_value: dollars('customs_value_usd'),
      calculated_duty: dollars('calculated_duty_usd'),
    }),
    table(folder, `${vn}_hts10`, `us-imports-vn-${tradeYear}.text`, ['hts10'], {
      hts10: digits('hts10', 10),
      description: words('description'),
    }),
    table(
      folder,
      `${vn}_steel_hts10_with_quantity`,
      `us-imports-vn-${tradeYear}-steel-quantities`,
      ['hts10'],
      {
        hts10: digits('hts10', 10),
        customs_value: dollars('customs_value_usd'),
        quantity: dollars('quantity'),
        unit: words('unit'),
        calculated_duty: dollars('calculated_duty_usd'),
      },
    ),
    ...exportYears.flatMap((year) => exportsOf(folder, year)),
    ...coarse(folder),
    ...partners(folder),
  ];
}

/**
 * @param {string} folder
 * @param {string} year
 */
function exportsOf(folder, year) {
  const source = `us_exports_to_vietnam_${year}_schedb10`;
  return [
    table(folder, source, `us-exports-vn-${year}`, ['schedule_b'], {
      schedule_b: digits('schedule_b10', 10),
      value: dollars('fas_value_usd'),
      months: dollars('months'),
    }),
    table(folder, source, `us-exports-vn-${year}.text`, ['code'], {
      code: digits('schedule_b10', 10),
      description: words('description'),
    }),
  ];
}

/**
 * The table that its source names January to August 2025 was downloaded before August was out: its value and its
 * duty equal January to July of the monthly table to the dollar.
 * @param {string} period
 */
function truePeriod(period) {
  return period.replace('2025_jan_aug', '2025_jan_jul').replace('2025 Jan-Aug', '2025 Jan-Jul');
}

/**
 * Totals by chapter and by industry for the years without HTS10. '00' is the total of its period: never add it.
 * @param {string} folder
 */
function coarse(folder) {
  const naics = 'us_imports_from_vietnam_naics3_monthly_2023_2025nov';
  /** @type {Column} */
  const naics3 = (row) => matching(row, 'naics3', /^(00|\d{3})$/, 'a NAICS3 code or 00');
  const industries = table(folder, naics, 'us-imports-vn-naics3.text', ['naics3'], {
    naics3,
    description: words('description'),
  });
  return [
    table(
      folder,
      'us_exports_to_vietnam_hs2_monthly_2023_2026may',
      'us-exports-vn-monthly',
      ['hs2', 'month'],
      {
        hs2: digits('hs2', 2),
        month: month('month'),
        value: dollars('fas_value_usd'),
      },
    ),
    table(folder, 'us_imports_from_vietnam_hts2_2023_2025aug', 'us-imports-vn-hs2', ['period', 'hs2'], {
      period: (row) => truePeriod(words('period')(row)),
      hs2: digits('hts2', 2),
      customs_value: dollars('customs_value_usd'),
      dutiable_value: dollars('dutiable_value_usd'),
      calculated_duty: dollars('calculated_duty_usd'),
      charges: dollars('import_charges_usd'),
      cif_value: dollars('cif_value_usd'),
    }),
    table(folder, naics, 'us-imports-vn-naics3-monthly', ['naics3', 'month'], {
      naics3,
      month: month('month'),
      customs_value: dollars('customs_value_usd'),
      calculated_duty: dollars('calculated_duty_usd'),
    }),
    // One row of text for an industry, however many months it has; two texts for one industry would still stop.
    {
      ...industries,
      rows: [
        ...new Map(industries.rows.map((row) => [`${row['naics3']} ${row['description']}`, row])).values(),
      ],
    },
  ];
}

/** @param {string} folder */
function partners(folder) {
  const partner = digits('census_cty_code', 4);
  const names = table(folder, `partners_${tradeYear}`, 'partners', ['code'], {
    code: partner,
    name: words('country'),
    [`customs_value_${tradeYear}`]: dollars(`customs_value_usd_${tradeYear}`),
    note: (row) => row.value('note'),
  });
  const known = new Set(names.rows.map((row) => row['code']));
  const flows = table(
    folder,
    `us_imports_${tradeYear}_hs6_by_partner`,
    `us-imports-${tradeYear}-hs6-partners`,
    ['hs6', 'partner'],
    {
      hs6: digits('hs6', 6),
      partner: (row) => {
        const country = partner(row);
        if (!known.has(country))
          stop(row.file, row.row, `census_cty_code "${country}" is not in partners_${tradeYear}.csv.`);
        return country;
      },
      customs_value: dollars('customs_value_usd'),
      calculated_duty: dollars('calculated_duty_usd'),
    },
  );
  const published = table(folder, 'totals_published', 'published-totals', ['period', 'measure'], {
    period: (row) => truePeriod(words('period')(row)),
    measure: (row) => words('measure')(row).replace(/ \((USTR|USTR\/Census) headline\)$/, ', as published'),
    usd_bn: (row) => matching(row, 'usd_bn', /^\d+(\.\d+)?$/, 'a number'),
    source: (row) =>
      primarySources.get(`${row.value('period')} ${row.value('measure')}`) ?? words('source')(row),
  });
  return [flows, names, published];
}

/**
 * @param {string} folder
 * @param {string} source
 * @param {string} name
 * @param {readonly string[]} key
 * @param {Readonly<Record<string, Column>>} columns
 * @returns {Table}
 */
function table(folder, source, name, key, columns) {
  const entries = Object.entries(columns);
  const rows = readCsv(folder, `flows/${source}.csv`, []).map((row) =>
    Object.fromEntries(entries.map(([column, value]) => [column, value(row)])),
  );
  return { path: `flows/${name}.tsv`, columns: Object.keys(columns), key, rows };
}
