/** The welfare ledger as lines that add up: what enters, what leaves, and what they sum to, in whole cents. */
import type { WelfareLedger } from '../../../engine/index.ts';

export interface LedgerLine {
  readonly key:
    | 'rateEffect'
    | 'baseErosion'
    | 'revenue'
    | 'consumerSurplus'
    | 'importerWelfare'
    | 'exporterLoss'
    | 'worldWelfare'
    | 'deadweightLoss';
  readonly cents: number;
  readonly isSum: boolean;
}

/** Each sum is that of the rounded lines before it, so that a reader who adds them finds what is printed. */
export function ledgerLines(ledger: WelfareLedger): readonly LedgerLine[] {
  const [rateEffect, baseErosion] = [Math.round(ledger.rateEffect), Math.round(ledger.baseErosion)];
  const revenue = rateEffect + baseErosion;
  const consumerSurplus = Math.round(ledger.consumerSurplus);
  const importerWelfare = consumerSurplus + revenue;
  const exporterLoss = 0 - Math.round(ledger.exporterLoss);
  const worldWelfare = importerWelfare + exporterLoss;
  return [
    { key: 'rateEffect', cents: rateEffect, isSum: false },
    { key: 'baseErosion', cents: baseErosion, isSum: false },
    { key: 'revenue', cents: revenue, isSum: true },
    { key: 'consumerSurplus', cents: consumerSurplus, isSum: false },
    { key: 'importerWelfare', cents: importerWelfare, isSum: true },
    { key: 'exporterLoss', cents: exporterLoss, isSum: false },
    { key: 'worldWelfare', cents: worldWelfare, isSum: true },
    { key: 'deadweightLoss', cents: 0 - worldWelfare, isSum: true },
  ];
}
