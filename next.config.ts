import type { NextConfig } from 'next';

// Behind proxy.ts Next hands on 10 MB of a body and silently drops the rest. One more than allowed, so that the route sees
// and says what is too large.
const largestBodyMb = Number(process.env.MAX_FILE_MB || 20) + 1;

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Next would write the arguments of actions to the terminal in development: passwords among them.
  logging: { serverFunctions: false },
  // Types and lint have their own step in `npm test`; a build must not repeat them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['graphile-worker', 'pg', 'pino', 'nodemailer', '@prisma/adapter-pg', 'docx', 'write-excel-file'],
  // No page shows pictures that need resizing; the endpoint would only be work for strangers to ask for.
  images: { unoptimized: true },
  experimental: { proxyClientMaxBodySize: `${largestBodyMb}mb`, serverActions: { bodySizeLimit: '2mb' } },
};

export default config;
