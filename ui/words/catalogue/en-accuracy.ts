/** How exact the results are, what was tried at length, and what planted faults were found. */
export const accuracy = {
  lead: 'The results are tested against figures that others published. The numbers below come from the test files.',
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
    title: 'Long test runs',
    lead: 'These runs take too long for the ordinary tests. Anyone can repeat one with its seed: npm run campaign.',
    what: 'What was tried',
    tried: 'Tried',
    failed: 'Failed',
    lost: 'Work lost',
    seed: 'Seed',
    tries: {
      rows: 'Malformed rows through the terminal: one result for each row',
      kill: 'Terminals killed while writing: either the old file or the new one is complete',
      oracles: 'Random shipments, reforms and studies against a second, slow calculation',
      storage: 'Storage faults in the browser while two tabs save work',
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
