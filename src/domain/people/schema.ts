import * as z from 'zod';
import { Issuer, OrganizationKind, Role, UnitBloc } from '@/generated/prisma/enums';
import { isId } from '@/domain/id';
import { id, line, typed } from '@/domain/input';
import { normalizeLine } from '@/domain/text/normalize';
import { passwordTrouble } from './password-rules';
import { cleanSignInName, signInNameShape } from './sign-in-name';

const required = (sentence: string, max: number) => line(max, sentence);

export const fullName = required('Ghi họ và tên.', 100).pipe(
  z.string().refine((name) => name.includes(' ') || name.length >= 2, 'Ghi đủ họ và tên.').refine((name) => !/\d/u.test(name), 'Họ tên không có chữ số. Kiểm tra lại.'),
);
export const emailOrNone = line(200).pipe(
  z.string().refine((value) => value === '' || z.email().safeParse(value).success, 'Địa chỉ chưa đúng. Ví dụ: thu.ltm@bacbinh.gov.vn.').transform((value) => value || null),
);
export const phoneOrNone = line(30).pipe(
  z.string().refine((value) => value === '' || /^\+?[\d .()-]{8,20}$/u.test(value), 'Số điện thoại chưa đúng. Ví dụ: 0912 345 678.').transform((value) => value || null),
);

const accountFields = {
  fullName,
  unitId: typed(64, 'Chọn lại đơn vị.').refine((value) => value === '' || isId(value), 'Chọn lại đơn vị.').transform((value) => value || null),
  jobTitle: line(150),
  honorific: z.enum(['', 'Ông', 'Bà'], 'Chọn Ông, Bà hoặc để trống.'),
  email: emailOrNone,
  phone: phoneOrNone,
  roles: z.array(z.enum(Role)).min(1, 'Chọn ít nhất một vai trò.').transform((roles) => [...new Set(roles)]),
};

export const createAccountInput = z.object({
  ...accountFields,
  signInName: typed(400, 'Tên đăng nhập quá dài.').transform(cleanSignInName).pipe(
    z.string().refine((value) => value === '' || signInNameShape.test(value), 'Tên đăng nhập dùng chữ không dấu, chữ số, dấu chấm; ít nhất 3 ký tự. Để trống để hệ thống đặt.'),
  ),
});
export type CreateAccountInput = z.output<typeof createAccountInput>;

export const updateAccountInput = z.object({ accountId: id, ...accountFields });
export type UpdateAccountInput = z.output<typeof updateAccountInput>;

export const accountIdInput = z.object({ accountId: id });

/** The owner's name is checked by the verb, which knows it. */
const newPassword = typed(1_000, 'Mật khẩu quá dài.').superRefine((value, context) => {
  const trouble = passwordTrouble(value);
  if (trouble) context.addIssue({ code: 'custom', message: trouble });
});
const same = (value: { password: string; again: string }): boolean => value.password === value.again;
const different = { path: ['again'], error: 'Hai lần nhập chưa giống nhau. Nhập lại lần thứ hai.' };

export const changePasswordInput = z
  .object({ current: typed(200, 'Mật khẩu quá dài.'), password: newPassword, again: typed(1_000, 'Mật khẩu quá dài.') })
  .refine(same, different);
export type ChangePasswordInput = z.output<typeof changePasswordInput>;

export const useResetCodeInput = z
  .object({
    signInName: typed(400, 'Tên đăng nhập quá dài.').transform(cleanSignInName).pipe(z.string().min(1, 'Ghi tên đăng nhập in trên phiếu.').max(100, 'Tên đăng nhập quá dài.')),
    code: typed(1_000, 'Mã quá dài. Ghi đúng mã in trên phiếu.').trim().min(1, 'Ghi mã in trên phiếu.').max(60, 'Mã quá dài. Ghi đúng mã in trên phiếu.'),
    password: newPassword,
    again: typed(1_000, 'Mật khẩu quá dài.'),
  })
  .refine(same, different);
export type UseResetCodeInput = z.output<typeof useResetCodeInput>;

export const sessionIdInput = z.object({ sessionId: typed(64, 'Chọn lại thiết bị.').regex(/^[0-9a-f]{64}$/u, 'Chọn lại thiết bị.') });

export const createUnitInput = z.object({
  name: required('Ghi tên đơn vị.', 200),
  bloc: z.enum(UnitBloc, 'Chọn khối của đơn vị.'),
});
export type CreateUnitInput = z.output<typeof createUnitInput>;
export const renameUnitInput = createUnitInput.extend({ unitId: id, position: z.coerce.number('Ghi một số.').int('Ghi số nguyên.').min(0, 'Ghi số từ 0 trở lên.').max(9999, 'Ghi số nhỏ hơn.') });
export type RenameUnitInput = z.output<typeof renameUnitInput>;
export const unitIdInput = z.object({ unitId: id });

export const organizationInput = z.object({
  kind: z.enum(OrganizationKind, 'Chọn loại đơn vị hành chính.'),
  name: required('Ghi tên riêng, không kèm chữ xã, phường: Bắc Bình.', 100),
  parentName: line(100).pipe(z.string().transform((value) => value || null)),
  codePrefix: typed(60, 'Ghi 1 đến 8 chữ in hoa không dấu hoặc chữ số: BB.').transform((value) => normalizeLine(value).toUpperCase()).pipe(z.string().regex(/^[A-Z0-9]{1,8}$/u, 'Ghi 1 đến 8 chữ in hoa không dấu hoặc chữ số: BB.')),
  place: required('Ghi địa danh đứng trước ngày tháng trên văn bản: Bắc Bình.', 100),
  contact: line(300),
});
export type OrganizationInput = z.output<typeof organizationInput>;

export const letterheadInput = z.object({
  issuer: z.enum(Issuer, 'Chọn cơ quan ban hành.'),
  upperLine: line(150),
  nameLine: required('Ghi dòng tên cơ quan ban hành.', 150),
  symbol: required('Ghi ký hiệu đứng sau loại văn bản: UBND.', 30),
  archiveLine: required('Ghi dòng lưu ở phần nơi nhận: Lưu: VT, VX.', 100),
});
export type LetterheadInput = z.output<typeof letterheadInput>;

export const importInput = z.object({
  table: typed(200_000, 'Bảng quá dài. Chia thành vài lần, mỗi lần tối đa 500 dòng.').min(1, 'Dán bảng từ Excel vào đây.'),
  createUnits: z.boolean(),
});
export type ImportInput = z.output<typeof importInput>;
