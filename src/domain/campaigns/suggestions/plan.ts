/** Words of the plan of xã Bắc Bình (seed 000), offered for a first campaign. `place` is "xã Bắc Bình", "phường …". */
export const suggestedTitle = (year: number): string => `Tìm kiếm giải pháp, sáng kiến trong công tác cải cách hành chính năm ${year}`;

/** II.1: "từ ngày ban hành kế hoạch đến hết ngày 29/4/2026"; the later days are how the commune planned the rest. */
export const suggestedLastDays = {
  submissionClosesAt: '04-29',
  screeningClosesAt: '05-15',
  scoringClosesAt: '05-29',
  meetingClosesAt: '06-05',
  decisionClosesAt: '06-19',
} as const;

export const suggestedLegalBases = (year: number, level: string): string[] => [
  `Kế hoạch của UBND ${level} về cải cách hành chính nhà nước năm ${year}`,
];

/** I.1 of the plan. */
export const suggestedObjectives = (level: string): string =>
  [
    `Phát huy tính năng động, sáng tạo của cán bộ, công chức, viên chức, người lao động đang làm việc, công tác tại các cơ quan, đơn vị trên địa bàn ${level} để tạo ra nhiều giải pháp sáng tạo, mang lại hiệu quả thiết thực trong công tác cải cách hành chính.`,
    'Lựa chọn được các mô hình, giải pháp sáng tạo, hiệu quả thiết thực nhằm nhân rộng, góp phần đơn giản hóa thủ tục hành chính, tạo thuận lợi cho tổ chức, người dân.',
    'Kịp thời động viên, khích lệ, tuyên truyền, tuyên dương các tập thể, cá nhân có sáng kiến thiết thực, phục vụ công tác cải cách hành chính.',
  ].join('\n');

/** II.2 */
export const suggestedParticipants = (level: string): string =>
  `Tất cả cán bộ, công chức, viên chức, người lao động đang làm việc, công tác trong các cơ quan, đơn vị trên địa bàn ${level}.`;

/** II.3: two bound copies in colour. */
export const suggestedPaper = { filingRule: 'EARLIER', paperGraceDays: 0, paperCopies: 2, paperColour: true } as const;
