import type { NextConfig } from 'next';

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
  // The door packs each answer in one go.
  compress: false,
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
};

export default config;
