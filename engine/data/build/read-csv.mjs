// @ts-check
/** An input CSV (RFC 4180: quotes, doubled quotes, LF or CRLF) as records that remember their row. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from './stop.mjs';

/** @typedef {{ file: string, row: number, value: (column: string) => string }} InputRow */

/**
 * @param {string} folder
 * @param {string} file path inside the input folder
 * @param {readonly string[]} columns the columns that the build uses; others are ignored
 * @returns {InputRow[]}
 */
export function readCsv(folder, file, columns) {
  const [header, ...records] = parse(readText(folder, file), file);
  const at = new Map((header?.fields ?? []).map((name, index) => [name, index]));
  for (const column of columns) {
    if (!at.has(column)) stop(file, 1, `the column "${column}" is missing from the header.`);
  }
  return records.map(({ fields, row }) => {
    if (fields.length !== at.size) {
      stop(file, row, `has ${fields.length} fields where the header has ${at.size}.`);
    }
    return {
      file,
      row,
      value: (column) => fields[at.get(column) ?? stop(file, row, `no column "${column}".`)] ?? '',
    };
  });
}

/**
 * @param {string} folder
 * @param {string} file
 */
export function readText(folder, file) {
  try {
    return readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return stop(file, 0, 'the file cannot be read from the input folder.');
  }
}

/**
 * @param {string} text
 * @param {string} file
 * @returns {{ fields: string[], row: number }[]}
 */
function parse(text, file) {
  const records = /** @type {{ fields: string[], row: number }[]} */ ([]);
  let fields = /** @type {string[]} */ ([]);
  let field = '';
  let quoted = false;
  let line = 1;
  let started = 1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n') line++;
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') field += text[i++];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') fields.push(takeField());
    else if (c === '\n') endRecord();
    else if (c !== '\r') field += c;
  }
  if (quoted) stop(file, started, 'a quoted field is never closed.');
  if (field !== '' || fields.length > 0) endRecord();
  return records;

  function takeField() {
    const done = field;
    field = '';
    return done;
  }
  function endRecord() {
    fields.push(takeField());
    records.push({ fields, row: started });
    fields = [];
    started = line;
  }
}
