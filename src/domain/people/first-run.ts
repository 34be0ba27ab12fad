import { createHash, timingSafeEqual } from 'node:crypto';
import type { PrismaClient } from '@/generated/prisma/client';
import { Refusal } from '@/domain/refusal';
import { createOrganization, type NewOrganization } from './create-organization';
import type { FirstRunInput } from './first-run-input';
import { soleOrganization } from './queries';
import { noteFailure } from './sign-in';

/** The code is read from a terminal and typed by hand: small letters and missing hyphens are the same code. */
const digest = (code: string): Buffer => createHash('sha256').update(code.toUpperCase().replaceAll(/[\s-]/gu, '')).digest();

/**
 * The first organization and its first admin, for whoever can read the server's configuration.
 * @throws Refusal 'first_run_done', 'first_run_code_wrong', and what createOrganization refuses
 */
export async function firstRun(db: PrismaClient, input: FirstRunInput, server: { code: string | undefined; address: string }, now: Date): Promise<NewOrganization> {
  if (await soleOrganization(db)) throw new Refusal('first_run_done');
  if (!server.code || !timingSafeEqual(digest(input.code), digest(server.code))) {
    await noteFailure(db, server.address, now);
    throw new Refusal('first_run_code_wrong', { code: ['Mã khởi tạo chưa đúng. Ghi đúng mã in ở cửa sổ dòng lệnh.'] });
  }
  return createOrganization(db, now, input);
}
