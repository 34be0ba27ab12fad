import type { Actor } from '@/domain/context';
import type { CalendarDayKind, Issuer, OrganizationKind, Role, Seat, UnitBloc } from '@/generated/prisma/enums';

export const organizationKindLabels: Record<OrganizationKind, string> = {
  COMMUNE: 'xã',
  WARD: 'phường',
  SPECIAL_ZONE: 'đặc khu',
  PROVINCE: 'tỉnh',
  CITY: 'thành phố',
};

type Named = { kind: string; name: string };

/** As it stands inside a sentence: "xã Bắc Bình". */
export const organizationLabel = ({ kind, name }: Named): string => `${organizationKindLabels[kind as OrganizationKind] ?? ''} ${name}`.trim();

/** As papers and the front page print it: "XÃ BẮC BÌNH". */
export const organizationTitle = (organization: Named): string => organizationLabel(organization).toUpperCase();

export const roleLabels: Record<Role, string> = {
  staff: 'Cán bộ, công chức, viên chức, người lao động',
  unitHead: 'Thủ trưởng đơn vị',
  office: 'Chuyên viên Phòng Văn hóa – Xã hội',
  officeHead: 'Trưởng phòng Văn hóa – Xã hội',
  chairman: 'Chủ tịch Ủy ban nhân dân',
  viceChairman: 'Phó Chủ tịch Ủy ban nhân dân',
  admin: 'Quản trị',
  overseer: 'Cơ quan cấp trên',
};

/** What each role opens, beside its box in the account form. */
export const roleHints: Record<Role, string> = {
  staff: 'Soạn, nộp và theo dõi sáng kiến của mình.',
  unitHead: 'Theo dõi hồ sơ và chỉ tiêu của đơn vị.',
  office: 'Đôn đốc, nhận bản giấy, thẩm tra, tổng hợp.',
  officeHead: 'Như chuyên viên, và ký tờ trình.',
  chairman: 'Xem tờ trình, quyết định công nhận.',
  viceChairman: 'Quyết định thay Chủ tịch (KT.).',
  admin: 'Đơn vị, tài khoản, thiết lập cổng.',
  overseer: 'Xem kết quả đã công bố.',
};

/** Where one word must do (header, table): the weightiest role comes first. */
const roleWords: readonly (readonly [Role, string])[] = [
  ['chairman', 'Chủ tịch'],
  ['viceChairman', 'Phó Chủ tịch'],
  ['officeHead', 'Trưởng phòng VH-XH'],
  ['office', 'Phòng VH-XH'],
  ['admin', 'Quản trị'],
  ['unitHead', 'Thủ trưởng đơn vị'],
  ['overseer', 'Cơ quan cấp trên'],
  ['staff', 'Cán bộ, công chức'],
];

export const roleWord = (role: Role): string => roleWords.find(([each]) => each === role)?.[1] ?? roleLabels[role];

/** One short word for who someone is: "Quản trị". */
export const roleLabel = ({ roles }: Pick<Actor, 'roles'>): string => roleWords.find(([role]) => roles.includes(role))?.[1] ?? 'Thành viên';

export const seatLabels: Record<Seat, string> = {
  chair: 'Chủ tịch Hội đồng',
  viceChair: 'Phó Chủ tịch Hội đồng',
  standing: 'Ủy viên thường trực',
  member: 'Ủy viên Hội đồng',
  secretary: 'Thư ký Hội đồng',
  assistant: 'Tổ giúp việc Hội đồng',
  guest: 'Khách mời',
};

export const blocLabels: Record<UnitBloc, string> = {
  PROFESSIONAL: 'Cơ quan chuyên môn',
  SERVICE: 'Đơn vị sự nghiệp',
  SCHOOL: 'Trường học',
  PARTY_AND_UNIONS: 'Đảng, Mặt trận, đoàn thể',
  ARMED_FORCES: 'Công an, quân sự',
  VILLAGE: 'Thôn, khu phố',
};

export const issuerLabels: Record<Issuer, string> = {
  COMMITTEE: 'Ủy ban nhân dân',
  OFFICE: 'Phòng Văn hóa – Xã hội',
  COUNCIL: 'Hội đồng thi đua, khen thưởng',
};

export const calendarDayKindLabels: Record<CalendarDayKind, string> = { OFF: 'Nghỉ', WORKED: 'Làm bù' };
