import type { Metadata } from 'next';
import { publicCtx } from '../../page-ctx';
import { TextPage } from '../text-page';

export const metadata: Metadata = { title: 'Bảo vệ dữ liệu cá nhân' };

const parts = [
  {
    heading: 'Cổng giữ những gì',
    paragraphs: [
      'Họ tên, chức vụ, đơn vị, thư điện tử và điện thoại (nếu có) của người có tài khoản; nội dung hồ sơ, tệp minh chứng; việc đã làm trên cổng, lúc nào.',
      'Cổng không giữ mật khẩu dưới dạng đọc được và không hỏi số định danh cá nhân.',
    ],
  },
  {
    heading: 'Ai xem được',
    paragraphs: [
      'Hồ sơ đang soạn chỉ tác giả xem. Hồ sơ đã nộp: bộ phận thường trực, lãnh đạo Ủy ban nhân dân, thành viên Hội đồng không có liên quan.',
      'Mọi người chỉ đọc được sáng kiến đã công bố: tên, tác giả, đơn vị, quyết định và các phần được công khai. Phần ghi là cần bảo mật không đăng.',
    ],
  },
  { heading: 'Sửa, xóa', paragraphs: ['Sai họ tên, đơn vị: báo Phòng Văn hóa – Xã hội hoặc người quản trị. Việc xem, tải danh sách có dữ liệu cá nhân được ghi lại.'] },
];

export default async function PrivacyPage() {
  await publicCtx();
  return <TextPage title="Bảo vệ dữ liệu cá nhân" parts={parts} />;
}
