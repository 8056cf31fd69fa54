/** Những gì được lưu trên thiết bị này: danh sách, các thao tác và các sự cố. */
import type { enLibrary } from './en-library.ts';

export const viLibrary: typeof enLibrary = {
  lead: 'Những gì bạn lưu nằm trong trình duyệt này, trên thiết bị này: không gửi đi đâu cả. Muốn dùng ở nơi khác, hãy lưu thêm ra tệp.',
  kinds: { scenarios: 'So sánh', estimate: 'Ước tính', file: 'Tệp hàng' },
  keep: {
    name: 'Tên',
    keep: 'Lưu',
    update: (title) => `Lưu thay đổi vào “${title}”`,
    lockedHint: (title) =>
      `“${title}” đã khóa và giữ nguyên số liệu: nội dung lưu lần này sẽ thành một mục riêng.`,
    keeping: (title) => `Đang lưu “${title}”…`,
    kept: (title) => `Đã lưu “${title}” vào thư viện.`,
    notStored: (title) => `“${title}” chỉ có trong thư viện cho đến khi đóng trang này.`,
    nothing: 'Chưa có gì để lưu.',
    tooLong: (length, most) =>
      `Tệp quá lớn để lưu vào thư viện: cùng các lựa chọn, nội dung dài ${length} ký tự, trong khi mỗi mục tối đa ${most}. Không mất gì: tệp vẫn mở nguyên ở đây.`,
    saveFile: 'Lưu ra tệp',
    show: 'Đến thư viện',
  },
  tools: {
    search: 'Tìm theo tên',
    order: 'Sắp xếp',
    orders: { changed: 'Mới sửa trước', title: 'Theo tên', own: 'Thứ tự của tôi' },
    exportAll: 'Lưu tất cả ra tệp',
    import: 'Thêm từ tệp…',
    importHint: 'Tệp của cả thư viện hoặc của một mục, đã lưu ở đây hoặc trên thiết bị khác.',
    check: 'Kiểm tra tệp đã lưu…',
    checkHint: 'Xem ước tính, bản so sánh, tệp hàng, bảng hoặc hình có bị sửa sau khi lưu hay không.',
  },
  empty: 'Chưa lưu gì. Trong mục “Kịch bản”, “Tính thuế” và “Tệp” có nút “Lưu vào thư viện”.',
  noMatch: (query) => `Không có tên nào chứa “${query}”.`,
  count: (shown, all) => `${shown} trên ${all}`,
  reading: 'Đang đọc những gì đã lưu…',
  item: {
    locked: 'Đã khóa',
    created: (date) => `lưu lúc ${date}`,
    changed: (date) => `sửa lúc ${date}`,
    duties: 'Số thuế khi tính',
    notCalculated: 'chưa tính',
    atLeast: (amount) => `ít nhất ${amount}; có dòng chưa có số thuế`,
    computed: (version) => `Tính trên dữ liệu ${version}.`,
    present: 'Đây là dữ liệu hiện tại.',
    since: 'Dữ liệu đã thay đổi từ đó: mở ra để so sánh.',
    sinceLocked: 'Dữ liệu đã thay đổi từ đó. Mục này đã khóa: số liệu giữ nguyên như cũ.',
    noVersion: 'Không ghi rõ đã tính trên dữ liệu nào.',
    unsaved: 'Chỉ nằm trong bộ nhớ của trang, chưa lưu được: hãy lưu ra tệp.',
  },
  actions: {
    open: 'Mở',
    rename: 'Đổi tên',
    duplicate: 'Nhân bản',
    lock: 'Khóa',
    unlock: 'Mở khóa',
    remove: 'Xóa',
    saveFile: 'Lưu ra tệp',
    link: 'Sao chép liên kết',
    up: 'Chuyển lên',
    down: 'Chuyển xuống',
    of: (action, title) => `${action}: “${title}”`,
    newTitle: 'Tên mới',
    save: 'Đổi tên',
    cancel: 'Hủy',
    unlockFirst: 'Mở khóa trước khi đổi tên hoặc xóa.',
    needsEngine: 'Muốn mở một mục, trang cần dữ liệu, nhưng dữ liệu chưa tải được.',
  },
  done: {
    renamed: (title) => `Tên mới là “${title}”.`,
    duplicated: (title) => `Đã thêm “${title}”.`,
    copyTitle: (title) => `${title} (bản sao)`,
    locked: (title) => `Đã khóa “${title}”: số liệu giữ nguyên.`,
    unlocked: (title) => `Đã mở khóa “${title}”.`,
    removed: (title) => `Đã xóa “${title}”. Dùng Hoàn tác để lấy lại.`,
    draftRemoved: 'Đã xóa phần đang làm dở. Dùng Hoàn tác để lấy lại.',
    moved: (title, place, all) => `“${title}” ở vị trí ${place} trên ${all}.`,
    notOpened: (title) => `Không mở được “${title}”; mục này vẫn nguyên trong thư viện.`,
    unknownKind: (title) => `Phiên bản này của trang không mở được “${title}”; có thể lưu mục này ra tệp.`,
  },
  lockedDialog: {
    title: (title) => `“${title}” đã khóa`,
    told: (version) =>
      `Số liệu của mục này tính trên dữ liệu ${version}, còn trang nay dùng dữ liệu khác. Mở ra sẽ tính lại; mục đã khóa và các số liệu dưới đây vẫn giữ nguyên.`,
    open: 'Mở và tính lại',
    cancel: 'Không mở',
  },
  drafts: {
    title: 'Đang làm dở',
    lead: 'Tự động lưu trong khi bạn làm việc, mới nhất trước. Phần mới thay cho phần cũ.',
    goOn: 'Làm tiếp',
    goOnOf: (kind, date) => `Làm tiếp: ${kind}, ${date}`,
    removeOf: (kind, date) => `Xóa: ${kind}, ${date}`,
    saveOf: (kind, date) => `Lưu ra tệp: ${kind}, ${date}`,
    of: (kind, date) => `${kind} (${date})`,
  },
  offer: {
    title: 'Làm tiếp phần còn dở?',
    told: (kind, date) => `${kind}, sửa lần cuối lúc ${date}.`,
    goOn: 'Làm tiếp',
    decline: 'Để sau',
    kept: 'Phần này vẫn nằm trong thư viện, mục “Đang làm dở”.',
    failed: 'Không mở được phần đang làm dở. Phần này vẫn nằm trong thư viện và có thể lưu ra tệp.',
  },
  damaged: {
    title: 'Bản ghi bị hỏng',
    lead: 'Trình duyệt trả lại các bản ghi này ở dạng không đọc được. Hãy lưu chúng trước khi xóa: có thể vẫn lấy lại được một phần nội dung.',
    item: (name) => `Bị hỏng: ${name}`,
    unnamed: (key) => `bản ghi không có tên (${key})`,
    save: 'Lưu dữ liệu thô',
    remove: 'Xóa hẳn',
  },
  exchange: {
    exported: (count) => `Số mục đã lưu ra tệp: ${count}.`,
    added: (count) => `Số mục đã thêm từ tệp: ${count}.`,
    same: (count) => `Số mục đã có sẵn, giống hệt: ${count}.`,
    beside: (titles) => `Có mục đã tồn tại với nội dung khác nên giữ cả hai; bản từ tệp có tên: ${titles}.`,
    besideTitle: (title) => `${title} (từ tệp)`,
    moreTitles: (count) => `và ${count} mục khác`,
    refused: (name) => `Không nhận “${name}”; thư viện vẫn như cũ.`,
    tooLarge: 'Tệp lớn hơn mọi thư viện của trang này.',
    noLibrary:
      'Đây không phải thư viện hay một mục của thư viện do trang này lưu, hoặc chỉ là một phần của tệp như vậy.',
    tooLong: 'Nội dung dài hơn mọi mục của thư viện.',
    notExported:
      'Toàn bộ nội dung vượt quá mức mà một tệp thư viện chứa được. Hãy lưu từng mục lớn ra tệp riêng.',
    newer: (version) => `Tệp được lưu bằng phiên bản mới hơn của trang này (định dạng ${version}).`,
    tooMany: (most) => `Tệp có hơn ${most} mục.`,
    damagedItem: (number) => `Mục thứ ${number} trong tệp bị hỏng.`,
    twice: (number) => `Mục thứ ${number} trong tệp trùng định danh với một mục trước đó.`,
    otherHash: 'Mã kiểm tra không khớp: tệp đã bị sửa hoặc hỏng sau khi lưu.',
    unread: 'Trình duyệt không đọc được tệp.',
  },
  check: {
    whole: (name) => `“${name}” còn nguyên như khi lưu.`,
    changed: (name) => `“${name}” đã bị sửa sau khi lưu: nội dung không khớp mã băm ghi kèm.`,
    none: (name) => `“${name}” không ghi kèm mã băm nội dung: không thể biết tệp có bị sửa hay không.`,
  },
  facts: {
    lasts: 'Trình duyệt đã cam kết giữ thư viện cho đến khi chính bạn xóa.',
    mayClear:
      'Trình duyệt không cam kết: thư viện có thể bị xóa khi thiết bị thiếu chỗ. Lưu ra tệp thì an toàn hơn.',
    unasked: 'Lần tới khi bạn lưu, trang sẽ đề nghị trình duyệt cam kết không tự xóa thư viện.',
  },
  trouble: {
    unavailable:
      'Trình duyệt không cho phép lưu ở đây, chẳng hạn trong cửa sổ ẩn danh. Những gì bạn lưu chỉ còn đến khi đóng trang này: hãy lưu ra tệp.',
    full: 'Bộ nhớ của trình duyệt đã hết chỗ. Các mục được đánh dấu trong thư viện chỉ nằm trong bộ nhớ của trang: hãy lưu ra tệp hoặc xóa bớt.',
    blocked:
      'Một thẻ khác đang mở phiên bản cũ của trang này và giữ thư viện. Hãy đóng thẻ đó; cho đến lúc ấy những gì bạn lưu chỉ nằm trong bộ nhớ của trang.',
    newer:
      'Phiên bản mới hơn của trang này đã mở thư viện. Hãy tải lại trang để tiếp tục lưu; trước đó hãy lưu ra tệp các mục được đánh dấu trong thư viện.',
    failed: (detail) =>
      `Trình duyệt không lưu được (${detail}). Các mục được đánh dấu trong thư viện chỉ nằm trong bộ nhớ của trang.`,
    retry: 'Thử lại',
  },
  apart: {
    keptBeside: (title: string, beside: string) =>
      `Trong lúc đó một thẻ khác đã thay đổi “${title}”. Cả hai đều được giữ: “${title}” như thẻ kia để lại, và “${beside}” như ở đây.`,
    notRemoved: (title: string) =>
      `Trong lúc đó một thẻ khác đã thay đổi “${title}” nên mục này chưa bị xóa. Nếu vẫn muốn xóa, hãy xóa lại lần nữa.`,
    notUndone: (title: string) =>
      `Một thẻ khác đã thay đổi “${title}” sau đó: bước này không được hoàn tác, để không mất gì của thẻ kia.`,
  },
  cleared:
    'Bộ nhớ của trình duyệt đã bị xóa trong khi trang này đang mở. Mọi thứ có trong thẻ này đã được lưu lại.',
};
