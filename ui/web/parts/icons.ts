/** Pictures beside words, of one set: Lucide 1.62.0 (ISC; see LICENSE), drawn in a square of 24. */
export const ICONS = {
  undo: ['M9 14 4 9l5-5', 'M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11'],
  redo: ['m15 14 5-5-5-5', 'M20 9H9.5A5.5 5.5 0 0 0 4 14.5A5.5 5.5 0 0 0 9.5 20H13'],
  down: ['m6 9 6 6 6-6'],
  right: ['m9 18 6-6-6-6'],
  check: ['M20 6 9 17l-5-5'],
  back: ['m12 19-7-7 7-7', 'M19 12H5'],
  forth: ['M5 12h14', 'm12 5 7 7-7 7'],
  up: ['m5 12 7-7 7 7', 'M12 19V5'],
  fall: ['M12 5v14', 'm19 12-7 7-7-7'],
  remove: ['M18 6 6 18', 'm6 6 12 12'],
  double: [
    'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2',
    'M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2',
  ],
  add: ['M5 12h14', 'M12 5v14'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type IconName = keyof typeof ICONS;
