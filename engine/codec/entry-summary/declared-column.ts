/** Columns that a sheet of entry summaries has beside those of any sheet of goods, and how reports head them. */
import { headingOf, type Heading } from '../sheet/heading-word.ts';

export type DeclaredColumn =
  | 'line'
  | 'number'
  | 'heading'
  | 'rate'
  | 'duty'
  | 'line_duty'
  | 'ieepa_duty'
  | 'mpf'
  | 'hmf'
  | 'liquidation_date'
  | 'deposit_date'
  | 'reconciliation'
  | 'drawback'
  | 'protest'
  | 'remedy_pending';

/** `rate` and `duty`: of the row's own number; `line_duty`: of the whole line, on whichever of its rows. */
const WORDS: Readonly<Record<DeclaredColumn, string>> = {
  line: 'line lineno linenumber entrysummarylinenumber entrysummarylineno linenumber7501 sodong dongso',
  number: 'ustariffnumber htsnumbers htscodes',
  heading:
    'chapter99 chapter99hts chapter99heading chapter99headings chapter99number chapter99numbers ch99 heading99 headings declaredheadings declaredheading additionalhts additionalhtscode additionalhtsnumber supplementaltariff supplementaryhts supplementalhts hts99 machuong99 chuong99 manhom99',
  rate: 'rate dutyrate rateofduty htsrate htsusrate tariffrate htsrateofduty htsusdutyrate declaredrate declareddutyrate thuesuat thuesuatkhai',
  duty: 'duty dutyamount dutyamt linetariffdutyamount tariffdutyamount dutypaid dutyusd tienthue sotienthue thuephainop estimatedduty estimateddutyamount htsduty htsdutyamount',
  line_duty:
    'lineduty linedutyamount totalduty totaldutyamount linetotalduty totallineduty linedutytotal declaredduty totaldutypaid totaldutypaidamount dutytotal tongthue tongtienthue thuedakhai',
  ieepa_duty:
    'ieepaduty ieepadutyamount ieepadutypaid ieepaamount reciprocalduty reciprocaltariff thuedoiung',
  mpf: 'mpf mpfamount mpfpaid 499 499mpf mpf499 merchandiseprocessingfee linempfamount mpfee',
  hmf: 'hmf hmfamount hmfpaid 501 501hmf hmf501 harbormaintenancefee harbourmaintenancefee linehmfamount',
  liquidation_date:
    'liquidationdate liquidated liquidateddate dateofliquidation liqdate liquidationdt entrysummaryliquidationdate ngaythanhkhoan ngaythanhlykhoan',
  deposit_date:
    'depositdate dateofdeposit paymentdate datepaid paiddate datapaid collectiondate dutypaiddate dutypaymentdate ngaynopthue',
  reconciliation:
    'reconciliation reconciliationflag reconciliationindicator reconciliationissuecode reconflag reconindicator recon reconissuecode flaggedforreconciliation cophoikiem',
  drawback: 'drawback drawbackflag drawbackindicator drawbackclaim drawbackclaimed hoanthue',
  protest:
    'protest protestflag protestindicator openprotest protestopen protestfiled protestpending khieunai',
  remedy_pending:
    'adcvdpending adcvd adcvdsuspended adcvdflag remedypending adcvdliquidationsuspended addcvdpending',
};

export const DECLARED_COLUMNS = Object.keys(WORDS) as readonly DeclaredColumn[];

const BY_WORD: ReadonlyMap<string, DeclaredColumn> = new Map(
  (Object.entries(WORDS) as [DeclaredColumn, string][]).flatMap(([column, words]) =>
    [...words.split(' '), column.replaceAll('_', '')].map((word) => [word, column] as const),
  ),
);

/** `HTS 2`, `HTS Number 3`, `Duty 2`: one of several cells for the numbers of a line. */
const COUNTED =
  /^(hts|htsno|htsnumber|htscode|ustariffnumber|chapter99|chapter99hts|additionalhts|duty|dutyamount|rate|dutyrate|htsrate)(\d)$/;

/** The first that fits; other words are headings of chapter 99. */
const COUNTED_KINDS: readonly (readonly [RegExp, DeclaredColumn])[] = [
  [/rate$/, 'rate'],
  [/^duty/, 'duty'],
  [/^(hts|ustariff)/, 'number'],
];

export interface DeclaredMeaning {
  readonly column: DeclaredColumn;
  /** Which of several; null where there is one. */
  readonly count: number | null;
}

export const isDeclaredColumn = (name: string): name is DeclaredColumn => Object.hasOwn(WORDS, name);

export function declaredMeaning(heading: Heading): DeclaredMeaning | null {
  const outside = headingOf(heading.text.replace(/[([][^)\]]*[)\]]?/g, ' ')).word;
  const column = BY_WORD.get(heading.word) ?? BY_WORD.get(outside);
  if (column !== undefined) return { column, count: null };
  const counted = COUNTED.exec(heading.word);
  if (counted === null) return null;
  const [, word = '', digit = ''] = counted;
  const [, kind = 'heading'] = COUNTED_KINDS.find(([of]) => of.test(word)) ?? [];
  return { column: kind, count: Number(digit) };
}
