/** `feed`: the law as static files that any host can serve beside a page. */
import { inEachLanguage, LANGUAGES } from '../words/format/language.ts';
import { command, type InEachLanguage } from './command.ts';
import { readRegimes, regimesText } from './feed/regimes.ts';
import regimesSchema from './feed/regimes.schema.json' with { type: 'json' };
import { whatChangedAtom } from './feed/what-changed.ts';
import { write, writeFolder } from './output.ts';
import { textOf } from './named-file.ts';
import { AS_IT_SHOULD_BE, OTHERWISE } from './exit-status.ts';
import { refuse, valueOf } from './refusal.ts';
import { OUT_FOLDER } from './shared-options.ts';
import { spokenIn, type Speech } from './speech.ts';

function checked(path: string, speech: Speech): void {
  const told = speech.words.commands.exportLaw;
  const read = readRegimes(textOf(path, speech)) ?? refuse(told.notRegimes(path));
  if (read === 'unreadable') return refuse(told.unreadableRegimes(path));
  const sentence = read.isWhole ? told.regimesWhole(path, read.dataVersion) : told.regimesChanged(path);
  write(undefined, `${sentence}\n`, speech);
  process.exitCode = read.isWhole ? AS_IT_SHOULD_BE : OTHERWISE;
}

const ATOM_FILES = { en: 'what-changed.atom', vi: 'what-changed.vi.atom' } as const satisfies InEachLanguage;

export const feedCommand = command({
  name: 'feed',
  tells: {
    en: 'Writes the law as static files: regimes.json with its JSON Schema (every measure with its periods, rates, headings, status and sources) and what-changed.atom in both languages.',
    vi: 'Ghi quy định thành các tệp tĩnh: regimes.json kèm JSON Schema (mọi biện pháp, thời hạn, thuế suất, mã, hiệu lực và nguồn) và what-changed.atom bằng hai thứ tiếng.',
  },
  positional: null,
  options: {
    out: OUT_FOLDER,
    check: {
      kind: 'value',
      value: 'FILE',
      file: 'read',
      tells: {
        en: 'say instead whether this regimes.json is as it was written',
        vi: 'thay vào đó, cho biết tệp regimes.json này còn nguyên như khi được ghi hay không',
      },
    },
  },
  needsOne: ['out', 'check'],
  run(_words, options, { data, speech }) {
    const { out = '', check } = options;
    if (check !== undefined) return checked(check, speech);
    const reference = valueOf(data.reference(), speech);
    const speeches = inEachLanguage(spokenIn);
    const files = new Map([
      ['regimes.json', regimesText(reference, speeches)],
      ['regimes.schema.json', `${JSON.stringify(regimesSchema, null, 2)}\n`],
      ...LANGUAGES.map(
        (language) => [ATOM_FILES[language], whatChangedAtom(reference, speeches[language])] as const,
      ),
    ]);
    writeFolder(out, files, speech);
  },
});
