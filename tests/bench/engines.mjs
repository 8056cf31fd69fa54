// @ts-check
/**
 * The exported law in DuckDB beside the built terminal, on the same entry lines, each from a CSV file to a CSV file:
 * seconds, and processor time of all threads. The cents of every line are compared afterwards.
 *
 *   npm run build && npm run bench:engines -- [LINES]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { randomFrom } from '../campaign/chance.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/cli.js');
const lines = Number(process.argv[2] ?? 10_000_000);
const folder = mkdtempSync(join(tmpdir(), 'engines-'));
const AT_ONCE = 20_000;
const DAY_MS = 86_400_000;

/** The same lines for both: one an entry, by sea, nothing stated, on all days of 2025 to 2027. */
function writeLines() {
  const random = randomFrom(20251026);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const codes = readFileSync(join(root, 'dist/data/us/hts.statistical.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t')[0] ?? '')
    .filter((code) => code !== '' && code < '98');
  const days = Array.from({ length: 1095 }, (_, day) =>
    new Date(Date.UTC(2025, 0, 1) + day * DAY_MS).toISOString().slice(0, 10),
  );
  const [cases, table] = ['cases.csv', 'lines.csv'].map((name) => openSync(join(folder, name), 'w'));
  if (cases === undefined || table === undefined) throw new Error('unreachable: two files');
  writeSync(cases, 'id,hts,entry_date,customs_value,mode,entry_type\n');
  writeSync(table, 'line,entry,hts,entry_date,value_cents,quantity_milli,unit,facts,entry_type,mode\n');
  for (let from = 0; from < lines; from += AT_ONCE) {
    let [case_, row] = ['', ''];
    for (let id = from; id < Math.min(lines, from + AT_ONCE); id += 1) {
      const [hts, day, cents] = [
        codes[below(codes.length)],
        days[below(days.length)],
        1 + below(100_000_000),
      ];
      case_ += `${id},${hts},${day},${(cents / 100).toFixed(2)},ocean,formal\n`;
      row += `${id},${id},${hts},${day},${cents},0,,,formal,ocean\n`;
    }
    writeSync(cases, case_);
    writeSync(table, row);
  }
  closeSync(cases);
  closeSync(table);
}

const TELL = `process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s}=process.resourceUsage();process.stderr.write('\\nused '+(u+s)/1e6+'\\n')});`;

/** @param {readonly string[]} args */
function used(args) {
  const begun = performance.now();
  const told = `data:text/javascript,${encodeURIComponent(TELL)}`;
  const run = spawnSync(process.execPath, ['--import', told, ...args], { encoding: 'utf8', cwd: root });
  const found = /used ([\d.]+)/.exec(run.stderr);
  if (run.status !== 0 || found === null) throw new Error(`${args[0]}: ${run.stderr.slice(-500)}`);
  return { cpu: Number(found[1]), wall: (performance.now() - begun) / 1000 };
}

const OPENED = `
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run("SET file_search_path = '${folder}/law'; SET threads = 2;");
await connection.run(readFileSync('${folder}/law/duckdb.sql', 'utf8'));
await connection.run("COPY entry_lines FROM '${folder}/lines.csv' (HEADER true, NULLSTR 'NULL')");
`;
const PRICED = `${OPENED}
await connection.run("COPY (SELECT line, status, error, duty_cents FROM priced_lines) TO '${folder}/priced.csv' (HEADER true)");
`;
/** Lines that only one of both has a figure for are what the table leaves to our engine. */
const COMPARED = `
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const answer = await connection.runAndReadAll(\`
  SELECT count(*), count(*) FILTER (WHERE p.duty_cents IS NOT NULL),
    count(*) FILTER (WHERE p.duty_cents IS NOT NULL AND p.duty_cents IS DISTINCT FROM CAST(CAST(t.total_duty AS DECIMAL(18,2)) * 100 AS BIGINT))
  FROM read_csv('${folder}/priced.csv', header = true, types = {'line': 'VARCHAR', 'duty_cents': 'BIGINT'}) p
  JOIN read_csv('${folder}/ours.csv', header = true, all_varchar = true) t ON p.line = t.id\`);
console.log(JSON.stringify(answer.getRows()[0].map(Number)));
`;
const script = (/** @type {string} */ text) => ['--input-type=module', '--eval', text];

try {
  writeLines();
  execFileSync(process.execPath, [program, 'export-law', '--out', join(folder, 'law')], { stdio: 'ignore' });
  const terminal = used([program, 'assess', join(folder, 'cases.csv'), '--out', join(folder, 'ours.csv')]);
  const duckdb = used(script(PRICED));
  for (const [name, { wall, cpu }] of Object.entries({ terminal, duckdb }))
    console.log(`${name}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of processor`);
  const found = execFileSync(process.execPath, script(COMPARED), { cwd: root, encoding: 'utf8' });
  const [both, priced, other] = /** @type {number[]} */ (JSON.parse(found));
  console.log(`${both} lines in both, ${priced} priced by DuckDB, ${other} with other cents`);
  console.log(
    `DuckDB: ${(terminal.wall / duckdb.wall).toFixed(2)}x faster, ${(terminal.cpu / duckdb.cpu).toFixed(2)}x less processor`,
  );
  if (other !== 0 || both !== lines) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
