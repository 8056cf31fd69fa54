/** The first lines of a long file: of its beginning while it is read, then as they are, until all of them are checked. */
import type { Language } from '../../words/format/language.ts';
import type { EngineClient } from '../worker/client.ts';
import type { CheckedRow } from '../worker/checked-file-protocol.ts';
import type { Watch } from '../worker/long-call.ts';
import type { FileOptions, FileSource, FileSurvey } from '../worker/files-protocol.ts';

/** Lines of a file that takes more than a moment. */
const LONG = 5000;
/** Lines that are shown. */
const FIRST = 200;
/** Bytes of a file whose beginning is read by itself, and of that beginning. */
const LARGE = 1 << 21;
const BEGINNING = 1 << 16;
const LINE_FEED = 0x0a;

/** Whole lines of a text; null: the file is small, or no text whose lines can be told by their bytes. */
async function beginningOf(source: FileSource): Promise<ArrayBuffer | null> {
  if (source.kind !== 'bytes' && source.kind !== 'file') return null;
  const [size, begun] =
    source.kind === 'bytes'
      ? [source.bytes.byteLength, source.bytes.slice(0, BEGINNING)]
      : [source.file.size, source.file.slice(0, BEGINNING).arrayBuffer()];
  if (size < LARGE) return null;
  const bytes = await begun;
  const head = new Uint8Array(bytes);
  const end = head.lastIndexOf(LINE_FEED);
  // Workbooks and UTF-16 have zeros.
  return end < 0 || head.includes(0) ? null : bytes.slice(0, end + 1);
}

export interface ShownFirst {
  readonly rows: readonly CheckedRow[];
  /** Null: of the beginning, before the file is read as a whole; its marks and dates are read as they are there. */
  readonly of: number | null;
  readonly tellsDuty: boolean;
}

export class FirstLines {
  shown = $state.raw<ShownFirst | null>(null);
  readonly #client: Pick<EngineClient, 'readFile' | 'firstRows'>;
  #turn = 0;

  constructor(client: Pick<EngineClient, 'readFile' | 'firstRows'>) {
    this.#client = client;
  }

  clear(): void {
    this.#turn += 1;
    this.shown = null;
  }

  /** Before the file itself is read: the worker has one file at a time. */
  async readBeginning(
    language: Language,
    source: FileSource,
    options: FileOptions,
    watch: Watch,
  ): Promise<void> {
    const turn = this.#turn;
    // A file that cannot be read is told when all of it is.
    const bytes = await beginningOf(source).catch(() => null);
    if (bytes === null) return;
    const read = await this.#client.readFile({ kind: 'bytes', name: '', bytes }, options, watch);
    if (read.ok && turn === this.#turn && read.value.missing.length === 0)
      await this.#show(language, null, read.value);
  }

  async show(language: Language, survey: FileSurvey): Promise<void> {
    if (survey.lines >= LONG) await this.#show(language, survey.lines, survey);
  }

  async #show(language: Language, of: number | null, { tellsDuty }: FileSurvey): Promise<void> {
    const turn = this.#turn;
    const found = await this.#client.firstRows(language, FIRST);
    if (found.ok && turn === this.#turn) this.shown = { rows: found.value, of, tellsDuty };
  }
}
