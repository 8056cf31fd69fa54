/** Điều kiện giao hàng: giá FOB, CIF và DDP, phần nhượng bộ, và những gì phiếu cho người mua ghi thêm. */
import type { TermsMessages } from './en-terms.ts';

export const viTerms: TermsMessages = {
  title: 'Giá FOB, CIF và DDP',
  freight: 'Cước vận chuyển của lô hàng, USD',
  insurance: 'Phí bảo hiểm của lô hàng, USD',
  valueAdded: 'Phần giá trị gia tăng trong nước trong giá bán, phần trăm',
  valueAddedHint: 'Giá bán trừ phần mua ngoài. Số này chỉ hiện trên trang.',
  notAmount: 'Đây không phải là số tiền.',
  notPercent: 'Ghi tỷ lệ phần trăm lớn hơn 0 và không quá 100.',
  columns: {
    exporter: 'Người xuất khẩu chịu',
    fob: 'Giá FOB',
    cif: 'Giá CIF',
    ddp: 'Giá DDP',
    risk: 'Giá trị gia tăng mất đi',
  },
  notSaid: 'không nêu',
  note: 'FOB là trị giá hải quan. CIF cộng thêm cước và bảo hiểm, DDP cộng cả thuế và phí. Giá trị gia tăng mất đi: mức giảm giá tính theo phần giá trị gia tăng trong nước; trên 100% thì giá bán không còn bù được phần mua ngoài.',
  sheet: {
    fields: 'Ghi trên phiếu',
    kept: 'Chỉ ghi trên phiếu: không nằm trong liên kết, không được lưu.',
    reference: 'Số tham chiếu',
    seller: 'Bên bán',
    buyer: 'Bên mua',
    date: 'Ngày lập phiếu',
    price: 'Giá theo điều kiện giao hàng',
    freight: 'Cước vận chuyển',
    insurance: 'Phí bảo hiểm',
    duty: 'Thuế và phí',
    code: 'Liên kết tới bản tính này',
    scan: 'Quét mã để mở và kiểm tra bản tính này.',
    tooLong: 'Liên kết quá dài, không tạo được mã: liên kết ghi ở dưới.',
  },
};
