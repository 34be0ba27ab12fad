/** Refusals around the word of the unit's head, with the sentence a person reads. */
export const confirmationReasons = {
  confirmation_not_required: 'Đợt phát động này không yêu cầu xác nhận của thủ trưởng đơn vị.',
  confirmation_asked: 'Hồ sơ đã trình và đang chờ xác nhận.',
  confirmation_held: 'Nội dung hiện tại đã được xác nhận, không cần trình lại.',
  no_confirmer: 'Chưa có tài khoản nào xác nhận được hồ sơ này trên cổng. In bản xác nhận, trình ký tay rồi đính kèm bản đã ký.',
  author_cannot_confirm: 'Tác giả không tự xác nhận hồ sơ của mình. Người khác của đơn vị hoặc Phòng Văn hóa – Xã hội xác nhận, theo quy định của đợt.',
  confirmation_not_asked: 'Hồ sơ này không chờ xác nhận. Khi cần, người lập hồ sơ trình lại.',
  confirmation_text_changed: 'Nội dung vừa được sửa sau khi trang này mở ra. Tải lại trang, đọc bản mới rồi xác nhận.',
  confirmation_after_filing: 'Hồ sơ đã nộp nên đơn vị không trả lại được. Nếu chưa đồng ý, báo Phòng Văn hóa – Xã hội.',
  signed_page_kind: 'Bản đã ký phải là ảnh chụp hoặc tệp PDF. Chụp hoặc quét lại rồi gửi.',
} as const;
