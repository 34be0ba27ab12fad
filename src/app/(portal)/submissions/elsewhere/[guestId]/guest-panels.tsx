'use client';

import { StatusText, Tag } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { LinkButton } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Download } from '@/ui/icons';
import { PageHead } from '@/ui/page-head';
import { StateBadge } from '@/ui/state-badge';
import { Steps } from '@/ui/steps';
import { AuthorsCard, TimelineCard } from '../../[submissionId]/dossier-aside';
import { ContentCard, VersionsCard } from '../../[submissionId]/dossier-content';
import { EvidenceCard } from '../../[submissionId]/evidence-card';
import { OutcomePanel } from '../../[submissionId]/outcome-panel';
import { QuestionsCard } from '../../[submissionId]/questions/questions-card';
import { AnewCard, AppealsCard, WhyCard } from '../../[submissionId]/why-card';
import { confirmGuestShareAction, declineGuestShareAction, declineInvitationAction } from './actions';
import type { GuestView } from './view';

export function GuestPanels({ view }: { view: GuestView }) {
  const { code, host, outcome, why, anew, appeals, packHref, receiptHref } = view;
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Sáng kiến của tôi', href: '/submissions' }, { label: code ? `Hồ sơ ${code}` : 'Hồ sơ đang soạn' }]}
        badges={
          <>
            <StateBadge state={view.state} />
            <Tag>{host}</Tag>
            {code ? <Tag><span className="num">{code}</span></Tag> : null}
          </>
        }
        title={view.title}
        sub={view.sub}
        actions={
          <>
            {receiptHref ? <LinkButton href={receiptHref} icon={<Download />}>Tải phiếu tiếp nhận</LinkButton> : null}
            <LinkButton href={packHref} icon={<Download />}>Tải bộ hồ sơ PDF</LinkButton>
          </>
        }
      />
      <section aria-labelledby="next" className="mb-6 rounded-md border border-line bg-surface px-4 py-4 sm:px-5">
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h2 id="next" className="font-semibold">Bước tiếp theo</h2>
          <p className="text-ink-2">{view.next}</p>
        </div>
        {view.reasons.map((reason) => <p key={reason} className="mt-2 max-w-read break-words whitespace-pre-wrap">{reason}</p>)}
        {view.steps.length > 0 ? <div className="mt-4"><Steps items={view.steps} /></div> : null}
      </section>
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_19rem] xl:gap-8">
        <div className="min-w-0 space-y-6">
          <OwnShareCard view={view} />
          {outcome ? <OutcomePanel outcome={outcome} /> : null}
          {anew ? <AnewCard anew={anew} /> : null}
          {why ? <WhyCard why={why} /> : null}
          {appeals ? <AppealsCard appeals={appeals} /> : null}
          <ContentCard submissionId={view.id} content={view.content} />
          <EvidenceCard evidence={view.evidence} />
          <VersionsCard versions={view.versions} href={view.versionsHref} />
          <QuestionsCard view={view.questions} />
        </div>
        <div className="min-w-0 space-y-6">
          <AuthorsCard authors={view.authors} shares={null} />
          <TimelineCard entries={view.timeline} />
        </div>
      </div>
    </>
  );
}

const looks = { AGREED: ['good', 'ok'], DECLINED: ['warn', 'ask'], none: ['mute', 'clock'] } as const;

/** What the guest says: to the share, and whether they still stand by their name. */
function OwnShareCard({ view: { guestId, host, title, own } }: { view: GuestView }) {
  const { listMark, share, answer, state, disabledReason } = own;
  const [tone, glyph] = looks[answer ?? 'none'];
  const trigger = { size: 'sm', disabledReason: disabledReason ?? undefined } as const;
  return (
    <Card aria-labelledby="own-share">
      <CardHead id="own-share" title="Phần của tôi" aside={<strong className="num font-semibold">{share}</strong>} />
      <CardBody className="space-y-3">
        <StatusText tone={tone} glyph={glyph}>{state}</StatusText>
        <p className="text-ink-2">Hồ sơ của {host}; việc soạn, sửa do các tác giả ở đó làm. Cần đổi nội dung hoặc tỷ lệ thì trao đổi với người lập hồ sơ.</p>
        <div className="no-print flex flex-wrap gap-2">
          {answer === 'AGREED' ? null : (
            <ConfirmDialog
              trigger={{ ...trigger, label: `Xác nhận tỷ lệ ${share}`, kind: answer ? 'secondary' : 'primary' }} title={`Xác nhận tỷ lệ đóng góp ${share}`} confirmLabel="Xác nhận"
              run={confirmGuestShareAction} input={{ guestId, listMark }} success="Đã xác nhận tỷ lệ đóng góp."
            >
              <p>Tỷ lệ đóng góp {share} trong hồ sơ “{title}”. Nếu tỷ lệ hoặc danh sách tác giả thay đổi, cổng sẽ hỏi lại.</p>
            </ConfirmDialog>
          )}
          {answer === 'DECLINED' ? null : (
            <ConfirmDialog<{ guestId: string; listMark: string; reason: string }>
              trigger={{ ...trigger, label: 'Chưa đồng ý', kind: 'quiet' }} title="Chưa đồng ý với tỷ lệ đóng góp" confirmLabel="Gửi ý kiến"
              reason={{ label: 'Lý do chưa đồng ý', hint: `Người lập hồ sơ đọc được; hồ sơ đã nộp thì Phòng Văn hóa – Xã hội của ${host} cũng đọc được.`, maxLength: 2000 }}
              run={declineGuestShareAction} input={{ guestId, listMark }} success="Đã gửi ý kiến chưa đồng ý."
            >
              <p>Tỷ lệ đóng góp {share} trong hồ sơ “{title}”. Việc nộp và thẩm tra hồ sơ không dừng lại vì ý kiến này.</p>
            </ConfirmDialog>
          )}
          <ConfirmDialog
            trigger={{ label: 'Thôi đứng tên…', kind: 'quiet', size: 'sm' }} title="Thôi đứng tên đồng tác giả" confirmLabel="Thôi đứng tên" danger
            run={declineInvitationAction} input={{ guestId }} success="Đã báo thôi đứng tên."
          >
            <p>Hồ sơ biến mất khỏi danh sách của tôi ngay và không xem được nữa. Người lập hồ sơ được báo để sửa danh sách tác giả; hồ sơ đã nộp thì Phòng Văn hóa – Xã hội ở đó sửa.</p>
          </ConfirmDialog>
        </div>
      </CardBody>
    </Card>
  );
}
