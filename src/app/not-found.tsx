import type { Metadata } from 'next';
import { NotFoundPage } from './not-found-notice';

export const metadata: Metadata = { title: 'Không tìm thấy trang' };

export default function NotFound() {
  return <NotFoundPage />;
}
