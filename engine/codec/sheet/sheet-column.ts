/** What a column of a trade document can be, and how documents head it in English and Vietnamese. */

export type SheetColumn =
  | 'hts'
  | 'entry_date'
  | 'customs_value'
  | 'case_id'
  | 'id'
  | 'entry'
  | 'label'
  | 'origin'
  | 'currency'
  | 'loading_date'
  | 'mode'
  | 'entry_type'
  | 'quantity'
  | 'unit'
  | 'quantity2'
  | 'unit2'
  | 'facts'
  | 'unit_price'
  | 'net_weight'
  | 'incoterm'
  | 'freight'
  | 'insurance'
  | 'discount'
  | 'assists';

export interface Headings {
  /** Names that mean this column and nothing else. */
  readonly explicit: readonly string[];
  /** Names that mean it where no explicit one is there. */
  readonly generic: readonly string[];
}

/** A word: without accents, case, marks and spaces, and without the currency, which is read apart. */
export const HEADINGS: Readonly<Record<SheetColumn, Headings>> = {
  hts: {
    explicit:
      'hts htscode htsus htsuscode htsno htsnumber htsnumberfull ushts ushtscode htsusno hs hscode hsno hsnumber hscodeus mahs mahts mahshts masohs masohanghoa tariffcode tariffno tariffnumber tariffitem harmonizedcode harmonizedtariffcode harmonizedsystemcode hsheading customscode customstariffcode mahscode'.split(
        ' ',
      ),
    generic: ['code', 'ma', 'mahang', 'mahanghoa', 'commoditycode', 'maso'],
  },
  entry_date: {
    explicit: ['entrydate', 'dateofentry', 'ngaynhapkhau', 'ngaynhapkhaumy'],
    generic: ['entrysummarydate', 'importdate', 'ngaynhap', 'date', 'ngay'],
  },
  customs_value: {
    explicit:
      'customsvalue enteredvalue totalenteredvalue linegoodsvalueamount linetariffgoodsvalueamount dutiablevalue valueforcustoms valueforcustomspurposes trigiahaiquan trigiatinhthue trigiatinhthues giatinhthue'.split(
        ' ',
      ),
    generic:
      'value amount total totalamount totalvalue totalprice lineamount linetotal linevalue extendedamount extendedprice extendedvalue extvalue invoicevalue invoiceamount netamount subtotal fob fobvalue fobamount totalfob cif cifvalue cifamount exwvalue goodsvalue valueofgoods trigia giatri thanhtien sotien tongtien tongtrigia trigiahoadon trigiafob trigiacif trigianguyente giatrihang tonggiatri usd'.split(
        ' ',
      ),
  },
  case_id: { explicit: ['caseid'], generic: [] },
  id: {
    explicit: ['id'],
    generic: [
      'no',
      'stt',
      'sott',
      'lineno',
      'linenumber',
      'line',
      'itemno',
      'sothutu',
      'entrysummarylinenumber',
    ],
  },
  entry: {
    explicit: ['entry', 'entryid', 'entryno', 'entrynumber', 'entrysummarynumber', 'sotokhai'],
    generic: [],
  },
  label: {
    explicit: [],
    generic:
      'label description descriptionofgoods goodsdescription productdescription itemdescription commodity commoditydescription product productname goods item nameofgoods tenhang tenhanghoa mota motahang motahanghoa hanghoa dienGiai tenhangmotachitiet'
        .toLowerCase()
        .split(' '),
  },
  origin: {
    explicit:
      'origin countryoforigin countryoforigincode origincountry origincode coo madein countrycode ctryoforigin ctryorig ctryorigin orig xuatxu nguongoc nuocxuatxu manuocxuatxu noixuatxu quocgiaxuatxu'.split(
        ' ',
      ),
    generic: ['country', 'ctry', 'nuoc', 'nuocxx', 'xx'],
  },
  currency: {
    explicit:
      'currency currencycode invoicecurrency currencyofinvoice valuecurrency transactioncurrency isocurrency curr ccy cur nguyente loaitien loaitiente dongtien tiente donvitiente manguyente madongtien matiente dongtienthanhtoan ngoaite mangoaite'.split(
        ' ',
      ),
    generic: [],
  },
  loading_date: {
    explicit:
      'loadingdate dateofloading loadeddate shippedonboarddate onboarddate ngayxephang ngaybochang'.split(
        ' ',
      ),
    generic: [],
  },
  mode: {
    explicit:
      'mode mot motcode modeoftransport transportmode modeoftransportation modeoftransportationcode phuongthucvanchuyen phuongthucvantai phuongtienvanchuyen'.split(
        ' ',
      ),
    generic: [],
  },
  entry_type: { explicit: ['entrytype', 'entrytypecode', 'loaihinhnhapkhau'], generic: [] },
  quantity: {
    explicit:
      'quantity qty qnty qtty quantities soluong sl luong quantity1 qty1 soluong1 totalqty totalquantity tongsoluong qtyshipped shippedqty htsquantity linetariffquantity1 soluonghang'.split(
        ' ',
      ),
    generic: [],
  },
  unit: {
    explicit:
      'unit uom um unitofmeasure unitofmeasurement unitofquantity donvi donvitinh dvt unit1 uom1 qtyunit quantityunit htsuom linetariffuom1code linetariffuom1 donvitinhluong'.split(
        ' ',
      ),
    generic: [],
  },
  quantity2: { explicit: ['quantity2', 'qty2', 'soluong2', 'linetariffquantity2'], generic: [] },
  unit2: {
    explicit: ['unit2', 'uom2', 'donvi2', 'donvitinh2', 'dvt2', 'linetariffuom2code', 'linetariffuom2'],
    generic: [],
  },
  facts: { explicit: ['facts', 'dukien'], generic: [] },
  unit_price: {
    explicit:
      'unitprice price unitcost unitvalue priceperunit up dongia giadonvi dongiahoadon dongiatinhthue giaban'.split(
        ' ',
      ),
    generic: [],
  },
  net_weight: {
    explicit: ['netweight', 'nw', 'netwt', 'netwgt', 'khoiluongtinh', 'trongluongtinh'],
    generic: [],
  },
  incoterm: {
    explicit:
      'incoterm incoterms incoterms2020 incotermcode deliveryterm deliveryterms termsofdelivery tradeterm tradeterms dieukiengiaohang dkgh dieukiengia madieukiengia madieukiengiahoadon'.split(
        ' ',
      ),
    generic: ['terms'],
  },
  freight: {
    explicit:
      'freight freightcharge freightcharges freightamount freightcost oceanfreight seafreight airfreight internationalfreight freightincluded cuoc cuocphi cuocvanchuyen cuocbien phivanchuyen phivantai'.split(
        ' ',
      ),
    generic: [],
  },
  insurance: {
    explicit: ['insurance', 'insuranceamount', 'insurancecost', 'insurancecharge', 'baohiem', 'phibaohiem'],
    generic: [],
  },
  discount: { explicit: ['discount', 'discountamount', 'giamgia', 'chietkhau', 'rebate'], generic: [] },
  assists: { explicit: ['assist', 'assists', 'assistvalue', 'trogiup', 'khoantrogiup'], generic: [] },
};

export const SHEET_COLUMNS = Object.keys(HEADINGS) as readonly SheetColumn[];

export const isSheetColumn = (name: string): name is SheetColumn => Object.hasOwn(HEADINGS, name);

/** Amounts that change the price of an invoice. */
export const PARTS = [
  'freight',
  'insurance',
  'discount',
  'assists',
] as const satisfies readonly SheetColumn[];
export type Part = (typeof PARTS)[number];

export const NUMBER_COLUMNS = [
  'customs_value',
  'quantity',
  'quantity2',
  'net_weight',
  ...PARTS,
] as const satisfies readonly SheetColumn[];
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

export const isNumberColumn = (column: SheetColumn): column is NumberColumn =>
  NUMBER_COLUMNS.some((each) => each === column);
