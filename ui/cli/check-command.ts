/** `check`: whether files that the page or this program saved are as they were saved. */
import { basename, dirname, join } from 'node:path';
import { isHash } from '../tables/content-hash.ts';
import { hashesInFile } from '../tables/sealed-text.ts';
import { command } from './command.ts';
import { sha256, sumsIn } from './content-hash.ts';
import { bytesOf } from './named-file.ts';
import { write } from './output.ts';
import type { Speech } from './speech.ts';

const WHOLE = 0;
const CHANGED = 1;

interface Told {
  readonly told: string;
  readonly isChanged: boolean;
}

/** Of the file, or of each file whose hash is listed in it. */
function toldOf(path: string, speech: Speech): readonly Told[] {
  const { check } = speech.words.commands;
  const bytes = bytesOf(path, speech);
  const sums = path.endsWith('.sha256') ? sumsIn(new TextDecoder().decode(bytes)) : null;
  if (sums !== null)
    return sums.map(({ name, hash }) => {
      const beside = join(dirname(path), basename(name));
      const isChanged = sha256(bytesOf(beside, speech)) !== hash;
      return { told: isChanged ? check.changed(beside) : check.whole(beside), isChanged };
    });
  const hashes = hashesInFile(bytes, basename(path));
  const isChanged = hashes.some(({ stated, content }) => !isHash(sha256(content), stated));
  const told = isChanged ? check.changed(path) : hashes.length === 0 ? check.none(path) : check.whole(path);
  return [{ told, isChanged }];
}

export const checkCommand = command({
  name: 'check',
  tells: {
    en: 'Tells of saved files (estimates, comparisons, studies, scenarios, labs, libraries, tables, calendars, pictures, lists of hashes) whether anything in them was changed since: exit status 1 where it was.',
    vi: 'Cho biết các tệp đã lưu (ước tính, so sánh, nghiên cứu, kịch bản, bài thực hành, thư viện, bảng, lịch, hình, danh sách mã băm) có bị sửa sau khi lưu hay không: mã thoát 1 nếu có.',
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
    const all = paths.flatMap((path) => toldOf(path, speech));
    write(options.out, `${all.map(({ told }) => told).join('\n')}\n`, speech);
    process.exitCode = all.some(({ isChanged }) => isChanged) ? CHANGED : WHOLE;
  },
});
