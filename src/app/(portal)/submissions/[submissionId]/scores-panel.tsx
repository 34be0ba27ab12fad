import type { Ctx } from '@/domain/context';

export async function ScoresPanel(_props: { ctx: Ctx; submissionId: string }) {
  return null;
}
