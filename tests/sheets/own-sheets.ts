/** Sheets of our own, each with a trap that trade documents have, and the rows that are right. */
import type { SheetOptions } from '../../engine/index.ts';

export interface OwnSheet {
  readonly name: string;
  readonly text: string;
  readonly options?: SheetOptions;
  /** Of each row: code, value, and what else the trap is about; a problem by its kind. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const row = (hts: string, customs_value: string, more: Readonly<Record<string, string>> = {}) => ({
  hts,
  customs_value,
  ...more,
});
const SHIRT = '6109100012';
const SHOE = '6402918045';
const wrong = (problem: string) => ({ problem });

export const OWN_SHEETS: readonly OwnSheet[] = [
  { name: 'a plain file', text: `hts,customs_value\n${SHIRT},100\n`, rows: [row(SHIRT, '100')] },
  {
    name: 'a comma within quotation marks',
    text: `hts,label,customs_value\n${SHIRT},"a, b",5\n`,
    rows: [row(SHIRT, '5', { label: 'a, b' })],
  },
  {
    name: 'more semicolons in a title than commas in the table',
    text: `Invoice; No; 7; of; May\nhts,customs_value\n${SHIRT},100\n`,
    rows: [row(SHIRT, '100')],
  },
  { name: 'pipes', text: `HS code|Amount\n${SHIRT}|100\n`, rows: [row(SHIRT, '100')] },
  {
    name: 'sep=, with a tab inside a cell',
    text: `sep=,\nHS code,Amount\n"${SHIRT}\t",100\n`,
    rows: [row(SHIRT, '100')],
  },
  {
    name: 'old line ends',
    text: `HS code,Amount\r${SHIRT},100\r${SHOE},7\r`,
    rows: [row(SHIRT, '100'), row(SHOE, '7')],
  },
  {
    name: 'titles in Vietnamese',
    text: `CÔNG TY TNHH MAY\t\t\nHÓA ĐƠN THƯƠNG MẠI số 5\t\t\nMã HS\tTên hàng\tThành tiền (USD)\n${SHIRT}\tÁo\t100\n`,
    rows: [row(SHIRT, '100', { label: 'Áo' })],
  },
  {
    name: 'a total in Vietnamese',
    text: `Mã HS\tTên hàng\tTrị giá\n${SHIRT}\tÁo\t100\n\tTổng cộng:\t100\n`,
    rows: [row(SHIRT, '100')],
  },
  {
    name: 'a subtotal and a grand total',
    text: `HS code\tGoods\tAmount\n${SHIRT}\tA\t1\n\tSub-total\t1\n${SHOE}\tB\t2\n\tGRAND TOTAL\t3\n`,
    rows: [row(SHIRT, '1'), row(SHOE, '2')],
  },
  {
    name: 'a product whose name begins like a total',
    text: `HS code\tGoods\tAmount\n${SHIRT}\tTotal comfort shirts\t1\n`,
    rows: [row(SHIRT, '1', { label: 'Total comfort shirts' })],
  },
  {
    name: 'a heading of two lines with merged cells',
    text: `No\tHS code\tQuantity\t\tAmount\n\t\tPCS\tCartons\t(USD)\n1\t${SHIRT}\t1200\t10\t9,500.00\n`,
    rows: [row(SHIRT, '9500', { quantity: '1200' })],
  },
  {
    name: 'a heading in two languages, one below the other',
    text: `Mã HS\tSố lượng\tTrị giá\nHS code\tQuantity\tAmount (USD)\n${SHIRT}\t5\t100\n`,
    rows: [row(SHIRT, '100', { quantity: '5' })],
  },
  {
    name: 'a heading in two languages within a cell',
    text: `HS Code / Mã HS\tAmount / Thành tiền\n${SHIRT}\t100\n`,
    rows: [row(SHIRT, '100')],
  },
  {
    name: 'line breaks in a heading',
    text: `"Mã số\nhàng hóa"\t"Trị giá\n(USD)"\n${SHIRT}\t100\n`,
    rows: [row(SHIRT, '100')],
  },
  {
    name: 'decimal commas proven by another row',
    text: `Mã HS;Trị giá\n${SHIRT};10.000\n${SHOE};7,5\n`,
    rows: [row(SHIRT, '10000'), row(SHOE, '7.5')],
  },
  {
    name: 'decimal points proven by another row',
    text: `HS code;Amount\n${SHIRT};10.125\n${SHOE};1,007.50\n`,
    rows: [row(SHIRT, '10.125'), row(SHOE, '1007.5')],
  },
  {
    name: 'a mark proven by another column',
    text: `HS code\tNet weight (kg)\tAmount\n${SHIRT}\t1,125\t10,007.50\n`,
    rows: [row(SHIRT, '10007.5', { quantity2: '1125', unit2: 'kg' })],
  },
  { name: 'nothing proves a mark', text: `HS code\tAmount\n${SHIRT}\t10.000\n`, rows: [wrong('openNumber')] },
  {
    name: 'a person says the comma',
    text: `HS code\tAmount\n${SHIRT}\t10.000\n`,
    options: { decimal: 'comma' },
    rows: [row(SHIRT, '10000')],
  },
  {
    name: 'a person says the point',
    text: `HS code\tAmount\n${SHIRT}\t10.000\n`,
    options: { decimal: 'point' },
    rows: [row(SHIRT, '10')],
  },
  {
    name: 'a contradiction leaves the doubtful cell in doubt',
    text: `HS code\tAmount\n${SHIRT}\t10.5\n${SHIRT}\t10,5\n${SHIRT}\t10.500\n`,
    rows: [row(SHIRT, '10.5'), row(SHIRT, '10.5'), wrong('openNumber')],
  },
  {
    name: 'grouped twice is no doubt',
    text: `HS code\tAmount\n${SHIRT}\t1.234.567\n${SHIRT}\t10.000\n`,
    rows: [row(SHIRT, '1234567'), row(SHIRT, '10000')],
  },
  {
    name: 'a weight with a point has three decimals',
    text: `HS code\tQty\tUnit\tAmount\n0901210045\t12.345\tkg\t100\n`,
    rows: [row('0901210045', '100', { quantity: '12.345', unit: 'kg' })],
  },
  {
    name: 'a weight with a comma alone is asked',
    text: `HS code\tQty\tUnit\tAmount\n0901210045\t12,345\tkg\t100\n`,
    rows: [wrong('openNumber')],
  },
  {
    name: 'of pieces there is no fraction',
    text: `HS code\tQty\tUnit\tAmount\n${SHIRT}\t1,250\tpcs\t100\n${SHIRT}\t1.250\tchiếc\t100\n`,
    rows: [row(SHIRT, '100', { quantity: '1250' }), row(SHIRT, '100', { quantity: '1250' })],
  },
  {
    name: 'a multiplication',
    text: `HS code\tAmount\n${SHIRT}\t5000*4.20\n${SHIRT}\t=1,000*2.5\n${SHIRT}\t10 x 3\n`,
    rows: [row(SHIRT, '21000'), row(SHIRT, '2500'), row(SHIRT, '30')],
  },
  {
    name: 'currency in the cell',
    text: `HS code\tAmount\n${SHIRT}\tUS$ 1,250.00\n${SHIRT}\t$5\n${SHIRT}\t100 USD\n${SHIRT}\t€100\n${SHIRT}\t2500000 đ\n`,
    rows: [
      row(SHIRT, '1250'),
      row(SHIRT, '5'),
      row(SHIRT, '100'),
      wrong('otherCurrency'),
      wrong('otherCurrency'),
    ],
  },
  {
    name: 'currency in the heading',
    text: `Mã HS\tTrị giá (VND)\n${SHIRT}\t2500000\n`,
    rows: [wrong('otherCurrency')],
  },
  {
    name: 'dollars beside dong',
    text: `Mã HS\tTrị giá (VND)\tTrị giá (USD)\n${SHIRT}\t2500000\t100\n`,
    rows: [row(SHIRT, '100')],
  },
  {
    name: 'a currency column in Vietnamese',
    text: `Mã HS\tNguyên tệ\tTrị giá\n${SHIRT}\tUSD\t1\n${SHIRT}\tVND\t1\n`,
    rows: [row(SHIRT, '1'), wrong('otherCurrency')],
  },
  {
    name: 'origin in words',
    text: `Mã HS\tXuất xứ\tTrị giá\n${SHIRT}\tViệt Nam\t1\n${SHIRT}\tMade in Vietnam\t1\n${SHIRT}\tTrung Quốc\t1\n`,
    rows: [
      row(SHIRT, '1', { origin: 'VN' }),
      row(SHIRT, '1', { origin: 'VN' }),
      row(SHIRT, '1', { origin: 'Trung Quốc' }),
    ],
  },
  {
    name: 'unit price beside amount',
    text: `HS code\tQty\tUnit price (USD)\tAmount (USD)\n${SHIRT}\t10\t2.50\t25.00\n`,
    rows: [row(SHIRT, '25')],
  },
  {
    name: 'customs value beside amount',
    text: `HTS\tAmount\tCustoms value\n${SHIRT}\t30\t25\n`,
    rows: [row(SHIRT, '25')],
  },
  {
    name: 'CIF with freight and insurance',
    text: `HS code\tIncoterm\tAmount\tFreight\tInsurance\n${SHIRT}\tCIF Los Angeles\t1000\t90\t10\n`,
    rows: [row(SHIRT, '900')],
  },
  {
    name: 'CFR needs no insurance',
    text: `HS code\tTerms of delivery\tAmount\tFreight\n${SHIRT}\tCFR\t1000\t90\n`,
    rows: [row(SHIRT, '910')],
  },
  {
    name: 'CIF without freight',
    text: `HS code\tIncoterm\tAmount\n${SHIRT}\tCIF\t1000\n`,
    rows: [wrong('termAsksValue')],
  },
  {
    name: 'DDP includes duties',
    text: `HS code\tIncoterm\tAmount\tFreight\tInsurance\n${SHIRT}\tDDP\t1000\t90\t10\n`,
    rows: [wrong('termAsksValue')],
  },
  {
    name: 'FOB beside freight that is not in the price',
    text: `HS code\tIncoterm\tAmount\tFreight\n${SHIRT}\tFOB HCMC\t1000\t90\n`,
    rows: [row(SHIRT, '1000')],
  },
  {
    name: 'a discount and an assist',
    text: `HS code\tAmount\tDiscount\tAssists\n${SHIRT}\t1000\t50\t20\n`,
    rows: [row(SHIRT, '970')],
  },
  {
    name: 'lost zeros',
    text: `Mã HS\tTrị giá\n409000005\t1\n9012100\t1\n`,
    rows: [row('0409000005', '1'), row('09012100', '1')],
  },
  {
    name: 'claims beside the code',
    text: `HTS\tAmount\n6109.10.00.12 / 9903.05.91\t1\n9903.05.91, ${SHIRT}\t1\n`,
    rows: [row(SHIRT, '1', { facts: 'claim=99030591' }), row(SHIRT, '1', { facts: 'claim=99030591' })],
  },
  {
    name: 'two codes in a cell',
    text: `HTS\tAmount\n6109.10.00.12 6109.90.10.07\t1\n${SHIRT};${SHOE}\t1\n`,
    rows: [wrong('twoCodes'), wrong('twoCodes')],
  },
  {
    name: 'a code cut to a power of ten',
    text: `HTS\tAmount\n6,10E+09\t1\n`,
    rows: [wrong('codeCutByExponent')],
  },
  {
    name: 'days first, proven',
    text: `HTS\tEntry date\tAmount\n${SHIRT}\t09/10/2026\t1\n${SHIRT}\t31/08/2026\t1\n`,
    rows: [row(SHIRT, '1', { entry_date: '2026-10-09' }), row(SHIRT, '1', { entry_date: '2026-08-31' })],
  },
  {
    name: 'months first, proven',
    text: `HTS\tEntry date\tAmount\n${SHIRT}\t10/09/2026\t1\n${SHIRT}\t08/31/2026\t1\n`,
    rows: [row(SHIRT, '1', { entry_date: '2026-10-09' }), row(SHIRT, '1', { entry_date: '2026-08-31' })],
  },
  {
    name: 'dates in doubt',
    text: `HTS\tEntry date\tAmount\n${SHIRT}\t09/10/2026\t1\n`,
    rows: [wrong('openDate')],
  },
  {
    name: 'months by name',
    text: `HTS\tEntry date\tAmount\n${SHIRT}\t9-Oct-2026\t1\n${SHIRT}\tOctober 9, 2026\t1\n`,
    rows: [row(SHIRT, '1', { entry_date: '2026-10-09' }), row(SHIRT, '1', { entry_date: '2026-10-09' })],
  },
  {
    name: 'a Vietnamese date heading is days first',
    text: `Mã HS\tNgày nhập khẩu\tTrị giá\n${SHIRT}\t09/10/2026\t1\n`,
    rows: [row(SHIRT, '1', { entry_date: '2026-10-09' })],
  },
  {
    name: 'quantity with its unit in the cell',
    text: `HTS\tQty\tAmount\n${SHIRT}\t1,200 pcs\t1\n`,
    rows: [row(SHIRT, '1', { quantity: '1200', unit: 'pcs' })],
  },
  {
    name: 'a row wider, a row narrower',
    text: `HTS,Qty,Amount\n${SHIRT},1,200,5\n${SHIRT},1\n${SHIRT},1,5\n`,
    rows: [wrong('rowWidth'), wrong('rowWidth'), row(SHIRT, '5')],
  },
  {
    name: 'a quotation that is never closed',
    text: `HTS,Goods,Amount\n${SHIRT},"shirt,5\n${SHIRT},x,6\n${SHIRT},y,7\n`,
    rows: [wrong('unclosedQuotation'), row(SHIRT, '6'), row(SHIRT, '7')],
  },
  {
    name: 'a quotation that would swallow two rows',
    text: `HTS,Goods,Amount\n${SHIRT},"a,5\n${SHIRT},b",6\n${SHIRT},c,7\n`,
    rows: [wrong('unclosedQuotation'), row(SHIRT, '6'), row(SHIRT, '7')],
  },
  {
    name: 'an ACE report',
    text: `Entry Summary Number,HTS Number - Full,Line Goods Value Amount,Line Tariff Quantity (1),Line Tariff UOM (1) Code,Entry Date\nE1,9903.05.84,0,,,10/09/2026\nE1,${SHIRT},5000,100,DOZ,10/09/2026\n`,
    rows: [
      { hts: '9903.05.84' },
      row(SHIRT, '5000', { entry: 'E1', quantity: '100', unit: 'DOZ', entry_date: '2026-10-09' }),
    ],
  },
  {
    name: "Viet Nam's customs declaration",
    text: `STT\tMã số hàng hóa\tMô tả hàng hóa\tSố lượng (1)\tĐơn vị tính\tĐơn giá hóa đơn\tTrị giá hóa đơn\tMã nước xuất xứ\n1\t${SHOE}\tGiày\t1.000\tPR\t10\t10.000,00\tVN\n`,
    rows: [row(SHOE, '10000', { quantity: '1000', unit: 'PR', origin: 'VN' })],
  },
  {
    name: 'spaces and apostrophes part thousands, and nothing else',
    text: `HTS\tAmount\n${SHIRT}\t1 234.50\n${SHIRT}\t1\u00a0234.50\n${SHIRT}\t1’234.50\n${SHIRT}\t5 10\n${SHIRT}\t12.345 67\n`,
    rows: [
      row(SHIRT, '1234.5'),
      row(SHIRT, '1234.5'),
      row(SHIRT, '1234.5'),
      row(SHIRT, '5 10'),
      row(SHIRT, '12.345 67'),
    ],
  },
  {
    name: 'what accounts write for less is no amount to be priced',
    text: `HTS\tAmount\n${SHIRT}\t(1,234.50)\n${SHIRT}\t1,234.50-\n${SHIRT}\t($5.00)\n${SHIRT}\t5.00 CR\n`,
    rows: [row(SHIRT, '-1234.5'), row(SHIRT, '1,234.50-'), row(SHIRT, '($5.00)'), row(SHIRT, '5.00 CR')],
  },
  {
    name: 'a discount or an assist that cannot be read is never left out; a dash is nothing',
    text: `HTS\tAmount\tDiscount\tAssists\n${SHIRT}\t1000\t5%\t\n${SHIRT}\t1000\tn/a\t\n${SHIRT}\t1000\t\t-50\n${SHIRT}\t1000\t-\t–\n${SHIRT}\t1000\t(50)\t20\n`,
    rows: [
      wrong('unreadAmount'),
      wrong('unreadAmount'),
      wrong('unreadAmount'),
      row(SHIRT, '1000'),
      row(SHIRT, '970'),
    ],
  },
  {
    name: 'freight in words matters where the price includes it',
    text: `HTS\tIncoterm\tAmount\tFreight\tInsurance\n${SHIRT}\tCIF\t1000\tincluded\t10\n${SHIRT}\tFOB\t1000\tcollect\t\n`,
    rows: [wrong('unreadAmount'), row(SHIRT, '1000')],
  },
  {
    name: 'marks that nobody sees',
    text: `HTS\tAmount\n\u200b${SHIRT}\t\u200e100\n`,
    rows: [row(SHIRT, '100')],
  },
  {
    name: 'a sum beside a code is no line',
    text: `HS code\tGoods\tAmount\n${SHIRT}\tA\t1\n${SHIRT}\tSubtotal\t1\n${SHIRT}\tCộng:\t1\n${SHIRT}\tbrought forward\t1\n${SHIRT}\tTotal for 6109\t1\n${SHIRT}\tTotal comfort shirts\t1\n\tCarried forward\t1\n`,
    rows: [
      row(SHIRT, '1'),
      wrong('totalWithCode'),
      wrong('totalWithCode'),
      wrong('totalWithCode'),
      wrong('totalWithCode'),
      row(SHIRT, '1'),
    ],
  },
  {
    name: 'the heading again on the next page',
    text: `HS code\tQuantity\tAmount\n\t(PCS)\t(USD)\n${SHIRT}\t1\t10\nHS Code\tQuantity\tAmount\n\t(PCS)\t(USD)\n${SHIRT}\t2\t20\n`,
    rows: [row(SHIRT, '10', { quantity: '1' }), row(SHIRT, '20', { quantity: '2' })],
  },
  {
    name: 'a second table with its columns in another order',
    text: `HS code\tQty\tAmount\n${SHIRT}\t10\t100\nHS code\tAmount\tQty\n${SHIRT}\t200\t20\n`,
    rows: [row(SHIRT, '100'), wrong('otherHeading'), wrong('otherHeading')],
  },
  {
    name: 'a currency above the headings',
    text: `COMMERCIAL INVOICE No 5\t\nCurrency:\tEUR\nHS code\tAmount\n${SHIRT}\t100\n`,
    rows: [wrong('otherCurrency')],
  },
  {
    name: 'a currency above the headings, in Vietnamese',
    text: `HÓA ĐƠN THƯƠNG MẠI\t\n\t(Đơn vị tính: VNĐ)\nMã HS\tThành tiền\n${SHIRT}\t2500000\n`,
    rows: [wrong('otherCurrency')],
  },
  {
    name: 'prices in words above the headings',
    text: `All prices are in Euro.\t\nHS code\tAmount\n${SHIRT}\t100\n`,
    rows: [wrong('otherCurrency')],
  },
  {
    name: 'a heading with dollars, a title with dong',
    text: `Đơn vị tính: đồng\t\nMã HS\tTrị giá (USD)\n${SHIRT}\t100\n`,
    rows: [row(SHIRT, '100')],
  },
  {
    name: 'an origin above the headings',
    text: `INVOICE\t\nCountry of origin: China\t\nHS code\tAmount\n${SHIRT}\t100\n`,
    rows: [row(SHIRT, '100', { origin: 'China' })],
  },
  {
    name: 'an origin above the headings that names a place of Viet Nam',
    text: `INVOICE\t\nXuất xứ: Hải Phòng, Việt Nam\t\nHS code\tAmount\n${SHIRT}\t100\n`,
    rows: [row(SHIRT, '100', { origin: 'VN' })],
  },
  {
    name: 'a delivery term above the headings, and another of a row',
    text: `INVOICE\t\t\nTerms: CIF Los Angeles\t\t\nPayment terms: T/T 30 days\t\t\nHS code\tIncoterm\tAmount\n${SHIRT}\t\t100\n${SHIRT}\tFOB\t100\n`,
    rows: [wrong('termAsksValue'), row(SHIRT, '100')],
  },
  {
    name: 'a delivery term in the heading of the value',
    text: `Mã HS\tTrị giá CIF (USD)\tCước vận chuyển\tPhí bảo hiểm\n${SHIRT}\t1000\t90\t10\n${SHIRT}\t1000\t\t\n`,
    rows: [row(SHIRT, '900'), wrong('termAsksValue')],
  },
  {
    name: 'an amount for one is the price of the unit',
    text: `HS code\tQty\tUSD/PC\tAmount (USD/kg)\tTrị giá (1 chiếc)\tValue per unit\tUSD\n${SHIRT}\t10\t2.5\t3\t4\t5\t25\n`,
    rows: [row(SHIRT, '25')],
  },
  {
    name: 'unit prices in euros beside amounts of no currency',
    text: `HS code\tUnit price (EUR)\tAmount\n${SHIRT}\t2.5\t25\n`,
    rows: [wrong('otherCurrency')],
  },
  {
    name: 'two languages, and a third line of currencies',
    text: `Mã HS\tSố lượng\tTrị giá\nHS code\tQuantity\tAmount\n\t(PCS)\t(VND)\n${SHIRT}\t10\t2500000\n`,
    rows: [wrong('otherCurrency')],
  },
  {
    name: 'an empty cell below another currency, or another country',
    text: `HTS\tCurrency\tOrigin\tAmount\n${SHIRT}\tEUR\tVN\t5\n${SHIRT}\t\tVN\t5\n${SHIRT}\tUSD\tCN\t5\n${SHIRT}\tUSD\t\t5\n${SHIRT}\tUSD\tVN\t5\n`,
    rows: [
      wrong('otherCurrency'),
      wrong('emptyAmongOthers'),
      row(SHIRT, '5', { origin: 'CN' }),
      wrong('emptyAmongOthers'),
      row(SHIRT, '5'),
    ],
  },
  {
    name: 'empty cells of a column that says nothing else',
    text: `HTS\tCurrency\tOrigin\tAmount\n${SHIRT}\tUSD\tVN\t5\n${SHIRT}\t\t\t5\n`,
    rows: [row(SHIRT, '5'), row(SHIRT, '5')],
  },
  {
    name: 'a quantity that contradicts its column of units',
    text: `HTS\tQty\tUnit\tAmount\n${SHIRT}\t10 dz\tPCS\t5\n${SHIRT}\t500 lbs\tKG\t5\n${SHIRT}\t10 pcs\tchiếc\t5\n`,
    rows: [wrong('twoUnits'), wrong('twoUnits'), row(SHIRT, '5', { quantity: '10', unit: 'chiếc' })],
  },
  {
    name: 'dates that leave no doubt',
    text: `HTS\tEntry date\tAmount\n${[
      '31-Dec-25',
      'ngày 31 tháng 12 năm 2025',
      '31 tháng 12 2025',
      'Wednesday, December 31, 2025',
      '31st December 2025',
      '46022.5',
    ]
      .map((date) => `${SHIRT}\t${date}\t1\n`)
      .join('')}`,
    rows: Array.from({ length: 6 }, () => row(SHIRT, '1', { entry_date: '2025-12-31' })),
  },
  {
    name: 'dates of two digits for the year stay as they are',
    text: `HTS\tEntry date\tAmount\n${SHIRT}\t26/12/31\t1\n${SHIRT}\t12-31-25\t1\n`,
    rows: [row(SHIRT, '1', { entry_date: '26/12/31' }), row(SHIRT, '1', { entry_date: '12-31-25' })],
  },
];

/** Sheets whose columns are asked or refused. */
export const ASKED: readonly { readonly name: string; readonly text: string; readonly problem: object }[] = [
  {
    name: 'two amounts',
    text: `HTS\tAmount\tTotal\n${SHIRT}\t1\t2\n`,
    problem: { kind: 'twoCandidates', column: 'customs_value', headings: ['Amount', 'Total'] },
  },
  {
    name: 'two codes',
    text: `HTS\tHS code\tAmount\n${SHIRT}\t610910\t2\n`,
    problem: { kind: 'twoCandidates', column: 'hts', headings: ['HTS', 'HS code'] },
  },
  {
    name: 'a column twice',
    text: `HTS\tAmount\tHTS\n${SHIRT}\t1\t2\n`,
    problem: { kind: 'repeatedColumn', heading: 'HTS' },
  },
  {
    name: 'two names of a row',
    text: `id,case_id,hts,customs_value\na,b,${SHIRT},1\n`,
    problem: { kind: 'twoCandidates', column: 'id', headings: ['id', 'case_id'] },
  },
  {
    name: 'one name of a row twice',
    text: `id,hts,customs_value,id\na,${SHIRT},1,b\n`,
    problem: { kind: 'repeatedColumn', heading: 'id' },
  },
  ...["Amount (USD '000)", 'Trị giá (nghìn USD)', 'Value (thousand USD)', 'Thành tiền (1.000 USD)'].map(
    (heading) => ({
      name: `an amount in thousands: ${heading}`,
      text: `HTS\t${heading}\n${SHIRT}\t1\n`,
      problem: { kind: 'scaledColumn', heading, column: 'customs_value' },
    }),
  ),
  {
    name: 'headings that nobody knows',
    text: `HS Coed\tQuantiy\tAmmount\n${SHIRT}\t10\t25\n`,
    problem: { kind: 'unknownHeading', line: 1, cells: ['HS Coed', 'Quantiy', 'Ammount'] },
  },
  {
    name: 'a letter wrong',
    text: `hts,customs_valu,entry_date\n${SHIRT},1,2026-10-09\n`,
    problem: { kind: 'lookalikeColumn', heading: 'customs_valu', column: 'customs_value' },
  },
];
