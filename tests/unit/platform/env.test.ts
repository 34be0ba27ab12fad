import { describe, expect, test } from 'vitest';
import { readEnv, WrongEnvironment } from '@/platform/env';

const good = { DATABASE_URL: 'postgresql://portal:x@127.0.0.1:5432/portal', AUTH_SECRET: 's'.repeat(32), DATA_DIR: '/srv/portal' };

test('what must be given is enough; the rest has defaults', () => {
  expect(readEnv(good)).toMatchObject({
    APP_ENV: 'production', DEMO: false, HOST: '127.0.0.1', PORT: 3000, DATABASE_POOL: 10, MAX_FILE_MB: 20,
    FILES_DIR: '/srv/portal/files', BACKUP_DIR: '/srv/portal/backups', BACKUP_AT: '01:30', LOG_LEVEL: 'info', TRUST_PROXY: false,
  });
});

test('an empty variable counts as not set', () => {
  expect(readEnv({ ...good, PORT: '', SMTP_URL: '  ' })).not.toHaveProperty('SMTP_URL');
});

test('a demo makes no nightly backup unless asked to', () => {
  expect(readEnv({ ...good, DEMO: 'yes' }).BACKUP_AT).toBeNull();
  expect(readEnv({ ...good, DEMO: 'yes', BACKUP_AT: '02:15' }).BACKUP_AT).toBe('02:15');
  expect(readEnv({ ...good, BACKUP_AT: 'off' }).BACKUP_AT).toBeNull();
});

test('an address is kept as its origin', () => {
  expect(readEnv({ ...good, APP_URL: 'https://sangkien.bacbinh.gov.vn/portal/' }).APP_URL).toBe('https://sangkien.bacbinh.gov.vn');
});

describe('a wrong value is named in one sentence that does not repeat it', () => {
  test.each([
    ['PORT', '0'], ['PORT', '3000x'], ['PORT', '70000'], ['DEMO', 'maybe'], ['DATABASE_URL', 'mysql://root:geheim@localhost/portal'],
    ['DATABASE_URL', 'localhost:geheim'], ['AUTH_SECRET', 'geheim'], ['APP_URL', 'ftp://geheim'], ['SMTP_URL', 'http://geheim'],
    ['BACKUP_AT', '25:00'], ['MAX_FILE_MB', '-1'], ['LOG_LEVEL', 'loud'], ['APP_ENV', 'staging'], ['TRUST_PROXY', 'x'], ['DATABASE_POOL', '1'], ['CLAMD_ADDRESS', 'geheim'],
  ])('%s=%s', (name, value) => {
    const read = () => readEnv({ ...good, MAIL_FROM: 'a@b.vn', [name]: value });
    expect(read).toThrow(WrongEnvironment);
    expect(read).toThrow(new RegExp(`^Biến môi trường chưa đúng: ${name} phải .*\\(xem \\.env\\.example\\)\\.$`, 'u'));
    expect(read).not.toThrow(/geheim/u);
  });
});

test('every missing variable is named', () => {
  expect(() => readEnv({})).toThrow(/DATABASE_URL chưa được đặt; AUTH_SECRET chưa được đặt; DATA_DIR chưa được đặt/u);
  expect(() => readEnv({ ...good, SMTP_URL: 'smtp://mail.bacbinh.gov.vn' })).toThrow(/MAIL_FROM phải có/u);
});
