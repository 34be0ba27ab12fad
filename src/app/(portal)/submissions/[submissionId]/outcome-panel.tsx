import type { Ctx } from '@/domain/context';

export async function OutcomePanel(_props: { ctx: Ctx; submissionId: string }) {
  return null;
}
