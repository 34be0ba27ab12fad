/** Refusals about authors who work in another organization, with the sentence a person reads. */
export const guestReasons = {
  guest_line: 'Chỉ mời được cá nhân có tên trong danh sách tác giả mà không chọn từ danh sách cán bộ, và tên ấy chỉ ghi một lần. Xem lại danh sách tác giả rồi mời.',
  guest_alone: 'Cổng này chỉ có một cơ quan nên không có ai ở cơ quan khác để mời. In bản xác nhận tỷ lệ đóng góp để ký trên giấy.',
  guest_invited: 'Người này đang có một lời mời. Thu hồi lời mời đó rồi mời lại, nếu cần đổi địa chỉ.',
  guest_too_many: 'Hôm nay đã gửi nhiều lời mời. Ngày mai gửi tiếp, hoặc in bản xác nhận tỷ lệ đóng góp để ký trên giấy.',
  guest_address_too_many: 'Hôm nay cơ quan đã gửi nhiều lời mời tới địa chỉ này. Ngày mai gửi tiếp, hoặc in bản xác nhận tỷ lệ đóng góp để ký trên giấy.',
  guest_declined: 'Người dùng địa chỉ này đã hai lần từ chối đứng tên trong hồ sơ. Trao đổi trực tiếp; nếu đồng ý thì in bản xác nhận tỷ lệ đóng góp để ký trên giấy.',
  guest_answers_too_many: 'Hôm nay đã trả lời về tỷ lệ nhiều lần. Ngày mai trả lời tiếp, hoặc trao đổi trực tiếp với người lập hồ sơ.',
  guest_not_accepted: 'Cần nhận lời đứng tên đồng tác giả trước khi xác nhận tỷ lệ. Bấm Nhận lời rồi làm tiếp.',
  guest_questions_too_many: 'Hôm nay đã gửi nhiều tin về hồ sơ này. Ngày mai gửi tiếp, hoặc trao đổi với người lập hồ sơ.',
  guest_file: 'Đồng tác giả ở cơ quan khác chỉ gửi chữ, không kèm tệp. Chuyển tệp cho người lập hồ sơ để gửi.',
} as const;
