/**
 * The statements that price a table of entry lines, in whole numbers of 64 bits throughout. No product of a value and a
 * rate is ever formed whole: with v = 1e6 h + l each part stays below 9.2e18, as `engine/columnar/rate-parts.ts` and
 * `kernel.ts` show. An amount below zero is the amount of the opposite value with its sign: half a cent goes away from
 * zero, as the law's rounding does. Days and codes are compared as texts on both sides.
 */
import { TRANSPORT_MODES } from '../../../engine/index.ts';
import { DIALECTS, type Dialect, type DialectName } from './dialects.ts';
import { ENTRY_LINES, LAW_TABLES } from './columns.ts';

/** Whole cents, and thousandths of a unit, that the statements take. */
const MOST = '100000000000000';
const MILLION = '1000000';

function dutyCents({ quotient: q }: Dialect): {
  readonly bySharesAlone: string;
  readonly withQuantity: string;
} {
  const [h, l] = [q('p.size', MILLION), `(p.size % ${MILLION})`];
  // h p + a + c + floor((d e + 1e6 b + l q + e 5e5) / (1e6 e)), see `centsOfParts`.
  const [hq, lp] = [`(${h} * p.rest)`, `(${l} * p.ppm)`];
  const upper = `(${lp} % ${MILLION}) * p.over + ${MILLION} * (${hq} % p.over) + ${l} * p.rest + 500000 * p.over`;
  const bySharesAlone = `${h} * p.ppm + ${q(hq, 'p.over')} + ${q(lp, MILLION)} + ${q(`(${upper})`, `(${MILLION} * p.over)`)}`;
  // The same with an amount for each unit: thousandths times millionths of a cent are billionths of one.
  const [g, k] = [q('p.quantity', MILLION), `(p.quantity % ${MILLION})`];
  const gm = `(${g} * p.microcents)`;
  const below = `${lp} * 1000 + (${gm} % 1000) * ${MILLION} + ${k} * p.microcents + 500000000`;
  const withQuantity = `${h} * p.ppm + ${q(gm, '1000')} + ${q(`(${below})`, '1000000000')}`;
  return { bySharesAlone, withQuantity };
}

/** No engine's own reader of dates, as each takes other texts: digits and dashes in their places, and a day of the year. */
const withoutDigits = Array.from('0123456789').reduce(
  (text, digit) => `replace(${text}, '${digit}', '')`,
  'l.entry_date',
);
const [YEAR, MONTH, DAY] = [
  'substr(l.entry_date, 1, 4)',
  'substr(l.entry_date, 6, 2)',
  'substr(l.entry_date, 9, 2)',
];
const LEAP_YEARS = Array.from({ length: 24 }, (_, place) => `'${String(4 * (place + 1)).padStart(2, '0')}'`);
const IS_A_DAY = `l.entry_date LIKE '____-__-__' AND ${withoutDigits} = '--'
      AND ${MONTH} BETWEEN '01' AND '12' AND ${DAY} >= '01' AND ${DAY} <= CASE WHEN ${MONTH} IN ('04', '06', '09', '11') THEN '30'
        WHEN ${MONTH} <> '02' THEN '31' WHEN substr(${YEAR}, 3, 2) IN (${LEAP_YEARS.join(', ')}) OR ${YEAR} IN ('2000', '2400') THEN '29' ELSE '28' END`;

const texts = (names: readonly string[]): string => [...names, ''].map((name) => `'${name}'`).join(', ');

const OPEN = `CASE WHEN l.mode IN ('ocean', '') THEN c.open ELSE c.open_off_sea END`;

/** The first problem of a line; empty: it has a figure. */
const ERROR = `CASE
    WHEN twice.line IS NOT NULL THEN 'lineNotUnique'
    WHEN substr(l.hts, 1, 2) IN ('98', '99') THEN 'specialProvision'
    WHEN length(l.hts) NOT IN (8, 10) THEN 'badCode'
    WHEN l.entry_type NOT IN ('formal', 'informal', '') THEN 'entryTypeNotInTable'
    WHEN l.mode NOT IN (${texts(TRANSPORT_MODES)}) THEN 'modeNotInTable'
    WHEN l.value_cents = 0 OR l.value_cents > ${MOST} OR l.value_cents < -${MOST} THEN 'badValue'
    WHEN NOT (${IS_A_DAY}) THEN 'badDay'
    WHEN d.facts IS NULL THEN 'factsNotInTable'
    WHEN l.entry_date < d.from_day OR l.entry_date >= d.before_day THEN 'dayNotInTable'
    WHEN c.class IS NULL THEN 'codeNotInSchedule'
    WHEN c.error <> '' THEN c.error
    WHEN c.unit <> '' AND (l.unit <> c.unit OR l.quantity_milli = 0) THEN 'quantityNeeded'
    WHEN c.unit <> '' AND (l.quantity_milli > ${MOST} OR l.quantity_milli < -${MOST}) THEN 'badQuantity'
    WHEN c.unit <> '' AND l.quantity_milli < 0 AND l.value_cents > 0 THEN 'badQuantity'
    ELSE '' END`;

const FEE_DAYS = (fee: string): string =>
  `LEFT JOIN law_fees ${fee} ON ${fee}.fee = '${fee}' AND e.entry_date >= ${fee}.from_day AND e.entry_date < ${fee}.before_day`;

