/** Viet Nam's tariff, law and the two years of US exports, decoded by the engine's own decoders, and evaluated. */
import { decodeExports } from '../../engine/codec/decode-exports.ts';
import { decodeDecree73, decodeVietNamLaw, decodeVietNamTariff } from '../../engine/codec/decode-viet-nam.ts';
import type { EvaluatedScenario, Reference } from '../../engine/compare/assess-scenario.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { lawScenario } from '../../engine/scenario/scenario.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { exportLines, type ExportLines } from '../../engine/viet-nam/export-lines.ts';
import { exportSchedule } from '../../engine/viet-nam/export-schedule.ts';
import type { RatePoint } from '../../engine/viet-nam/hs6-tariff.ts';
import type { VietNamReference } from '../../engine/viet-nam/import-duty.ts';
import { vietNamRulebook } from '../../engine/viet-nam/law.ts';
import type { VietNamTariff } from '../../engine/viet-nam/tariff.ts';
import { readBytes } from '../data/read-data.ts';
import { realData, valueOf } from './real-reference.ts';

export type ExportYear = '2024' | '2025';

const textOf = (path: string): string => readBytes(path).toString('utf8');

export const vietNam: VietNamReference = {
  law: valueOf(decodeVietNamLaw(textOf('vn/law.json'))),
  tariff: valueOf(decodeVietNamTariff('2026-01', textOf('vn/mfn.tsv'))),
  decree73: valueOf(decodeDecree73(textOf('vn/decree-73-2025.json'))),
};

const decoded = (year: ExportYear): FlowTable =>
  valueOf(decodeExports(`us-exports-vn-${year}`, textOf(`flows/us-exports-vn-${year}.tsv`)));

export const realExports: Readonly<Record<ExportYear, FlowTable>> = {
  '2024': decoded('2024'),
  '2025': decoded('2025'),
};

export function linesOf(table: FlowTable, tariff: VietNamTariff = vietNam.tariff): ExportLines {
  return exportLines(vietNam.law, tariff, table.codes);
}

export function referenceAt(table: FlowTable, lines: ExportLines, point: RatePoint): Reference {
  return {
    rulebook: vietNamRulebook(vietNam.law, realData().rulebook.products),
    schedule: exportSchedule(vietNam.tariff.edition, table.codes, lines, point),
    dataVersion: 'test',
  };
}

/** US exports under Viet Nam's tariff, at one point of the subheadings' rates. */
export function exportsUnder(
  table: FlowTable,
  point: RatePoint,
  tariff: VietNamTariff = vietNam.tariff,
): EvaluatedScenario {
  const reference = referenceAt(table, linesOf(table, tariff), point);
  return valueOf(evaluate(reference, table, lawScenario('2026-01-01' as IsoDate), new Map()));
}
