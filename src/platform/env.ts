import { join } from 'node:path';
import * as z from 'zod';

// Every variable of .env.example, read once. A sentence says what is wrong and what is expected, never the value:
// some of them are secrets.

const truth = { yes: true, true: true, '1': true, no: false, false: false, '0': false } as const;
const yesOrNo = z.enum(Object.keys(truth) as [keyof typeof truth], 'phải là yes hoặc no').transform((word) => truth[word]);
const whole = (min: number, max: number) => {
  const sentence = `phải là số nguyên từ ${min} đến ${max}`;
  return z.string().regex(/^\d+$/u, sentence).transform(Number).pipe(z.number(sentence).min(min, sentence).max(max, sentence));
};
const url = (protocols: string[], sentence: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), sentence);
const required = 'chưa được đặt';

const variables = z
  .object({
    APP_ENV: z.enum(['production', 'development', 'test'], 'phải là production, development hoặc test').default('production'),
    DEMO: yesOrNo.default(false),
    HOST: z.string().default('127.0.0.1'),
    PORT: whole(1, 65_535).default(3000),
    APP_URL: url(['http:', 'https:'], 'phải là địa chỉ bắt đầu bằng http:// hoặc https://').transform((value) => new URL(value).origin).optional(),
    TRUST_PROXY: yesOrNo.default(false),
    DATABASE_URL: z.string(required).pipe(url(['postgres:', 'postgresql:'], 'phải có dạng postgresql://người-dùng:mật-khẩu@máy-chủ:5432/tên-cơ-sở-dữ-liệu')),
    DATABASE_POOL: whole(2, 200).default(10),
    AUTH_SECRET: z.string(required).min(32, 'phải dài ít nhất 32 ký tự'),
    DATA_DIR: z.string(required),
    FILES_DIR: z.string().optional(),
    MAX_FILE_MB: whole(1, 500).default(20),
    CLAMD_ADDRESS: z.string().regex(/^(\/.+|[^\s:]+:\d{1,5}|\[[0-9a-f:]+\]:\d{1,5})$/iu, 'phải có dạng máy-chủ:3310 hoặc đường dẫn của socket như /run/clamav/clamd.ctl').optional(),
    BACKUP_DIR: z.string().optional(),
    BACKUP_AT: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|off)$/u, 'phải là giờ và phút như 01:30, hoặc off').optional(),
    SMTP_URL: url(['smtp:', 'smtps:'], 'phải có dạng smtp://người-dùng:mật-khẩu@máy-chủ:587').optional(),
    MAIL_FROM: z.string().optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'phải là debug, info, warn, error hoặc silent').default('info'),
    FIRST_RUN_CODE: z.string().optional(),
  })
  .refine((value) => !value.SMTP_URL || value.MAIL_FROM, { path: ['MAIL_FROM'], error: 'phải có khi đã đặt SMTP_URL: đó là địa chỉ người gửi' })
  .transform((value) => ({
    ...value,
    FILES_DIR: value.FILES_DIR ?? join(value.DATA_DIR, 'files'),
    BACKUP_DIR: value.BACKUP_DIR ?? join(value.DATA_DIR, 'backups'),
    /** Null: no nightly backup. A demo makes none unless asked to. */
    BACKUP_AT: value.BACKUP_AT === 'off' || (value.DEMO && !value.BACKUP_AT) ? null : (value.BACKUP_AT ?? '01:30'),
  }));

export type Env = z.output<typeof variables>;

/** A variable is missing or wrong; the message is one Vietnamese sentence that names each of them. */
export class WrongEnvironment extends Error {}

/** @throws WrongEnvironment */
export function readEnv(source: Record<string, string | undefined>): Env {
  // `PORT=` in a file means "not set", as everyone who edits such a file expects.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const read = variables.safeParse(given);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new WrongEnvironment(`Biến môi trường chưa đúng: ${wrong.join('; ')} (xem .env.example).`);
}

let read: Env | undefined;

/** Not at import: `next build` loads every module, and then there is nothing to read yet. */
export function env(): Env {
  read ??= readEnv(process.env);
  return read;
}
