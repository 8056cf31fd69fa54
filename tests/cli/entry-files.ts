/** Files of entry summaries through a command of the program: rows and what it says on standard error. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { DataFolder } from '../../ui/cli/data-files.ts';
import { runProgram } from '../../ui/cli/program.ts';

const data = new DataFolder(pathToFileURL(join(import.meta.dirname, '../../engine/data/')));

export interface Ran {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly columns: readonly string[];
  readonly said: string;
  /** 0 where the command left it alone. */
  readonly status: number;
  /** By name, what was written beside the table. */
  readonly files: ReadonlyMap<string, string>;
}

/** `{}` in an option stands for the folder of the run. */
export async function run(name: string, text: string, options: readonly string[] = []): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'entries-'));
  const said: string[] = [];
  const { stderr } = process;
  const original = stderr.write.bind(stderr);
  const before = process.exitCode;
  process.exitCode = undefined;
  stderr.write = (chunk: string | Uint8Array): boolean => {
    said.push(String(chunk));
    return true;
  };
  try {
    const path = join(folder, 'entries.csv');
    writeFileSync(path, text);
    const given = options.map((option) => option.replace('{}', folder));
    await runProgram([name, path, ...given, '--out', join(folder, 'out.csv')], data);
    const files = new Map(
      readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    );
    const parsed = Papa.parse<Record<string, string>>(files.get('out.csv') ?? '', {
      header: true,
      skipEmptyLines: true,
    });
    return {
      rows: parsed.data,
      columns: parsed.meta.fields ?? [],
      said: said.join(''),
      files,
      status: Number(process.exitCode ?? 0),
    };
  } finally {
    stderr.write = original;
    process.exitCode = before;
    rmSync(folder, { recursive: true });
  }
}
