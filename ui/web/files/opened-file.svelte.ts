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
import type { ScenarioOfSet, StepsDone } from '../../../engine/index.ts';
import type { Language } from '../../words/format/language.ts';
import { PLAIN_OPTIONS } from '../worker/files-protocol.ts';
import {
  documentIn,
  readFileDocument,
  writeFileDocument,
  type FileRefusal,
  type ReadFileDocument,
} from '../state/file-document.ts';
import type { Reading } from '../state/file-options.ts';
import type { OpenedSource, Task } from '../state/file-work.ts';
import type { FileInView } from '../state/kept-file-work.ts';
import { cleanTitle, type Remembered, type TooLong } from '../state/kept-item.ts';
import { LongInquiry } from '../state/long-inquiry.svelte.ts';
import { lengthInBase64 } from '../state/base64.ts';
import { sourceOf } from './file-source.ts';
import { forgetFile, keepFile, keepOptions, keptFile } from './kept-file.ts';
import { forgetReading, rememberedReading, rememberReading } from './remembered-reading.ts';
import { FirstLines } from './first-lines.svelte.ts';
import { EVERY_ROW, RowsInView } from './rows-in-view.svelte.ts';

/** Tasks that check each line against the law of its day. */
export type Checked = 'price' | 'reconcile';
export const isChecked = (task: Task): task is Checked => task === 'price' || task === 'reconcile';

/** A saved file of this page that could not be opened. */
export interface UnopenedDocument {
  readonly kind: 'document';
  readonly why: FileRefusal;
}

export class OpenedFile implements FileInView {
  name = $state.raw('');
  survey = $state.raw<FileSurvey | null>(null);
  problem = $state.raw<FileProblem | Problem | UnopenedDocument | null>(null);
  reading = $state.raw(false);
  /** Of the reading; null before the first word of it. */
  progress = $state.raw<StepsDone | null>(null);
  options = $state.raw<FileOptions>(PLAIN_OPTIONS);
  /** The columns were read as a person chose for the same headings before. */
  isRemembered = $state.raw(false);
  /** It was saved from this page, and something of it was changed since. */
  isAltered = $state.raw(false);
  task = $state.raw<Task>('reconcile');
  readonly first: FirstLines;
  readonly rows: RowsInView;
  readonly check: LongInquiry<Language, CheckedFile>;
  readonly questions: LongInquiry<null, readonly FileQuestion[]>;
  readonly laws: LongInquiry<readonly ScenarioOfSet[], FileUnderLaws>;
  readonly refund: LongInquiry<RefundRequest, RefundAnswer>;
  readonly #client: EngineClient;
  readonly #language: () => Language;
  readonly #onother: () => void;
  #source: OpenedSource | null = null;
  /** What was owed by the file as it was read then. */
  #owed: { readonly of: FileSurvey; readonly found: CheckedFile } | null = null;
  #readings = 0;
  #underway = new AbortController();
  /** Those with which the file was read as it is shown. */
  #optionsRead: FileOptions = PLAIN_OPTIONS;
  /** The task whose rows were chosen last. */
  #examined: Task | null = null;

