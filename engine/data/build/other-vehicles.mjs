// @ts-check
/**
 * Statistical numbers under a motor-vehicle heading whose own text names another vehicle than the list means.
 *
 * The heading speaks of motor vehicles, so the listed code is presumed to be a part of one; the number says of which.
 * A tyre of 4011.20.10.15 is one of buses and of trucks that are no light trucks: the list of parts of passenger
 * vehicles and light trucks (U.S. note 33(g)) names it, and yet it is none. Such numbers are presumed not to be meant.
 * The texts are quoted from the schedule, and the build stops when an edition no longer contains one of them.
 */

/** @typedef {'s232-auto-parts' | 's232-mhdv-parts'} PartsList */

const tractors = [
  // Note 38 covers road tractors (8701.2) alone, note 33 no tractor at all.
  'tractors suitable for agricultural use',
  'tractors (except road tractors)',
];

/** @type {ReadonlyMap<PartsList, readonly string[]>} */
const otherVehicles = new Map([
  [
    's232-auto-parts',
    [
      ...tractors,
      'specially designed for traveling on snow',
      'Of a kind used on buses or trucks > Radial > On-the-highway > Other',
      'Of a kind used on buses or trucks > Radial > Off-the-highway',
      '> Truck and bus',
      '> For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29$',
      '> For vehicles of heading 8702$',
      '> For vehicles of heading 8705$',
    ],
  ],
  [
    's232-mhdv-parts',
    [
      ...tractors,
      'Of a kind used on motor cars (including station wagons and racing cars) >',
      '> Motor car$',
      '> For vehicles of heading 8703$',
      '> For vehicles of heading 8703 >',
      'for vehicles of heading 8703$',
    ],
  ],
]);

/**
 * The phrases of a list that no listed number carries: each of them is an error or a text of an older edition.
 * @param {PartsList} list
 * @param {readonly string[]} texts of the listed numbers
 */
export function unusedPhrases(list, texts) {
  return (otherVehicles.get(list) ?? []).filter((phrase) => !texts.some((text) => says(text, phrase)));
}

/**
 * @param {PartsList} list
 * @param {string} text of a statistical number, all its levels
 */
export function namesAnotherVehicle(list, text) {
  return (otherVehicles.get(list) ?? []).some((phrase) => says(text, phrase));
}

/**
 * A `$` at the end of a phrase says that the text ends there.
 * @param {string} text
 * @param {string} phrase
 */
function says(text, phrase) {
  return phrase.endsWith('$') ? text.endsWith(phrase.slice(0, -1)) : text.includes(phrase);
}
