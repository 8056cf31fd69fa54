/** The answer of a lab's question, worked out by the engine: cents for money, else percent or percentage points. */
import type { LabTask, Result, Scenario } from '../../../engine/index.ts';
import type { Problem } from '../../words/sentences/problem-sentence.ts';
import { scenarioNamed } from '../state/ready-made.ts';
import type { EngineClient } from '../worker/client.ts';
import type { Opening } from '../worker/protocol.ts';

/** What keeps a question from an answer. */
export type Unanswered =
  | { readonly kind: 'noScenario'; readonly name: string }
  | { readonly kind: 'noEntry' | 'noAnswer' | 'noYear' | 'noRule' }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type TaskAnswer = Result<number, Unanswered>;

export interface Asking {
  readonly client: EngineClient;
  readonly opening: Opening;
}

type TaskOf<Kind extends LabTask['kind']> = Extract<LabTask, { readonly kind: Kind }>;

const known = (value: number | null): TaskAnswer =>
  value === null || !Number.isFinite(value) ? unanswered('noAnswer') : { ok: true, value };
const unanswered = (kind: 'noEntry' | 'noAnswer' | 'noYear' | 'noRule'): TaskAnswer => ({
  ok: false,
  failure: { kind },
});
const isProblem = (failure: { readonly kind: string }): failure is Problem => failure.kind !== 'cancelled';
const failed = (failure: { readonly kind: string }): TaskAnswer =>
  isProblem(failure) ? { ok: false, failure: { kind: 'problem', problem: failure } } : unanswered('noAnswer');

/** `framework-20`, `law:2025-10-20`, either of them with rules in words after a semicolon. */
export async function scenarioOfText(
  text: string,
  { client, opening }: Asking,
): Promise<Result<Scenario, Unanswered>> {
  const at = text.indexOf(';');
  const name = (at < 0 ? text : text.slice(0, at)).trim();
  const base = scenarioNamed(name, opening);
  if (base === null) return { ok: false, failure: { kind: 'noScenario', name } };
  if (at < 0) return { ok: true, value: base };
  const rules = await client.readRules(text.slice(at + 1).trim());
  if (!rules.ok) return { ok: false, failure: { kind: 'problem', problem: rules.failure } };
  const { reform, reformOfVietNam } = rules.value;
  return {
    ok: true,
    value: {
      ...base,
      id: 'stated',
      label: text,
      reform: [...base.reform, ...reform],
      reformOfVietNam: [...base.reformOfVietNam, ...reformOfVietNam],
    },
  };
}

async function pairOf(
  texts: readonly [string, string],
  asking: Asking,
): Promise<Result<readonly [Scenario, Scenario], Unanswered>> {
  const [baseline, scenario] = await Promise.all(texts.map((text) => scenarioOfText(text, asking)));
  if (baseline === undefined || scenario === undefined) return { ok: false, failure: { kind: 'noAnswer' } };
  if (!baseline.ok) return baseline;
  return scenario.ok ? { ok: true, value: [baseline.value, scenario.value] } : scenario;
}

interface Figures {
  readonly customsValue: number;
  readonly before: number;
  readonly after: number;
}

/** Value and duty of all the trade, or of a chapter. */
async function figuresOf(
  baseline: Scenario,
  scenario: Scenario,
  chapter: string,
  { client }: Asking,
): Promise<Result<Figures, Problem>> {
  const answer = await client.compare({ baseline, scenarios: [scenario] });
  if (!answer.ok) return answer;
  const { chapters, baseline: first, scenarios } = answer.value;
  if (chapter === '') {
    const { customsValue, duty } = first.totals;
    return { ok: true, value: { customsValue, before: duty, after: scenarios[0]?.totals.duty ?? NaN } };
  }
  const row = chapters.keys.indexOf(chapter);
  const at = (column: Float64Array | undefined): number => column?.[row] ?? NaN;
  return {
    ok: true,
    value: {
      customsValue: at(chapters.customsValue),
      before: at(chapters.baseline),
      after: at(chapters.scenarios[0]),
    },
  };
}

const percent = (part: number, whole: number): number => (part / whole) * 100;

async function entry(task: TaskOf<'entry'>, { client }: Asking): Promise<TaskAnswer> {
  const { hts, entryDate, customsValue, figure } = task;
  const cells = { hts, entry_date: entryDate, customs_value: customsValue, mode: 'ocean' };
  const answer = await client.explainShipment(cells);
  if (!answer.ok) return unanswered('noEntry');
  const { duty, measures } = answer.value;
  if (figure === 'duty') return known(duty);
  if (figure === 'rate') return known(percent(duty, Number(customsValue) * 100));
  return known(measures.find(({ kind }) => kind === 'ordinaryDuty')?.amount ?? null);
}

