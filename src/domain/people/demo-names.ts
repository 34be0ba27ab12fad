/** The demo world's sign-in names (DESIGN §8), for the sign-in page of a demo and for the terminal. */
export const demoPassword = 'Sangkien@2026';

export const demoNames: readonly { name: string; role: string }[] = [
  { name: 'tacgia1', role: 'Tác giả sáng kiến (tacgia1 … tacgia9)' },
  { name: 'truongphong.kinhte', role: 'Thủ trưởng đơn vị' },
  { name: 'vanhoaxahoi', role: 'Phòng Văn hóa – Xã hội' },
  { name: 'truongphong.vhxh', role: 'Trưởng phòng, ký tờ trình' },
  { name: 'hoidong1', role: 'Chủ tịch Hội đồng' },
  { name: 'hoidong2', role: 'Ủy viên Hội đồng (hoidong2 … hoidong6)' },
  { name: 'hoidong7', role: 'Thư ký Hội đồng' },
  { name: 'chutich', role: 'Chủ tịch Ủy ban nhân dân xã' },
  { name: 'phochutich', role: 'Phó Chủ tịch' },
  { name: 'sonoivu', role: 'Sở Nội vụ (cấp trên)' },
  { name: 'admin', role: 'Quản trị' },
  { name: 'admin.hungthinh', role: 'Quản trị xã Hưng Thịnh' },
];
