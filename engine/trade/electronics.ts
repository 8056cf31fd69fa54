/**
 * Computers and electronics, class 334 of the Census Bureau's NAICS-based classes, as codes of the tariff: our reading
 * of the six groups of the class (computers and what is attached to them, communications, audio and video, components,
 * instruments, recorded media). The Bureau's own list by number is not in the data; in 2024 these codes hold 98.6% of
 * the value and 97.9% of the duty that it published for the class (a test).
 */
export const ELECTRONICS_INDUSTRY = '334';

/** The chapters that its goods are in, but for instruments. */
export const ELECTRONICS_CHAPTERS: ReadonlySet<string> = new Set(['84', '85']);

const PREFIXES: ReadonlySet<string> = new Set([
  // Computers, what is attached to them and its parts.
  ...['8471', '8473', '844331', '844332', '844339', '844399'],
  // Communications, audio, video, media.
  ...['8517', '8518', '8519', '8521', '8522', '8523', '8524', '8525', '8526', '8527', '8528', '8529', '8531'],
  // Components.
  ...['8532', '8533', '8534', '8540', '8541', '8542'],
  // Instruments that measure, control or treat by electricity.
  ...['9014', '9015', '9022', '9025', '9026', '9027', '9028', '9029', '9030', '9031', '9032', '9033'],
  ...['901811', '901812', '901813', '901814', '901819', '902140', '902150'],
]);

export function isElectronics(code: string): boolean {
  return PREFIXES.has(code.slice(0, 4)) || PREFIXES.has(code.slice(0, 6));
}
