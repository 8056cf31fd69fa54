/** `history`: one case under every law that the data know. */
import { FIRST_DATE } from '../../engine/index.ts';
import { sealedJson } from './content-hash.ts';
import { command } from './command.ts';
import { historyText, plainSpans, spansOf } from './history-of-line.ts';
import { CASE_OPTIONS, shipmentOf } from './one-case.ts';
import { write } from './output.ts';
import { valueOf } from './refusal.ts';
import { JSON_OUTPUT, ONE_CODE } from './shared-options.ts';

export const historyCommand = command({
  name: 'history',
  tells: {
    en: `Shows what one case owes under every law from ${FIRST_DATE} to the last scheduled change: entry dates, duty, range, headings, and the measures that begin and end.`,
    vi: `Cho biết thuế của một lô hàng theo mọi quy định từ ${FIRST_DATE} đến thay đổi đã ấn định cuối cùng: ngày nhập khẩu, số thuế, khoảng thuế, mã, biện pháp bắt đầu và chấm dứt.`,
  },
  positional: ONE_CODE,
  options: { ...CASE_OPTIONS, json: JSON_OUTPUT },
  run([hts = ''], options, { data, speech }) {
    const reference = valueOf(data.reference(), speech);
    const { evidenceThrough } = reference.rulebook;
    const shipment = shipmentOf(hts, evidenceThrough, options, speech);
    const spans = spansOf(reference, shipment);
    const text =
      options.json === true
        ? sealedJson({ data_version: reference.manifest.dataVersion, spans: plainSpans(spans, speech) })
        : historyText(spans, evidenceThrough, speech);
    write(options.out, text, speech);
  },
});
