import type { UnitBloc } from '@/generated/prisma/enums';

/** Cơ quan, đơn vị of the demo commune, with the head of each. `invited`: asked to take part, without quota. */
export type DemoUnit = { name: string; bloc: UnitBloc; invited?: true; head: { name: string; title: string; signIn?: string } };

export const demoUnits: readonly DemoUnit[] = [
  { name: 'Văn phòng HĐND và UBND', bloc: 'PROFESSIONAL', head: { name: 'Trịnh Văn Hòa', title: 'Chánh Văn phòng' } },
  { name: 'Phòng Kinh tế', bloc: 'PROFESSIONAL', head: { name: 'Nguyễn Khắc Hiếu', title: 'Trưởng phòng', signIn: 'truongphong.kinhte' } },
  { name: 'Phòng Văn hóa – Xã hội', bloc: 'PROFESSIONAL', head: { name: 'Lê Thị Bích Thủy', title: 'Trưởng phòng', signIn: 'truongphong.vhxh' } },
  { name: 'Trung tâm Phục vụ hành chính công', bloc: 'PROFESSIONAL', head: { name: 'Bùi Thanh Sơn', title: 'Giám đốc', signIn: 'hoidong6' } },
  { name: 'Trung tâm Dịch vụ tổng hợp', bloc: 'SERVICE', head: { name: 'Huỳnh Ngọc Dũng', title: 'Giám đốc' } },
  { name: 'Trạm Y tế', bloc: 'SERVICE', head: { name: 'Thông Thanh Bình', title: 'Trưởng trạm' } },
  { name: 'Trường Mầm non Chợ Lầu', bloc: 'SCHOOL', head: { name: 'Nguyễn Thị Ái Linh', title: 'Hiệu trưởng' } },
  { name: 'Trường Mầm non Phan Hòa', bloc: 'SCHOOL', head: { name: 'Nguyễn Thị Sang', title: 'Hiệu trưởng' } },
  { name: 'Trường Tiểu học Chợ Lầu 1', bloc: 'SCHOOL', head: { name: 'Trần Thị Ngọc Hân', title: 'Hiệu trưởng' } },
  { name: 'Trường Tiểu học Chợ Lầu 2', bloc: 'SCHOOL', head: { name: 'Phạm Thị Thanh Thúy', title: 'Hiệu trưởng' } },
  { name: 'Trường Tiểu học Phan Hòa', bloc: 'SCHOOL', head: { name: 'Đàng Năng Thọ', title: 'Hiệu trưởng' } },
  { name: 'Trường THCS Chợ Lầu', bloc: 'SCHOOL', head: { name: 'Lương Công Hậu', title: 'Hiệu trưởng' } },
  { name: 'Trường THCS Phan Hòa', bloc: 'SCHOOL', head: { name: 'Nguyễn Tấn Phát', title: 'Hiệu trưởng' } },
  { name: 'Văn phòng Đảng ủy', bloc: 'PARTY_AND_UNIONS', invited: true, head: { name: 'Đặng Thị Thu', title: 'Chánh Văn phòng' } },
  { name: 'Ban Xây dựng Đảng', bloc: 'PARTY_AND_UNIONS', invited: true, head: { name: 'Hoàng Đức Long', title: 'Trưởng ban' } },
  { name: 'Ủy ban Kiểm tra Đảng ủy', bloc: 'PARTY_AND_UNIONS', invited: true, head: { name: 'Cao Minh Nhật', title: 'Chủ nhiệm' } },
  { name: 'Ủy ban MTTQ Việt Nam xã', bloc: 'PARTY_AND_UNIONS', invited: true, head: { name: 'Đào Thị Hạnh', title: 'Chủ tịch', signIn: 'hoidong3' } },
  { name: 'Hội Nông dân xã', bloc: 'PARTY_AND_UNIONS', invited: true, head: { name: 'Mai Thị Lụa', title: 'Chủ tịch' } },
  { name: 'Hội Liên hiệp Phụ nữ xã', bloc: 'PARTY_AND_UNIONS', invited: true, head: { name: 'Bá Thị Kim Thoa', title: 'Chủ tịch' } },
  { name: 'Hội Cựu chiến binh xã', bloc: 'PARTY_AND_UNIONS', invited: true, head: { name: 'Lê Quang Định', title: 'Chủ tịch' } },
  { name: 'Đoàn TNCS Hồ Chí Minh xã', bloc: 'PARTY_AND_UNIONS', invited: true, head: { name: 'Lư Thị Hồng Gấm', title: 'Bí thư' } },
  { name: 'Công an xã', bloc: 'ARMED_FORCES', invited: true, head: { name: 'Thông Minh Tuấn', title: 'Trưởng Công an xã', signIn: 'hoidong5' } },
  { name: 'Ban Chỉ huy Quân sự xã', bloc: 'ARMED_FORCES', invited: true, head: { name: 'Trần Văn Hậu', title: 'Chỉ huy trưởng' } },
  { name: 'Thôn Xuân An', bloc: 'VILLAGE', invited: true, head: { name: 'Ngô Văn Bảy', title: 'Trưởng thôn' } },
];
