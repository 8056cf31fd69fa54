/** `check`: whether files that the page or this program saved are as they were saved. */
import { readFileSync } from 'node:fs';
import { hashesInFile } from '../tables/sealed-text.ts';
import { command } from './command.ts';
import { sha256 } from './content-hash.ts';
import { write } from './output.ts';
import { refuse } from './refusal.ts';
import type { Speech } from './speech.ts';

const WHOLE = 0;
const CHANGED = 1;

function toldOf(path: string, { words }: Speech): { readonly told: string; readonly isChanged: boolean } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return refuse(words.unreadableFile(path));
  }
  const hashes = hashesInFile(text);
  const isChanged = hashes.some(({ stated, content }) => sha256(content) !== stated);
  const { check } = words.commands;
  const told = isChanged ? check.changed(path) : hashes.length === 0 ? check.none(path) : check.whole(path);
  return { told, isChanged };
}

export const checkCommand = command({
  name: 'check',
  tells: {
    en: 'Tells of saved files (estimates, comparisons, scenarios, labs, libraries, tables, pictures) whether anything in them was changed since: exit status 1 where it was.',
    vi: 'Cho biết các tệp đã lưu (ước tính, so sánh, kịch bản, bài thực hành, thư viện, bảng, hình) có bị sửa sau khi lưu hay không: mã thoát 1 nếu có.',
  },
  positional: {
    name: 'FILE',
    least: 1,
    most: 'any',
    file: 'read',
    tells: { en: 'saved files', vi: 'các tệp đã lưu' },
  },
  options: {},
  run(paths, options, { speech }) {
    const all = paths.map((path) => toldOf(path, speech));
    write(options.out, `${all.map(({ told }) => told).join('\n')}\n`, speech);
    process.exitCode = all.some(({ isChanged }) => isChanged) ? CHANGED : WHOLE;
  },
});
