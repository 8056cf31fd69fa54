/** `formula`: the reciprocal rate of 2 April 2025 step by step, under other parameters, or solved for one of them. */
import {
  PUBLISHED_FORMULA,
  reciprocalRate,
  solveReciprocal,
  type ReciprocalInput,
  type ReciprocalSteps,
  type ReciprocalVariant,
} from '../../engine/index.ts';
import { sealedJson } from './content-hash.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf } from './command.ts';
import type { DataFolder } from './data-files.ts';
import { numberOf, positiveOf, withoutPercentSign } from './option-values.ts';
import { write } from './output.ts';
import { refuse, valueOf } from './refusal.ts';
import { parametersOf, tradeOfYears } from './response-data.ts';
import { JSON_OUTPUT } from './shared-options.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';

const OPTIONS = {
  phi: {
    kind: 'value',
    value: 'X',
    tells: { en: 'pass-through of tariffs to import prices', vi: 'mức truyền thuế quan vào giá nhập khẩu' },
  },
  epsilon: {
    kind: 'value',
    value: 'X',
    tells: {
      en: 'elasticity of imports to import prices',
      vi: 'độ co giãn của nhập khẩu theo giá nhập khẩu',
    },
  },
  year: {
    kind: 'value',
    value: 'YYYY',
    tells: { en: 'year of trade, 2024 by default', vi: 'năm của số liệu thương mại, mặc định 2024' },
  },
  solve: {
    kind: 'choice',
    choices: ['phi', 'epsilon'],
    tells: { en: 'solve for this parameter', vi: 'giải ra tham số này' },
  },
  target: {
    kind: 'value',
    value: 'PERCENT',
    beside: ['solve'],
    tells: { en: 'the rate to be reached', vi: 'thuế suất cần đạt' },
  },
  json: JSON_OUTPUT,
} as const satisfies Options;

export type FormulaOptions = OptionsOf<typeof OPTIONS & typeof COMMON_OPTIONS>;

/** In percent; no tariff comes near it. */
const HIGHEST_TARGET = 10_000;

/** Quotients have up to twenty places; a screen needs two. */
const short = (percent: string): string => `${Number(percent).toFixed(2)}%`;

function stepsText(steps: ReciprocalSteps, speech: Speech): string {
  const words = speech.response.formula;
  return [
    textTable([
      [words.deficit, steps.deficit],
      [words.ratio, short(steps.deficitPercentOfImports)],
      [words.full, short(steps.formulaPercent)],
      [words.half, short(steps.reducedPercent)],
      [words.rounded, short(steps.roundedPercent)],
      [words.rate, short(steps.ratePercent)],
    ]),
    ...(steps.minimumDecides ? [words.minimum] : []),
  ].join('\n');
}

/** The formula gives nothing below its minimum. */
function targetOf(text: string, { minimumPercent }: ReciprocalInput, speech: Speech): string {
  const percent = withoutPercentSign(text);
  numberOf('--target', percent, Number(minimumPercent), HIGHEST_TARGET, speech);
  return percent;
}

function formula(data: DataFolder, options: FormulaOptions, speech: Speech): void {
  const { words, response } = speech;
  const manifest = valueOf(data.manifest(), speech);
  const years = tradeOfYears(data, manifest, speech);
  const year = options.year ?? '2024';
  const trade = years.find(({ period }) => period === year);
  if (trade === undefined)
    return refuse(
      words.respond.unknownName(
        '--year',
        year,
        years.map(({ period }) => period),
      ),
    );
  const input: ReciprocalInput = {
    ...PUBLISHED_FORMULA,
    imports: trade.imports,
    exports: trade.exports,
    ...(options.epsilon === undefined ? {} : { epsilon: positiveOf('--epsilon', options.epsilon, speech) }),
    ...(options.phi === undefined ? {} : { phi: positiveOf('--phi', options.phi, speech) }),
  };
  const steps = reciprocalRate(input);
  if (!steps.ok) return refuse(speech.noAnswer(steps.failure));
  const unknown = options.solve;
  if (unknown !== undefined && options.target === undefined)
    return refuse(speech.command({ kind: 'missingArgument', name: '--target' }));
  if (unknown !== undefined && options[unknown] !== undefined)
    return refuse(
      speech.command({ kind: 'exclusiveOptions', options: [`--solve ${unknown}`, `--${unknown}`] }),
    );
  const target = options.target === undefined ? null : targetOf(options.target, input, speech);
  const solved = unknown === undefined || target === null ? null : solveReciprocal(input, unknown, target);
  if (solved?.ok === false) return refuse(speech.noAnswer(solved.failure));
  const { reciprocalVariants, sources } = parametersOf(data, manifest, speech);
  /** What is true by definition was read in no work. */
  const workOf = ({ evidence, source }: ReciprocalVariant): readonly string[] =>
    evidence === 'by definition' ? [] : [sources.get(source)?.reference ?? source];
  const variants = reciprocalVariants.flatMap((variant) => {
    const found = reciprocalRate({ ...input, epsilon: variant.epsilon, phi: variant.phi, rounding: 'none' });
    return found.ok ? [{ variant, steps: found.value }] : [];
  });
  if (options.json === true) {
    const json = {
      trade,
      input,
      steps: steps.value,
      ...(solved === null ? {} : { solved: { parameter: unknown, value: solved.value, target } }),
      variants: variants.map(({ variant, steps: found }) => ({ ...variant, steps: found })),
    };
    write(options.out, sealedJson(json), speech);
    return;
  }
  const told = response.formula;
  const text = [
    told.title,
    told.trade(trade.period, trade.imports, trade.exports, trade.importsDerived),
    `epsilon ${input.epsilon}, phi ${input.phi}`,
    stepsText(steps.value, speech),
    ...(solved === null || unknown === undefined
      ? []
      : [told.solved(unknown, Number(solved.value).toFixed(4), `${target ?? ''}%`)]),
    '',
    `${told.variants}:`,
    textTable([
      [told.variant, 'epsilon', 'phi', told.full, told.half],
      ...variants.map(({ variant, steps: found }) => [
        `${variant.id} (${[...workOf(variant), response.evidence[variant.evidence]].join('; ')})`,
        variant.epsilon,
        variant.phi,
        short(found.formulaPercent),
        short(found.reducedPercent),
      ]),
    ]),
  ].join('\n');
  write(options.out, `${text}\n`, speech);
}

export const formulaCommand = command({
  name: 'formula',
  tells: {
    en: 'Calculates the reciprocal rate of 2 April 2025 step by step, under other parameters, or solved for one of them.',
    vi: 'Tính thuế suất đối ứng ngày 2/4/2025 theo từng bước, với tham số khác, hoặc giải ngược ra một tham số.',
  },
  positional: null,
  options: OPTIONS,
  run: (_, options, { data, speech }) => formula(data, options, speech),
});
