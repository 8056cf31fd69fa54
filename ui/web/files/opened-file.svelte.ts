/** The file on the page: what was read of it, what was asked about it, and the answers. */
import type { EngineClient, Problem } from '../worker/client.ts';
import type {
  CheckedFile,
  CheckedRows,
  FileOptions,
  FileProblem,
  FileSource,
  FileSurvey,
  RefundAnswer,
  RefundRequest,
  RowsShown,
} from '../worker/files-protocol.ts';
import type { Language } from '../../words/format/language.ts';
import { LongInquiry } from '../state/long-inquiry.svelte.ts';

export const TASKS = ['price', 'reconcile', 'refund', 'days', 'origins'] as const;
export type Task = (typeof TASKS)[number];
/** Tasks that check each line against the law of its day. */
export type Checked = 'price' | 'reconcile';
export const isChecked = (task: Task): task is Checked => task === 'price' || task === 'reconcile';

/** Rows that are drawn; an export has all. */
export const MOST_ROWS = 200;

const PLAIN: FileOptions = { columns: {}, decimal: null, dates: null, date: '', worksheet: null };

export class OpenedFile {
  name = $state.raw('');
  survey = $state.raw<FileSurvey | null>(null);
  problem = $state.raw<FileProblem | Problem | null>(null);
  reading = $state.raw(false);
  options = $state.raw<FileOptions>(PLAIN);
  task = $state.raw<Task>('reconcile');
  shown = $state.raw<RowsShown>('differing');
  rows = $state.raw<CheckedRows | null>(null);
  readonly check: LongInquiry<Language, CheckedFile>;
  readonly refund: LongInquiry<RefundRequest, RefundAnswer>;
  readonly #client: EngineClient;
  #readings = 0;

  constructor(client: EngineClient) {
    this.#client = client;
    this.check = new LongInquiry<Language, CheckedFile>((language, watch) =>
      client.checkFile(language, watch),
    );
    this.refund = new LongInquiry<RefundRequest, RefundAnswer>((request, watch) =>
      client.refundFile(request, watch),
    );
  }

  /** Nothing is missing: the tasks can run. */
  get isWhole(): boolean {
    return this.survey !== null && this.survey.missing.length === 0;
  }

  async open(name: string, source: FileSource): Promise<void> {
    this.name = name;
    const isFirst = await this.#read(source, PLAIN);
    if (isFirst && this.survey !== null) this.task = this.survey.tellsDuty ? 'reconcile' : 'price';
  }

  async choose(change: Partial<FileOptions>): Promise<void> {
    await this.#read({ kind: 'again' }, { ...this.options, ...change });
  }

  /** False: something else was read meanwhile. */
  async #read(source: FileSource, options: FileOptions): Promise<boolean> {
    this.#readings += 1;
    const reading = this.#readings;
    this.leave();
    [this.reading, this.options, this.rows] = [true, options, null];
    if (source.kind !== 'again') this.survey = null;
    const read = await this.#client.readFile(source, options);
    if (reading !== this.#readings) return false;
    this.reading = false;
    this.problem = read.ok ? null : read.failure;
    if (read.ok) this.survey = read.value;
    [this.check.answer, this.refund.answer] = [null, null];
    return true;
  }

  async examine(language: Language): Promise<void> {
    this.rows = null;
    await this.check.ask(language);
    const found = this.check.answer;
    if (found?.of === language)
      await this.show(
        this.task === 'price'
          ? 'all'
          : found.value.differing > 0
            ? 'differing'
            : found.value.open > 0
              ? 'open'
              : 'all',
      );
  }

  async show(shown: RowsShown): Promise<void> {
    this.shown = shown;
    const found = await this.#client.checkedRows(shown, MOST_ROWS);
    if (found.ok && this.shown === shown) this.rows = found.value;
  }

  /** Every row that is shown, for a file. */
  async allRows(): Promise<CheckedRows['rows']> {
    const found = await this.#client.checkedRows(this.shown, null);
    return found.ok ? found.value.rows : [];
  }

  leave(): void {
    this.check.leave();
    this.refund.leave();
  }
}
