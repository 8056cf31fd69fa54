/** `taxes`: import duty and value added tax of one shipment of US goods into Viet Nam. */
import {
  centsText,
  FULL_PROMISE,
  parseCustomsValue,
  parseIsoDate,
  parsePercent,
  parseVnCode,
  taxCascade,
  VAT_CLASSES,
  type VietNamDutyBasis,
} from '../../engine/index.ts';
import type { DataFolder } from './data-files.ts';
import { refuse, valueOf, write } from './refusal.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';
import { vietNamReference } from './trade-tables.ts';

export interface TaxesOptions {
  readonly date?: string;
  readonly value?: string;
  /** A stated rate of import duty, percent, in place of the line's. */
  readonly rate?: string;
  readonly promise?: boolean;
  /** A stated rate of special consumption tax, percent; `none` where the goods are not subject. */
  readonly sct?: string;
  readonly vat?: string;
  readonly json?: boolean;
  readonly out?: string;
}

const FAILURE_EXIT = (speech: Speech, failure: never): string => {
  const tell = speech.words.policy.taxes.failure as Readonly<Record<string, (failure: never) => string>>;
  return tell[(failure as { readonly kind: string }).kind]?.(failure) ?? '';
};

function basisOf(code: string | undefined, options: TaxesOptions, speech: Speech): VietNamDutyBasis {
  const words = speech.words.policy.taxes;
  if (options.rate !== undefined) {
    const percent = parsePercent(options.rate.replace(/%$/, ''));
    return percent === null ? refuse(words.badValue(options.rate)) : { kind: 'stated', percent };
  }
  if (code === undefined) return refuse(speech.words.missingArgument('CODE'));
  const parsed = parseVnCode(code.replaceAll('.', ''));
  if (parsed === null) return refuse(words.badCode(code));
  return options.promise === true
    ? { kind: 'frameworkPromise', promise: FULL_PROMISE, code: parsed }
    : { kind: 'line', code: parsed };
}

export function taxesCommand(
  data: DataFolder,
  [code]: readonly string[],
  options: TaxesOptions,
  speech: Speech,
): void {
  const words = speech.words.policy.taxes;
  if (options.value === undefined) return refuse(speech.words.missingArgument('--value'));
  const customsValue = parseCustomsValue(options.value) ?? refuse(words.badValue(options.value));
  const { manifest } = valueOf(data.reference(), speech);
  const reference = valueOf(vietNamReference(data, manifest), speech);
  const date = options.date ?? reference.law.evidenceThrough;
  const importDate =
    parseIsoDate(date) ??
    refuse(speech.words.row.badDate({ kind: 'badDate', column: '--date', value: date }));
  const sct = options.sct === undefined || options.sct === 'none' ? null : parsePercent(options.sct);
  const vatClass = VAT_CLASSES.find((known) => known === options.vat) ?? null;
  if (options.vat !== undefined && vatClass === null)
    refuse(
      speech.words.row.badName({ kind: 'badName', column: '--vat', value: options.vat, known: VAT_CLASSES }),
    );
  const cascade = taxCascade(reference, {
    importDate,
    customsValue,
    duty: basisOf(code, options, speech),
    specialConsumptionTax:
      options.sct === undefined
        ? { kind: 'unknown' }
        : sct === null
          ? { kind: 'notSubject' }
          : { kind: 'rate', percent: sct },
    environmentalTax: 'unknown',
    vatClass,
  });
  if (!cascade.ok) return refuse(FAILURE_EXIT(speech, cascade.failure as never));
  const found = cascade.value;
  if (options.json === true) {
    write(
      options.out,
      `${JSON.stringify({ data_version: manifest.dataVersion, ...found }, null, 2)}\n`,
      speech,
    );
    return;
  }
  const range = ({ low, expected, high }: typeof found.vat): readonly string[] => [
    centsText(expected),
    low === high ? '' : `${centsText(low)}..${high === null ? '?' : centsText(high)}`,
  ];
  const { dutyRate } = found;
  const rows = [
    [words.customsValue, centsText(found.customsValue), ''],
    [`${words.duty} (${dutyRate.percent}%)`, centsText(found.duty), ''],
    [
      words.special,
      found.specialConsumptionTax === null ? words.unknown : centsText(found.specialConsumptionTax),
      '',
    ],
    [`${words.vat} (${found.vatRate.expected}%)`, ...range(found.vat)],
    [words.landed, ...range(found.landed)],
  ];
  const notes = [
    ...(dutyRate.standing === 'hypothetical' ? [words.hypothetical] : []),
    ...(found.unstated.length === 0 ? [] : [words.unstated(found.unstated.join(', '))]),
  ];
  write(options.out, `${[textTable(rows), ...notes].join('\n')}\n`, speech);
}
