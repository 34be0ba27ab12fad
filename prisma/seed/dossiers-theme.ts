import type { DemoDossier } from './dossier';

/** The thematic round of 2026: scored, with the head's tờ trình lying before the chairman. `points`: each member's total in percent of the maximum. */
export const dossiersTheme: readonly (DemoDossier & { points: number })[] = [
  {
    title: 'Số hóa kết quả thủ tục hành chính ngay khi trả tại quầy', field: 5, topic: 2, authors: [['Trần Quốc Bảo', 60], ['Huỳnh Thị Kim Liên', 40]], applied: '2026-04-06', points: 88,
    problem: 'Kết quả giấy được quét dồn cuối tháng nên kho dữ liệu thiếu 40% kết quả còn hiệu lực.',
    solution: 'Mỗi kết quả được quét và ký số trước khi trả; máy quét đặt tại quầy trả, gắn mã hồ sơ tự động.',
    novelty: 'Số hóa là một bước của trả kết quả, không phải việc làm sau.',
    effect: 'Tỷ lệ kết quả có bản số từ 58% lên 99%. Người dân không phải nộp lại giấy đã có.',
    scope: 'Mọi Trung tâm Phục vụ hành chính công cấp xã.',
  },
  {
    title: 'Tái sử dụng giấy tờ đã số hóa khi làm thủ tục lần sau', field: 5, topic: 2, authors: [['Phạm Ngọc Ánh', 100]], applied: '2026-05-04', points: 82,
    problem: 'Người dân nộp lại bản sao dù xã đã có bản số trong kho.',
    solution: 'Khi tiếp nhận, hệ thống gợi ý giấy tờ còn hiệu lực trong kho theo số định danh; người dân chỉ xác nhận.',
    novelty: 'Gợi ý ngay lúc tiếp nhận và ghi lại lý do khi không dùng lại được.',
    effect: '1.120 lượt tái sử dụng trong ba tháng, giảm 2.300 trang bản sao.',
    scope: 'Các xã dùng chung kho dữ liệu của tỉnh.',
  },
  {
    title: 'Bàn hỗ trợ số do đoàn viên trực theo ca', field: 5, topic: 2, authors: [['Lư Thị Hồng Gấm', 50], ['Lê Thị Minh Thư', 50]], collective: 'Đoàn TNCS Hồ Chí Minh xã', points: 76,
    problem: 'Người lớn tuổi đến quầy không tự nộp được hồ sơ trực tuyến.',
    solution: 'Đoàn viên trực theo ca hai giờ, có sổ tay mười bước và bảng theo dõi.',
    novelty: 'Ca trực ngắn, có chứng nhận tình nguyện của Đoàn xã.',
    effect: 'Thử sáu tuần: 240 lượt hỗ trợ, 150 người tự nộp lần sau.',
    scope: 'Các xã có tổ chức Đoàn.',
  },
  {
    title: 'Tờ rơi hướng dẫn thanh toán trực tuyến', field: 4, topic: 2, authors: [['Đặng Hoàng Phúc', 100]], applied: '2026-06-01', points: 61,
    problem: 'Người dân ngại thanh toán trực tuyến.',
    solution: 'In 2.000 tờ rơi, phát tại quầy và chợ.',
    novelty: 'Hình ảnh nhiều hơn chữ.',
    effect: 'Chưa tách được tác động của tờ rơi.',
    scope: 'Các thôn.',
  },
];
