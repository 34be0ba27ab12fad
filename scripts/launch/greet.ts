import { networkInterfaces } from 'node:os';
import { demoNames, demoPassword } from '@/domain/people/demo-names';
import type { Settings } from './settings.ts';

/** What to do now, on the terminal. */
export function greet(settings: Settings, firstRunCode: string | undefined): void {
  const { HOST = '', PORT = '', APP_URL } = settings.environment;
  const local = HOST === '0.0.0.0' || HOST === '::' || HOST === '127.0.0.1' ? 'localhost' : HOST;
  const address = APP_URL || `http://${local}:${PORT}`;
  console.log(`\nCổng sáng kiến đang chạy: ${address}`);
  if (HOST === '0.0.0.0' && !APP_URL) for (const each of neighbours()) console.log(`  Từ máy khác trong mạng: http://${each}:${PORT}`);
  if (settings.mode === 'demo') {
    console.log(`\nBản dùng thử. Mật khẩu của mọi tên đăng nhập: ${demoPassword}`);
    for (const { name, role } of demoNames) console.log(`  ${name.padEnd(20)} ${role}`);
  } else if (firstRunCode) {
    console.log(`\nChưa có cơ quan nào. Mở ${address}/first-run và nhập mã khởi tạo: ${firstRunCode}`);
  }
  console.log('\nDữ liệu: %s\nDừng: Ctrl-C\n', settings.folder);
}

function neighbours(): string[] {
  return Object.values(networkInterfaces()).flatMap((list) => (list ?? []).filter((each) => each.family === 'IPv4' && !each.internal).map((each) => each.address));
}
