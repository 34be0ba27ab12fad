import type { Metadata } from 'next';
import { publicCtx } from '../../page-ctx';
import { TextPage } from '../text-page';

export const metadata: Metadata = { title: 'Khả năng tiếp cận của trang' };

const parts = [
  {
    heading: 'Dùng được bằng nhiều cách',
    paragraphs: [
      'Mọi việc làm được bằng bàn phím: phím Tab để đi tới, Enter để mở. Trang đọc được bằng trình đọc màn hình, phóng to đến 200% không mất nội dung, dùng được trên điện thoại.',
      'Tình trạng hồ sơ luôn có chữ và dấu hiệu, không chỉ có màu. Cổng hướng tới chuẩn WCAG 2.2 mức AA.',
    ],
  },
  { heading: 'Gặp trở ngại', paragraphs: ['Báo Phòng Văn hóa – Xã hội chỗ chưa dùng được; trong khi chờ sửa, bộ phận thường trực nhận bản giấy và nhập hộ.'] },
];

export default async function AccessibilityPage() {
  await publicCtx();
  return <TextPage title="Khả năng tiếp cận của trang" parts={parts} />;
}
