/** `explain`: the reasons for the duty of one case. */
import { assess, explain, figureStatuses, type LawStatus } from '../../engine/index.ts';
import { sealedJson } from './content-hash.ts';
import { command } from './command.ts';
import { explanationText } from './explain-case.ts';
import { CASE_OPTIONS, shipmentOf } from './one-case.ts';
import { dayOf } from './option-values.ts';
import { write } from './output.ts';
import { refuse } from './refusal.ts';
import { JSON_OUTPUT, ONE_CODE, SCENARIO } from './shared-options.ts';
import { underScenario } from './under-scenario.ts';

export const explainCommand = command({
  name: 'explain',
  tells: {
    en: 'Explains why one case owes what it owes: every measure with its verdict, dates, list entry, conditions, arithmetic and source.',
    vi: 'Cho biết vì sao một lô hàng phải nộp số thuế đó: từng biện pháp với kết luận, thời hạn, mục trong danh mục, điều kiện, phép tính và nguồn.',
  },
  positional: ONE_CODE,
  options: {
    date: {
      kind: 'value',
      value: 'YYYY-MM-DD',
      tells: { en: 'entry date, US Eastern', vi: 'ngày nhập khẩu, giờ miền Đông Hoa Kỳ' },
    },
    scenario: SCENARIO,
    ...CASE_OPTIONS,
    all: {
      kind: 'flag',
      tells: {
        en: 'also measures that do not apply to the product or were not in force',
        vi: 'cả các biện pháp không áp dụng cho mặt hàng hoặc không có hiệu lực',
      },
    },
    json: JSON_OUTPUT,
  },
  needsOne: ['date', 'scenario'],
  exclusive: [['all', 'json']],
  run([hts = ''], options, { data, speech }) {
    const { reference, asOf, hypothetical } = underScenario(data, options.scenario, speech);
    const date = asOf ?? dayOf('--date', options.date ?? '', speech);
    const shipment = shipmentOf(hts, date, options, speech);
    const { rulebook, schedule, investigations } = reference;
    const assessment = assess(rulebook, schedule, shipment);
    if (!assessment.ok) return refuse(speech.row(assessment.failure));
    const status: LawStatus = hypothetical
      ? { kind: 'hypothetical' }
      : figureStatuses(rulebook, schedule).statusOf(assessment.value);
    const { evidenceThrough } = rulebook;
    const told = {
      law_status: speech.status(status),
      evidence: speech.words.evidence(evidenceThrough, shipment.entryDate > evidenceThrough),
    };
    const text =
      options.json === true
        ? sealedJson({ ...explain(assessment.value), ...told })
        : explanationText(assessment.value, investigations, options.all === true, speech, told);
    write(options.out, text, speech);
  },
});
