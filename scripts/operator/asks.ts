export type Values = Readonly<Record<string, string>>;
export type CommandName = 'organizations' | 'create-organization' | 'reset-password' | 'unlock';

export type Command = {
  name: CommandName;
  about: string;
  /** What is asked for, one line each; the first may be given without its flag. */
  asks: readonly { flag: string; question: string; optional?: boolean }[];
};

const signInName = { flag: 'name', question: 'Tên đăng nhập' } as const;

export const commands: readonly Command[] = [
  { name: 'organizations', about: 'Các cơ quan đang dùng cổng này', asks: [] },
  {
    name: 'create-organization',
    about: 'Lập một cơ quan và người quản trị đầu tiên của cơ quan đó',
    asks: [
      { flag: 'kind', question: 'Loại (xã, phường, đặc khu, tỉnh, thành phố)' },
      { flag: 'name', question: 'Tên riêng, không kèm loại (Bắc Bình)' },
      { flag: 'slug', question: 'Tên trong địa chỉ (để trống: tự đặt)', optional: true },
      { flag: 'parent', question: 'Cấp trên: tên trong địa chỉ của cơ quan đã có, hoặc ghi như “tỉnh Lâm Đồng” (để trống được)', optional: true },
      { flag: 'code-prefix', question: 'Tiền tố mã hồ sơ (BB)' },
      { flag: 'admin-name', question: 'Tên đăng nhập của quản trị' },
      { flag: 'admin-full-name', question: 'Họ và tên của quản trị' },
    ],
  },
  { name: 'reset-password', about: 'Cấp mã để một người đặt lại mật khẩu', asks: [signInName] },
  { name: 'unlock', about: 'Mở khóa một tài khoản nhập sai nhiều lần', asks: [signInName] },
];
