import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

// OWASP's second recommended setting for argon2id; about 20 ms.
const cost = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 } as const;

function derive(password: string, nonce: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message: password.normalize('NFC'), nonce, ...cost }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** `argon2id$m=…,t=…,p=…$salt$key`, base64. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const key = await derive(password, nonce);
  return `argon2id$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${nonce.toString('base64')}$${key.toString('base64')}`;
}

/** False for a wrong password, and for a missing hash after the same work, so that time does not tell which names exist. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [, , salt, key] = hash?.split('$') ?? [];
  const derived = await derive(password, salt ? Buffer.from(salt, 'base64') : Buffer.alloc(16));
  if (!key) return false;
  const expected = Buffer.from(key, 'base64');
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}
