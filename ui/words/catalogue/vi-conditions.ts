/** Các dữ kiện mà mã HTS và số liệu thương mại không ghi nhận: tên gọi và ý nghĩa. */
import type { ConditionWords, enConditions } from './en-conditions.ts';

const endUse = 'Chip thuộc diện áp dụng mà dùng cho mục đích này được miễn thuế Mục 232.';
const onshoring =
  'Hàng của doanh nghiệp có kế hoạch sản xuất tại Hoa Kỳ được phê duyệt không chịu thuế theo biện pháp này.';

export const viConditions: Readonly<Record<keyof typeof enConditions, ConditionWords>> = {
  autoPart: {
    name: 'Là phụ tùng ô tô con hoặc xe tải nhẹ',
    explanation:
      'Các mã trong danh mục còn bao gồm hàng dùng cho mục đích khác; chỉ phụ tùng của các loại xe này chịu thuế Mục 232.',
  },
  certifiedAutoPart: {
    name: 'Được xác nhận là phụ tùng ô tô',
    explanation:
      'Người nhập khẩu có thể xác nhận hàng ngoài danh mục là phụ tùng ô tô; khi đó hàng chịu thuế Mục 232 thay cho các thuế bổ sung khác.',
  },
  mhdvPart: {
    name: 'Là phụ tùng xe hạng trung, hạng nặng',
    explanation: 'Các mã trong danh mục chỉ chịu thuế Mục 232 khi hàng dùng cho các loại xe này.',
  },
  certifiedMhdvPart: {
    name: 'Được xác nhận là phụ tùng xe hạng trung, hạng nặng',
    explanation:
      'Người nhập khẩu có thể xác nhận phụ tùng ngoài danh mục dùng để sản xuất hoặc sửa chữa các loại xe này tại Hoa Kỳ; khi đó hàng chịu thuế Mục 232 thay cho các thuế bổ sung khác.',
  },
  passengerVehicle: {
    name: 'Là ô tô con hoặc xe tải nhẹ',
    explanation: 'Các loại xe khác cùng mã không chịu thuế Mục 232 đối với ô tô.',
  },
  mediumHeavyVehicle: {
    name: 'Là xe hạng trung hoặc hạng nặng',
    explanation: 'Các loại xe khác cùng mã không chịu thuế Mục 232 đối với xe hạng trung và hạng nặng.',
  },
  vehicleUnder25Years: {
    name: 'Xe sản xuất chưa đủ 25 năm tính đến ngày nhập khẩu',
    explanation: 'Xe từ 25 năm tuổi trở lên không chịu thuế Mục 232 đối với ô tô.',
  },
  kitchenCabinet: {
    name: 'Là tủ bếp, tủ phòng tắm hoàn chỉnh hoặc bộ phận',
    explanation: 'Các mã này còn bao gồm đồ nội thất khác; hàng đó chịu thuế bổ sung theo nước.',
  },
  semiconductor232: {
    name: 'Là chip hoặc máy chủ tiên tiến theo Chú giải 39',
    explanation: 'Chỉ hàng đạt các ngưỡng tính năng nêu tại chú giải mới chịu thuế Mục 232.',
  },
  'semiconductorEndUse:03': { name: 'Dùng cho trung tâm dữ liệu tại Hoa Kỳ', explanation: endUse },
  'semiconductorEndUse:04': { name: 'Dùng để sửa chữa, thay thế tại Hoa Kỳ', explanation: endUse },
  'semiconductorEndUse:05': { name: 'Dùng cho nghiên cứu và phát triển tại Hoa Kỳ', explanation: endUse },
  'semiconductorEndUse:06': { name: 'Dùng cho doanh nghiệp khởi nghiệp tại Hoa Kỳ', explanation: endUse },
  'semiconductorEndUse:07': { name: 'Dùng cho tiêu dùng, ngoài trung tâm dữ liệu', explanation: endUse },
  'semiconductorEndUse:08': {
    name: 'Dùng cho công nghiệp dân dụng, ngoài trung tâm dữ liệu',
    explanation: endUse,
  },
  'semiconductorEndUse:09': { name: 'Dùng cho khu vực công của Hoa Kỳ', explanation: endUse },
  patentedPharmaceutical: {
    name: 'Là dược phẩm còn bảo hộ sáng chế theo Chú giải 40',
    explanation: 'Các mã này còn bao gồm thuốc không còn bằng sáng chế; thuốc đó không chịu mức thuế 100%.',
  },
  genericPharmaceutical: {
    name: 'Là thuốc generic',
    explanation: 'Thuốc generic và sinh phẩm tương tự không thuộc diện chịu thuế Mục 232 đối với dược phẩm.',
  },
  pharmaAnnexIIICompany: {
    name: 'Do doanh nghiệp nêu tại Phụ lục III của Tuyên bố về dược phẩm sản xuất',
    explanation: 'Với các doanh nghiệp này thuế áp dụng từ 31/07/2026; với doanh nghiệp khác từ 29/09/2026.',
  },
  'pharmaClaim:61': {
    name: 'Doanh nghiệp chưa thuộc diện áp dụng',
    explanation:
      'Hàng của doanh nghiệp ngoài Phụ lục III nhập khẩu trước 29/09/2026 không chịu thuế Mục 232.',
  },
  'pharmaClaim:64': {
    name: 'Doanh nghiệp có kế hoạch chuyển sản xuất về Hoa Kỳ được phê duyệt',
    explanation: 'Thuế Mục 232 là 20%, thay cho tổng mức thuế 100%.',
  },
  'pharmaClaim:65': {
    name: 'Doanh nghiệp có thỏa thuận về giá',
    explanation: 'Doanh nghiệp đã ký thỏa thuận giá tối huệ quốc không chịu thuế Mục 232.',
  },
  'pharmaClaim:66': {
    name: 'Sản phẩm chuyên biệt',
    explanation:
      'Sản phẩm chuyên biệt trong danh mục của các nước được liệt kê, gồm Việt Nam, không chịu thuế Mục 232.',
  },
  'pharmaClaim:68': {
    name: 'Hoạt chất xuất xứ Hoa Kỳ',
    explanation: 'Thuốc có hoạt chất xuất xứ Hoa Kỳ không chịu thuế Mục 232.',
  },
  'pharmaClaim:69': {
    name: 'Không phải mặt hàng thuộc Chú giải 40',
    explanation: 'Hàng khác thuộc các mã này không chịu thuế Mục 232.',
  },
  'pharmaClaim:70': {
    name: 'Dùng cho nghiên cứu',
    explanation: 'Hàng phục vụ nghiên cứu nhập khẩu từ 29/09/2026 không chịu thuế Mục 232.',
  },
  uasUse: {
    name: 'Dùng cho phương tiện bay không người lái',
    explanation: 'Bộ phận và trạm đỗ dùng cho mục đích khác không chịu thuế theo biện pháp này.',
  },
  uasThermalImaging: {
    name: 'Phương tiện bay không người lái có camera ảnh nhiệt',
    explanation: 'Phương tiện đến 25 kg có camera ảnh nhiệt chịu 100% thay cho 25%.',
  },
  blueUas: {
    name: 'Thuộc danh mục Blue UAS',
    explanation: 'Phương tiện được chính phủ Hoa Kỳ chấp thuận được miễn thuế đến hết 09/02/2027.',
  },
  'uasClaim:25': { name: 'Doanh nghiệp chuyển sản xuất về Hoa Kỳ, mã 9903.08.25', explanation: onshoring },
  'uasClaim:26': { name: 'Doanh nghiệp chuyển sản xuất về Hoa Kỳ, mã 9903.08.26', explanation: onshoring },
  noMetal: {
    name: 'Không chứa thép, nhôm, đồng',
    explanation:
      'Hàng thuộc mã trong danh mục nhưng không chứa kim loại nào nêu trên chịu thuế bổ sung theo nước thay cho Mục 232.',
  },
  metalBelow15Percent: {
    name: 'Thép, nhôm, đồng dưới 15% khối lượng',
    explanation: 'Dưới ngưỡng này, hàng chịu thuế bổ sung theo nước thay cho thuế Mục 232 đối với kim loại.',
  },
  usOriginMetal: {
    name: 'Làm gần như toàn bộ từ kim loại xuất xứ Hoa Kỳ',
    explanation: 'Nếu kim loại được nấu chảy, luyện hoặc đúc tại Hoa Kỳ thì thuế Mục 232 giảm còn 10%.',
  },
  motorcyclePart: {
    name: 'Phụ tùng cho xe mô tô sản xuất tại Hoa Kỳ',
    explanation: 'Phụ tùng này không chịu thuế Mục 232 đối với kim loại.',
  },
  equipmentPart: {
    name: 'Bộ phận cho thiết bị sản xuất tại Hoa Kỳ',
    explanation: 'Bộ phận này chỉ nộp thêm cho đủ tổng mức thuế 15%, thay vì chịu toàn bộ thuế suất Mục 232.',
  },
  equipmentPartUsMetal: {
    name: 'Bộ phận cho thiết bị sản xuất tại Hoa Kỳ, làm từ kim loại Hoa Kỳ',
    explanation: 'Bộ phận này chỉ nộp thêm cho đủ tổng mức thuế 10%.',
  },
  usMeltedSteel: {
    name: 'Thép nấu chảy và đúc tại Hoa Kỳ',
    explanation: 'Sản phẩm phái sinh sản xuất ở nước ngoài từ thép này được miễn thuế Mục 232 đối với thép.',
  },
  usSmeltedAluminum: {
    name: 'Nhôm luyện và đúc tại Hoa Kỳ',
    explanation: 'Sản phẩm phái sinh sản xuất ở nước ngoài từ nhôm này được miễn thuế Mục 232 đối với nhôm.',
  },
  steelContent: {
    name: 'Hàm lượng thép của sản phẩm thép',
    explanation: 'Phần trị giá là thép chịu thuế Mục 232; phần còn lại chịu thuế bổ sung theo nước.',
  },
  steelContentOfChapter72: {
    name: 'Hàm lượng thép của hàng thuộc Chương 72',
    explanation:
      'CBP coi hàng thuộc Chương 72 hoàn toàn là thép: thuế Mục 232 tính trên toàn bộ trị giá khai báo.',
  },
  steelContentOfDerivative: {
    name: 'Hàm lượng thép của sản phẩm phái sinh',
    explanation:
      'Đến hết 05/04/2026, sản phẩm phái sinh chỉ chịu thuế Mục 232 trên phần thép; số liệu thương mại không ghi nhận tỷ lệ này.',
  },
  aluminumContent: {
    name: 'Hàm lượng nhôm của sản phẩm nhôm',
    explanation: 'Phần trị giá là nhôm chịu thuế Mục 232; phần còn lại chịu thuế bổ sung theo nước.',
  },
  aluminumContentOfDerivative: {
    name: 'Hàm lượng nhôm của sản phẩm phái sinh',
    explanation:
      'Đến hết 05/04/2026, sản phẩm phái sinh chỉ chịu thuế Mục 232 trên phần nhôm; số liệu thương mại không ghi nhận tỷ lệ này.',
  },
  copperContent: {
    name: 'Hàm lượng đồng',
    explanation:
      'Đến hết 05/04/2026, thuế Mục 232 chỉ tính trên phần đồng; phần còn lại chịu thuế bổ sung theo nước.',
  },
  beerInAluminumCans: {
    name: 'Bia đóng lon nhôm',
    explanation: 'Bia chỉ chịu thuế nhôm khi đóng trong lon nhôm.',
  },
  'loadedBefore:2025-04-05': {
    name: 'Xếp lên tàu trước 05/04/2025',
    explanation: 'Hàng khi đó đang trên đường vận chuyển không chịu mức cơ bản 10%.',
  },
  'loadedBefore:2025-04-09': {
    name: 'Xếp lên tàu trước 09/04/2025',
    explanation: 'Hàng khi đó đang trên đường vận chuyển chịu mức cơ bản 10% thay cho 46%.',
  },
  'loadedBefore:2025-08-07': {
    name: 'Xếp lên tàu trước 07/08/2025',
    explanation:
      'Hàng khi đó đang trên đường vận chuyển và nhập khẩu trước 05/10/2025 chịu 10% thay cho 20%.',
  },
  'loadedBefore:2026-02-24': {
    name: 'Xếp lên tàu trước 24/02/2026',
    explanation:
      'Hàng khi đó đang trên đường vận chuyển và nhập khẩu đến hết 27/02/2026 không chịu phụ thu Mục 122.',
  },
  'loadedBefore:2026-07-24': {
    name: 'Xếp lên tàu trước 24/07/2026',
    explanation:
      'Hàng khi đó đang trên đường vận chuyển và nhập khẩu đến hết 27/07/2026 không chịu thuế Mục 301.',
  },
  donation: {
    name: 'Hàng viện trợ nhân đạo',
    explanation: 'Lương thực, quần áo, thuốc men quyên tặng để cứu trợ được miễn thuế.',
  },
  informationalMaterials: {
    name: 'Tài liệu, ấn phẩm thông tin',
    explanation: 'Sách, phim, bản ghi và tác phẩm nghệ thuật được miễn thuế bổ sung theo nước.',
  },
  usContent: {
    name: 'Hàm lượng Hoa Kỳ từ 20% trở lên',
    explanation: 'Từ ngưỡng này, phần trị giá xuất xứ Hoa Kỳ không chịu thuế đối ứng.',
  },
  transshipped: {
    name: 'Bị CBP kết luận là chuyển tải để lẩn tránh thuế',
    explanation:
      'Khi CBP kết luận có hành vi lẩn tránh, mức 40% thay cho mức thuế bổ sung theo nước. Đây là kết luận của hải quan, không phải tiêu chí xuất xứ.',
  },
  civilAircraft: {
    name: 'Tàu bay dân dụng, động cơ hoặc bộ phận (Chú giải chung 6)',
    explanation: 'Nhiều mã chỉ được miễn khi dùng cho tàu bay dân dụng.',
  },
  pharmaceuticalUse: {
    name: 'Dùng cho dược phẩm',
    explanation: 'Nhiều hóa chất chỉ được miễn khi dùng để sản xuất thuốc.',
  },
  describedArticle: {
    name: 'Đúng mặt hàng mô tả trong danh mục',
    explanation: 'Danh mục chỉ nêu một mặt hàng trong một mã rộng hơn; hàng khác cùng mã không được miễn.',
  },
  quartzSurfaceProduct: {
    name: 'Là sản phẩm đá thạch anh ốp lát',
    explanation: 'Các mã của biện pháp tự vệ còn bao gồm sản phẩm đá và thủy tinh khác.',
  },
  quartzQuotaFilled: {
    name: 'Đã hết hạn ngạch đá thạch anh ốp lát',
    explanation: 'Ngoài hạn ngạch, thuế tự vệ cao gấp đôi.',
  },
  solarSafeguardArticle: {
    name: 'Tế bào quang điện hoặc mô-đun ngoài hạn ngạch tự vệ',
    explanation: 'Tế bào quang điện trong hạn ngạch và mô-đun hai mặt ngoài diện áp dụng không chịu thuế.',
  },
  chineseCrane: {
    name: 'Cẩu có bộ phận chính của Trung Quốc, hoặc do Trung Quốc sở hữu hay kiểm soát',
    explanation:
      'Chỉ cẩu bờ loại này chịu thuế Mục 301 về hàng hải. Với mọi cẩu khác, người nhập khẩu xác nhận cẩu không thuộc diện này bằng mã 9903.91.15.',
  },
  documentedPrice: {
    name: 'Có chứng từ giá theo Tuyên bố về polysilicon',
    explanation:
      'Có chứng từ mà giá thấp hơn giá tối thiểu thì nộp phần chênh lệch; không có chứng từ thì nộp toàn bộ giá tối thiểu.',
  },
  resaleCondition: {
    name: 'Đáp ứng điều kiện bán lại của giá tối thiểu',
    explanation:
      'Khi giá bằng hoặc cao hơn giá tối thiểu, chỉ hàng đáp ứng điều kiện này mới không phải nộp thêm.',
  },
  fixedTermContract: {
    name: 'Theo hợp đồng có thời hạn ký trước ngày 06/08/2026',
    explanation: 'Giá nhập khẩu tối thiểu không áp dụng với hàng theo hợp đồng này.',
  },
  craneContract: {
    name: 'Cẩu theo hợp đồng ký trước ngày 17/04/2025',
    explanation: 'Cẩu loại này không chịu thuế Mục 301 về hàng hải (mã 9903.91.16).',
  },
};
