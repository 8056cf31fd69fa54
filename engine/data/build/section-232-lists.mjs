// @ts-check
/**
 * Which rows of the Section 232 input make which list of the law: one list for each subdivision that a heading
 * of chapter 99 names, so that a measure can point at it.
 */
import { isMotorVehicleGood } from './motor-vehicle-headings.mjs';

/**
 * @typedef {object} ListDefinition
 * @property {string} id
 * @property {string} program
 * @property {RegExp} subdivision of the column `list`
 * @property {string} condition the fact that decides whether a listed article is reached, or ''
 * @property {(code: string) => string} default what is assumed when the fact is not given
 * @property {'metal' | 'price' | string} note `metal`: metals named in the row; `price`: the row's price text; else this text
 */

const any = /^/;
const yes = () => 'yes';
const none = () => '';

/** @type {readonly ListDefinition[]} */
export const section232Lists = [
  list('s232-steel-articles', 'steel', /^note 16\(b\)\/\(j\) /, 'steel'),
  list('s232-steel-derivatives-9980', 'steel_derivative', /^note 16\(l\) /, 'steel'),
  list('s232-steel-derivatives-73', 'steel_derivative', /^note 16\(m\) /, 'steel'),
  list('s232-steel-derivatives-other', 'steel_derivative', /^note 16\(n\) /, 'steel'),
  list('s232-aluminum-articles', 'aluminum', /^note 19\(b\) /, 'aluminum'),
  list('s232-aluminum-derivatives-9980', 'aluminum_derivative', /^note 19\(i\) /, 'aluminum'),
  list('s232-aluminum-derivatives-76', 'aluminum_derivative', /^note 19\(j\) /, 'aluminum'),
  // Beer is reached for its aluminum cans alone (the packing is not in the code), hence a condition.
  list('s232-aluminum-derivatives-other', 'aluminum_derivative', /^note 19\(k\) (?!beer)/, 'aluminum'),
  list(
    's232-aluminum-derivatives-other',
    'aluminum_derivative',
    /^note 19\(k\) beer/,
    'aluminum',
    'beerInAluminumCans',
    yes,
  ),
  list('s232-copper', 'copper', any, 'copper'),
  list('s232-metals-annex-1a', 'metals_annex_1A', any, 'metal'),
  list('s232-metals-annex-1b', 'metals_annex_1B', any, 'metal'),
  list('s232-metals-annex-1c', 'metals_annex_1C', any, 'metal'),
  list('s232-metals-annex-iii', 'metals_annex_III', any, 'metal'),
  list(
    's232-autos',
    'autos',
    any,
    'another vehicle of the line: 9903.94.02; 25 years or older: 9903.94.04',
    'passengerVehicle',
    yes,
  ),
  list(
    's232-auto-parts',
    'auto_parts',
    any,
    'only a part of a passenger vehicle or light truck',
    'autoPart',
    isMotorVehicleGood,
  ),
  list(
    's232-mhdv',
    'mhdv',
    any,
    'another vehicle of the line: 9903.74.05; 25 years or older: 9903.74.07',
    'mediumHeavyVehicle',
    yes,
  ),
  list('s232-buses', 'buses', any, ''),
  list(
    's232-mhdv-parts',
    'mhdv_parts',
    any,
    'only a part of a medium or heavy-duty vehicle',
    'mhdvPart',
    isMotorVehicleGood,
  ),
  list('s232-softwood', 'softwood_lumber', any, ''),
  list('s232-upholstered', 'upholstered_wooden_furniture', any, ''),
  list(
    's232-cabinets',
    'kitchen_cabinets_vanities',
    any,
    'other goods of the line: 9903.76.04',
    'kitchenCabinet',
    yes,
  ),
  list(
    's232-semiconductors',
    'semiconductors',
    any,
    'only what meets the technical parameters of note 39(b)',
    'semiconductor232',
  ),
  list(
    's232-pharmaceuticals',
    'pharmaceuticals',
    any,
    'only patented articles; generic: 9903.04.67',
    'patentedPharmaceutical',
  ),
  list('s232-uas-100', 'unmanned_aircraft', /^note 43\(c\)\(1\)$/, ''),
  list('s232-uas-25', 'unmanned_aircraft', /^note 43\(c\)\(3\)\/\(4\)$/, 'with thermal imaging: 9903.08.21'),
  list(
    's232-uas-docking',
    'unmanned_aircraft',
    /docking stations$/,
    'only docking stations and their parts; else 9903.08.20',
    'uasUse',
  ),
  list(
    's232-uas-parts',
    'unmanned_aircraft',
    /parts$/,
    'only parts of unmanned aircraft over 25 kg',
    'uasUse',
  ),
  list('s232-polysilicon', 'polysilicon', any, ''),
  list('s232-polysilicon-minimum-price', 'polysilicon_mip', any, 'price'),
];

/**
 * @param {string} id
 * @param {string} program
 * @param {RegExp} subdivision
 * @param {string} note
 * @param {string} [condition]
 * @param {(code: string) => string} [otherwise]
 * @returns {ListDefinition}
 */
function list(id, program, subdivision, note, condition = '', otherwise = none) {
  return { id, program, subdivision, condition, default: otherwise, note };
}
