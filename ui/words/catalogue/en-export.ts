/** Tables and charts as files. */
export const enExport = {
  open: 'Save or copy',
  openOf: (title: string) => `Save or copy: ${title}`,
  copyText: 'Copy for a spreadsheet',
  copyCsv: 'Copy as CSV',
  saveCsv: 'Save as CSV',
  saveJson: 'Save as JSON',
  saveSvg: 'Save the chart as SVG',
  savePng: 'Save the chart as PNG',
  decimals: 'Decimals',
  marks: { point: '1234.56 (point)', comma: '1234,56 (comma)' },
  marksHint: 'As your spreadsheet writes them; with a comma, CSV is separated by semicolons.',
  waiting: 'Preparing…',
  printed: (rows: string, of: string) =>
    `On paper: the first ${rows} of ${of} rows, in this order. The table saved from the page has them all.`,
  unavailable: 'The figures are not there yet.',
  copied: 'Copied.',
  saved: (name: string) => `Saved: ${name}`,
  blocked: 'The browser did not allow copying. The text is selected here: copy it with Ctrl+C or ⌘C.',
  text: 'Text to copy',
  noImage: 'This browser could not draw the chart as PNG. Save it as SVG instead.',
  source: (of: {
    readonly edition: string;
    readonly dataVersion: string;
    readonly evidence: string;
    readonly trade: string | null;
  }) =>
    `Source: Tariff Scenarios: Viet Nam - United States. ${of.edition}; evidence to ${of.evidence}; ` +
    `${of.trade === null ? '' : `trade table ${of.trade}; `}data version ${of.dataVersion}.`,
  lawOf: (date: string) => `law of ${date}`,
  sides: { baseline: 'Baseline', scenario: 'Scenario' },
  tradeNote: 'A year of duty on the trade of 2024: a static figure, nobody in it buys less.',
  headline: 'Headline figures',
  columns: {
    key: 'Key',
    total: 'Total',
    customsValue: 'Customs value',
    duty: (scenario: string) => `Duty, ${scenario}`,
    difference: (scenario: string) => `Difference from the baseline, ${scenario}`,
    rate: (scenario: string) => `Effective rate, ${scenario}`,
    figure: 'Figure',
    unit: 'Unit',
    lawAsOf: 'Law of',
    lawStatus: 'Status of the law',
    dutyAfter: 'Duty after this change',
    first: 'One change',
    second: 'The other change',
    together: 'More together than each by itself',
    from: 'From',
    until: 'Until',
    heading: 'Heading',
    part: 'Part',
    method: 'Method',
    amount: 'Amount',
    low: 'lowest',
    high: 'highest',
    bySubheading: 'Both directions by subheading',
    topic: 'Topic',
    sentence: 'What the figures rest on',
    touches: (scenario: string) => `Trade touched, ${scenario}`,
    description: 'Description in the statistics',
  },
};
