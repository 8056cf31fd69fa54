/** How exact the results are, what was tried at length, and what planted faults were found. */
export const accuracy = {
  lead: 'Results are tested against figures that others published. These numbers are made from the test files themselves.',
  cases: (agreeing: string, cases: string) =>
    `${agreeing} of ${cases} published cases agree to the cent and heading`,
  differing: (count: string) => `${count} differ, each with the reason`,
  dates: (first: string, last: string) => `Entry dates from ${first} to ${last}.`,
  sources: 'By source',
  source: 'Source',
  count: 'Cases',
  several: 'A case may rest on several sources.',
  ordinary: 'Ordinary duty against the statistics of 2024',
  ordinarySentence: (lines: string, computed: string, calculated: string, excess: string) =>
    `On ${lines} lines with a free rate or a percentage and no other duty, the statutory rate gives ${computed}; US Customs calculated ${calculated}. The difference is ${excess}: part of the goods entered under other programmes.`,
  byRule:
    'Each law of the engine is also tested on random cases against a second, slow calculation written separately.',
  made: (day: string, commit: string, data: string) =>
    `Made on ${day} by the tests of commit ${commit}, on data version ${data}.`,
  primary: (measures: string, allMeasures: string, lists: string, allLists: string) =>
    `Of ${allMeasures} measures, ${measures} are compared with USITC’s exports of the schedule; of ${allLists} lists, ${lists} with notes, footnotes or notices. Each measure and list says which.`,
};

export const proof = {
  day: 'Day',
  campaigns: {
    title: 'Tried at length',
    lead: 'These runs are too long for a test. Anyone can repeat one with its seed: npm run campaign.',
    what: 'What was tried',
    tried: 'Tried',
    failed: 'Failed',
    lost: 'Work lost',
    seed: 'Seed',
    tries: {
      rows: 'Malformed rows through the terminal: each row in gives one result out',
      kill: 'Terminals killed while they write: the old file stays whole, or the new one is',
      oracles: 'Random shipments, reforms and studies against a second, slow calculation',
      storage: 'Faults of the browser’s storage while two tabs keep work',
    },
  },
  mutation: {
    title: 'Planted faults that the tests find',
    lead: 'A tool changes the engine’s code in one spot at a time and runs the tests. A test should fail each time.',
    place: 'Part of the engine',
    planted: 'Planted',
    found: 'Found',
    share: 'Share',
  },
};

export type ProofWords = typeof proof;
export type AccuracyWords = typeof accuracy;
