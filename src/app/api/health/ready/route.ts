import { checkHealth } from '@/platform/health';

/** Database, migrations, storage and jobs, as yes or no; nothing about what they hold. Public by intent. */
export async function GET(): Promise<Response> {
  const parts = await checkHealth();
  const ok = Object.values(parts).every(Boolean);
  return Response.json({ ok, ...parts }, { status: ok ? 200 : 503, headers: ok ? {} : { 'retry-after': '5' } });
}
