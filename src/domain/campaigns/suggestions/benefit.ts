/** The indices that plans name (DOMAIN D0, D3). */
export const suggestedIndices = ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI', 'ICT INDEX'];

/** D3 3–12, in short: names that an author may take over for a line of figures. */
export const suggestedFigures = [
  'Tỷ lệ văn bản ban hành đúng tiến độ',
  'Tỷ lệ văn bản quy phạm pháp luật được rà soát',
  'Số thủ tục hành chính kiến nghị đơn giản hóa',
  'Số thông tin phải khai báo trong một thủ tục',
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Tỷ lệ thủ tục giải quyết không phụ thuộc địa giới hành chính',
  'Tỷ lệ thanh toán trực tuyến',
  'Tỷ lệ dịch vụ công trực tuyến toàn trình',
  'Tỷ lệ hồ sơ nộp trực tuyến',
  'Tỷ lệ hồ sơ, giấy tờ được số hóa',
  'Tỷ lệ kết quả trả bằng bản điện tử',
  'Tỷ lệ khai thác lại dữ liệu đã số hóa',
  'Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn',
  'Tỷ lệ người dân, doanh nghiệp hài lòng',
  'Số lượt người dân phải đi lại, bổ sung giấy tờ',
  'Tỷ lệ đơn vị tự bảo đảm chi thường xuyên',
  'Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng',
  'Tỷ lệ tồn tại sau kiểm tra đã khắc phục',
  'Tỷ lệ kiểm tra thực hiện trên môi trường số',
  'Thời gian giải quyết một hồ sơ',
  'Chi phí cho một hồ sơ',
];
