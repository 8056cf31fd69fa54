/** Amounts as people type them, in either convention: `10,000.50` and `10.000,50` are the same, `5000*4.20` is 21,000. */
export type ReadAmount =
  | { readonly kind: 'amount'; /** Plain: digits and a point. */ readonly decimal: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  /** In dong: the customs value of a US entry is in dollars. */
  | { readonly kind: 'dong' };

const UNREADABLE: ReadAmount = { kind: 'unreadable' };
const DOLLARS = /^(us\$|usd|\$)|(us\$|usd|\$)$/gi;
const DONG = /(₫|đ|vnd|vnđ|dong|đồng)$/i;

/**
 * The last of two different marks is the decimal one. A single mark before exactly three digits groups thousands, as
 * money has no third decimal, unless nothing but a zero is before it.
 */
export function readAmount(text: string): ReadAmount {
  const factors = text
    .trim()
    .replace(/^=/, '')
    .split(/\s*[*×]\s*/);
  if (factors.length < 2) return readFactor(text);
  const read = factors.map(readFactor);
  const decimals = read.flatMap((each) => (each.kind === 'amount' ? [each.decimal] : []));
  return decimals.length === read.length ? { kind: 'amount', decimal: decimals.reduce(product) } : UNREADABLE;
}

/** Exact: whole numbers, and the point put back. */
function product(first: string, second: string): string {
  const [a = '', b = ''] = first.split('.');
  const [c = '', d = ''] = second.split('.');
  const places = b.length + d.length;
  const digits = (BigInt(a + b) * BigInt(c + d)).toString().padStart(places + 1, '0');
  if (places === 0) return digits;
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}

function readFactor(text: string): ReadAmount {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (DONG.test(trimmed)) return { kind: 'dong' };
  const digits = trimmed.replace(DOLLARS, '').replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^\d[\d.,]*$/.test(digits) || digits.length > 40) return UNREADABLE;
  const point = decimalMark(digits);
  const [whole = '', fraction = '', ...more] = point === null ? [digits] : splitLast(digits, point);
  if (more.length > 0 || !isGrouped(whole)) return UNREADABLE;
  const plain = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  if (/\D/.test(decimals)) return UNREADABLE;
  return { kind: 'amount', decimal: decimals === '' ? plain : `${plain}.${decimals}` };
}

/** The plain decimal where the text can be read, else the text itself. */
export function plainOrTyped(text: string): string {
  const read = readAmount(text);
  return read.kind === 'amount' ? read.decimal : text.trim();
}

function decimalMark(digits: string): '.' | ',' | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return null;
  const last = marks.at(-1) === ',' ? ',' : '.';
  if (new Set(marks).size === 2) return last;
  if (marks.length > 1) return null;
  const [whole = '', fraction = ''] = digits.split(last);
  return fraction.length === 3 && !/^0+$/.test(whole) ? null : last;
}

function splitLast(digits: string, mark: string): readonly string[] {
  const at = digits.lastIndexOf(mark);
  return [digits.slice(0, at), digits.slice(at + 1)];
}

/** No mark at all, or one mark before every three digits. */
function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}(\.\d{3})+$/.test(whole) || /^\d{1,3}(,\d{3})+$/.test(whole);
}
