/** The measured figures as Markdown, between the marks of README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

export function machineLine() {
  const [cpu] = cpus();
  return `${cpus().length} x ${cpu.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}

const ms = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2));
const times = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1));
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function markdown({
  machine,
  rounds,
  goals,
  contests,
  stages,
  cold,
  worker,
  knob,
  comparison,
  fifty,
  limit,
}) {
  const stage = ({ compile, compileAgain, rates, evaluate, evaluateInNewMemory }) =>
    [compile, compileAgain, rates, evaluate, evaluateInNewMemory].map(ms);
  return [
    `${machine}; ${rounds} interleaved rounds, medians. Absolute times are of this machine at that hour; ratios are paired.`,
    table(
      ['Goal', 'asked', 'measured', 'met'],
      goals.map(({ name, goal, measured, met }) => [name, goal, measured, met ? 'yes' : '**no**']),
    ),
    table(
      ['Job', 'Peer', 'ours, ms', 'theirs, ms', 'ratio', 'lines with a wrong cent'],
      contests.map((row) => [
        row.job,
        row.peer,
        ms(row.ours),
        ms(row.theirs),
        `${times(row.ratio)}x`,
        `${row.wrong} of ${row.of.toLocaleString('en')}`,
      ]),
    ),
    table(
      [
        'Lines',
        'compile, first',
        'compile, codes read before',
        'rates',
        'evaluate',
        'evaluate into new memory',
      ],
      [
        ['20,000', ...stage(stages.small)],
        ['1,000,000', ...stage(stages.large)],
      ],
    ),
    table(
      ['Other figures', 'ms'],
      [
        ['one knob on 20,000 lines: law, rates, columns, chapters', ms(knob)],
        ['the same through a worker and Comlink, columns handed over', ms(worker.knob)],
        ['an empty call to the worker', ms(worker.ping)],
        ['`compare` of two scenarios over 2024, one rate moved', ms(comparison)],
        ['50 scenarios on 20,000 lines, columns kept', ms(fifty.perLine)],
        ['50 scenarios on 20,000 lines, chapters alone', ms(fifty.totals)],
        ['fresh thread: law, lists and trade decoded', ms(cold.law)],
        ['fresh thread: schedule decoded', ms(cold.schedule)],
        ['fresh thread: first table compiled', ms(cold.compile)],
        ['fresh thread: first rates, columns and chapters', ms(cold.evaluate)],
        ['fresh thread: then a whole comparison of two scenarios', ms(cold.comparison)],
      ],
    ),
    `Memory at a million lines: ${limit.bytesPerLine} bytes a line are read and written; copying as many takes ${ms(limit.limit)} ms (${limit.gigabytesPerSecond.toFixed(1)} GB/s), the kernel ${ms(limit.kernel)} ms, with the duties it leaves to others ${ms(limit.whole)} ms. A compiled table keeps ${stages.large.bytesPerLine.toFixed(0)} bytes a line beside the table itself; this law has ${stages.large.classes} classes of ${stages.large.slots} duties.`,
  ].join('\n\n');
}

/** Writes between the marks `<!-- name -->` and `<!-- /name -->`. */
export function writeBetween(path, name, written) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(path, 'utf8');
  const [before, rest = ''] = text.split(open);
  const after = rest.split(close)[1] ?? '';
  writeFileSync(path, `${before}${open}\n${written}\n${close}${after}`);
}
