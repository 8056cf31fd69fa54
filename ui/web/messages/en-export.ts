/** Tables and charts that leave the page. */
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
  columns: {
    key: 'Key',
    total: 'Total',
    customsValue: 'Customs value',
    duty: (scenario: string) => `Duty, ${scenario}`,
    difference: (scenario: string) => `Difference from the baseline, ${scenario}`,
    rate: (scenario: string) => `Effective rate, ${scenario}`,
  },
};