  /** `onother`: another file is opened, or this one closed. */
  constructor(client: EngineClient, language: () => Language, onother: () => void) {
    this.#client = client;
    this.#language = language;
    this.first = new FirstLines(client);
    this.#onother = onother;
    this.rows = new RowsInView(client);
    this.check = new LongInquiry<Language, CheckedFile>(async (language, watch) => {
      const of = this.survey;
      const found = await client.checkFile(language, watch);
      if (found.ok && of !== null) this.#owed = { of, found: found.value };
      return found;
    });
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

  /** A file that a person dropped or chose. */
  async openFile(file: File): Promise<void> {
    const reading = this.#begin();
    const source = await sourceOf(file.name, file);
    if (reading === this.#readings) await this.open(file.name, source);
  }

  async open(name: string, source: OpenedSource): Promise<void> {
    this.#onother();
    const document = documentIn(source);
    if (document !== null) return this.#openDocument(name, document);
    this.name = name;
    this.isRemembered = false;
    if (!(await this.#read(source, PLAIN_OPTIONS))) return;
    this.#keep();
    const known = this.survey === null ? null : rememberedReading(this.survey);
    if (known !== null) {
      if (!(await this.#read({ kind: 'again' }, { ...PLAIN_OPTIONS, ...known }))) return;
      this.isRemembered = true;
    }
    this.#chooseTask();
  }

  async #openDocument(name: string, text: string): Promise<void> {
    const reading = this.#begin();
    const read = await readFileDocument(text);
    if (reading !== this.#readings) return;
    if (read.ok) return this.take(read.value);
    [this.name, this.survey, this.reading] = [name, null, false];
    this.problem = { kind: 'document', why: read.failure };
    this.#settle();
  }

  /** A file as it was kept. */
  async take({ work, seal }: ReadFileDocument): Promise<void> {
    [this.name, this.task, this.isRemembered] = [work.name, work.task, false];
    if (!(await this.#read(work.source, work.options))) return;
    this.isAltered = seal === 'changed';
    this.#keep();
  }

  /** The file that an earlier visit left open, as it was corrected. */
  async goOn(): Promise<void> {
    const kept = await keptFile();
    // Something was opened meanwhile.
    if (kept === null || this.#readings > 0) return;
    this.name = kept.file.name;
    if (await this.#read(kept.file.source, kept.options ?? PLAIN_OPTIONS)) this.#chooseTask();
  }

  #chooseTask(): void {
    if (this.survey !== null) this.task = this.survey.tellsDuty ? 'reconcile' : 'price';
  }

  #keep(): void {
    if (this.problem === null && this.#source !== null)
      void keepFile({ name: this.name, source: this.#source });
  }

  async written(): Promise<string | TooLong | null> {
    const { name, options, task, survey } = this;
    const source = this.#source;
    if (survey === null || source === null) return null;
    if (source.kind === 'file') return { length: lengthInBase64(source.file.size) };
    return writeFileDocument({ name, source, options, task });
  }

  /** The duty only where it is that of the file as it is read now. */
  remembered(dataVersion: string): Remembered {
    if (this.survey === null) return { dataVersion, duties: [] };
    const found = this.#owed?.of === this.survey ? this.#owed.found : null;
    const without = found?.unassessed ?? 0;
    const duty = found === null || without === found.lines ? null : found.expectedDuty;
    const told = { name: '', rate: '', status: null, duty, isPartial: duty !== null && without > 0 };
    return { dataVersion, duties: [{ ...told, label: cleanTitle(this.name) }] };
  }

  /** Nothing of it stays on this device. */
  async close(): Promise<void> {
    this.#onother();
    this.#begin();
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
    if (await this.#again({ worksheet })) this.#keep();
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

  /** What is asked and read at present is given up. */
  #begin(): number {
    this.leave();
    this.#underway.abort();
    this.#underway = new AbortController();
    [this.reading, this.progress] = [true, null];
    return (this.#readings += 1);
  }

  /** The file stays as it was read before, or is closed where it never was. */
  async stop(): Promise<void> {
    if (this.survey === null) return this.close();
    this.#begin();
    [this.reading, this.options] = [false, this.#optionsRead];
  }

  /** False: something else was read meanwhile. */
  async #read(source: FileSource, options: FileOptions): Promise<boolean> {
    const reading = this.#begin();
    this.options = options;
    if (source.kind !== 'again') {
      [this.#source, this.survey, this.isAltered] = [source, null, false];
      this.#settle();
    }
    const { signal } = this.#underway;
    await this.first.readBeginning(this.#language(), source, options, {
      signal,
      onProgress: () => undefined,
    });
    if (reading !== this.#readings) return false;
    const read = await this.#client.readFile(source, options, {
      signal,
      onProgress: (done) => {
        if (reading === this.#readings) this.progress = done;
      },
    });
    if (reading !== this.#readings) return false;
    [this.reading, this.progress] = [false, null];
    if (read.ok) {
      [this.survey, this.problem, this.#optionsRead] = [read.value, null, options];
      void keepOptions(options);
    } else if (read.failure.kind !== 'cancelled') this.problem = read.failure;
    return true;
  }

  /** Answers were about another file; those about this one stay, as old, until the next are there. */
  #settle(): void {
    for (const each of [this.check, this.questions, this.laws, this.refund]) each.answer = null;
    this.rows.clear();
    this.first.clear();
    this.#examined = null;
  }

  async examine(language: Language): Promise<void> {
    if (this.survey !== null && this.check.answer === null) void this.first.show(language, this.survey);
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
