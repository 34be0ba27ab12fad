import * as z from 'zod';
import { typed } from '@/domain/input';
import { normalizeLine } from '@/domain/text/normalize';
import { cleanSignInName, signInNameShape } from './sign-in-name';

const line = (empty: string, max: number, long: string) => typed(4 * max + 200, long).transform(normalizeLine).pipe(z.string().min(1, empty).max(max, long));

/** A new organization and its first administrator: typed on the first-run page or given to `npm run operator`. */
export const createOrganizationInput = z.object({
  kind: z.enum(['COMMUNE', 'WARD', 'SPECIAL_ZONE', 'PROVINCE', 'CITY'], 'Chọn loại: xã, phường, đặc khu, tỉnh hoặc thành phố.'),
  name: line('Nhập tên riêng của cơ quan, không kèm chữ xã, phường: Bắc Bình.', 100, 'Tên cơ quan dài quá 100 ký tự. Chỉ ghi tên riêng.').refine(
    (name) => !/^(xã|phường|đặc khu|tỉnh|thành phố)\s/iu.test(name),
    'Chỉ ghi tên riêng, không kèm loại: Bắc Bình thay cho xã Bắc Bình.',
  ),
  slug: typed(400, 'Tên trong địa chỉ dài quá 80 ký tự.').transform((written) => written.trim().toLowerCase()).pipe(z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/u, 'Tên trong địa chỉ chỉ gồm chữ thường không dấu, số và dấu gạch nối: bac-binh.').max(80, 'Tên trong địa chỉ dài quá 80 ký tự.')).default(''),
  parent: typed(600, 'Tên cấp trên dài quá 100 ký tự.').transform(normalizeLine).pipe(z.string().max(100, 'Tên cấp trên dài quá 100 ký tự.')).default(''),
  codePrefix: typed(60, 'Tiền tố mã hồ sơ gồm 1 đến 8 chữ cái không dấu hoặc số: BB.').transform((written) => written.trim().toUpperCase()).pipe(z.string().regex(/^[A-Z0-9]{1,8}$/u, 'Tiền tố mã hồ sơ gồm 1 đến 8 chữ cái không dấu hoặc số: BB.')),
  admin: z.object({
    signInName: typed(400, 'Tên đăng nhập quá dài.').transform(cleanSignInName).pipe(z.string().regex(signInNameShape, 'Tên đăng nhập gồm 3 đến 60 chữ thường không dấu, số, dấu chấm, gạch nối.')),
    fullName: line('Nhập họ và tên của quản trị.', 100, 'Họ và tên dài quá 100 ký tự.'),
    jobTitle: typed(600, 'Chức vụ dài quá 100 ký tự.').transform(normalizeLine).pipe(z.string().max(100, 'Chức vụ dài quá 100 ký tự.')).default(''),
  }),
});

export type CreateOrganizationInput = z.output<typeof createOrganizationInput>;
