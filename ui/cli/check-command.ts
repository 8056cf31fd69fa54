/** `check`: whether files that the page or this program saved are as they were saved. */
import { basename, dirname, join } from 'node:path';
import { documentOf, isHash } from '../tables/content-hash.ts';
import { hashesInFile } from '../tables/sealed-text.ts';
import { command } from './command.ts';
import { sha256, sumsIn, type NamedHash } from './content-hash.ts';
import { AS_IT_SHOULD_BE, OTHERWISE } from './exit-status.ts';
import { sumsOfManifest } from './law-table/files.ts';
import { fileKey } from './file-key.ts';
import { bytesIfReadable, bytesOf } from './named-file.ts';
import { write } from './output.ts';
import { refuse } from './refusal.ts';
import type { Speech } from './speech.ts';

interface Told {
  readonly path: string;
  readonly told: string;
  readonly isChanged: boolean;
}

/** Of each file whose hash is in a list beside it. */
const toldBeside = (path: string, sums: readonly NamedHash[], speech: Speech): readonly Told[] =>
  sums.map(({ name, hash }) => {
    const { check } = speech.words.commands;
    const beside = join(dirname(path), basename(name));
    const bytes = bytesIfReadable(beside);
    if (bytes === null) return { path: beside, told: check.missing(beside), isChanged: true };
    const isChanged = sha256(bytes) !== hash;
    return { path: beside, told: isChanged ? check.changed(beside) : check.whole(beside), isChanged };
  });

/** Of the file, and of each file whose hash is listed in it. */
function toldOf(path: string, speech: Speech): readonly Told[] {
  const { check } = speech.words.commands;
  const bytes = bytesOf(path, speech);
  const text = new TextDecoder().decode(bytes);
  const sums = path.endsWith('.sha256') ? sumsIn(text) : null;
  if (sums !== null) return toldBeside(path, sums, speech);
  const hashes = hashesInFile(bytes, basename(path));
  const isChanged = hashes.some(({ stated, content }) => !isHash(sha256(content), stated));
  const told = isChanged ? check.changed(path) : hashes.length === 0 ? check.none(path) : check.whole(path);
  const manifest = sumsOfManifest(documentOf(text));
  return [{ path, told, isChanged }, ...(manifest === null ? [] : toldBeside(path, manifest, speech))];
}

export const checkCommand = command({
  name: 'check',
  tells: {
    en: 'Checks whether saved files (estimates, comparisons, studies, scenarios, labs, libraries, tables, calendars, pictures, lists of hashes, the manifest of an exported law with the files beside it) were changed after they were saved; the exit status is 1 if any was.',
    vi: 'Cho biết các tệp đã lưu (ước tính, so sánh, phân tích, kịch bản, bài thực hành, thư viện, bảng, lịch, hình, danh sách mã băm, bản kê của quy định đã xuất cùng các tệp bên cạnh) có bị sửa sau khi lưu hay không: mã thoát 1 nếu có.',
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
    const { out } = options;
    if (out !== undefined && all.some(({ path }) => fileKey(path) === fileKey(out)))
      refuse(speech.command({ kind: 'sameFile', option: '--out', path: out }));
    write(options.out, `${all.map(({ told }) => told).join('\n')}\n`, speech);
    process.exitCode = all.some(({ isChanged }) => isChanged) ? OTHERWISE : AS_IT_SHOULD_BE;
  },
});
