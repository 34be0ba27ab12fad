import * as z from 'zod';
import { createOrganizationInput } from './create-organization-input';
import { passwordTrouble } from './password-rules';

export const firstRunInput = createOrganizationInput
  .extend({
    code: z.string().trim().min(1, 'Ghi mã khởi tạo in ở cửa sổ dòng lệnh.').max(200, 'Mã quá dài.'),
    password: z.string().superRefine((value, context) => {
      const trouble = passwordTrouble(value);
      if (trouble) context.addIssue({ code: 'custom', message: trouble });
    }),
    again: z.string(),
  })
  .refine((value) => value.password === value.again, { path: ['again'], error: 'Hai lần nhập chưa giống nhau. Nhập lại lần thứ hai.' });
export type FirstRunInput = z.output<typeof firstRunInput>;
