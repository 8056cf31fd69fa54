// @ts-check
/** The exported law in Apache Spark: every line's cents are those of `dist/cli.js assess`. See README.md beside this. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '200000' },
    workers: { type: 'string', default: '0' },
    kill: { type: 'boolean', default: false },
    python: { type: 'string', default: process.env['PYSPARK_PYTHON'] ?? 'python3' },
  },
});
const POOL = 20_000;
/** Exit status where this machine starts no Spark: nothing was learnt of our statements. */
const NOT_STARTED = 3;
/** Characters of what Spark says that are shown where it breaks off. */
const LAST_WORDS = 3_000;
const workers = Number(values.workers);
const repeats = Math.max(1, Math.round(Number(values.lines) / POOL));

/** What the table leaves to our engine. */
const LEFT_TO_US = ['specialRate', 'twoQuantities', 'notLinear'];

/** The same numbers in the same order each time: what is drawn is no chance of the machine. */
function* numbers(seed = 1) {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

/** @returns {{ cases: string, pool: string }} */
function poolOfLines() {
  const codes = readFileSync(path.join(root, 'dist/data/us/hts.statistical.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t')[0] ?? '')
    .filter((code) => code !== '' && code < '98');
  const next = numbers();
  const draw = (/** @type {number} */ most) => Number(next.next().value) % most;
  const first = Date.parse('2025-01-01');
  const cases = ['id,hts,entry_date,customs_value,mode,entry_type'];
  const pool = ['line,entry,hts,entry_date,value_cents,quantity_milli,unit,facts,entry_type,mode'];
  for (let id = 0; id < POOL; id += 1) {
    const code = codes[draw(codes.length)] ?? '';
    const hts = draw(4) === 0 ? code.slice(0, 8) : code;
    const day = new Date(first + draw(780) * 86_400_000).toISOString().slice(0, 10);
    const cents = 1 + draw(draw(2) === 0 ? 5_000 : 2_000_000_000);
    const dollars = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    cases.push([id, hts, day, dollars, 'ocean', 'formal'].join(','));
    pool.push([id, id, hts, day, cents, 0, '', '', 'formal', 'ocean'].join(','));
  }
  return { cases: `${cases.join('\n')}\n`, pool: `${pool.join('\n')}\n` };
}

const cli = (/** @type {string[]} */ ...args) =>
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Whole cents by line; null where our engine has no figure. */
function ourDuties(/** @type {string} */ file, /** @type {string} */ folder) {
  // An error in a row is no failure of the program, but it ends with status 1.
  const out = path.join(folder, 'ours.json');
  spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), 'assess', file, '--json', '--out', out]);
  const read = JSON.parse(readFileSync(out, 'utf8'));
  /** @type {{ id: string, status: string, total_duty: string }[]} */
  const rows = Array.isArray(read) ? read : (read.rows ?? read.results);
  return new Map(
    rows.map(({ id, status, total_duty }) => [
      id,
      status === 'ok' ? BigInt(total_duty.replace('.', '')) : null,
    ]),
  );
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** @type {import('node:child_process').ChildProcess[]} */
const started = [];

/** A standalone master and its workers on this machine; `local[2]` where none are asked for. */
async function cluster() {
  if (workers === 0) return 'local[2]';
  const home = execFileSync(
    values.python,
    ['-c', 'import pyspark, os; print(os.path.dirname(pyspark.__file__))'],
    {
      encoding: 'utf8',
    },
  ).trim();
  const port = await freePort();
  const java = (/** @type {string[]} */ ...args) => {
    const child = spawn('java', ['-Xmx2g', '-cp', `${home}/jars/*`, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // Workers start their executors with the programs of the same installation.
      env: { ...process.env, SPARK_HOME: home, SPARK_SCALA_VERSION: '2.12' },
      cwd: folder,
    });
    started.push(child);
    return child;
  };
  const told = (
    /** @type {import('node:child_process').ChildProcess} */ child,
    /** @type {RegExp} */ words,
  ) =>
    new Promise((resolve) =>
      child.stderr?.on(
        'data',
        (/** @type {Buffer} */ text) => words.test(String(text)) && resolve(undefined),
      ),
    );
  const master = java(
    'org.apache.spark.deploy.master.Master',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--webui-port',
    '0',
  );
  await told(master, /I have been elected leader/);
  const address = `spark://127.0.0.1:${port}`;
  for (let each = 0; each < workers; each += 1)
    await told(
      java(
        'org.apache.spark.deploy.worker.Worker',
        '--host',
        '127.0.0.1',
        '--webui-port',
        '0',
        '-c',
        '1',
        '-m',
        '2g',
        address,
      ),
      /Successfully registered/,
    );
  return address;
}

const folder = mkdtempSync(path.join(tmpdir(), 'spark-'));

/** @returns {Promise<number>} exit status */
async function run() {
  const { cases, pool } = poolOfLines();
  writeFileSync(path.join(folder, 'cases.csv'), cases);
  writeFileSync(path.join(folder, 'pool.csv'), pool);
  cli('export-law', '--out', path.join(folder, 'law'));
  const ours = ourDuties(path.join(folder, 'cases.csv'), folder);
  const master = await cluster();
  const asked = [
    path.join(root, 'tests/engines/spark/price.py'),
    master,
    path.join(folder, 'law'),
    path.join(folder, 'pool.csv'),
    String(repeats),
  ];
  const spark = spawn(values.python, asked, {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  spark.stderr.on('data', (/** @type {Buffer} */ piece) => {
    if (process.env['SPARK_LOG'] !== undefined) process.stderr.write(piece);
    said = `${said}${String(piece)}`.slice(-LAST_WORDS);
  });
  const killed =
    values.kill && workers > 1 ? setTimeout(() => started.at(-1)?.kill('SIGKILL'), 30_000) : null;
  let text = '';
  for await (const piece of spark.stdout) text += String(piece);
  if (killed !== null) clearTimeout(killed);
  if (!text.includes('Spark has started')) {
    console.log(`Spark was not run: it could not be started.\n${said}`);
    return NOT_STARTED;
  }
  const told = text.trim().split('\n').at(-1) ?? '';
  if (!told.startsWith('{')) throw new Error(`Spark took no statement of ours, or broke off:\n${said}`);
  const { seconds, rows } = JSON.parse(told);
  let [passed, failed, left] = [0, 0, 0];
  let total = 0n;
  for (const [line, status, error, count, duty] of rows) {
    const own = ours.get(line);
    if (status === 'error' && LEFT_TO_US.includes(error)) left += 1;
    else if (
      count === repeats &&
      (status === 'error' ? own === null : own != null && own * BigInt(repeats) === BigInt(duty))
    )
      passed += 1;
    else {
      failed += 1;
      if (failed <= 5)
        console.log(`line ${line}: Spark ${status} ${error} ${duty} for ${count}; ours ${own}`);
    }
    total += BigInt(duty ?? 0);
  }
  if (rows.length !== POOL) failed += 1;
  console.log(
    `${POOL * repeats} lines on ${master}${values.kill ? ', a worker killed' : ''}: ${seconds} s; total ${total} cents; ${left} of ${POOL} left to our engine`,
  );
  console.log(`Spark: ${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} finally {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
