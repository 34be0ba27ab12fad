import { env } from '@/platform/env';
import { DemoBanner } from '@/ui/header-parts';

/** On every page of a demo, and only there. */
export function DemoNotice() {
  if (!env().DEMO) return null;
  return <DemoBanner>Bản dùng thử: mọi người, hồ sơ và số liệu ở đây là giả định. Không nhập thông tin thật.</DemoBanner>;
}