async function trade(task: TaskOf<'trade'>, asking: Asking): Promise<TaskAnswer> {
  const scenario = await scenarioOfText(task.scenario, asking);
  if (!scenario.ok) return scenario;
  const found = await figuresOf(scenario.value, scenario.value, task.chapter, asking);
  if (!found.ok) return failed(found.failure);
  const { customsValue, before } = found.value;
  const { figure } = task;
  return known(figure === 'rate' ? percent(before, customsValue) : figure === 'duty' ? before : customsValue);
}

async function difference(task: TaskOf<'difference'>, asking: Asking): Promise<TaskAnswer> {
  const pair = await pairOf([task.baseline, task.scenario], asking);
  if (!pair.ok) return pair;
  const found = await figuresOf(...pair.value, task.chapter, asking);
  if (!found.ok) return failed(found.failure);
  const { customsValue, before, after } = found.value;
  return known(task.figure === 'duty' ? after - before : percent(after - before, customsValue));
}

async function response(task: TaskOf<'response'>, asking: Asking): Promise<TaskAnswer> {
  const pair = await pairOf([task.baseline, task.scenario], asking);
  if (!pair.ok) return pair;
  const [baseline, scenario] = pair.value;
  const setting = await asking.client.responseSetting();
  if (!setting.ok) return failed(setting.failure);
  const { nest, substitutions } = setting.value;
  const answer = await asking.client.respond({
    baseline,
    scenario,
    others: 'unchanged',
    model: {
      ...nest,
      kind: 'ces',
      substitution: substitutions[task.horizon],
      supply: { kind: 'passThrough', beta: Number(task.beta) },
    },
    by: 'group',
    valueAdded: [],
  });
  if (!answer.ok) return failed(answer.failure);
  const { focus, totals, exporter } = answer.value;
  switch (task.figure) {
    case 'imports':
      return known(focus.importsAfter - focus.importsBefore);
    case 'revenue':
      return known(totals.revenueAfter - totals.revenueBefore);
    case 'welfare':
      return known(totals.importerWelfare);
    case 'buyersShare':
      return known(exporter.shareBorneByBuyers === null ? null : exporter.shareBorneByBuyers * 100);
  }
}

async function formula(task: TaskOf<'formula'>, { client }: Asking): Promise<TaskAnswer> {
  const setting = await client.responseSetting();
  if (!setting.ok) return failed(setting.failure);
  const found = setting.value.reciprocalTrade.find(({ period }) => period === task.year);
  if (found === undefined) return unanswered('noYear');
  const { imports, exports } = found;
  const { epsilon, phi } = task;
  const input = { ...setting.value.formula, imports, exports, epsilon, phi };
  const answer = await client.reciprocal({ input, solve: null });
  if (!answer.ok) return failed(answer.failure);
  const { deficitPercentOfImports, formulaPercent, ratePercent } = answer.value.steps;
  const told = { deficitShare: deficitPercentOfImports, formula: formulaPercent, rate: ratePercent };
  return known(Number(told[task.figure]));
}

async function cause(task: TaskOf<'cause'>, asking: Asking): Promise<TaskAnswer> {
  const pair = await pairOf([task.baseline, task.scenario], asking);
  if (!pair.ok) return pair;
  const [baseline, scenario] = pair.value;
  const watch = { signal: new AbortController().signal, onProgress: () => undefined };
  const answer = await asking.client.attribute({ baseline, scenario }, watch);
  if (!answer.ok) return failed(answer.failure);
  const { changes, attribution } = answer.value;
  const player = changes.findIndex(({ key }) => key === task.rule || key === `rule:${task.rule}`);
  return player < 0 ? unanswered('noRule') : known(attribution.shares[player]?.total ?? null);
}

async function directions(task: TaskOf<'directions'>, asking: Asking): Promise<TaskAnswer> {
  const scenario = await scenarioOfText(task.scenario, asking);
  if (!scenario.ok) return scenario;
  const answer = await asking.client.mirror({ scenario: scenario.value, year: task.year });
  if (!answer.ok) return failed(answer.failure);
  const { imports, exports, balance } = answer.value.mirror.total;
  const told: Readonly<Record<typeof task.figure, number>> = {
    imports: imports.customsValue,
    exports: exports.customsValue,
    importDuty: imports.duty,
    exportDuty: exports.duty,
    balance,
  };
  return known(told[task.figure]);
}

type Answers = {
  readonly [Kind in LabTask['kind']]: (task: TaskOf<Kind>, asking: Asking) => Promise<TaskAnswer>;
};
const ANSWERS: Answers = { entry, trade, difference, response, formula, cause, directions };

export function taskAnswer<Kind extends LabTask['kind']>(
  task: TaskOf<Kind>,
  asking: Asking,
): Promise<TaskAnswer> {
  return ANSWERS[task.kind as Kind](task, asking);
}