export function pricingSql(name: DialectName): string {
  const dialect: Dialect = DIALECTS[name];
  const { quotient: q, types, view } = dialect;
  const { bySharesAlone, withQuantity } = dutyCents(dialect);
  const share = (ppm: string): string => q(`(abs(e.value_cents) * ${ppm} + 500000)`, MILLION);
  const clamped = `CASE WHEN ${share('mpf.ppm')} < mpf.minimum_cents THEN mpf.minimum_cents
      WHEN ${share('mpf.ppm')} > mpf.maximum_cents THEN mpf.maximum_cents ELSE ${share('mpf.ppm')} END`;
  const tables = Object.entries(LAW_TABLES).map(([table, columns]) => dialect.table(table, columns, types));
  return `-- Prices entry_lines under the compiled law, in ${dialect.name}. The columns are told in law-table.json.
${tables.join('\n')}
${dialect.table('entry_lines', ENTRY_LINES, types)}

-- The class of each line: that of its ten digits on its day, or that of its eight. Spaces around the name of an entry are no part of it.
${view} classed_lines AS
SELECT l.line, trim(l.entry) AS entry, l.hts, l.entry_date, l.value_cents, l.quantity_milli, l.entry_type, l.mode, c.class, ${OPEN} AS open,
  ${ERROR} AS error
FROM entry_lines l
-- Duties are added up by line: two lines of one name would each owe what both do.
LEFT JOIN (SELECT line FROM entry_lines GROUP BY line HAVING count(*) > 1) twice ON twice.line = l.line
LEFT JOIN law_days d ON d.facts = l.facts
LEFT JOIN law_codes ten ON ten.facts = l.facts AND ten.code = l.hts
  AND l.entry_date >= ten.from_day AND l.entry_date < ten.before_day
LEFT JOIN law_codes eight ON eight.facts = l.facts AND eight.code = substr(l.hts, 1, 8)
  AND l.entry_date >= eight.from_day AND l.entry_date < eight.before_day
LEFT JOIN law_classes c ON c.class = coalesce(ten.class, eight.class);

-- One row for each duty of each line that has a figure, each rounded by itself.
${view} priced_duties AS
SELECT p.line, p.slot, p.measure, p.heading,
  p.sign * (CASE WHEN p.microcents = 0 THEN ${bySharesAlone}
    ELSE ${withQuantity} END) AS duty_cents
FROM (
  SELECT l.line, d.slot, d.measure, d.heading, d.ppm, d.rest, d.over, d.microcents,
    CASE WHEN l.value_cents < 0 THEN -1 ELSE 1 END AS sign,
    abs(l.value_cents) AS size, abs(l.quantity_milli) AS quantity
  FROM classed_lines l JOIN law_duties d ON d.class = l.class
  WHERE l.error = ''
) p;

${view} line_sums AS
SELECT line, CAST(sum(duty_cents) AS ${types.whole}) AS duty_cents FROM priced_duties GROUP BY line;

-- One row for each line: status ok, open (facts that nobody stated could move it) or error; an error has no duty.
${view} priced_lines AS
SELECT l.line, l.entry, l.entry_date,
  CASE WHEN l.error <> '' THEN 'error' WHEN l.open <> '' THEN 'open' ELSE 'ok' END AS status,
  l.error, CASE WHEN l.error <> '' THEN '' ELSE l.open END AS open, l.value_cents,
  s.duty_cents
FROM classed_lines l LEFT JOIN line_sums s ON s.line = l.line;

-- One row for each entry, and for each line without the name of one: fees once, unknown (null) while any of its lines has an error or its rows disagree.
${view} priced_entries AS
SELECT e.entry, e.own_line, e.lines, e.errors, e.value_cents, CASE WHEN e.errors = 0 THEN e.duty_cents END AS duty_cents,
  CASE WHEN e.errors > 0 OR e.kinds > 1 OR e.value_cents <= 0 THEN NULL
    WHEN e.entry_type = 'informal' OR (e.entry_type = '' AND e.value_cents <= 250000) THEN mpf.informal_cents
    ELSE ${clamped} END AS mpf_cents,
  CASE WHEN e.errors > 0 OR e.kinds > 1 OR e.value_cents <= 0 THEN NULL
    WHEN e.mode NOT IN ('ocean', '') THEN 0 ELSE ${share('hmf.ppm')} END AS hmf_cents
FROM (
  SELECT l.entry, CASE WHEN l.entry = '' THEN l.line ELSE '' END AS own_line, min(l.entry_date) AS entry_date, min(l.entry_type) AS entry_type, min(l.mode) AS mode,
    count(*) AS lines, sum(CASE WHEN l.error <> '' THEN 1 ELSE 0 END) AS errors,
    count(DISTINCT l.entry_date) * count(DISTINCT l.entry_type) * count(DISTINCT l.mode) AS kinds,
    CAST(sum(l.value_cents) AS ${types.whole}) AS value_cents, CAST(sum(s.duty_cents) AS ${types.whole}) AS duty_cents
  FROM classed_lines l LEFT JOIN line_sums s ON s.line = l.line
  GROUP BY l.entry, CASE WHEN l.entry = '' THEN l.line ELSE '' END
) e
${FEE_DAYS('mpf')}
${FEE_DAYS('hmf')};
`;
}
