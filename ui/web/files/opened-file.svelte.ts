/** The file on the page: what was read of it, what was asked about it, and the answers. */
import type { EngineClient, Problem } from '../worker/client.ts';
import type { CheckedFile, FileQuestion, FileUnderLaws, RowsShown } from '../worker/checked-file-protocol.ts';
import type {
  Correction,
  FileOptions,
  FileProblem,
  FileSource,
  FileSurvey,
  RefundAnswer,
  RefundRequest,
  StatedColumn,
} from '../worker/files-protocol.ts';
import type { ScenarioOfSet } from '../../../engine/index.ts';
import type { Language } from '../../words/format/language.ts';
import { PLAIN_OPTIONS } from '../worker/files-protocol.ts';
import { LongInquiry } from '../state/long-inquiry.svelte.ts';
import { forgetFile, keepFile, keepOptions, keptFile, type KeptFile } from './kept-file.ts';
import { forgetReading, rememberedReading, rememberReading, type Reading } from './remembered-reading.ts';
import { EVERY_ROW, RowsInView } from './rows-in-view.svelte.ts';

export const TASKS = ['price', 'reconcile', 'refund', 'days', 'laws', 'origins'] as const;
export type Task = (typeof TASKS)[number];
/** Tasks that check each line against the law of its day. */
export type Checked = 'price' | 'reconcile';
export const isChecked = (task: Task): task is Checked => task === 'price' || task === 'reconcile';

export class OpenedFile {
  name = $state.raw('');
  survey = $state.raw<FileSurvey | null>(null);
  problem = $state.raw<FileProblem | Problem | null>(null);
  reading = $state.raw(false);
  options = $state.raw<FileOptions>(PLAIN_OPTIONS);
  /** The columns were read as a person chose for the same headings before. */
  isRemembered = $state.raw(false);
  task = $state.raw<Task>('reconcile');
  readonly rows: RowsInView;
  readonly check: LongInquiry<Language, CheckedFile>;
  readonly questions: LongInquiry<null, readonly FileQuestion[]>;
  readonly laws: LongInquiry<readonly ScenarioOfSet[], FileUnderLaws>;
  readonly refund: LongInquiry<RefundRequest, RefundAnswer>;
  readonly #client: EngineClient;
  #readings = 0;
  /** The task whose rows were chosen last. */
  #examined: Task | null = null;

  constructor(client: EngineClient) {
    this.#client = client;
    this.rows = new RowsInView(client);
    this.check = new LongInquiry<Language, CheckedFile>((language, watch) =>
      client.checkFile(language, watch),
    );
    this.questions = new LongInquiry<null, readonly FileQuestion[]>((_, watch) =>
      client.fileQuestions(watch),
    );
    this.laws = new LongInquiry<readonly ScenarioOfSet[], FileUnderLaws>((scenarios, watch) =>
      client.fileUnderLaws(scenarios, watch),
    );
    this.refund = new LongInquiry<RefundRequest, RefundAnswer>((request, watch) =>
      client.refundFile(request, watch),
    );
  }

  /** Nothing is missing: the tasks can run. */
  get isWhole(): boolean {
    return this.survey !== null && this.survey.missing.length === 0;
  }

  async open(name: string, source: KeptFile['source']): Promise<void> {
    this.name = name;
    this.isRemembered = false;
    if (!(await this.#read(source, PLAIN_OPTIONS))) return;
    if (this.problem === null) void keepFile({ name, source });
    const known = this.survey === null ? null : rememberedReading(this.survey);
    if (known !== null) {
      if (!(await this.#read({ kind: 'again' }, { ...PLAIN_OPTIONS, ...known }))) return;
      this.isRemembered = true;
    }
    if (this.survey !== null) this.task = this.survey.tellsDuty ? 'reconcile' : 'price';
  }

  /** The file that an earlier visit left open, as it was corrected. */
  async goOn(): Promise<void> {
    const kept = await keptFile();
    // Something was opened meanwhile.
    if (kept === null || this.#readings > 0) return;
    this.name = kept.file.name;
    if (!(await this.#read(kept.file.source, kept.options ?? PLAIN_OPTIONS)) || this.survey === null) return;
    this.task = this.survey.tellsDuty ? 'reconcile' : 'price';
  }

  /** Nothing of it stays on this device. */
  async close(): Promise<void> {
    this.#readings += 1;
    this.leave();
    [this.name, this.survey, this.problem, this.reading] = ['', null, null, false];
    this.#settle();
    await forgetFile();
  }

  /** How the columns are read is remembered for files with the same headings. */
  async read(change: Partial<Reading>): Promise<void> {
    if (!(await this.#again(change)) || this.survey === null) return;
    const { columns, decimal, dates } = this.options;
    rememberReading(this.survey, { columns, decimal, dates });
  }

  async forget(): Promise<void> {
    if (this.survey !== null) forgetReading(this.survey);
    this.isRemembered = false;
    const { columns, decimal, dates } = PLAIN_OPTIONS;
    await this.#again({ columns, decimal, dates });
  }

  async chooseWorksheet(worksheet: string): Promise<void> {
    await this.#again({ worksheet });
  }

  async state(column: StatedColumn, text: string): Promise<void> {
    await this.#again({ stated: { ...this.options.stated, [column]: text } });
  }

  async correct(correction: Correction): Promise<void> {
    await this.#again({ corrections: [...this.options.corrections, correction] });
  }

  async withdraw(place: number): Promise<void> {
    await this.#again({ corrections: this.options.corrections.toSpliced(place, 1) });
  }

  #again(change: Partial<FileOptions>): Promise<boolean> {
    return this.#read({ kind: 'again' }, { ...this.options, ...change });
  }

  /** False: something else was read meanwhile. */
  async #read(source: FileSource, options: FileOptions): Promise<boolean> {
    this.#readings += 1;
    const reading = this.#readings;
    this.leave();
    [this.reading, this.options] = [true, options];
    if (source.kind !== 'again') {
      this.survey = null;
      this.#settle();
    }
    const read = await this.#client.readFile(source, options);
    if (reading !== this.#readings) return false;
    this.reading = false;
    this.problem = read.ok ? null : read.failure;
    if (read.ok) this.survey = read.value;
    if (read.ok) void keepOptions(options);
    return true;
  }

  /** Answers were about another file; those about this one stay, as old, until the next are there. */
  #settle(): void {
    for (const each of [this.check, this.questions, this.laws, this.refund]) each.answer = null;
    this.rows.clear();
    this.#examined = null;
  }

  async examine(language: Language): Promise<void> {
    await this.check.ask(language);
    const found = this.check.answer;
    if (found?.of !== language || this.check.asking || this.check.stopped || this.check.problem !== null)
      return;
    const { differing, open, ranging } = found.value;
    const first: RowsShown =
      this.task === 'price' ? 'all' : differing > 0 ? 'differing' : open > 0 ? 'open' : 'all';
    // After a correction the same rows are looked at again.
    const isAgain = this.#examined === this.task;
    this.#examined = this.task;
    await this.rows.choose(isAgain ? {} : { ...EVERY_ROW, shown: first });
    if (ranging > 0) void this.questions.ask(null);
  }

  leave(): void {
    for (const each of [this.check, this.questions, this.laws, this.refund]) each.leave();
  }
}
