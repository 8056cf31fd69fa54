/** The work that everybody does: the committed law on the committed trade of 2024, the table made longer by copies. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DATA = fileURLToPath(new URL('../../engine/data/', import.meta.url));
const FLOWS = 'us-imports-vn-2024';

export function valueOf(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

export function readTexts(engine) {
  const manifest = valueOf(engine.decodeManifest(readFileSync(`${DATA}manifest.json`, 'utf8')));
  const ids = [...engine.lawFiles(manifest), ...engine.scheduleFiles(), `flows/${FLOWS}`];
  const texts = new Map(ids.map((id) => [id, readFileSync(DATA + manifest.files.get(id).path, 'utf8')]));
  return { manifest, texts };
}

const PACKED = fileURLToPath(new URL('../../dist/bench/', import.meta.url));
const PACKS = ['law', 'schedule', 'flows'];

/** What the page fetches, put where a fresh thread finds it: packing there would warm the engine up. */
export function writePacks(engine) {
  const { manifest, texts } = readTexts(engine);
  const schedule = engine.packSchedule(engine.scheduleTexts(manifest, texts));
  const unpacked = valueOf(engine.unpackSchedule(valueOf(schedule)));
  const packs = {
    law: engine.packLaw(manifest, texts),
    schedule,
    flows: engine.packFlows(FLOWS, texts.get(`flows/${FLOWS}`), unpacked),
  };
  for (const name of PACKS) writeFileSync(`${PACKED}${name}.json`, valueOf(packs[name]));
}

export function readPacks() {
  return Object.fromEntries(PACKS.map((name) => [name, readFileSync(`${PACKED}${name}.json`, 'utf8')]));
}

export function readWork(engine) {
  const { manifest, texts } = readTexts(engine);
  const data = valueOf(engine.assembleReference(manifest, texts));
  const flows = valueOf(engine.decodeFlows(FLOWS, texts.get(`flows/${FLOWS}`)));
  const reference = { rulebook: data.rulebook, schedule: data.schedule, dataVersion: manifest.dataVersion };
  return { ...reference, reference, flows, evidenceThrough: data.rulebook.evidenceThrough };
}

/** Each code as often as it takes, one after the other; copies differ by some tenths of a percent, in whole cents. */
export function tiled(flows, lines) {
  const copies = lines / flows.codes.length;
  const source = Array.from({ length: lines }, (_, line) =>
    Math.min(flows.codes.length - 1, Math.floor(line / copies)),
  );
  const vary = (cents, line) => Math.floor(cents * (1 + ((line * 37) % 100) / 10_000));
  return {
    id: `${flows.id} x ${lines}`,
    codes: source.map((row) => flows.codes[row]),
    customsValue: Float64Array.from(source, (row, line) => vary(flows.customsValue[row], line)),
    calculatedDuty: Float64Array.from(source, (row, line) => vary(flows.calculatedDuty[row], line)),
  };
}

/** The country duty of the framework at so many percent: one knob, the same structure. */
export function knob(engine, percent) {
  return {
    ...engine.lawScenario('2025-10-26'),
    id: `knob-${percent}`,
    reform: [
      {
        id: 'knob',
        note: '',
        kind: 'setRate',
        measure: 'country-duty',
        rate: { kind: 'adValorem', percent: String(percent) },
        products: engine.EVERY_PRODUCT,
        share: null,
      },
    ],
  };
}

export const lawOf = (engine, work, scenario) => valueOf(engine.lawOfScenario(scenario, work.rulebook));

/** The table under the framework of October 2025: 17 measures, metals by share, four columns. */
export function prepared(engine, work, table) {
  const law = lawOf(engine, work, engine.lawScenario('2025-10-26'));
  const compiled = engine.compileTable(law, work.schedule, table, new Map());
  return { law, table, compiled, rates: engine.classRates(law, compiled) };
}

/** Rates of a class in the terms of the peers: parts per million by slot, null for the duty as calculated. */
export function plainRates({ compiled, rates }) {
  return compiled.classes.map(({ duties }, number) =>
    Array.from({ length: duties.length + 1 }, (_, slot) => {
      const place = number * compiled.slots + slot;
      const other = rates.others.get(place);
      if (other === undefined) return rates.ppm[place];
      if (other.kind === 'calculated') return null;
      throw new Error('the benchmark needs rates in parts per million');
    }),
  );
}
