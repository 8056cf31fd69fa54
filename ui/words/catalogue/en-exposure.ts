/** How far goods would be exposed under a supposed threshold of other origins. */
export const enExposure = {
  /** Shown with every such figure; no setting removes it. */
  label: 'No such rule in force',
  tells:
    'A share of other origins was never the test. From 7 August 2025 to 23 February 2026 goods that US customs found to be transshipped paid 40% (9903.02.01) in place of the country duty; a finding depends on substantial transformation, not on a share. The calculation below supposes such a rule.',
  materials: 'Bill of materials: name, origin and value, a row each',
  hint: 'Paste from a spreadsheet, or write such as “fabric; China; 3.20”. Values in any one unit. Leave the origin empty where it is not known. Nothing is sent anywhere.',
  example: 'fabric; China; 3.20\nzip; Japan; 0.40\nthread; VN; 0.30\nlabour and overhead; VN; 4.10',
  threshold: 'Supposed threshold of other origins',
  rate: 'Supposed rate, percent of the customs value',
  badRate: (most: string) => `Write a percentage from 0 to ${most}.`,
  problems: {
    fewCells: (row: string, text: string) => `Row ${row} has fewer than three cells and is left out: ${text}`,
    badAmount: (row: string, text: string) =>
      `Row ${row} has no value that can be read and is left out: ${text}`,
    otherCurrency: (row: string, text: string) =>
      `Row ${row} has a value in ${text}, not in US dollars, and is left out.`,
    tooManyRows: (row: string, text: string) =>
      `Rows from ${row} on are beyond the limit and are left out: ${text}`,
  },
  missingColumn: (column: string) => `The heading has no column "${column}".`,
  none: 'There is no row with a value yet.',
  badThreshold: (least: string, most: string) => `The threshold goes from ${least} to ${most}.`,
  verdicts: {
    above: (other: string, threshold: string) =>
      `${other} of the materials are of other origins: above ${threshold}. Under such a rule the goods would count.`,
    notAbove: (other: string, threshold: string) =>
      `${other} of the materials are of other origins: not above ${threshold}. Under such a rule the goods would not count.`,
    open: (other: string, unknown: string, threshold: string) =>
      `${other} of the materials are of other origins and ${unknown} of unknown origin: whether that is above ${threshold} depends on the unknown part.`,
  },
  duty: (rate: string, value: string, duty: string) =>
    `If the goods count, ${rate} of ${value} would be ${duty}: a supposed amount, not a duty owed.`,
  room: (points: string) => `${points} points more of other origins would still be within it.`,
  table: 'Materials by origin',
  columns: { origin: 'Origin', percent: 'Share', law: 'Law' },
  vietNam: 'Viet Nam',
  unknown: 'not known',
  otherTogether: 'Other origins together',
};

export type ExposureMessages = typeof enExposure;
