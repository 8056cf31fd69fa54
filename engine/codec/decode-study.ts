/** Documents of studies of how trade responds: read with bounds, one canonical text for each. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';
import type { ScenarioOfSet } from '../scenario/scenario-set.ts';
import { STUDY_FORMAT, type Study } from '../scenario/study.ts';
import {
  OTHERS_MOVES,
  type ElasticityChoice,
  type ExportSupply,
  type ResponseModel,
} from '../trade/response-model.ts';
import type { ParameterId } from '../trade/response-parameters.ts';
import { scenario } from './decode-scenario.ts';
import { name } from './decode-selection.ts';
import {
  bool,
  list,
  malformed,
  nullable,
  object,
  oneOf,
  readJson,
  savedObject,
  textOf,
  variants,
  wordOr,
  type Reader,
} from './document.ts';
import { plainScenario } from './plain-scenario.ts';
import { LONGEST_DOCUMENT } from './scenario-bounds.ts';

/** Of choices that stand in for each other; nothing that is asked for needs more. */
const DEEPEST_CHOICE = 4;
const MOST_PREFIXES = 2000;
/** As the terminal takes them. */
const LARGEST_PARAMETER = 1000;

const between =
  (low: number, high: number): Reader<number> =>
  (input, path) =>
    typeof input === 'number' && input >= low && input <= high
      ? ok(input + 0)
      : malformed(path, `a number from ${low} to ${high}`, input);

const parameter = between(0, LARGEST_PARAMETER);
const share = between(0, 1);
const prefix = textOf('digits of a code, or nothing', (text) => (/^\d{0,10}$/.test(text) ? text : null));
const wholeDollars = textOf('whole dollars such as -1250', (text) =>
  /^(0|-?[1-9]\d{0,15})$/.test(text) ? text : null,
);

function choiceWithin(depth: number): Reader<ElasticityChoice> {
  const otherwise: Reader<ElasticityChoice | null> = (input, path) =>
    input === null
      ? ok(null)
      : depth === 0
        ? malformed(path, `at most ${DEEPEST_CHOICE} choices within each other`, input)
        : choiceWithin(depth - 1)(input, path);
  return variants<ElasticityChoice>('kind', {
    table: object({
      kind: oneOf('table'),
      table: oneOf('protee', 'broda-weinstein'),
      winsorise: nullable(object({ low: share, high: share })),
    }),
    preset: object({ kind: oneOf('preset'), id: name<ParameterId>('the name of a published parameter') }),
    own: object({
      kind: oneOf('own'),
      byPrefix: list(object({ prefix, value: nullable(parameter) }), MOST_PREFIXES),
      otherwise,
    }),
  });
}

const choice = choiceWithin(DEEPEST_CHOICE);

const supply = variants<ExportSupply>('kind', {
  passThrough: object({ kind: oneOf('passThrough'), beta: share }),
  exportSupply: object({ kind: oneOf('exportSupply'), inverseElasticity: parameter }),
});

export const readResponseModel: Reader<ResponseModel> = variants<ResponseModel>('kind', {
  static: object({ kind: oneOf('static') }),
  ces: object({
    kind: oneOf('ces'),
    substitution: choice,
    outer: object({ eta: parameter, neverAboveSubstitution: bool }),
    supply,
    domesticShare: between(0, 0.999),
  }),
  smart: object({
    kind: oneOf('smart'),
    importDemand: choice,
    substitution: parameter,
    exportSupply: wordOr('infinite', between(0, Number.MAX_VALUE)),
  }),
});

const presetName = name<string>('the name of a preset');
const side: Reader<ScenarioOfSet> = (input, path) =>
  typeof input === 'string' ? presetName(input, path) : scenario(input, path);

const figures: Reader<Study['figures']> = object({
  importsBefore: wholeDollars,
  importsAfter: wholeDollars,
  creation: wholeDollars,
  diversion: wholeDollars,
  revenueBefore: wholeDollars,
  revenueStatic: wholeDollars,
  revenueAfter: wholeDollars,
  exporterLoss: wholeDollars,
  consumerSurplus: wholeDollars,
  importerWelfare: wholeDollars,
  worldWelfare: wholeDollars,
  deadweightLoss: wholeDollars,
});

const present: Reader<Study> = savedObject({
  format: oneOf(STUDY_FORMAT),
  dataVersion: name<string>('a version of the data'),
  flows: name<string>('a table of trade'),
  baseline: side,
  scenario: side,
  model: readResponseModel,
  others: oneOf(...OTHERS_MOVES),
  figures,
});

export function parseStudy(source: string, called: string): Result<Study, Failure> {
  const longest = 2 * LONGEST_DOCUMENT;
  if (source.length > longest) return malformed(called, `at most ${longest} characters`, source.length);
  return readJson(
    source,
    (input, path) => {
      const format = typeof input === 'object' && input !== null && 'format' in input ? input.format : null;
      return typeof format === 'string' &&
        format !== STUDY_FORMAT &&
        /^tariff-study\/[1-9]\d{0,8}$/.test(format)
        ? fail({ kind: 'newerFormat', found: format, supported: STUDY_FORMAT })
        : present(input, path);
    },
    called,
  );
}

const plain = (each: ScenarioOfSet) => (typeof each === 'string' ? each : plainScenario(each));

/** `parseStudy` of this text is the study again. */
export function formatStudy(study: Study): string {
  const { format, dataVersion, flows, baseline, scenario: other, model: asked, others } = study;
  const written = { format, dataVersion, flows, baseline: plain(baseline), scenario: plain(other) };
  return `${JSON.stringify({ ...written, model: asked, others, figures: study.figures }, null, 2)}\n`;
}
