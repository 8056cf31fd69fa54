/** What is handed over to others: a capsule, a case for the tests. */
export const enHandover = {
  capsule: 'Save with its law as one file (HTML)',
  capsuleOfStudy: 'Save the study with its law and trade as one file (HTML)',
  studyWithoutModel: (name: string) =>
    `The two scenarios of “${name}” were opened. Its model has parameters that the form here does not have; the file itself and the terminal calculate it.`,
  capsuleHint:
    'Opens offline in any browser, calculates itself again and says whether its figures are still those that were saved.',
  noCapsule: 'The file could not be made: there may be no connection.',
  case: 'Make a test of this…',
  caseHint:
    'A figure looks wrong? Say what it should be and who says so: the file runs unchanged in the tests of this project.',
  ours: 'Calculated here',
  expected: (of: string) => `Should be, USD: ${of}`,
  duty: 'duty of the entry',
  source: 'Source (instrument, page, ruling)',
  saveCase: 'Save the case',
  badAmount: 'An amount such as 1250.00, or nothing if the source gives none.',
  needsAnswer: 'State at least one amount, and the source.',
};
