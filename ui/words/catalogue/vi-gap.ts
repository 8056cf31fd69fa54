import type { enGap } from './en-gap.ts';

export const viGap: typeof enGap = {
  certain: (low) => `ít nhất ${low} không thể do nguyên nhân nào khác`,
  afterEvidence: (day) =>
    `Căn cứ pháp lý chỉ có đến ngày ${day}: các ngày sau đó trong tháng tính theo quy định đã ấn định tính đến ngày ấy.`,
  unexplainedPoints: 'Chưa giải thích được, điểm phần trăm',
  columns: {
    composition: 'Cơ cấu khác',
    electronics: 'Cơ cấu khác, điện tử',
    freeOther: 'Được miễn thuế, các chương khác',
    inTransit: 'Xếp lên tàu trước, tối đa',
  },
  reading: 'Có thể nói gì về phần còn lại',
  readings: {
    withinOnePoint: 'Trong vòng một điểm phần trăm.',
    loadingCanExplain: 'Có thể hoàn toàn do hàng xếp lên tàu trước; không bảng nào đếm số hàng đó.',
    rangesCanExplain:
      'Trừ một điểm phần trăm, có thể hoàn toàn do hàng xếp lên tàu trước, hàm lượng kim loại và mục đích sử dụng, mỗi thứ ở mức tối đa.',
    needsLines: 'Chỉ số liệu theo mã mười chữ số của tháng mới cho biết.',
  },
  sources: [
    'Nguồn: nhập khẩu theo tháng và ngành (Cục Điều tra Dân số Hoa Kỳ), theo chương kèm trị giá chịu thuế đến tháng 07/2025 (USITC DataWeb), các dòng hàng năm 2024. Mã biểu thuế nào thuộc máy tính và điện tử là do chúng tôi xác định; các mã ấy chiếm 98,6% trị giá của ngành năm 2024.',
    'Các danh mục đã được sửa theo 90 FR 40326 và văn bản Chương 99. Trên kim ngạch năm 2024, việc sửa này làm số thuế theo quy định giảm 85,1 triệu USD mỗi năm kể từ ngày 18/08/2025, tức 0,06 điểm phần trăm; phần này không còn nằm trong chênh lệch.',
    'Điều sẽ làm rõ phần còn lại: cũng số liệu nhập khẩu ấy theo tháng và mã mười chữ số, kèm trị giá và số thuế đã tính. Dòng lệnh đọc được bảng này: collected --lines.',
  ],
};
