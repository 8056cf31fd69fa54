/**
 * The door `tariff-scenarios/testing`: fast-check arbitraries over the opened law, and properties that a program or a
 * proposal can be held against. Nothing here runs a test: give a property to `fc.assert`.
 */
export { codes, entryDates, entryLines, type LineSpace } from './entry-lines.ts';
export {
  agreesWithTheLaw,
  answersAreLikeForLike,
  dutyIsTheSumOfItsLines,
  dutyLiesInItsRange,
  NAMED_LAWS,
  type Importer,
  type LineProperty,
} from './named-laws.ts';
export { changesOnly, neverLowers, neverRaises, type Proposal } from './laws-of-a-proposal.ts';
