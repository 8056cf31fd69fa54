/** The tables of trade that scenarios can be applied to, read from the data folder. */
import {
  decodeChapterFlows,
  decodeDecree73,
  decodeExports,
  decodeVietNamLaw,
  decodeVietNamTariff,
  fail,
  ok,
  type Failure,
  type Manifest,
  type Result,
  type VietNamReference,
} from '../../engine/index.ts';
import type { TradeTable } from './compare-scenarios.ts';
import type { DataFolder } from './data-files.ts';

export const TRADE_TABLES = [
  'us-imports-vn-2024',
  'us-imports-vn-2025-jan-jul',
  'us-exports-vn-2024',
  'us-exports-vn-2025',
] as const;
export type TradeTableId = (typeof TRADE_TABLES)[number];

const COMPOSITION = 'us-imports-vn-2024';
const BY_CHAPTER = 'flows/us-imports-vn-hs2';
const COARSE_PERIOD = '2025_jan_jul';
const TARIFF = 'vn/mfn';

export function vietNamReference(data: DataFolder, manifest: Manifest): Result<VietNamReference, Failure> {
  const texts = ['vn/law', TARIFF, 'vn/decree-73-2025'].map((id) => data.text(manifest, id));
  const [law, tariff, decree] = texts;
  if (law === undefined || tariff === undefined || decree === undefined)
    throw new Error('unreachable: three files were asked for');
  if (!law.ok) return law;
  if (!tariff.ok) return tariff;
  if (!decree.ok) return decree;
  const [vietNamLaw, vietNamTariff, decree73] = [
    decodeVietNamLaw(law.value),
    decodeVietNamTariff(manifest.vietNamEdition, tariff.value),
    decodeDecree73(decree.value),
  ] as const;
  if (!vietNamLaw.ok) return vietNamLaw;
  if (!vietNamTariff.ok) return vietNamTariff;
  if (!decree73.ok) return decree73;
  return ok({ law: vietNamLaw.value, tariff: vietNamTariff.value, decree73: decree73.value });
}

function coarse(data: DataFolder, manifest: Manifest, id: TradeTableId): Result<TradeTable, Failure> {
  const table = data.flows(manifest, COMPOSITION);
  if (!table.ok) return table;
  const text = data.text(manifest, BY_CHAPTER);
  if (!text.ok) return text;
  const periods = decodeChapterFlows(BY_CHAPTER, text.value);
  if (!periods.ok) return periods;
  const period = periods.value.find((each) => each.period === COARSE_PERIOD);
  return period === undefined
    ? fail({ kind: 'datasetCorrupt', dataset: BY_CHAPTER, detail: COARSE_PERIOD })
    : ok({ kind: 'coarse', id, table: table.value, period });
}

function exported(data: DataFolder, manifest: Manifest, id: TradeTableId): Result<TradeTable, Failure> {
  const text = data.text(manifest, `flows/${id}`);
  if (!text.ok) return text;
  const table = decodeExports(id, text.value);
  if (!table.ok) return table;
  const vietNam = vietNamReference(data, manifest);
  return vietNam.ok ? ok({ kind: 'exports', id, table: table.value, vietNam: vietNam.value }) : vietNam;
}

export function tradeTable(
  data: DataFolder,
  manifest: Manifest,
  id: TradeTableId,
): Result<TradeTable, Failure> {
  if (id === 'us-imports-vn-2025-jan-jul') return coarse(data, manifest, id);
  if (id !== COMPOSITION) return exported(data, manifest, id);
  const table = data.flows(manifest, id);
  return table.ok ? ok({ kind: 'imports', id, table: table.value }) : table;
}
