/** The comparison with a public model, number by number: what differs, and why. */
export const enParity = {
  title: 'Beside a public model',
  lead: 'The additional duty of every statistical number is compared with that of the tariff-rate-tracker of The Budget Lab at Yale (MIT licence, as of 29 June 2026), with the model’s metal shares stated as facts.',
  agreeing: (agreeing: string, compared: string, share: string, days: string) =>
    `On ${days} days, ${agreeing} of ${compared} rates agree (${share}).`,
  otherDays: (agreeing: string, compared: string, share: string, day: string) =>
    `Without ${day}: ${agreeing} of ${compared} (${share}).`,
  evidence:
    'The model is evidence, not law: where the two differ, the legal text decides. Where the model was right, the law here was corrected.',
  classesTitle: 'Why the others differ',
  why: 'Reason',
  cause: 'Cause',
  authority: 'Authority',
  cells: 'Rates',
  trade: 'Imports of 2024',
  counted:
    'A rate is one statistical number on one day. Imports of 2024 are those under the numbers concerned, each number once, whatever the size of the difference. A test fails when a class grows, shrinks or vanishes.',
  causes: {
    peer: 'The text decides against the model.',
    assumption: 'A fact of the goods or the importer decides; the assumptions differ.',
  },
  classes: {
    'country-46': 'The model has 10% on 9 April 2025, the one day on which Viet Nam’s 46% applied.',
    'civil-aircraft': 'The model exempts whole lines that are exempt only as articles of civil aircraft.',
    'assembly-offset':
      'The model lowers 25% on cars and parts to 23.7625%, for an offset that only a manufacturer who assembles cars in the United States receives.',
    'vehicle-parts':
      'The model treats every number on the lists of vehicle parts as a vehicle part; here a motor or a bearing is one only when stated.',
    'derivative-not-named':
      'The model applies a metal duty to whole lines; the note names other ten-digit numbers of them.',
    'several-metals':
      'The line is on the lists of several metals; the model applies the duty to one of them only.',
    'pharmaceutical-use': 'The model exempts chemicals that are exempt only for pharmaceutical use.',
    'annex-prefix':
      'The model applies the metal annexes of April 2026 to whole headings; note 16(c) does not name these numbers.',
    'exempt-final-list':
      'The final list of the Section 301 action exempts these numbers; the model has the proposed list.',
    exempt: 'The exemption list names these numbers; the model does not have them.',
    informational:
      'Books, films, art and other informational materials are exempt by statute; the model applies the duty.',
    'derivative-lacking':
      'The notes name these numbers as derivatives of steel or aluminum; the model does not have them.',
    'whole-value':
      'Until 3 June 2025 these derivatives pay on their whole value; the model takes the metal content.',
    'copper-over-whole': 'The model’s copper share is more than the whole value of the goods.',
    'annex-inferred':
      'The model carries derivatives of 2025 over into annex I-B; note 16(c) does not name them.',
    'ex-articles': 'The model exempts whole lines of which the list exempts one article (“ex”).',
    'not-exempt': 'The model exempts lines that the list does not name on that day, or not whole.',
    'annex-moved':
      'Proclamation 11032 moved these numbers between the metal annexes on 8 June 2026; the model does not have the change.',
    appliances:
      'Household appliances became steel derivatives on 23 June 2025; the model does not have them.',
    'half-metal':
      'The model’s table has no metal share for the number and takes half; here unknown content is the full value.',
    'electric-trucks': 'Note 33(b) names electric trucks; the model does not have them.',
    semiconductors:
      'The model treats the whole line as semiconductors under the duty; here only goods with the stated parameters are.',
    'annex-named': 'Note 16(c) names the number in annex I-B; the model left it out.',
  },
};
