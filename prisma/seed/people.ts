import type { Role, Seat } from '@/generated/prisma/enums';

/** People of the demo commune beside the unit heads. `signIn`: the names of DESIGN §8; the others get one from their name. */
export type DemoPerson = { name: string; unit: string | null; title: string; roles: readonly Role[]; signIn?: string };

const staff: readonly Role[] = ['staff'];

export const demoPeople: readonly DemoPerson[] = [
  { name: 'Đỗ Quang Huy', unit: 'Văn phòng HĐND và UBND', title: 'Chuyên viên', roles: ['admin'], signIn: 'admin' },
  { name: 'Nguyễn Thị Thanh Hà', unit: 'Phòng Văn hóa – Xã hội', title: 'Chuyên viên', roles: ['staff', 'office'], signIn: 'vanhoaxahoi' },
  { name: 'Nguyễn Hữu Phước', unit: null, title: 'Chủ tịch UBND xã', roles: ['chairman'], signIn: 'chutich' },
  { name: 'Trần Thị Ngọc Lan', unit: null, title: 'Phó Chủ tịch UBND xã', roles: ['viceChairman'], signIn: 'phochutich' },
  { name: 'Trần Đình Khải', unit: null, title: 'Phó Chủ tịch Hội đồng nhân dân xã', roles: staff, signIn: 'hoidong1' },
  { name: 'Phạm Văn Lợi', unit: 'Văn phòng Đảng ủy', title: 'Phó Chánh Văn phòng', roles: staff, signIn: 'hoidong2' },
  { name: 'Ngô Quang Vinh', unit: 'Phòng Kinh tế', title: 'Phó Trưởng phòng', roles: staff, signIn: 'hoidong4' },
  { name: 'Trịnh Thị Mỹ Duyên', unit: 'Văn phòng HĐND và UBND', title: 'Chuyên viên', roles: staff, signIn: 'hoidong7' },
  { name: 'Lê Thị Minh Thư', unit: 'Trung tâm Phục vụ hành chính công', title: 'Chuyên viên', roles: staff, signIn: 'tacgia1' },
  { name: 'Bá Văn Thịnh', unit: 'Trung tâm Phục vụ hành chính công', title: 'Chuyên viên', roles: staff, signIn: 'tacgia2' },
  { name: 'Vũ Thị Thu Trang', unit: 'Phòng Kinh tế', title: 'Kế toán', roles: staff, signIn: 'tacgia3' },
  { name: 'Thông Thị Ngọc Mai', unit: 'Trạm Y tế', title: 'Y sĩ', roles: staff, signIn: 'tacgia4' },
  { name: 'Nguyễn Thị Cẩm Vân', unit: 'Trường Tiểu học Chợ Lầu 1', title: 'Giáo viên', roles: staff, signIn: 'tacgia5' },
  { name: 'Phạm Ngọc Ánh', unit: 'Văn phòng HĐND và UBND', title: 'Chuyên viên', roles: staff, signIn: 'tacgia6' },
  { name: 'Đinh Công Khanh', unit: 'Trường THCS Chợ Lầu', title: 'Giáo viên', roles: staff, signIn: 'tacgia7' },
  { name: 'Trương Mỹ Hạnh', unit: 'Phòng Văn hóa – Xã hội', title: 'Chuyên viên', roles: staff, signIn: 'tacgia8' },
  { name: 'Kinh Thị Bích Ngọc', unit: 'Trung tâm Dịch vụ tổng hợp', title: 'Viên chức', roles: staff, signIn: 'tacgia9' },
  { name: 'Trần Quốc Bảo', unit: 'Trung tâm Phục vụ hành chính công', title: 'Chuyên viên', roles: staff },
  { name: 'Huỳnh Thị Kim Liên', unit: 'Trung tâm Phục vụ hành chính công', title: 'Nhân viên', roles: staff },
  { name: 'Võ Thành Đạt', unit: 'Ủy ban MTTQ Việt Nam xã', title: 'Ủy viên thường trực', roles: staff },
  { name: 'Đặng Hoàng Phúc', unit: 'Phòng Kinh tế', title: 'Chuyên viên', roles: staff },
  { name: 'Mai Xuân Trường', unit: 'Phòng Kinh tế', title: 'Công chức địa chính', roles: staff },
  { name: 'Ngô Thị Phương Dung', unit: 'Văn phòng HĐND và UBND', title: 'Chuyên viên', roles: staff },
  { name: 'Lý Hải Đăng', unit: 'Văn phòng HĐND và UBND', title: 'Văn thư', roles: staff },
  { name: 'Đoàn Minh Trí', unit: 'Văn phòng Đảng ủy', title: 'Chuyên viên', roles: staff },
  { name: 'Hồ Thị Tuyết Nga', unit: 'Phòng Văn hóa – Xã hội', title: 'Chuyên viên', roles: staff },
  { name: 'Phan Anh Tuấn', unit: 'Công an xã', title: 'Cán bộ', roles: staff },
  { name: 'Lê Văn Sang', unit: 'Ủy ban Kiểm tra Đảng ủy', title: 'Ủy viên', roles: staff },
];

/** Hội đồng thi đua, khen thưởng of the demo commune, in the order of the founding decision. */
export const demoCouncil: readonly { signIn: string; seat: Seat; scores: boolean; votes: boolean }[] = [
  { signIn: 'hoidong1', seat: 'chair', scores: true, votes: true },
  { signIn: 'hoidong2', seat: 'viceChair', scores: true, votes: true },
  { signIn: 'hoidong3', seat: 'member', scores: true, votes: true },
  { signIn: 'hoidong4', seat: 'member', scores: true, votes: true },
  { signIn: 'hoidong5', seat: 'member', scores: true, votes: true },
  { signIn: 'hoidong6', seat: 'member', scores: true, votes: true },
  { signIn: 'hoidong7', seat: 'secretary', scores: false, votes: false },
];
