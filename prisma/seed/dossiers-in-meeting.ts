import type { DemoDossier } from './dossier';

/** The round whose council sits now. `points`: each member's total in percent of the maximum. */
export const dossiersInMeeting: readonly (DemoDossier & { points: number })[] = [
  {
    title: 'Lịch tiêm chủng của trẻ gửi qua nhóm phụ huynh từng lớp', field: 2, topic: 0, authors: [['Nguyễn Thị Ái Linh', 70], ['Nguyễn Thị Sang', 30]], applied: '2026-03-02', points: 86,
    problem: 'Mỗi đợt tiêm có chừng một phần ba số trẻ đến sai ngày, trạm phải hẹn lại.',
    solution: 'Trạm gửi lịch theo lớp cho nhà trường; cô chủ nhiệm gửi vào nhóm phụ huynh và đánh dấu gia đình đã xem.',
    novelty: 'Đi theo lớp học chứ không theo thôn, dùng nhóm đã có sẵn.',
    effect: 'Trẻ đến đúng ngày tăng từ 66% lên 93% sau hai đợt tiêm.',
    scope: 'Các xã có trường mầm non.',
  },
  {
    title: 'Đăng ký tạm trú theo dãy trọ, một buổi tối mỗi tháng', field: 1, topic: 0, authors: [['Phan Anh Tuấn', 60], ['Thông Minh Tuấn', 40]], applied: '2026-05-11', points: 83,
    problem: 'Công nhân thuê trọ đi làm cả ngày nên không kịp đến trụ sở khai báo.',
    solution: 'Mỗi tháng một buổi tối, tổ công tác đến từng dãy trọ nhận khai báo bằng máy tính bảng.',
    novelty: 'Đi vào giờ người thuê trọ có mặt, chủ trọ báo trước danh sách.',
    effect: 'Số lượt khai báo trong quý tăng từ 41 lên 188.',
    scope: 'Các xã có khu nhà trọ.',
  },
  {
    title: 'Một tờ hướng dẫn chung cho hồ sơ vay vốn của hội viên', field: 2, topic: 3, authors: [['Mai Thị Lụa', 100]], applied: '2026-06-15', points: 78,
    problem: 'Mỗi tổ tiết kiệm hướng dẫn một kiểu, hội viên phải sửa giấy nhiều lần.',
    solution: 'Hội soạn một tờ hai mặt có mẫu điền sẵn, tổ trưởng phát khi họp tổ.',
    novelty: 'Chung một tờ cho mọi tổ, có ví dụ điền thật.',
    effect: 'Hồ sơ phải trả lại giảm từ 38% còn 9% trong ba tháng.',
    scope: 'Các xã có tổ tiết kiệm và vay vốn.',
  },
  {
    title: 'Bảng chỉ đường đến điểm khám tuyển bằng hình vẽ', field: 3, topic: 5, authors: [['Trần Văn Hậu', 100]], points: 63,
    problem: 'Thanh niên ở thôn xa đến nhầm điểm khám, trễ giờ.',
    solution: 'Vẽ bảng chỉ đường bằng hình, treo ở ngã ba và gửi kèm lệnh gọi.',
    novelty: 'Hình vẽ theo mốc quen thuộc thay cho tên đường.',
    effect: 'Mới thử một đợt, chưa có số liệu so sánh.',
    scope: 'Các xã địa bàn rộng.',
  },
];
