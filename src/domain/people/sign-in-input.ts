import * as z from 'zod';

export const signInInput = z.object({
  name: z.string().trim().min(1, 'Nhập tên đăng nhập.').max(100, 'Tên đăng nhập quá dài.'),
  password: z.string().min(1, 'Nhập mật khẩu.').max(200, 'Mật khẩu quá dài.'),
  shared: z.boolean(),
});
