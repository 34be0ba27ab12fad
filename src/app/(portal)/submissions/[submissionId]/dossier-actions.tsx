import { LinkButton } from '@/ui/button';
import { Download, FileText, Files, PenLine, Printer } from '@/ui/icons';
import type { DossierView } from './dossier-view';
import { WithdrawButton } from './withdraw-button';

export function DossierActions({ id, code, actions: { edit, receipt, likeness, withdraw } }: Pick<DossierView, 'id' | 'code' | 'actions'>) {
  const base = `/submissions/${id}`;
  return (
    <>
      {edit ? (
        <LinkButton kind="primary" href={`${base}/edit`} icon={<PenLine />}>
          {edit}
        </LinkButton>
      ) : null}
      {receipt ? (
        <LinkButton href={`${base}/receipt`} icon={<Printer />}>
          Phiếu tiếp nhận
        </LinkButton>
      ) : null}
      {likeness ? <LinkButton href={`/reviews/${id}/likeness`}>Nhận định về trùng lặp</LinkButton> : null}
      <LinkButton href={`${base}/print`} icon={<Files />}>
        Bộ hồ sơ in
      </LinkButton>
      <LinkButton href={`${base}/pack`} icon={<Download />}>
        Tải bộ hồ sơ PDF
      </LinkButton>
      <LinkButton href={`${base}/pack/word`} icon={<FileText />}>
        Tải bản Word
      </LinkButton>
      {withdraw ? <WithdrawButton submissionId={id} code={code} {...withdraw} /> : null}
    </>
  );
}
