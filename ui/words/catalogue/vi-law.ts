/** Cơ sở pháp lý của từng con số và tên gọi của các văn bản. */
import type { NextChange } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { enLaw } from './en-law.ts';

const endings = {
  'vn-decree-73-2025': 'Nghị định 73/2025/NĐ-CP',
  'proc-10895': 'Tuyên bố số 10895',
  'proc-10896': 'Tuyên bố số 10896',
  'proc-10947': 'Tuyên bố số 10947',
  'proc-11000': 'Tuyên bố số 11000',
  'bis-91-fr-60360': 'thông báo 91 FR 60360 của Bộ Thương mại Hoa Kỳ',
  'eo-14266': 'Sắc lệnh hành pháp số 14266',
  'eo-14324': 'Sắc lệnh hành pháp số 14324',
  'eo-14326': 'Sắc lệnh hành pháp số 14326',
  'scotus-learning-resources': 'phán quyết của Tòa án Tối cao Hoa Kỳ trong vụ Learning Resources v. Trump',
  's122-expiry': 'hết thời hạn 150 ngày của Mục 122',
  'proc-11021': 'Tuyên bố số 11021',
  's201-solar-expiry': 'biện pháp tự vệ hết thời hạn',
};

const nameOf = (id: string): string => (endings as Readonly<Record<string, string>>)[id] ?? id;

const changes = ({ on, duty, of }: NextChange, figures: Figures, hasPassed: boolean): string => {
  const day = figures.date(on);
  if (of === 'range')
    return hasPassed
      ? `theo lịch khoảng thuế đã thay đổi từ ${day} (ngày đã qua)`
      : `từ ${day} khoảng thuế sẽ thay đổi, số thuế thì không`;
  if (duty === null)
    return hasPassed ? `theo lịch đã thay đổi từ ${day} (ngày đã qua)` : `từ ${day} sẽ thay đổi`;
  const amount = figures.money.cents(duty);
  return hasPassed ? `theo lịch từ ${day} (ngày đã qua) là ${amount}` : `từ ${day} sẽ là ${amount}`;
};

export const viLaw: typeof enLaw = {
  status: {
    inForce: 'Đang có hiệu lực',
    ended: 'Đã chấm dứt',
    scheduled: 'Sẽ có hiệu lực',
    hypothetical: 'Giả định',
  },
  statusSentence: {
    inForce: ({ evidenceThrough, next }, figures, _measure, hasPassed) =>
      next === null
        ? `Còn hiệu lực vào ngày cập nhật căn cứ, ${figures.date(evidenceThrough)}; chưa biết quy định nào mới hơn.`
        : `Còn hiệu lực vào ngày cập nhật căn cứ, ${figures.date(evidenceThrough)}; ${changes(next, figures, hasPassed)}.`,
    ended: ({ on, by, heldUnlawfulOn }, figures, measure) => {
      const end =
        on === null ? 'Không còn hiệu lực' : `Chấm dứt đối với hàng nhập khẩu từ ${figures.date(on)}`;
      if (by === null) return `${end}: đã được thay bằng quy định khác.`;
      if (by.kind === 'measure') return `${end}: từ ngày đó áp dụng “${measure(by.measure)}”.`;
      const held = heldUnlawfulOn === null ? '' : `, tuyên trái luật ngày ${figures.date(heldUnlawfulOn)}`;
      return `${end}, do ${nameOf(by.citation)}${held}.`;
    },
    scheduled: ({ evidenceThrough, from, next }, figures, _measure, hasPassed) => {
      const known = `Chưa có hiệu lực vào ngày cập nhật căn cứ, ${figures.date(evidenceThrough)}`;
      const begins = from === null ? '' : `: bắt đầu từ ${figures.date(from)}`;
      return `${known}${begins}, và còn có thể thay đổi${next === null ? '' : `; ${changes(next, figures, hasPassed)}`}.`;
    },
    hypothetical: () =>
      'Không phải quy định pháp luật: dựa trên một quy tắc chỉ được đề xuất hoặc một tỷ lệ chỉ được giả định.',
  },
  heldUnlawful: (held, collectedTo) =>
    `Bị tuyên trái luật ngày ${held}; vẫn thu đối với hàng nhập khẩu đến hết ${collectedTo}.`,
  evidence: (date) => `Căn cứ cập nhật đến ${date}`,
  endings,
  authorities: {
    columnOne: 'Biểu thuế HTS, cột 1',
    ieepaReciprocal: 'IEEPA, thuế đối ứng',
    section122: 'Mục 122, cán cân thanh toán',
    section201: 'Mục 201, tự vệ',
    section232: 'Mục 232, an ninh quốc gia',
    section301: 'Mục 301, hành vi thương mại không công bằng',
    userFee: 'Phí hải quan',
    hypothetical: 'Quy tắc giả định',
  },
  doubts: {
    solarRatesUnverified:
      'Các nguồn không thống nhất về thuế suất cuối của biện pháp tự vệ đối với tế bào quang điện (14% hay 14,5%).',
    minimumPriceUnverified:
      'Giá nhập khẩu tối thiểu: chưa thấy mã khai báo hay hướng dẫn của CBP; khoản phải nộp khi giá đạt mức tối thiểu mà không đáp ứng điều kiện bán lại được nêu theo cách hiểu ở đây về tuyên bố.',
    polysiliconUnverified:
      'Chưa có trong biểu thuế; chưa tìm thấy quy định về cách áp dụng cùng với thuế Mục 301.',
    blueUasHeadingNotFound: 'Chưa tìm thấy mã khai báo đối với phương tiện thuộc danh mục Blue UAS.',
    dronesAndSection301:
      'Các nguồn không thống nhất về việc phương tiện bay không người lái có chịu thêm thuế Mục 301 hay không.',
    craneSuspensionUnknown:
      'Chưa xác định được việc tạm ngừng thuế đối với cẩu bờ có được gia hạn vào 10/11/2026 hay không. Ngày 24/09/2026, Bộ Tài chính Hoa Kỳ thông báo thỏa thuận tạm ngừng với Trung Quốc sẽ kéo dài đến 10/01/2027; không tìm thấy thông báo nào về cẩu.',
  },
  rules: {
    'annex-iii': 'Phụ lục III của Sắc lệnh hành pháp số 14346 về 0%',
    'no-additional-duty': 'Không có thuế bổ sung',
    'country-duty-15': 'Thuế bổ sung theo nước ở mức 15%',
    'all-in-15': 'Tối đa 15% tính cả thuế MFN',
    'no-ordinary-duty': 'Không có thuế MFN',
    'no-duty-in-viet-nam': 'Không có thuế nhập khẩu tại Việt Nam',
    'country-duty-46': 'Thuế bổ sung theo nước ở mức 46%',
    'reply-46': 'Việt Nam đáp trả 46%',
    'excess-capacity': 'Thuế về dư thừa công suất, theo mức bạn nêu',
    slider: 'Thuế bổ sung đặt bằng thanh trượt',
  },
  unknownRule: (id) => `Quy tắc giả định “${id}”`,
};
