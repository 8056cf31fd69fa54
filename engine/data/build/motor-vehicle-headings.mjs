// @ts-check
/**
 * Headings whose goods are motor-vehicle goods by their own text.
 *
 * The lists of automobile parts (U.S. note 33(g)) and of truck parts (note 38(i)) reach a code "only if a part
 * of" such a vehicle. Where nobody has said whether the article is one, a code under these headings is assumed
 * to be (default yes) and any other listed code (tubes, bearings, motors, batteries, 8471) not to be (default no).
 * That is a modelling choice, not law; the text that supports it is quoted from the schedule, and the build stops
 * when an edition no longer contains it.
 */

/** @type {ReadonlyArray<readonly [prefix: string, text: string]>} */
export const motorVehicleHeadings = [
  // Tyres and tubes: listed subheadings alone, which name cars, buses, trucks or on-highway vehicles.
  ['4011', 'Of a kind used on motor cars'],
  ['4012', 'Of a kind used on vehicles, including tractors, for the on-highway transport'],
  ['4013', 'Of a kind used on motor cars'],
  // 7007.21 says "vehicles, aircraft, spacecraft or vessels"; windshields are its first listed line.
  ['700721', 'suitable for incorporation in vehicles'],
  ['700910', 'Rear-view mirrors for vehicles'],
  ['830120', 'Locks of a kind used on motor vehicles'],
  ['830230', 'suitable for motor vehicles'],
  // Engines of chapter 87 vehicles; 8407.3 and 8408.20 are the only listed parts of their headings.
  ['8407', 'of a kind used for the propulsion of vehicles of chapter 87'],
  ['840820', 'of a kind used for the propulsion of vehicles of chapter 87'],
  // These name the piston engine, not the vehicle: on a list of vehicle parts, the engine is most likely a vehicle's.
  // Springs, hinges and radios whose own eight-digit text names the vehicle.
  ['73201030', 'Suitable for motor vehicle suspension'],
  ['73201060', 'Suitable for motor vehicle suspension'],
  ['73202010', 'Suitable for motor-vehicle suspension'],
  ['83021030', 'Designed for motor vehicles'],
  ['85198120', 'Designed exclusively for motor- vehicle installation'],
  ['8409', 'suitable for use solely or principally with the engines of heading 8407 or 8408'],
  ['842123', 'Oil or fuel filters for internal combustion engines'],
  ['842132', 'exhaust gases from internal combustion engines'],
  ['8511', 'of a kind used for spark-ignition or compression-ignition internal combustion engines'],
  ['841520', 'Of a kind used for persons, in motor vehicles'],
  ['8512', 'of a kind used for cycles or motor vehicles'],
  ['852721', 'of a kind used in motor vehicles'],
  ['852729', 'of a kind used in motor vehicles'],
  // Sealed beam lamp units are headlamps; the text leaves the vehicle unsaid.
  ['853910', 'Sealed beam lamp units'],
  ['854430', 'wiring sets of a kind used in vehicles, aircraft or ships'],
  ['8706', 'for the motor vehicles of headings 8701 to 8705'],
  ['8707', 'for the motor vehicles of headings 8701 to 8705'],
  ['8708', 'Parts and accessories of the motor vehicles of headings 8701 to 8705'],
  ['8709', 'Works trucks, self-propelled'],
  ['940120', 'Seats of a kind used for motor vehicles'],
];

/**
 * @param {string} code
 * @returns {'yes' | 'no'}
 */
export function isMotorVehicleGood(code) {
  return motorVehicleHeadings.some(([prefix]) => code.startsWith(prefix)) ? 'yes' : 'no';
}

/**
 * The headings whose quoted text no line of the schedule carries.
 * @param {ReadonlyArray<{ code: string, path: string }>} lines tariff lines with the text of all their levels
 */
export function unsupportedHeadings(lines) {
  return motorVehicleHeadings.filter(
    ([prefix, text]) =>
      !lines.some(
        ({ code, path }) => code.startsWith(prefix) && path.toLowerCase().includes(text.toLowerCase()),
      ),
  );
}
