/** Thương mại phản ứng với thuế ra sao: mô hình, số liệu, điều phải nói kèm và lý do không có kết quả. */
import type { Notice } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { enResponse } from './en-response.ts';

const touched = ({ products, customsValue }: Notice, { count, money }: Figures): string =>
  `${count(products)} mặt hàng, ${money.short(customsValue)} nhập khẩu`;

const FIELDS = {
  customsValue: 'Trị giá hải quan',
  rateBefore: 'Thuế suất trước',
  rateAfter: 'Thuế suất sau',
} as const;

export const viResponse: typeof enResponse = {
  title: 'Thương mại sẽ phản ứng ra sao',
  lead: 'Cân bằng bộ phận, từng mặt hàng (HS6), trên nhập khẩu năm 2024 từ Việt Nam và các nước cạnh tranh. Đây là mô hình, không phải dự báo.',
  open: 'Xem thương mại phản ứng',
  waiting: 'Đang tính…',
  model: 'Mô hình',
  kinds: {
    static: 'Không có phản ứng',
    ces: 'CES lồng theo nước xuất xứ (Armington)',
    smart: 'Mô hình tuyến tính SMART',
  },
  models: {
    static: 'Tĩnh',
    impact: 'Tức thời',
    shortRun: 'Ngắn hạn (1 năm)',
    longRun: 'Dài hạn (7 đến 10 năm)',
    simonovskaWaugh: 'Simonovska và Waugh, 4',
    fajgelbaum: 'Fajgelbaum và cộng sự, 2,53 và 1,53',
    protee: 'Độ co giãn theo mặt hàng, ProTEE',
    brodaWeinstein: 'Độ co giãn theo mặt hàng, Broda và Weinstein',
    smart: 'SMART theo WITS',
    own: 'Của bạn',
  },
  settings: {
    title: 'Tham số',
    horizon: 'Thời hạn của cột của bạn',
    substitution: 'Mức thay thế giữa các nước xuất xứ (sigma)',
    ownNumber: 'Số của bạn',
    outer: 'Cầu đối với cả mặt hàng (eta)',
    passThrough: 'Mức chuyển thuế vào giá tại biên giới (beta)',
    domesticShare: 'Tỷ trọng hàng nội địa',
    others: 'Các nước xuất xứ khác',
    value: 'giá trị',
    range: 'khoảng',
    source: 'nguồn',
    evidence: 'căn cứ',
    undated: 'không rõ ngày',
    published: 'Số liệu đã công bố',
  },
  others: {
    ownLaw: 'theo quy định đối với từng nước',
    unchanged: 'vẫn chịu thuế như năm 2024',
    sameChange: 'đều thay đổi như Việt Nam',
  },
  othersSentence: {
    ownLaw:
      'Các nước xuất xứ khác chịu thuế theo quy định của Hoa Kỳ đối với từng nước, vào ngày của mỗi kịch bản, trong phạm vi đã biết và ở dạng rút gọn.',
    unchanged:
      'Các nước xuất xứ khác chịu mức thuế năm 2024, trước cũng như sau: thuế áp dụng với họ về sau không có trong số liệu này.',
    sameChange:
      'Thuế suất của mọi nước khác thay đổi so với năm 2024 đúng bằng số điểm phần trăm của Việt Nam, không xuống dưới 0. Dùng khi quy định áp dụng như nhau với mọi nước.',
  },
  quantities: {
    borderPassThrough: 'mức chuyển vào giá tại biên giới',
    retailPassThrough: 'mức chuyển vào giá bán lẻ',
    consumerPricePassThrough: 'mức chuyển vào giá tiêu dùng',
    exporterShare: 'phần bên xuất khẩu chịu',
    firmShare: 'phần doanh nghiệp nhập khẩu chịu',
    consumerShare: 'phần người tiêu dùng chịu',
    tradeElasticity: 'độ co giãn thương mại theo nước xuất xứ',
    substitutionBetweenOrigins: 'mức thay thế giữa các nước xuất xứ',
    substitutionBetweenProducts: 'mức thay thế giữa các mặt hàng',
    substitutionOfImportsAndDomestic: 'mức thay thế giữa hàng nhập và hàng nội địa',
    importDemand: 'cầu nhập khẩu',
    inverseExportSupply: 'nghịch đảo độ co giãn cung xuất khẩu',
    importOverDomesticSubstitution:
      'tỷ lệ giữa mức thay thế các xuất xứ và mức thay thế nhập khẩu với nội địa',
    optimalTariff: 'thuế tối ưu',
    statutoryRate: 'thuế suất theo luật',
    collectedRate: 'thuế suất thực thu',
    averageMfnRate: 'thuế suất MFN bình quân',
  },
  evidence: {
    'read in the source': 'đọc trong chính nguồn',
    secondary: 'theo nguồn khác thuật lại',
    'general knowledge, not verified': 'kiến thức chung, chưa kiểm chứng',
    'by definition': 'đúng theo định nghĩa',
  },
  figures: {
    importsVietNam: 'Nhập khẩu từ Việt Nam',
    importsAll: 'Nhập khẩu từ mọi nước có tên',
    creation: 'trong đó tạo lập thương mại',
    diversion: 'trong đó chuyển hướng thương mại',
    priceEffect: 'trong đó giá của bên xuất khẩu',
    revenue: 'Số thu thuế',
    rateEffect: 'trong đó thuế suất mới trên lượng nhập cũ',
    baseErosion: 'trong đó lượng nhập mất đi hay thêm vào',
    revenueVietNam: 'Thuế trên hàng Việt Nam',
    consumerSurplus: 'Thặng dư của người mua',
    importerWelfare: 'Phúc lợi của Hoa Kỳ',
    exporterLoss: 'Thiệt hại của bên xuất khẩu',
    worldWelfare: 'Phúc lợi của cả hai bên',
    deadweightLoss: 'Tổn thất vô ích',
    existingDutyLost: 'trong đó số thuế vốn đã có',
    rateBefore: 'Thuế suất hiệu dụng trước, Việt Nam',
    rateStatic: 'Thuế suất hiệu dụng nếu không ai mua ít đi',
    rateAfter: 'Thuế suất hiệu dụng sau, Việt Nam',
    balance: 'Cán cân với Việt Nam',
    before: 'trước',
    after: 'sau',
    change: 'thay đổi',
    group: 'nhóm',
    origin: 'nước xuất xứ',
    total: 'tổng',
    refused: 'không có kết quả',
    sumsTo: 'cộng lại thành',
  },
  columns: {
    imports: 'nhập từ Việt Nam',
    importsAfter: 'nhập sau',
    diversion: 'chuyển hướng',
    duty: 'thuế trước',
    dutyStatic: 'thuế nếu không ai mua ít đi',
    dutyAfter: 'thuế sau',
    surplus: 'thặng dư người mua',
    welfare: 'phúc lợi Hoa Kỳ',
  },
  results: {
    title: 'Kết quả',
    caption: 'Thay đổi so với kịch bản cơ sở, triệu USD một năm, kim ngạch năm 2024.',
    gainers: 'Nước nào bán thêm, nước nào bán ít đi',
    gainersCaption:
      'Thay đổi nhập khẩu của Hoa Kỳ theo nước xuất xứ theo mô hình ở trên; nước không có tên trong dữ liệu thì không có ở đây.',
    curve: 'Số thu thuế theo thuế suất',
    curveCaption:
      'Thuế trên các mặt hàng mà kịch bản làm thay đổi, khi chỉ Việt Nam chịu thêm từ 0 đến 60%. Nét đứt: không ai mua ít đi.',
    curveSummary: (rate, money) => `Cao nhất ở mức thuế thêm ${rate}: ${money}.`,
    ledger: 'Sổ phúc lợi',
    ledgerBalance:
      'Phúc lợi của Hoa Kỳ bằng thặng dư người mua cộng số thu thuế. Trừ tiếp thiệt hại của bên xuất khẩu thì được phúc lợi của cả hai bên.',
    beside: 'Điều các số liệu này không nói lên',
    leansOn: 'Các số liệu này dựa vào đâu',
    leftOut: (value) =>
      `Các dòng không kịch bản nào tính được nên không có trong số liệu nào: ${value} nhập từ Việt Nam.`,
    tables: (products, value) =>
      products === 0
        ? 'Trị giá của Việt Nam lấy từ các dòng 10 chữ số; bảng theo nước có cùng con số.'
        : `Trị giá của Việt Nam lấy từ các dòng 10 chữ số; bảng theo nước lệch ở ${products} mặt hàng, tổng cộng ${value}.`,
    elsewhere: (value) => `Chưa tính các mặt hàng Việt Nam không bán: ${value} nhập từ các nước khác.`,
    held: (flows, value) => `Thuế suất lẽ ra xuống dưới 0 được giữ ở mức 0: ${flows} luồng hàng, ${value}.`,
    refused: (products, value) =>
      `Không có kết quả, không nằm trong tổng: ${products} mặt hàng, ${value} nhập từ mọi nước.`,
  },
  uncertainty: {
    title: 'Mức độ chắc chắn',
    run: 'Mô phỏng lại',
    cancel: 'Dừng',
    progress: (done, total) => `${done} trên ${total} lần mô phỏng`,
    cancelled: 'Đã dừng.',
    seed: 'Hạt giống ngẫu nhiên',
    draws: 'Số lần mô phỏng',
    caption:
      'Trung bình và phân vị qua các lần mô phỏng tham số. Độ phân tán của tham số là quy ước ở đây: không nguồn nào nêu.',
    passThroughDrawn: 'Các lần mô phỏng có mức chuyển thuế riêng, nên trung vị có thể khác con số ở trên.',
    totals: {
      imports: 'Nhập khẩu từ mọi nước, sau',
      focusImports: 'Nhập khẩu từ Việt Nam, sau',
      revenue: 'Thay đổi số thu thuế',
      consumerSurplus: 'Thay đổi thặng dư người mua',
      welfare: 'Thay đổi phúc lợi Hoa Kỳ',
    },
    parameters: { sigma: 'mức sigma', eta: 'mức eta', passThrough: 'mức chuyển thuế' },
    statistics: {
      mean: 'trung bình',
      p5: 'phân vị 5%',
      p25: 'phân vị 25%',
      p50: 'trung vị',
      p75: 'phân vị 75%',
      p95: 'phân vị 95%',
    },
    tornado: 'Tham số nào làm phúc lợi Hoa Kỳ đổi nhiều nhất',
    tornadoCaption: 'Mỗi tham số ở phân vị 5 và 95, các tham số khác ở trung vị.',
  },
  product: {
    title: 'Tính từng bước cho một mặt hàng',
    code: 'Mã HS6',
    unfold: 'Xem cách tính',
    none: (code) =>
      `Không có kết quả cho ${code}: năm 2024 Việt Nam không bán mặt hàng này, hoặc mô hình không tính được.`,
    othersAsOne: (count) => `${count} nước có thuế suất giữ nguyên, gộp làm một`,
    given: 'Cho trước',
    shares: 'Tỷ trọng trong chi tiêu gồm thuế',
    prices: 'Giá gồm thuế',
    index: 'Chỉ số giá',
    quantities: 'Lượng, sau trên trước',
    border: 'Giá tại biên giới',
    imports: 'Nhập khẩu sau',
    revenue: 'Số thu thuế',
    surplus: 'Thặng dư của người mua',
    welfare: 'Phúc lợi của Hoa Kỳ',
    world: 'Bên xuất khẩu và tổn thất vô ích',
    spending: 'chi tiêu gồm thuế',
    readBack: 'Số do mô hình tính. Có thể tự tính lại theo công thức ở trên.',
  },
  formula: {
    open: 'Mở công thức tháng 4 năm 2025',
    title: 'Công thức ngày 2 tháng 4 năm 2025',
    trade: (year, imports, exports, derived) =>
      `${year}: nhập khẩu ${imports}, xuất khẩu ${exports}, tỷ USD${derived ? ' (nhập khẩu suy ra từ thâm hụt)' : ''}`,
    deficit: 'thâm hụt',
    ratio: 'thâm hụt trên nhập khẩu',
    full: 'chia cho epsilon nhân phi',
    half: 'lấy một nửa',
    rounded: 'làm tròn lên',
    rate: 'thuế suất',
    minimum: 'áp dụng mức tối thiểu 10%',
    solved: (parameter, value, target) => `${parameter} bằng ${value} sẽ cho ${target}.`,
    variants: 'Cách đọc khác',
    variant: 'cách đọc',
  },
  valueAdded: {
    title: 'Giá trị gia tăng tại Việt Nam có nguy cơ mất',
    share: 'tỷ lệ nêu ra',
    before: 'giá trị gia tăng trước',
    after: 'giá trị gia tăng sau',
    cut: 'mức giảm giá của bên xuất khẩu',
    holds: 'mức giảm để giữ nguyên giá thành nhập khẩu',
    risk: 'so với giá trị gia tăng một đơn vị',
  },
  caveats: {
    partialEquilibrium:
      'Cân bằng bộ phận: không tính tiền lương, tỷ giá, trả đũa hay hàng đi vòng qua nước khác.',
    statutoryNotCollected: 'Thuế suất là mức theo luật; mức thực thu thấp hơn.',
    baseYearTrade: 'Thương mại năm 2024, với lượng và mặt hàng của năm ấy.',
    quotasNotModelled: 'Hạn ngạch không được mô hình hóa.',
    noBehaviour: 'Không ai mua ít đi.',
    zerosCannotGrow: 'Nước nào năm 2024 không bán gì thì sau cũng không bán gì.',
    elasticitiesOfHs2007: 'Độ co giãn ProTEE ước lượng theo HS 2007, chuyển sang HS 2022.',
    importOnlyNest: 'Chỉ tính hàng nhập: nhà sản xuất Hoa Kỳ không bù phần hàng nhập mất đi.',
    exporterLossApproximate:
      'Thiệt hại của bên xuất khẩu tính theo đường cung thẳng, vì chỉ biết mức chuyển thuế.',
    linearModel:
      'Mô hình tuyến tính, lập ra cho việc cắt giảm thuế; các nước khác ngoài Việt Nam không cạnh tranh với nhau.',
  },
  flags: {
    hs4Average: 'độ co giãn được tác giả thay bằng trung bình của nhóm 4 chữ số',
    chapterMedian: 'không có độ co giãn của mặt hàng: lấy trung vị của chương',
    hs4Mean: 'không có độ co giãn của mặt hàng: lấy trung bình của nhóm 4 chữ số',
    severalOldCodes: 'độ co giãn gộp từ nhiều mã cũ',
    olderNomenclature: 'độ co giãn ước lượng theo danh mục cũ, mã ở đó có thể chỉ hàng khác',
    winsorisedLow: 'độ co giãn nâng lên phân vị 5 của bảng',
    winsorisedHigh: 'độ co giãn hạ xuống phân vị 95 của bảng',
  },
  notices: {
    elasticityFlag: (notice, figures) => `${viResponse.flags[notice.flag]}: ${touched(notice, figures)}.`,
    outerCapped: (notice, figures) =>
      `eta hạ xuống bằng sigma để các nước vẫn thay thế nhau: ${touched(notice, figures)}.`,
    oneOrigin: (notice, figures) =>
      `một nước cung cấp toàn bộ, không có nước khác để chuyển hướng: ${touched(notice, figures)}.`,
    zeroFlows: (notice, figures) =>
      `có nước được nêu nhưng không có kim ngạch, sau đó cũng không: ${touched(notice, figures)}.`,
  },
  elasticityTables: {
    protee: 'Bảng ProTEE',
    'broda-weinstein': 'Broda và Weinstein',
    own: 'Danh sách tự nhập',
  },
  refusals: {
    noTrade: () => 'Năm 2024 không nước nào bán mặt hàng này.',
    badValue: ({ origin, field, value }) => `${FIELDS[field]} của nước ${origin} là “${value}”.`,
    badParameter: ({ parameter, value }) => `Tham số ${parameter} không thể là “${value}”.`,
    beyondNumbers: () => 'Con số quá lớn, không thể là một số tiền.',
    smartBreakdown: ({ origin, cause }) =>
      `Mô hình tuyến tính không còn đúng: ${
        { diversion: 'chuyển hướng', creation: 'tạo lập và chuyển hướng', price: 'mức giảm giá' }[cause]
      } sẽ lấy đi nhiều hơn toàn bộ hàng của ${origin}.`,
    noElasticity: ({ choice, product }) => `${choice} không có độ co giãn cho mặt hàng ${product}.`,
    unknownParameter: ({ parameter }) => `Không có tham số đã công bố nào tên “${parameter}” có giá trị.`,
  },
};
