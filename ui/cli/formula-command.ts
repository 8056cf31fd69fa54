/** `formula`: the reciprocal rate of 2 April 2025 step by step, under other parameters, or solved for one of them. */
import {
  PUBLISHED_FORMULA,
  reciprocalRate,
  solveReciprocal,
  type ReciprocalInput,
  type ReciprocalSteps,
} from '../../engine/index.ts';
import type { DataFolder } from './data-files.ts';
import { refuse, valueOf, write } from './refusal.ts';
import { parametersOf, tradeOfYears } from './response-data.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';

export interface FormulaOptions {
  readonly phi?: string;
  readonly epsilon?: string;
  readonly year?: string;
  readonly solve?: string;
  readonly target?: string;
  readonly json?: boolean;
  readonly out?: string;
}

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

export function formulaCommand(data: DataFolder, options: FormulaOptions, speech: Speech): void {
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
    ...(options.epsilon === undefined ? {} : { epsilon: options.epsilon }),
    ...(options.phi === undefined ? {} : { phi: options.phi }),
  };
  const steps = reciprocalRate(input);
  if (!steps.ok) return refuse(speech.noAnswer(steps.failure));
  const unknown = options.solve;
  if (unknown !== undefined && unknown !== 'phi' && unknown !== 'epsilon')
    return refuse(words.respond.unknownName('--solve', unknown, ['phi', 'epsilon']));
  if (unknown !== undefined && options.target === undefined) return refuse(words.missingArgument('--target'));
  const solved =
    unknown === undefined || options.target === undefined
      ? null
      : solveReciprocal(input, unknown, options.target);
  if (solved?.ok === false) return refuse(speech.noAnswer(solved.failure));
  const { reciprocalVariants, sources } = parametersOf(data, manifest, speech);
  const variants = reciprocalVariants.flatMap((variant) => {
    const found = reciprocalRate({ ...input, epsilon: variant.epsilon, phi: variant.phi, rounding: 'none' });
    return found.ok ? [{ variant, steps: found.value }] : [];
  });
  if (options.json === true) {
    const json = {
      trade,
      input,
      steps: steps.value,
      ...(solved === null
        ? {}
        : { solved: { parameter: unknown, value: solved.value, target: options.target } }),
      variants: variants.map(({ variant, steps: found }) => ({ ...variant, steps: found })),
    };
    write(options.out, `${JSON.stringify(json, null, 2)}\n`, speech);
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
      : [told.solved(unknown, Number(solved.value).toFixed(4), `${options.target ?? ''}%`)]),
    '',
    `${told.variants}:`,
    textTable([
      [told.variant, 'epsilon', 'phi', told.full, told.half],
      ...variants.map(({ variant, steps: found }) => [
        `${variant.id} (${sources.get(variant.source)?.reference ?? variant.source}; ${response.evidence[variant.evidence]})`,
        variant.epsilon,
        variant.phi,
        short(found.formulaPercent),
        short(found.reducedPercent),
      ]),
    ]),
  ].join('\n');
  write(options.out, `${text}\n`, speech);
}
