import type { AssignmentPage, GivenDossier } from '@/domain/reviews/assignment/assignment-queries';
import { Card, CardBody, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { Pager } from '@/ui/pager';
import { pageNumber, pageSize } from '@/ui/paging';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { addressOf } from '../../../../settings/address';
import { ExpertiseForm, ReassignForm, ThirdForm } from './forms';
import { givenWords } from './view';

type Props = { page: AssignmentPage; base: string; canChange: boolean };

export function LoadCard({ page, base, canChange }: Props) {
  const previewing = page.proposal !== null;
  return (
    <Card aria-labelledby="loads">
      <CardHead id="loads" title="Thành viên chấm điểm" count={page.scorers.length} sub="Lĩnh vực chuyên môn là tùy chọn; dùng khi lập đề xuất." />
      {page.scorers.length === 0 ? <EmptyState bare title="Chưa có thành viên chấm điểm">Thêm thành viên ở trang Hội đồng trước.</EmptyState> : (
        <Table caption="Số hồ sơ và lĩnh vực của từng thành viên" bare>
          <thead><tr><Th>Thành viên</Th><Th align="right">Hồ sơ đang được giao</Th>{previewing ? <Th align="right">Theo đề xuất</Th> : null}<Th>Lĩnh vực chuyên môn</Th>{canChange ? <Th hidden>Thao tác</Th> : null}</tr></thead>
          <tbody>
            {page.scorers.map((scorer) => (
              <tr key={scorer.id}>
                <RowTh>{scorer.fullName}</RowTh>
                <Td label="Hồ sơ đang được giao" align="right">{scorer.before}</Td>
                {previewing ? <Td label="Theo đề xuất" align="right">{scorer.after}</Td> : null}
                <Td label="Lĩnh vực chuyên môn">{scorer.fields.join(', ') || 'Chưa ghi'}</Td>
                {canChange ? <Td><TextLink href={addressOf(base, { member: scorer.id })}>Sửa lĩnh vực<span className="sr-only"> của {scorer.fullName}</span></TextLink></Td> : null}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

export function DossierCard({ page, base, canChange, number, perDossier }: Props & { number: string | undefined; perDossier: number | null }) {
  const previewing = page.proposal !== null;
  if (!previewing && page.campaign.scorersPerDossier === null) return null;
  const current = pageNumber(number, page.dossiers.length);
  const shown = page.dossiers.slice((current - 1) * pageSize, current * pageSize);
  return (
    <Card aria-labelledby="dossiers">
      <CardHead id="dossiers" title={previewing ? 'Đề xuất cho từng hồ sơ' : 'Phân công từng hồ sơ'} count={page.dossiers.length} />
      {page.dossiers.length === 0 ? <EmptyState bare title="Chưa có hồ sơ đủ điều kiện chấm">Hồ sơ hiện ở đây khi thẩm tra xong.</EmptyState> : (
        <Table caption="Người chấm của từng hồ sơ và vì sao" bare>
          <thead><tr><Th>Hồ sơ</Th><Th>Người chấm</Th>{previewing ? <Th>Thôi chấm</Th> : canChange ? <Th hidden>Thao tác</Th> : null}</tr></thead>
          <tbody>{shown.map((dossier) => <DossierRow key={dossier.id} dossier={dossier} previewing={previewing} base={base} canChange={canChange} />)}</tbody>
        </Table>
      )}
      {page.dossiers.length > pageSize ? <CardBody><Pager page={current} total={page.dossiers.length} hrefOf={(to) => addressOf(base, { n: perDossier ?? undefined, page: to })} noun="hồ sơ" /></CardBody> : null}
    </Card>
  );
}

function DossierRow({ dossier, previewing, base, canChange }: { dossier: GivenDossier; previewing: boolean; base: string; canChange: boolean }) {
  return (
    <tr>
      <RowTh sub={dossier.title}><span className="num">{dossier.code}</span></RowTh>
      <Td label="Người chấm">{dossier.given.map((each) => givenWords(each, previewing)).join('; ') || 'Chưa có ai'}</Td>
      {previewing ? <Td label="Thôi chấm">{dossier.stopped.join(', ') || 'Không ai'}</Td> : null}
      {!previewing && canChange ? <Td>{dossier.needsThird ? <TextLink href={`${addressOf(base, { dossier: dossier.id })}#third`}>Thêm người chấm thứ ba<span className="sr-only"> hồ sơ {dossier.code}</span></TextLink> : dossier.given.some(({ begun }) => !begun) ? <TextLink href={`${addressOf(base, { dossier: dossier.id })}#reassign`}>Đổi người chấm<span className="sr-only"> hồ sơ {dossier.code}</span></TextLink> : null}</Td> : null}
    </tr>
  );
}

/** What is being changed, of one dossier or one member. */
export function ChosenCard({ page, base, dossier, member }: { page: AssignmentPage; base: string; dossier: string | undefined; member: string | undefined }) {
  const chosen = page.dossiers.find(({ id }) => id === dossier);
  if (chosen) {
    const has = new Set(chosen.given.map(({ seatId }) => seatId));
    const to = page.scorers.filter(({ id }) => !has.has(id)).map(({ id, fullName, before }) => ({ value: id, label: `${fullName} (${before} hồ sơ)` }));
    if (chosen.needsThird) {
      return (
        <Card aria-labelledby="third">
          <CardHead id="third" title={`Thêm người chấm thứ ba hồ sơ ${chosen.code}`} sub={`${chosen.title}. Hai phiếu chênh nhau quá mức của kế hoạch.`} />
          <CardBody><ThirdForm key={chosen.id} submissionId={chosen.id} backHref={base} to={to} /></CardBody>
        </Card>
      );
    }
    return (
      <Card aria-labelledby="reassign">
        <CardHead id="reassign" title={`Đổi người chấm hồ sơ ${chosen.code}`} sub={chosen.title} />
        <CardBody>
          <ReassignForm key={chosen.id} submissionId={chosen.id} backHref={base} from={chosen.given.filter(({ begun }) => !begun).map(({ seatId, fullName }) => ({ value: seatId, label: fullName }))}
            to={to} />
        </CardBody>
      </Card>
    );
  }
  const scorer = page.scorers.find(({ id }) => id === member);
  if (!scorer) return null;
  return (
    <Card aria-labelledby="expertise">
      <CardHead id="expertise" title={`Lĩnh vực chuyên môn: ${scorer.fullName}`} />
      <CardBody><ExpertiseForm key={scorer.id} seatId={scorer.id} fields={page.fields} chosen={page.fields.filter(({ name }) => scorer.fields.includes(name)).map(({ id }) => id)} backHref={base} /></CardBody>
    </Card>
  );
}
