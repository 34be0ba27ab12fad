import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { FirstTouch, StillAsleep } from '@/ui/first-touch';
import { Toaster } from '@/ui/toast';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Cổng sáng kiến cải cách hành chính', template: '%s – Cổng sáng kiến' },
  description: 'Đợt phát động, hồ sơ, kết quả công nhận sáng kiến cải cách hành chính.',
};
export const viewport: Viewport = { themeColor: '#8e1b1b', width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page carries the nonce of its own answer, so no page may be rendered ahead of time (PLATFORM, Next 16).
  const [, nonce] = /'nonce-([^']+)'/u.exec((await headers()).get('content-security-policy') ?? '') ?? [];
  return (
    <html lang="vi">
      <body className="bg-page">
        <FirstTouch nonce={nonce} />
        {children}
        <StillAsleep />
        <Toaster />
      </body>
    </html>
  );
}
