// @ts-check
/**
 * What stands beside the duties: user fees, antidumping and countervailing orders, open investigations.
 * The orders carry no rates: a deposit rate is a company's own, and the input's rates were never checked.
 */
import { readText } from './read-csv.mjs';
import { laterProceedings, verifiedOrders } from './remedy-corrections.mjs';
import { stop } from './stop.mjs';
/** @typedef {import('./write-tsv.mjs').Table} Table */

const file = 'lists/measures.json';

/**
 * @param {string} folder
 * @returns {Table[]}
 */
export function buildRemedies(folder) {
  const input = JSON.parse(readText(folder, file));
  for (const part of ['measures', 'ad_cvd_orders', 'circumvention']) {
    if (!Array.isArray(input[part])) stop(file, part, 'the array is missing.');
  }
  return [
    fees(input.measures),
    investigations(input.measures),
    orders(input.ad_cvd_orders),
    circumvention(input.circumvention),
  ];
}

/**
 * @param {readonly any[]} measures
 * @returns {Table}
 */
function fees(measures) {
  const rows = measures
    .filter(({ id }) => /^(mpf-fy\d{4}|hmf)$/.test(id))
    .map((fee) => ({
      fee: fee.id === 'hmf' ? 'hmf' : 'mpf',
      from: day(fee, 'effective_from'),
      until: fee.effective_to === null ? '' : day(fee, 'effective_to'),
      rate: `${fee.rate_pct ?? stop(file, fee.id, 'rate_pct is missing.')}%`,
      minimum: dollars(fee.min_usd),
      maximum: dollars(fee.max_usd),
      informal: dollars(fee.informal_usd),
      citation: text(fee, 'instrument'),
    }));
  return {
    path: 'fees.tsv',
    columns: ['fee', 'from', 'until', 'rate', 'minimum', 'maximum', 'informal', 'citation'],
    key: ['fee', 'from'],
    rows,
  };
}

/**
 * @param {readonly any[]} measures
 * @returns {Table}
 */
function investigations(measures) {
  const rows = measures
    .filter(({ rate_kind }) => rate_kind === 'no_action_found')
    .map((found) => ({
      id: text(found, 'id'),
      subject: text(found, 'instrument'),
      // The input writes '-' where no scope has been published.
      scope: text(found, 'scope').replace(/^-$/, ''),
      status: text(found, 'stacking'),
      confidence: text(found, 'confidence'),
    }));
  return {
    path: 'investigations.tsv',
    columns: ['id', 'subject', 'scope', 'status', 'confidence'],
    key: ['id'],
    rows: [
      ...rows.filter(({ id }) => !laterProceedings.some((later) => later.id === id)),
      ...laterProceedings,
    ],
  };
}

/**
 * @param {readonly any[]} found
 * @returns {Table}
 */
function orders(found) {
  const rows = found.map((order) => {
    // "none (A-552-828 terminated, ITC negligible)": there is no case to report, and why not is part of the order's history.
    const ended = /^none \((A-\d{3}-\d{3}) (.+)\)$/.exec(order.ad ?? '');
    return {
      product: text(order, 'product'),
      ad_case: ended ? '' : (order.ad ?? ''),
      cvd_case: withoutYearRemark(order.cvd ?? ''),
      hts: expandCodes(text(order, 'hts_typical')).join('|'),
      order:
        withoutRates(text(order, 'order')) + (ended ? `; no antidumping order: ${ended[1]} ${ended[2]}` : ''),
      confidence: text(order, 'confidence'),
    };
  });
  return {
    path: 'adcvd-orders.tsv',
    columns: ['product', 'ad_case', 'cvd_case', 'hts', 'order', 'confidence'],
    key: ['product'],
    rows: [
      ...rows.filter(({ product }) => !verifiedOrders.some((verified) => verified.product === product)),
      ...verifiedOrders,
    ],
  };
}

/**
 * @param {readonly string[]} found
 * @returns {Table}
 */
function circumvention(found) {
  const rows = found.map((sentence) => {
    const parts =
      /^(.+?)(?: \((.+)\)| - (.+))$/.exec(sentence) ??
      stop(file, sentence, 'is not "goods (cases or years)".');
    return { goods: parts[1] ?? '', cases: parts[2] ?? parts[3] ?? '' };
  });
  return { path: 'circumvention.tsv', columns: ['goods', 'cases'], key: ['goods'], rows };
}

/**
 * "1605.21/.29" is 160521 and 160529; "7225/6" is 7225 and 7226; "etc." is dropped, since a list of typical codes is never the scope.
 * @param {string} typical
 */
export function expandCodes(typical) {
  let last = '';
  return typical
    .replace(/ etc\.$/, '')
    .split(/, |\//)
    .map((part) => {
      const digits = part.replaceAll('.', '');
      last =
        last.length > digits.length && !/^\d{4}/.test(part)
          ? last.slice(0, last.length - digits.length) + digits
          : digits;
      return /^\d{4,10}$/.test(last) ? last : stop(file, typical, `"${part}" is not a code.`);
    });
}

/**
 * "CVD prelim 4.37-26.75" loses its figures; dates and years stay.
 * @param {string} order
 */
function withoutRates(order) {
  return order.replace(/ \d+\.\d+(-\d+\.\d+)?/g, '');
}

/**
 * "C-552-826 (CVD 2020; number to confirm)" says what every unsure number says.
 * @param {string} number
 */
function withoutYearRemark(number) {
  return number.replace(/\(CVD \d{4}; number to confirm\)/, '(to confirm)');
}

/**
 * @param {any} record
 * @param {string} field
 * @returns {string}
 */
function text(record, field) {
  const value = record[field];
  return typeof value === 'string' && value !== ''
    ? value
    : stop(file, record.id ?? record.product, `${field} is not a text.`);
}

/**
 * @param {any} record
 * @param {string} field
 */
function day(record, field) {
  const value = text(record, field);
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? value
    : stop(file, record.id, `${field} "${value}" is not a date.`);
}

/** @param {number | undefined} amount */
function dollars(amount) {
  return amount === undefined ? '' : amount.toFixed(2);
}
