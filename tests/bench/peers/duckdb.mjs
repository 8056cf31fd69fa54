/** DuckDB, native, tables in memory, decimals. Rates are given to it by class, or by code and dates. */
import { DuckDBInstance } from '@duckdb/node-api';

const SLOTS = ['r0', 'r1', 'r2', 'r3'];

async function fill(connection, table, columns, rows) {
  await connection.run(`CREATE OR REPLACE TABLE ${table} (${columns})`);
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const [kind, value] of row) {
      if (value === null) appender.appendNull();
      else if (kind === 'int') appender.appendInteger(value);
      else if (kind === 'text') appender.appendVarchar(value);
      else appender.appendBigInt(BigInt(value));
    }
    appender.endRow();
  }
  appender.flushSync();
  appender.closeSync();
}

function* lineRows({ table, compiled }) {
  for (let line = 0; line < table.codes.length; line += 1)
    yield [
      ['int', line],
      ['int', compiled.classOf[line]],
      ['text', table.codes[line]],
      ['big', table.customsValue[line]],
      ['big', table.calculatedDuty[line]],
    ];
}

const slotsOf = (rates) => SLOTS.map((_, slot) => ['int', rates[slot] === undefined ? 0 : rates[slot]]);
const asDecimals = () =>
  SLOTS.map((slot) => `CAST(${slot} * CAST(0.000001 AS DECIMAL(7,6)) AS DECIMAL(9,6)) AS ${slot}`).join();

export async function openDuckDb(work, threads) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  await fill(
    connection,
    'raw',
    'line INTEGER, class INTEGER, hts VARCHAR, cents BIGINT, calculated BIGINT',
    lineRows(work),
  );
  await connection.run(
    `CREATE TABLE lines AS SELECT line, class, CAST(hts AS BIGINT) AS hts, DATE '2025-10-26' AS entered,
     CAST(cents * CAST(0.01 AS DECIMAL(3,2)) AS DECIMAL(18,2)) AS value,
     CAST(calculated * CAST(0.01 AS DECIMAL(3,2)) AS DECIMAL(18,2)) AS calculated FROM raw`,
  );
  await connection.run('DROP TABLE raw');
  return connection;
}

/** One or many scenarios of rates by class. */
export async function giveClassRates(connection, scenarios) {
  const rows = function* () {
    for (const [scenario, rates] of scenarios.entries())
      for (const [number, slots] of rates.entries())
        yield [['int', scenario], ['int', number], ...slotsOf(slots)];
  };
  const columns = `scenario INTEGER, class INTEGER, ${SLOTS.map((slot) => `${slot} INTEGER`).join()}`;
  await fill(connection, 'raw', columns, rows());
  await connection.run(`CREATE OR REPLACE TABLE rates AS SELECT scenario, class, ${asDecimals()} FROM raw`);
}

/** The same by code and dates: nine spans, of which the fifth is the day's. */
export async function giveCodeRates(connection, { table, compiled }, rates) {
  const seen = new Map();
  for (let line = 0; line < table.codes.length; line += 1)
    seen.set(table.codes[line], compiled.classOf[line]);
  const rows = function* () {
    for (let span = 0; span < 9; span += 1)
      for (const [code, number] of seen)
        if (rates[number] !== undefined) yield [['text', code], ['int', span], ...slotsOf(rates[number])];
  };
  const columns = `hts VARCHAR, span INTEGER, ${SLOTS.map((slot) => `${slot} INTEGER`).join()}`;
  await fill(connection, 'raw', columns, rows());
  await connection.run(
    `CREATE OR REPLACE TABLE by_code AS SELECT CAST(hts AS BIGINT) AS hts, ${asDecimals()},
     DATE '2025-01-01' + (span - 4) * 100 + 290 AS since, DATE '2025-01-01' + (span - 4) * 100 + 389 AS until FROM raw`,
  );
}

const amounts = [
  'coalesce(round(value * r0, 2), calculated) AS d0',
  ...SLOTS.slice(1).map((slot, index) => `round(value * ${slot}, 2) AS d${index + 1}`),
].join();
const BY_CLASS = 'FROM lines JOIN rates USING (class)';
const BY_CODE = 'FROM lines JOIN by_code ON lines.hts = by_code.hts AND entered BETWEEN since AND until';

const perLine = (from) =>
  `CREATE OR REPLACE TABLE result AS SELECT *, d0 + d1 + d2 + d3 AS duty FROM (SELECT line, ${amounts} ${from})`;

export const perLineByClass = (connection) => connection.run(perLine(BY_CLASS));
export const perLineByCode = (connection) => connection.run(perLine(BY_CODE));
export const perScenario = (connection) =>
  connection.run(
    `CREATE OR REPLACE TABLE result AS SELECT *, d0 + d1 + d2 + d3 AS duty FROM (SELECT scenario, line, ${amounts} ${BY_CLASS})`,
  );
export const totalsByChapter = (connection) =>
  connection.runAndReadAll(
    `SELECT scenario, hts // 100000000 AS chapter, sum(d0 + d1 + d2 + d3) FROM (SELECT scenario, hts, ${amounts} ${BY_CLASS}) GROUP BY ALL`,
  );

/** Whole cents by line; a line without a class has no row. */
export async function centsByLine(connection, lines) {
  const duty = new Float64Array(lines);
  const read = await connection.runAndReadAll('SELECT line, CAST(duty * 100 AS BIGINT) FROM result');
  for (const [line, cents] of read.getRows()) duty[line] = Number(cents);
  return duty;
}

export async function sumOfCents(connection) {
  const read = await connection.runAndReadAll('SELECT CAST(sum(duty) * 100 AS BIGINT) FROM result');
  return Number(read.getRows()[0][0]);
}
