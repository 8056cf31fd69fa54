/** The command line: the engine that the web app uses, from a terminal. */
import { parseArgs } from 'node:util';
import {
  assess,
  explain,
  ok,
  readShipment,
  type ReferenceData,
  type Result,
  type Shipment,
} from '../../engine/index.ts';
import { assessCases, RESULT_COLUMNS } from './assess-cases.ts';
import { annexCommand, type AnnexOptions } from './annex-command.ts';
import { collectedCommand } from './collected-command.ts';
import { mirrorCommand, type MirrorOptions } from './mirror-command.ts';
import { rulesCommand } from './rules-command.ts';
import { taxesCommand, type TaxesOptions } from './taxes-command.ts';
import { compareCommand, type CompareOptions } from './compare-command.ts';
import { findCommand, type FindOptions } from './find-command.ts';
import { formulaCommand, type FormulaOptions } from './formula-command.ts';
import { respondCommand } from './respond-command.ts';
import type { RespondOptions } from './respond-options.ts';
import { formatCsv, readCsv, type CsvProblem } from './csv.ts';
import { DataFolder } from './data-files.ts';
import { explanationText } from './explain-case.ts';
import { historySpans, historyText } from './history-of-line.ts';
import { rowOf, type CaseOptions } from './one-case.ts';
import { underScenario } from './under-scenario.ts';
import { refuse, Refusal, valueOf, write } from './refusal.ts';
import { spokenIn, type Speech } from './speech.ts';

const data = new DataFolder(new URL('./data/', import.meta.url));

function csvSentence(problem: CsvProblem, { words: messages }: Speech): string {
  return problem.kind === 'missingColumn'
    ? messages.missingColumn(problem.path, problem.column)
    : messages[problem.kind](problem.path);
}

interface Options
  extends
    CaseOptions,
    CompareOptions,
    AnnexOptions,
    MirrorOptions,
    TaxesOptions,
    RespondOptions,
    FindOptions,
    FormulaOptions {
  readonly all?: boolean;
  readonly 'whole-dollars'?: boolean;
  readonly lang?: string;
}

function assessCommand(positionals: readonly string[], options: Options, speech: Speech): void {
  const messages = speech.words;
  const [path] = positionals;
  if (path === undefined) refuse(messages.missingArgument('CASES.csv'));
  const cases = readCsv(path, ['hts', 'entry_date', 'customs_value']);
  if (!cases.ok) refuse(csvSentence(cases.failure, speech));
  const { reference, asOf, scenario } = underScenario(data, options.scenario?.[0], speech);
  const results = assessCases(reference, cases.value, speech, {
    wholeDollars: options['whole-dollars'] === true,
    asOf,
    ...(scenario === null ? {} : { scenario }),
  });
  write(options.out, formatCsv(RESULT_COLUMNS, results), speech);
  const errors = results.filter(([, status]) => status === 'error').length;
  process.stderr.write(`${messages.summary(results.length, errors)}\n`);
}

/** One case from the command's words; its problem is one sentence. */
function shipmentOf(positionals: readonly string[], options: Options, speech: Speech): Shipment {
  const [hts] = positionals;
  if (hts === undefined) refuse(speech.words.missingArgument('HTS'));
  if (options.value === undefined) refuse(speech.words.missingArgument('--value'));
  const row = readShipment(rowOf(hts, options));
  return row.ok ? row.value.shipment : refuse(speech.row(row.failure));
}

function explainCommand(positionals: readonly string[], options: Options, speech: Speech): void {
  const { reference, asOf } = underScenario(data, options.scenario?.[0], speech);
  const date = asOf ?? options.date ?? refuse(speech.words.missingArgument('--date'));
  const shipment = shipmentOf(positionals, { ...options, date }, speech);
  const { rulebook, schedule, investigations } = reference;
  const assessment = assess(rulebook, schedule, shipment);
  if (!assessment.ok) refuse(speech.row(assessment.failure));
  const json = options.json === true ? `${JSON.stringify(explain(assessment.value), null, 2)}\n` : null;
  write(
    options.out,
    json ?? explanationText(assessment.value, investigations, options.all === true, speech),
    speech,
  );
}

