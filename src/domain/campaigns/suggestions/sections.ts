/** What II.1.1 asks of a solution: the difficulty, the solution, new, effective, ready to apply. Keys are stable over the years. */
export const suggestedSections = [
  {
    key: 'problem',
    title: 'Vướng mắc, hạn chế hiện nay',
    guidance: 'Vướng mắc cụ thể của cơ quan, đơn vị: việc gì, ai gặp, bao lâu một lần, mất bao nhiêu thời gian hoặc chi phí. Nêu số liệu nếu có.',
    required: true,
    maxLength: 10_000,
  },
  {
    key: 'solution',
    title: 'Nội dung giải pháp',
    guidance: 'Các bước thực hiện, ai làm gì, dùng phương tiện gì. Viết đủ để đơn vị khác làm theo được.',
    required: true,
    maxLength: 20_000,
  },
  {
    key: 'novelty',
    title: 'Tính mới, tính sáng tạo',
    guidance: 'Khác cách làm trước đây ở điểm nào; ở xã và nơi khác đã có ai làm chưa.',
    required: true,
    maxLength: 10_000,
  },
  {
    key: 'effect',
    title: 'Hiệu quả thiết thực',
    guidance: 'Kết quả đã đạt hoặc dự kiến: thời gian, chi phí, giấy tờ giảm được; mức độ hài lòng. So sánh trước và sau.',
    required: true,
    maxLength: 10_000,
  },
  {
    key: 'scope',
    title: 'Khả năng áp dụng ngay, nhân rộng',
    guidance: 'Đã hoặc sẽ áp dụng ở đâu, từ khi nào; cần điều kiện gì để đơn vị khác áp dụng.',
    required: true,
    maxLength: 10_000,
  },
] as const;

/** Asked where "bản Word là bản chính": what a reader of the list needs before opening the file. */
export const summarySection = {
  key: 'summary',
  title: 'Tóm tắt',
  guidance: 'Nhiều nhất 300 chữ: vướng mắc gì, làm thế nào, được gì. Nội dung đầy đủ nằm trong tệp đính kèm.',
  required: true,
  maxLength: 3000,
};

/** What the Đơn of TT 18/2013 asks for beside what a plan names; nobody has to write it. */
export const conditionsSection = {
  key: 'conditions',
  title: 'Điều kiện cần thiết để áp dụng',
  guidance: 'Nhân lực, phương tiện, kinh phí, văn bản cần có để đơn vị khác áp dụng được.',
  required: false,
  maxLength: 5_000,
} as const;
