import type * as z from 'zod';
import { typed } from '@/domain/input';
import { createOrganizationInput } from './create-organization-input';
import { passwordTrouble } from './password-rules';

export const firstRunInput = createOrganizationInput
  .extend({
    code: typed(1_000, 'Mã quá dài.').trim().min(1, 'Ghi mã khởi tạo in ở cửa sổ dòng lệnh.').max(200, 'Mã quá dài.'),
    password: typed(1_000, 'Mật khẩu quá dài.').superRefine((value, context) => {
      const trouble = passwordTrouble(value);
      if (trouble) context.addIssue({ code: 'custom', message: trouble });
    }),
    again: typed(1_000, 'Mật khẩu quá dài.'),
  })
  .refine((value) => value.password === value.again, { path: ['again'], error: 'Hai lần nhập chưa giống nhau. Nhập lại lần thứ hai.' });
export type FirstRunInput = z.output<typeof firstRunInput>;