function historyCommand(positionals: readonly string[], options: Options, speech: Speech): void {
  const reference: ReferenceData = valueOf(data.reference(), speech);
  const { evidenceThrough } = reference.rulebook;
  const shipment = shipmentOf(positionals, { ...options, date: evidenceThrough }, speech);
  const spans = historySpans(reference, shipment, speech);
  const json =
    options.json === true
      ? `${JSON.stringify({ data_version: reference.manifest.dataVersion, spans }, null, 2)}\n`
      : null;
  write(options.out, json ?? historyText(spans, evidenceThrough, speech), speech);
}

const OPTIONS = {
  out: { type: 'string' },
  lang: { type: 'string' },
  flows: { type: 'string' },
  baseline: { type: 'string' },
  scenario: { type: 'string', multiple: true },
  by: { type: 'string' },
  set: { type: 'string' },
  save: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  bibtex: { type: 'boolean' },
  attribute: { type: 'boolean' },
  all: { type: 'boolean' },
  ranges: { type: 'boolean' },
  'whole-dollars': { type: 'boolean' },
  list: { type: 'string' },
  budget: { type: 'string' },
  rate: { type: 'string' },
  promise: { type: 'boolean' },
  sct: { type: 'string' },
  vat: { type: 'string' },
  date: { type: 'string' },
  value: { type: 'string' },
  quantity: { type: 'string' },
  unit: { type: 'string' },
  loading: { type: 'string' },
  mode: { type: 'string' },
  type: { type: 'string' },
  facts: { type: 'string' },
  model: { type: 'string' },
  horizon: { type: 'string' },
  elasticity: { type: 'string' },
  outer: { type: 'string' },
  'pass-through': { type: 'string' },
  supply: { type: 'string' },
  domestic: { type: 'string' },
  others: { type: 'string' },
  board: { type: 'boolean' },
  draws: { type: 'string' },
  seed: { type: 'string' },
  tornado: { type: 'boolean' },
  product: { type: 'string' },
  'value-added': { type: 'string', multiple: true },
  own: { type: 'string', multiple: true },
  households: { type: 'string' },
  phi: { type: 'string' },
  epsilon: { type: 'string' },
  year: { type: 'string' },
  solve: { type: 'string' },
  target: { type: 'string' },
  most: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function parsed(
  argv: readonly string[],
): Result<{ values: Options & { help?: boolean }; positionals: string[] }, string> {
  try {
    return ok(parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true }));
  } catch (error) {
    const named = error instanceof Error ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
    return { ok: false, failure: named ?? argv.join(' ') };
  }
}

function run(argv: readonly string[], speech: Speech): void {
  const messages = speech.words;
  const args = parsed(argv);
  if (!args.ok) refuse(messages.unknownOption(args.failure));
  const { values, positionals } = args.value;
  const [command, ...rest] = positionals;
  if (values.help === true) {
    process.stdout.write(`${messages.usage}\n`);
    return;
  }
  if (command === undefined) refuse(messages.usage);
  if (command === 'assess') assessCommand(rest, values, speech);
  else if (command === 'compare') compareCommand(data, values, speech);
  else if (command === 'respond') respondCommand(data, values, speech);
  else if (command === 'formula') formulaCommand(data, values, speech);
  else if (command === 'explain') explainCommand(rest, values, speech);
  else if (command === 'history') historyCommand(rest, values, speech);
  else if (command === 'find') findCommand(data, rest, values, speech);
  else if (command === 'annex') annexCommand(data, values, speech);
  else if (command === 'mirror') mirrorCommand(data, rest, values, speech);
  else if (command === 'collected') collectedCommand(data, values, speech);
  else if (command === 'taxes') taxesCommand(data, rest, values, speech);
  else if (command === 'rules') rulesCommand(data, rest, values, speech);
  else refuse(messages.unknownCommand(command));
}

function speechFor(argv: readonly string[]): Speech {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const name = at < 0 ? '' : argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return spokenIn(name === 'vi' ? 'vi' : 'en');
}

/** A reader such as `head` has had enough: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const argv = process.argv.slice(2);
try {
  run(argv, speechFor(argv));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
