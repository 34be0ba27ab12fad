import { Files, PenLine, Printer } from '@/ui/icons';
import type { Ctx } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import type { Dossier } from '@/domain/submissions/dossier';
import { isWriter, whyNotEdit, whyNotWithdraw } from '@/domain/submissions/policy';
import { LinkButton } from '@/ui/button';
import { WithdrawButton } from './withdraw-button';

/** What the authors' side can do now; readers only print. */
export function DossierActions({ ctx, dossier }: { ctx: Ctx; dossier: Dossier }) {
  const base = `/submissions/${dossier.id}`;
  const mayEdit = whyNotEdit(ctx.actor, dossier, ctx.now) === null;
  const isOwner = dossier.ownerId === ctx.actor.accountId;
  const gone = dossier.status === 'WITHDRAWN' || dossier.status === 'REJECTED';
  const reason = whyNotWithdraw(ctx.actor, dossier);
  return (
    <>
      {isWriter(ctx.actor, dossier) && mayEdit ? (
        <LinkButton kind="primary" href={`${base}/edit`} icon={<PenLine />}>
          {dossier.status === 'DRAFT' ? 'Viết tiếp và nộp' : 'Bổ sung hồ sơ'}
        </LinkButton>
      ) : null}
      {dossier.filedAt ? (
        <LinkButton href={`${base}/receipt`} icon={<Printer />}>
          Phiếu tiếp nhận
        </LinkButton>
      ) : null}
      <LinkButton href={`${base}/print`} icon={<Files />}>
        Bộ hồ sơ in
      </LinkButton>
      {isOwner && !gone ? (
        <WithdrawButton
          submissionId={dossier.id}
          code={dossier.code}
          title={dossier.title}
          filed={dossier.filedAt !== null}
          disabledReason={reason ? sentenceOf(reason) : null}
        />
      ) : null}
    </>
  );
}
