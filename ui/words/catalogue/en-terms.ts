/** Terms of delivery: the price as FOB, CIF and DDP, what it gives up, and what a buyer's sheet says beside the duty. */
export const enTerms = {
  title: 'FOB, CIF and DDP',
  freight: 'Freight of the shipment, US dollars',
  insurance: 'Insurance of the shipment, US dollars',
  valueAdded: 'Part of the price added at home, percent',
  valueAddedHint: 'The price less what you buy in. Stays on this page.',
  notAmount: 'This is not an amount.',
  notPercent: 'Write a percentage above 0 and up to 100.',
  columns: {
    exporter: 'Exporter bears',
    fob: 'FOB',
    cif: 'CIF',
    ddp: 'DDP',
    risk: 'Value added given up',
  },
  notSaid: 'not stated',
  note: 'FOB is the customs value. CIF adds freight and insurance, DDP duty and fees as well. Value added given up: the price cut as a part of what is added at home; above 100% the price no longer covers what was bought in.',
  sheet: {
    fields: 'On the sheet',
    kept: 'Only on the sheet: neither in the link nor kept.',
    reference: 'Reference',
    seller: 'Seller',
    buyer: 'Buyer',
    date: 'Date of this sheet',
    price: 'Price under terms of delivery',
    freight: 'Freight',
    insurance: 'Insurance',
    duty: 'Duty and fees',
    code: 'Link to this calculation',
    scan: 'Scan it to open this calculation and check it.',
    tooLong: 'The link is too long for a code: it is printed below.',
  },
};

export type TermsMessages = typeof enTerms;
