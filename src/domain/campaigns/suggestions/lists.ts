/** II.1.1 of the plan: "một trong các lĩnh vực". `leads`: which units usually look after it, by their names. */
export const suggestedFields = [
  { name: 'Cải cách thể chế', leads: ['Văn phòng HĐND và UBND'] },
  { name: 'Cải cách thủ tục hành chính', leads: ['Văn phòng HĐND và UBND', 'Trung tâm Phục vụ hành chính công'] },
  { name: 'Cải cách tổ chức bộ máy hành chính nhà nước', leads: ['Phòng Văn hóa – Xã hội'] },
  { name: 'Cải cách chế độ công vụ', leads: ['Phòng Văn hóa – Xã hội'] },
  { name: 'Cải cách tài chính công', leads: ['Phòng Kinh tế', 'Văn phòng HĐND và UBND'] },
  { name: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', leads: ['Phòng Văn hóa – Xã hội', 'Trung tâm Phục vụ hành chính công'] },
] as const;

/** II.1.2; it ends in "...", so the list is open: "Khác" asks which. */
export const suggestedTopics = [
  { name: 'Đơn giản hóa bộ thủ tục hành chính đang thực hiện (loại bỏ, cắt giảm, sửa đổi, bổ sung)', isOther: false },
  { name: 'Ứng dụng công nghệ thông tin vào công tác chuyên môn', isOther: false },
  { name: 'Dịch vụ công một phần, toàn trình, thanh toán trực tuyến, số hóa hồ sơ và kết quả giải quyết thủ tục hành chính', isOther: false },
  { name: 'Thi đua, khen thưởng, tổ chức cán bộ, đào tạo, thực thi công vụ', isOther: false },
  { name: 'Khảo sát mức độ hài lòng của người dân, doanh nghiệp', isOther: false },
  { name: 'Tuyển dụng công chức, viên chức; sắp xếp tổ chức bộ máy, đơn vị sự nghiệp công lập', isOther: false },
  { name: 'Khác', isOther: true },
] as const;

/** II.2, with the part-time people of hamlets and village teams (PRACTICE). */
export const suggestedStaffKinds = ['Cán bộ', 'Công chức', 'Viên chức', 'Người lao động', 'Người hoạt động không chuyên trách'] as const;
