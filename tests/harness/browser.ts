import { existsSync } from 'node:fs';

type Launch = { executablePath?: string; args: string[] };

const system = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser without downloading one: PORTAL_BROWSER, the system's, the one in our packages (Linux), Playwright's own. */
export async function findBrowser(): Promise<Launch> {
  const given = process.env.PORTAL_BROWSER ?? system.find((path) => existsSync(path));
  if (given) return { executablePath: given, args: flags };
  if (process.platform !== 'linux') return { args: [] };
  // It unpacks the libraries it needs only where it believes to be on Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return { executablePath: await sparticuz.executablePath(), args: flags };
}

// Never the package's own list: it switches web security off, and with it every test of CSP and Origin.
const flags = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];
