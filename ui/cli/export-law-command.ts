/** `export-law`: the compiled law as tables, and the statements that price lines with them in other engines. */
import { FIRST_DATE, type TableFacts } from '../../engine/index.ts';
import { command } from './command.ts';
import { lawTableFiles } from './law-table/files.ts';
import { lawRows, readTableFacts } from './law-table/rows.ts';
import { dayOf } from './option-values.ts';
import { writeFolder } from './output.ts';
import { refuse, valueOf } from './refusal.ts';
import { OUT_FOLDER } from './shared-options.ts';
import type { Speech } from './speech.ts';

function factsOf(asked: readonly string[], speech: Speech): ReadonlyMap<string, TableFacts> {
  return new Map(
    ['', ...asked].map((text) => {
      const facts = readTableFacts(text);
      return [text, facts.ok ? facts.value : refuse(speech.words.commands.exportLaw.badFacts(text))] as const;
    }),
  );
}

export const exportLawCommand = command({
  name: 'export-law',
  tells: {
    en: 'Writes the compiled law as CSV and Parquet with one SQL file for each engine (DuckDB, SQLite, PostgreSQL, Apache Spark) that prices a table of entry lines in whole cents, as assess does.',
    vi: 'Ghi toàn bộ quy định thành CSV và Parquet, kèm một tệp SQL cho mỗi hệ (DuckDB, SQLite, PostgreSQL, Apache Spark) để tính thuế cho một bảng dòng hàng, đúng đến từng cent như lệnh assess.',
  },
  positional: null,
  options: {
    out: { ...OUT_FOLDER, required: true },
    from: {
      kind: 'value',
      value: 'YYYY-MM-DD',
      tells: {
        en: `first entry date, ${FIRST_DATE} by default`,
        vi: `ngày nhập khẩu đầu tiên, mặc định ${FIRST_DATE}`,
      },
    },
    to: {
      kind: 'value',
      value: 'YYYY-MM-DD',
      tells: {
        en: 'last entry date, without end by default',
        vi: 'ngày nhập khẩu cuối cùng, mặc định không giới hạn',
      },
    },
    facts: {
      kind: 'value',
      value: 'FACTS',
      many: true,
      tells: {
        en: 'facts of some lines, such as copper_content_pct=40: the table then has rows for lines that state them',
        vi: 'dữ kiện của một số dòng hàng, ví dụ copper_content_pct=40: bảng sẽ có thêm các dòng cho hàng khai dữ kiện đó',
      },
    },
  },
  run(_words, options, { data, speech }) {
    const words = speech.words.commands.exportLaw;
    const from = dayOf('--from', options.from ?? FIRST_DATE, speech);
    const through = options.to === undefined ? null : dayOf('--to', options.to, speech);
    if (from < FIRST_DATE) return refuse(words.tooEarly(from, FIRST_DATE));
    if (through !== null && through < from) return refuse(words.backwards(from, through));
    const facts = factsOf(options.facts ?? [], speech);
    const reference = valueOf(data.reference(), speech);
    const rows = lawRows(reference, { from, through, facts });
    const files = lawTableFiles(rows, reference.manifest, { from, through, facts: [...facts.keys()] });
    writeFolder(options.out, files, speech);
    const unpriced = rows.law_classes.filter(([, error]) => error !== '').length;
    process.stderr.write(
      `${words.written(files.size, rows.law_codes.length, rows.law_classes.length, unpriced)}\n`,
    );
  },
});
