/** `taxes`: import duty and value added tax of one shipment of US goods into Viet Nam. */
import {
  centsText,
  FULL_PROMISE,
  parseVnCode,
  taxCascade,
  VAT_CLASSES,
  type VietNamDutyBasis,
} from '../../engine/index.ts';
import { sealedJson } from './content-hash.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf, type Positional } from './command.ts';
import type { DataFolder } from './data-files.ts';
import { amountOf, dayOf, percentOf } from './option-values.ts';
import { write } from './output.ts';
import { refuse, valueOf } from './refusal.ts';
import { CUSTOMS_VALUE, JSON_OUTPUT } from './shared-options.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';
import { vietNamReference } from './trade-tables.ts';
import { sentenceOf } from '../words/sentences/sentence-of.ts';

const OPTIONS = {
  value: CUSTOMS_VALUE,
  date: {
    kind: 'value',
    value: 'YYYY-MM-DD',
    tells: {
      en: 'day of import; by default the end of the evidence',
      vi: 'ngày nhập khẩu; mặc định là ngày cuối của căn cứ',
    },
  },
  rate: {
    kind: 'value',
    value: 'PERCENT',
    tells: {
      en: 'stated import duty in place of the line’s',
      vi: 'thuế suất nhập khẩu tự nêu, thay cho thuế suất của dòng',
    },
  },
  promise: {
    kind: 'flag',
    without: ['rate'],
    tells: { en: 'at the zero that the framework promised', vi: 'theo mức 0 mà khuôn khổ đã hứa' },
  },
  sct: {
    kind: 'value',
    value: 'PERCENT|none',
    tells: {
      en: 'special consumption tax; none where the goods do not pay it',
      vi: 'thuế tiêu thụ đặc biệt; none nếu hàng không chịu thuế này',
    },
  },
  vat: {
    kind: 'choice',
    choices: VAT_CLASSES,
    tells: { en: 'class of value added tax', vi: 'nhóm thuế giá trị gia tăng' },
  },
  json: JSON_OUTPUT,
} as const satisfies Options;

type TaxesOptions = OptionsOf<typeof OPTIONS & typeof COMMON_OPTIONS>;

const POSITIONAL = {
  name: 'CODE',
  least: 1,
  most: 'one',
  instead: 'rate',
  tells: {
    en: 'line of Viet Nam’s tariff; not with --rate',
    vi: 'dòng thuế của Việt Nam; không dùng cùng --rate',
  },
} as const satisfies Positional;

function basisOf(code: string, options: TaxesOptions, speech: Speech): VietNamDutyBasis {
  const words = speech.words.policy.taxes;
  if (options.rate !== undefined) {
    return { kind: 'stated', percent: percentOf('--rate', options.rate, speech) };
  }
  const parsed = parseVnCode(code.replaceAll('.', ''));
  if (parsed === null) return refuse(words.badCode(code));
  return options.promise === true
    ? { kind: 'frameworkPromise', promise: FULL_PROMISE, code: parsed }
    : { kind: 'line', code: parsed };
}

function taxes(
  data: DataFolder,
  [code = '']: readonly string[],
  options: TaxesOptions,
  speech: Speech,
): void {
  const words = speech.words.policy.taxes;
  const customsValue = amountOf('--value', options.value, speech);
  const { manifest } = valueOf(data.reference(), speech);
  const reference = valueOf(vietNamReference(data, manifest), speech);
  const importDate = dayOf('--date', options.date ?? reference.law.evidenceThrough, speech);
  const sct =
    options.sct === undefined || options.sct === 'none' ? null : percentOf('--sct', options.sct, speech);
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
    vatClass: options.vat ?? null,
  });
  if (!cascade.ok) return refuse(sentenceOf(words.failure, cascade.failure));
  const found = cascade.value;
  if (options.json === true) {
    write(options.out, sealedJson({ data_version: manifest.dataVersion, ...found }), speech);
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
    ...(found.unstated.length === 0
      ? []
      : [words.unstated(found.unstated.map((fact) => words.facts[fact]).join(', '))]),
  ];
  write(options.out, `${[textTable(rows), ...notes].join('\n')}\n`, speech);
}

export const taxesCommand = command({
  name: 'taxes',
  tells: {
    en: 'Calculates what one shipment of US goods pays on import into Viet Nam: import duty, special consumption tax where stated, value added tax.',
    vi: 'Tính các khoản thuế của một lô hàng Hoa Kỳ nhập vào Việt Nam: thuế nhập khẩu, thuế tiêu thụ đặc biệt nếu có nêu, thuế giá trị gia tăng.',
  },
  positional: POSITIONAL,
  options: OPTIONS,
  run: (words, options, { data, speech }) => taxes(data, words, options, speech),
});
