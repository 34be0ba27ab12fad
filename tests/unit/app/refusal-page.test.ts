import { describe, expect, test, vi } from 'vitest';
import { jsonRoute, route } from '@/app/handler';
import { type Reason, Refusal, sentenceOf } from '@/domain/refusal';
import * as z from 'zod';

// Who asks comes from Next's cookies; here the test says it.
const here = vi.hoisted(() => ({ signedIn: true, mustChangePassword: false }));
vi.mock('@/platform/request', () => ({ presence: async () => (here.signedIn ? { mustChangePassword: here.mustChangePassword } : null), ctxOf: () => ({}) }));

const origin = 'http://xa.example:3000';
const clicked = { 'sec-fetch-mode': 'navigate', host: 'xa.example:3000' };
const refused = (reason: Reason) => route<object>(async () => Promise.reject(new Refusal(reason)));
const ask = (reason: Reason, headers: Record<string, string>, path = '/submissions/x/pack?version=2') =>
  refused(reason)(new Request(`${origin}${path}`, { headers }), { params: Promise.resolve({}) });

describe('a refused download', () => {
  test('in the window of who clicked: the sentence, a way back, the same status, and nothing may run', async () => {
    const answer = await ask('papers_busy', { ...clicked, referer: `${origin}/submissions/x?tab="><script>` });
    expect(answer.status).toBe(409);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'; .*frame-ancestors 'none'$/u);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const html = await answer.text();
    expect(html).toContain(sentenceOf('papers_busy'));
    expect(html).toContain('Quay lại trang trước');
    expect(html).toContain('href="/submissions/x?tab=');
    expect(html).not.toContain('<script');
  });
  test('a busy one says when to come again', async () => {
    expect((await ask('busy', clicked)).headers.get('retry-after')).toBe('5');
  });
  test('a link from elsewhere, from itself or from nowhere leads home', async () => {
    for (const referer of ['https://evil.example/x', `${origin}/submissions/x/pack`, 'nothing', `${origin}//evil.example`]) {
      const html = await (await ask('not_found', { ...clicked, referer })).text();
      expect(html).toContain('href="/home"');
      expect(html).not.toContain('evil');
    }
  });
  test('who is signed out, or has a first password, is led there', async () => {
    Object.assign(here, { signedIn: false });
    const answer = await ask('busy', clicked);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('href="/sign-in?next=%2Fsubmissions%2Fx%2Fpack%3Fversion%3D2"');
    Object.assign(here, { signedIn: true, mustChangePassword: true });
    expect(await (await ask('busy', clicked)).text()).toContain('href="/change-password"');
    here.mustChangePassword = false;
  });
  test('an old browser asks for a page in words', async () => {
    expect((await ask('busy', { accept: 'text/html,*/*;q=0.8' })).headers.get('content-type')).toContain('text/html');
  });
  test('a script gets data, whatever it would also take', async () => {
    for (const headers of [{ 'sec-fetch-mode': 'cors', accept: 'text/html' }, { accept: '*/*' }] as Record<string, string>[]) {
      const answer = await ask('papers_busy', headers);
      expect(await answer.json()).toEqual({ ok: false, reason: 'papers_busy', message: sentenceOf('papers_busy') });
    }
    const saved = await jsonRoute(z.object({}), async () => Promise.reject(new Refusal('busy')))(new Request(`${origin}/x`, { method: 'PUT', body: '{}', headers: clicked }), { params: Promise.resolve({}) });
    expect(await saved.json()).toMatchObject({ ok: false, reason: 'busy' });
  });
});
