import type { Outcome } from '@/generated/prisma/enums';
import type { DemoDossier } from './dossier';

/** The campaign of 2025, decided and published: what the library holds on the first day. */
export const dossiers2025: readonly (DemoDossier & { points: number; outcome: Outcome })[] = [
  {
    title: 'Thu phí chứng thực qua mã QR tại quầy một cửa', field: 5, topic: 2, authors: [['Bá Văn Thịnh', 60], ['Lê Thị Minh Thư', 40]], applied: '2025-02-10', points: 84, outcome: 'RECOGNISED',
    problem: 'Người dân chỉ nộp được tiền mặt, thủ quỹ đếm và đối chiếu đến cuối giờ.',
    solution: 'Đặt mã QR của tài khoản thu tại quầy, người dân quét và ghi mã hồ sơ.',
    novelty: 'Quầy chứng thực đầu tiên trong vùng thu không tiền mặt.',
    effect: 'Giao dịch không tiền mặt đạt 38% sau bốn tháng.',
    scope: 'Mọi quầy thu phí.',
  },
  {
    title: 'Tin nhắn hẹn giờ trả hồ sơ hộ tịch', field: 1, topic: 1, authors: [['Ngô Thị Phương Dung', 100]], applied: '2025-03-03', points: 79, outcome: 'RECOGNISED',
    problem: 'Người dân đến hỏi nhiều lần vì không biết hồ sơ đã xong.',
    solution: 'Gửi tin nhắn khi có kết quả, kèm khung giờ đến nhận.',
    novelty: 'Có khung giờ nhận nên không dồn vào đầu buổi.',
    effect: 'Lượt đến hỏi giảm từ 63 còn 14 lượt một tuần.',
    scope: 'Mọi thủ tục có hẹn trả.',
  },
  {
    title: 'Nhóm Zalo trả lời phụ huynh theo khung giờ cố định', field: 3, topic: 3, authors: [['Nguyễn Thị Cẩm Vân', 100]], points: 74, outcome: 'SELECTED',
    problem: 'Phụ huynh nhắn bất cứ lúc nào, giáo viên trả lời không kịp.',
    solution: 'Hai khung giờ trả lời mỗi ngày, câu hỏi chung trả lời một lần.',
    novelty: 'Khung giờ cố định được phụ huynh đồng ý từ đầu năm.',
    effect: 'Đang thử ở khối lớp 1; thời gian trả lời trung bình 4 giờ.',
    scope: 'Các trường trong xã.',
  },
  {
    title: 'Bảng công khai thủ tục bằng giấy khổ lớn', field: 1, topic: 0, authors: [['Lý Hải Đăng', 100]], applied: '2025-04-01', points: 58, outcome: 'NOT_RECOGNISED',
    problem: 'Bảng cũ chữ nhỏ.',
    solution: 'In khổ A0.',
    novelty: 'Chữ lớn hơn.',
    effect: 'Chưa đo.',
    scope: 'Các trụ sở.',
  },
];
