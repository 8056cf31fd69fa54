/** How exact the results are, what was tried at length, and what planted faults were found. */
import type { AccuracyWords, ProofWords } from './en-accuracy.ts';

export const accuracy: AccuracyWords = {
  lead: 'Kết quả được kiểm tra bằng các con số do bên khác công bố. Những số dưới đây lấy từ các tệp kiểm tra.',
  cases: (agreeing, cases) => `${agreeing}/${cases} trường hợp đã công bố khớp đến từng cent và từng mã`,
  differing: (count) => `${count} trường hợp khác, đều nêu lý do`,
  dates: (first, last) => `Ngày nhập khẩu từ ${first} đến ${last}.`,
  sources: 'Theo nguồn',
  source: 'Nguồn',
  count: 'Số trường hợp',
  several: 'Một trường hợp có thể dựa trên nhiều nguồn.',
  ordinary: 'Thuế MFN so với thống kê năm 2024',
  ordinarySentence: (lines, computed, calculated, excess) =>
    `Với ${lines} dòng miễn thuế hoặc có thuế suất phần trăm và không chịu khoản thuế nào khác, thuế suất theo luật cho ${computed}; Hải quan Hoa Kỳ đã tính ${calculated}. Chênh lệch là ${excess}: một phần hàng hóa nhập khẩu theo chương trình khác.`,
  byRule:
    'Mỗi tính chất mà chương trình tính phải có còn được thử trên các trường hợp ngẫu nhiên, so với một phép tính thứ hai, chậm hơn và viết riêng.',
  made: (day, commit, data) =>
    `Lập ngày ${day} từ các bài kiểm tra của bản mã nguồn ${commit}, trên dữ liệu phiên bản ${data}.`,
  primary: (measures, allMeasures, lists, allLists) =>
    `Trong ${allMeasures} biện pháp, ${measures} được đối chiếu với các bản xuất biểu thuế của USITC; trong ${allLists} danh mục, ${lists} được đối chiếu với chú giải, cước chú hoặc thông báo. Mỗi biện pháp và danh mục đều ghi rõ đã đối chiếu với văn bản nào.`,
};

export const proof: ProofWords = {
  day: 'Ngày',
  campaigns: {
    title: 'Thử nghiệm kéo dài',
    lead: 'Những lần chạy này quá dài so với các bài kiểm tra thông thường. Ai cũng có thể chạy lại với đúng hạt giống: npm run campaign.',
    what: 'Nội dung thử',
    tried: 'Số lần thử',
    failed: 'Số lần lỗi',
    lost: 'Công việc bị mất',
    seed: 'Hạt giống',
    tries: {
      rows: 'Dòng dữ liệu sai dạng đưa qua chương trình dòng lệnh: mỗi dòng vào cho một kết quả ra',
      kill: 'Ngắt chương trình đột ngột khi đang ghi: tệp cũ còn nguyên hoặc tệp mới đã đủ',
      oracles: 'Lô hàng, kịch bản và nghiên cứu ngẫu nhiên so với phép tính thứ hai, chậm hơn',
      storage: 'Sự cố bộ nhớ của trình duyệt khi hai thẻ cùng lưu công việc',
    },
  },
  mutation: {
    title: 'Lỗi cài thử mà bài kiểm tra phát hiện',
    lead: 'Một công cụ sửa mã của chương trình tính, mỗi lần một chỗ, rồi chạy các bài kiểm tra. Lần nào cũng phải có bài kiểm tra báo lỗi.',
    place: 'Phần của chương trình tính',
    planted: 'Số lỗi cài',
    found: 'Phát hiện',
    share: 'Tỷ lệ',
  },
};
