import * as z from 'zod';
import { typed } from '@/domain/input';

export const signInInput = z.object({
  name: typed(1_000, 'Tên đăng nhập quá dài.').trim().min(1, 'Nhập tên đăng nhập.').max(100, 'Tên đăng nhập quá dài.'),
  password: typed(200, 'Mật khẩu quá dài.').min(1, 'Nhập mật khẩu.'),
  shared: z.boolean(),
});
