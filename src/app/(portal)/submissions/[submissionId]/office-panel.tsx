import type { Ctx } from '@/domain/context';

export async function OfficePanel(_props: { ctx: Ctx; submissionId: string }) {
  return null;
}
