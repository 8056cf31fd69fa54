/** Lời cho những gì trao cho người khác: tệp đóng gói, bài kiểm tra. */
import type { enHandover } from './en-handover.ts';

export const viHandover: typeof enHandover = {
  capsule: 'Lưu kèm quy định thành một tệp (HTML)',
  capsuleOfStudy: 'Lưu bản phân tích kèm quy định và số liệu thương mại thành một tệp (HTML)',
  studyWithoutModel: (name) =>
    `Đã mở hai kịch bản của “${name}”. Mô hình trong tệp có tham số mà biểu mẫu ở đây không có; bản thân tệp và dòng lệnh tính được.`,
  capsuleHint:
    'Mở được ngoại tuyến bằng trình duyệt bất kỳ, tự tính lại và cho biết số liệu có còn đúng như khi lưu hay không.',
  noCapsule: 'Không tạo được tệp: có thể mất kết nối.',
  case: 'Tạo bài kiểm tra từ đây…',
  caseHint:
    'Thấy số liệu có vẻ sai? Hãy ghi số đúng và căn cứ: tệp này chạy nguyên vẹn trong bộ kiểm tra của dự án.',
  ours: 'Tính tại đây',
  expected: (of) => `Số đúng, USD: ${of}`,
  duty: 'tiền thuế của tờ khai',
  source: 'Căn cứ (văn bản, trang, phán quyết)',
  saveCase: 'Lưu bài kiểm tra',
  badAmount: 'Số tiền viết như 1250.00, hoặc để trống nếu căn cứ không nêu.',
  needsAnswer: 'Hãy ghi ít nhất một số tiền và căn cứ.',
};
