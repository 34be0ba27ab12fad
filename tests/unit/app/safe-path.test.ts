import { expect, test } from 'vitest';
import { safePath } from '@/app/safe-path';

test.each(['/submissions', '/submissions?status=FILED&page=2', '/campaigns/0198/decision#approve', '/search?q=h%E1%BB%93%20s%C6%A1'])('%s is a path of our own', (path) => {
  expect(safePath(path)).toBe(path);
});

test.each([
  undefined, ['/submissions'], '', 'home', 'https://evil.example', '//evil.example', '/\\evil.example', '\\/evil.example', '/\t/evil.example', '/\n/evil.example', '/\r\\evil.example',
  '\t//evil.example', ' //evil.example', 'javascript:alert(1)', '/.//evil.example', '/%0a/../..//evil.example', '/x/..//evil.example',
])('%j leads home', (next) => {
  const path = safePath(next);
  expect(new URL(path, 'http://portal.example').host).toBe('portal.example');
  expect(path).toMatch(/^\/(?!\/)/u);
  expect(path).toBe('/home');
});
