'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { MeetingNow, OnTable } from '@/domain/reviews/meeting/table/on-table';
import { formatHundredths } from '@/domain/numbers/hundredths';
import { Banner } from '@/ui/banner';
import { Button, LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';

type Props = { campaignId: string; first: MeetingNow };

/** The browser sends the ETag by itself and hands out what it kept; so a screen that sees nothing new costs no bytes. */
const every = 4000;

/** The dossier on the table as this person may know it, followed while the page is open and in sight. Where a secret ballot changed for them, the page is shown anew; by looking alone it never is, nor is the session renewed. */
export function TableNow({ campaignId, first }: Props) {
  const router = useRouter();
  const [now, setNow] = useState(first.table);
  const [given, setGiven] = useState(first);
  const ballots = useRef(first.ballots);
  // The page was rendered anew, after a button of it was pressed: newer than what was fetched before.
  if (given !== first) {
    setGiven(first);
    setNow(first.table);
  }
  useEffect(() => {
    ballots.current = first.ballots;
  }, [first]);
  const [lost, setLost] = useState(false);
  const [wide, setWide] = useState(false);

  useEffect(() => {
    let gone = false;
    function follow(seen: MeetingNow): void {
      setNow(seen.table);
      if (seen.ballots === ballots.current) return;
      ballots.current = seen.ballots;
      router.refresh();
    }
    async function look(): Promise<void> {
      if (document.hidden) return;
      try {
        const answer = await fetch(`/campaigns/${campaignId}/meeting/table`, { cache: 'no-cache' });
        if (gone) return;
        setLost(!answer.ok);
        if (answer.ok) follow((await answer.json()) as MeetingNow);
      } catch {
        if (!gone) setLost(true);
      }
    }
    const timer = setInterval(() => void look(), every);
    const back = () => void look();
    document.addEventListener('visibilitychange', back);
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
    };
  }, [campaignId, router]);

  return (
    <Card aria-labelledby="table-now" tone={now.state === 'away' ? 'warn' : 'action'}>
      <CardHead id="table-now" title="Đang xét" aside={<Button size="sm" onClick={() => setWide(true)} aria-haspopup="dialog">Chiếu lên màn hình</Button>} />
      <CardBody className="space-y-3">
        <div role="status"><Shown now={now} /></div>
        {now.state === 'item' ? (
          <p className="flex flex-wrap gap-2">
            <LinkButton size="sm" href={`/campaigns/${campaignId}/meeting?item=${now.itemId}#item`}>Xem mục này</LinkButton>
            <LinkButton size="sm" kind="quiet" href={now.blind ? `/reviews/${now.submissionId}` : `/submissions/${now.submissionId}`}>Mở hồ sơ</LinkButton>
          </p>
        ) : null}
        {lost ? <Banner tone="warn" title="Chưa cập nhật được màn hình.">Kiểm tra mạng hoặc đăng nhập lại; trang tự thử lại sau vài giây.</Banner> : null}
      </CardBody>
      {wide ? <Projected now={now} onClose={() => setWide(false)} /> : null}
    </Card>
  );
}

function Shown({ now }: { now: OnTable }) {
  if (now.state === 'away') return <p className="text-lg font-semibold text-warn-ink">Mời rời phòng họp, không tham gia nội dung này.</p>;
  if (now.state === 'none') return <p>Chưa xét hồ sơ nào. Màn hình này tự đổi khi thư ký chuyển sang hồ sơ khác.</p>;
  if (now.state === 'over') return <p>Phiên họp đã kết thúc. Tải lại trang để xem kết luận.</p>;
  return (
    <>
      <p className="text-lg font-semibold">{now.title}</p>
      <p className="num text-sm text-ink-2">{aboutWords(now)}</p>
      {now.away.length > 0 ? <p className="font-medium text-warn-ink">Mời rời phòng họp: {now.away.join(', ')}.</p> : null}
      {now.votes ? <p className="num">{voteWords(now.votes)}</p> : null}
      {now.conclusion ? <p className="font-medium">Kết luận: {now.conclusion}.</p> : null}
    </>
  );
}

type Item = Extract<OnTable, { state: 'item' }>;

const aboutWords = ({ code, mean }: Item): string => `${code}${mean === null ? '' : ` · Điểm trung bình ${formatHundredths(mean)}`}`;
const voteWords = (votes: NonNullable<Item['votes']>): string => `Tán thành ${votes.for}/${votes.of}, không tán thành ${votes.against}, ý kiến khác ${votes.other}.`;

/** For the projector: the whole screen, read from the last row. No sheet of anybody, only what all have come to. */
function Projected({ now, onClose }: { now: OnTable; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label="Màn hình họp" onClose={onClose} className="m-0 h-dvh max-h-none w-screen max-w-none overflow-y-auto bg-surface p-6 text-ink sm:p-16">
      <div className="mx-auto flex min-h-full max-w-[80rem] flex-col justify-between gap-10">
        <div role="status" className="space-y-6">
          {now.state === 'item' ? (
            <>
              <p className="num text-2xl text-ink-2">{aboutWords(now)}</p>
              <p className="text-4xl font-semibold text-balance">{now.title}</p>
              {now.away.length > 0 ? <p className="text-2xl font-medium text-warn-ink">Mời rời phòng họp: {now.away.join(', ')}.</p> : null}
              {now.votes ? <p className="num text-3xl">{voteWords(now.votes)}</p> : null}
              {now.conclusion ? <p className="text-3xl font-semibold">Kết luận: {now.conclusion}.</p> : null}
            </>
          ) : <div className="text-2xl"><Shown now={now} /></div>}
        </div>
        <p><Button onClick={() => dialog.current?.close()}>Thôi chiếu</Button></p>
      </div>
    </dialog>
  );
}
