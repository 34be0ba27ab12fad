/** Refusals of this module, with the sentence a person reads. */
export const peopleReasons = {
  sign_in_failed: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Quên mật khẩu: đề nghị Phòng Văn hóa – Xã hội hoặc quản trị cấp phiếu cấp lại mật khẩu.',
  account_locked: 'Tài khoản đang tạm khóa do nhập sai nhiều lần. Đề nghị quản trị mở khóa; chỉ mất một lần bấm.',
  account_disabled: 'Tài khoản đã ngừng sử dụng. Liên hệ quản trị nếu đây là nhầm lẫn.',
} as const;
