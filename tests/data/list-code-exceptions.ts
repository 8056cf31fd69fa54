/**
 * Listed codes that neither the edition nor the code changes know, with the reason for each.
 * Anything else unknown is an error of transcription.
 */
export const unknownListCodes: ReadonlyMap<string, readonly string[]> = new Map([
  // Chapter 98 has no rates of its own, so the rates table (chapters 1 to 97) leaves it out. The civil aircraft
  // lists name its provisions for US goods repaired or assembled abroad and for aircraft equipment.
  ['annex-iii', ['98020040', '98020050', '98020060']],
  ['s122-civil-aircraft', ['98020040', '98020050', '98020060', '98020080', '98180005', '98180007']],
  ['s301fl-civil-aircraft', ['98020040', '98020050', '98020060', '98020080', '98180005', '98180007']],
]);

/**
 * Listed statistical numbers that USITC has retired. Where a number was split while its listing lasted, the numbers
 * that took its place stand on the list from that day (`engine/data/build/list-corrections.mjs`).
 */
export const retiredListCodes: ReadonlyMap<string, readonly string[]> = new Map([
  // The lists ended on 2026-04-05. Renumbered while they lasted: 9401.99.90.81 on 2025-07-01, 8415.90.80.25 and
  // 9401.99.90.70 on 2026-02-01. The others went after the end.
  [
    's232-aluminum-derivatives-other',
    ['2106909998', '8415908025', '8479899599', '8479909596', '8708295160', '9401999070', '9401999081'],
  ],
  ['s232-steel-derivatives-other', ['2106909998', '8413919055', '8413919060', '8413919096']],
  // Split on 2026-07-01 while the membership stayed open.
  ['s232-auto-parts', ['8413919010', '8707100040']],
  ['s232-metals-annex-1b', ['8413919055', '8413919060', '8413919096', '8708295160']],
  ['s232-metals-annex-iii', ['8479899599', '8479909596']],
  ['s232-mhdv-parts', ['8413919010']],
  // Already retired when the first list was published on 2026-07-31; corrected by the list of 2026-09-29.
  [
    's232-pharmaceuticals',
    [
      '2922190900',
      '2934994700',
      '2937220000',
      '2941903000',
      '2941905000',
      '3004200083',
      '3004310000',
      '3004320060',
      '3004390055',
    ],
  ],
]);
