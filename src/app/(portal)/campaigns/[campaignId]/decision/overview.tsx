import { CircleAlert, CircleCheck, FileText } from '@/ui/icons';
import { attentionOf } from '@/domain/recognition/attention';
import { Card, CardBody, CardFoot, CardHead } from '@/ui/card';
import { cx } from '@/ui/class-names';
import { TextLink } from '@/ui/link';
import { countsOf, numberWords, type Room } from './view';

export type Symbols = { proposal: string; minutes: string; decision: string };

/** The two-minute view: how many, what needs a look, which papers. */
export function Overview({ room, base, symbols }: { room: Room; base: string; symbols: Symbols }) {
  const { rows, campaign, hiddenRows } = room;
  const counts = countsOf(rows);
  const fullSheets = Math.max(0, ...rows.map((row) => row.sheets));
  const attention = attentionOf(rows, { passMark: campaign.passMark, fullSheets });
  const published = Boolean(room.decision?.publishedAt);
  const terms = published ? ['Được công nhận', 'Được chọn'] : ['Đề nghị công nhận', 'Đề nghị chọn'];
  return (
    <>
      <dl className="mb-6 grid gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-2 lg:grid-cols-4">
        <Fact term={terms[0] ?? ''} value={counts.recognised} note={`trong ${rows.length} hồ sơ đã chấm`} />
        <Fact term={terms[1] ?? ''} value={counts.selected} note="giải pháp để triển khai" />
        <Fact term="Chưa đủ điều kiện" value={counts.notRecognised} note="không có tên trong quyết định" />
        <Fact term="Nội dung cần xem" value={attention.length} note="nội dung khác đủ điểm, đủ phiếu" />
      </dl>
      <div className="mb-6 grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Card aria-labelledby="attention">
          <CardHead id="attention" title={published ? 'Nội dung đã lưu ý khi phê duyệt' : 'Cần xem trước khi phê duyệt'} count={attention.length} />
          {attention.length > 0 ? (
            <ul className="divide-y divide-line">
              {attention.map((item) => (
                <li key={`${item.code} ${item.title}`} className="flex gap-3 px-4 py-3 sm:px-5">
                  <CircleAlert aria-hidden="true" className={cx('mt-0.5 size-5 shrink-0', item.tone === 'warn' ? 'text-warn-ink' : 'text-ink-3')} />
                  <div className="min-w-0">
                    <p className={cx('font-medium', item.tone === 'warn' && 'text-warn-ink')}>{item.title}</p>
                    <p className="num text-sm text-ink-2">{item.detail}</p>
                    <p className="num text-xs text-ink-3">Hồ sơ {item.code}</p>
                  </div>
                </li>
              ))}
            </ul>
          ) : (
            <CardBody className="text-ink-2">Không có. Các hồ sơ được đề nghị đều đủ điểm, đủ phiếu.</CardBody>
          )}
          <CardFoot className="flex gap-2">
            <CircleCheck aria-hidden="true" className="mt-0.75 size-4 shrink-0 text-good-ink" />
            <span>
              {hiddenRows > 0
                ? `${hiddenRows} hồ sơ có người đang xem là tác giả không hiện ở đây và không tính vào các số trên.`
                : 'Người đang xem không phải tác giả, đồng tác giả của hồ sơ nào trong danh sách.'}
            </span>
          </CardFoot>
        </Card>
        <Papers room={room} base={base} symbols={symbols} />
      </div>
    </>
  );
}

function Fact({ term, value, note }: { term: string; value: number; note: string }) {
  return (
    <div className="bg-surface px-4 py-3.5 sm:px-5">
      <dt className="text-sm text-ink-3">{term}</dt>
      <dd>
        <span className="num text-2xl font-semibold">{value}</span>
        <span className="num block text-sm text-ink-2">{note}</span>
      </dd>
    </div>
  );
}

function Papers({ room, base, symbols }: { room: Room; base: string; symbols: Symbols }) {
  const { proposal, decision } = room;
  const signed = proposal.signedBy && proposal.status !== 'PREPARING' ? `${proposal.signedBy} ký trình` : 'dự thảo, chưa ký';
  const papers = [
    { href: `${base}/proposal-paper`, label: 'Tờ trình (Word)', note: `${numberWords(proposal.number, symbols.proposal, proposal.issuedOn)}; ${signed}` },
    { href: `${base}/summary-list`, label: 'Danh sách tổng hợp (Word)', note: `${room.rows.length} hồ sơ, theo khối` },
    { href: `${base}/draft-decision`, label: decision?.number ? 'Quyết định (Word)' : 'Dự thảo quyết định (Word)', note: decision?.number ? numberWords(decision.number, symbols.decision, decision.issuedDay) : 'kèm danh sách; số, ngày để trống cho đến khi văn thư ghi' },
    ...(decision?.scan ? [{ href: `${base}/scan`, label: 'Bản quét quyết định (PDF)', note: decision.scan.name }] : []),
  ];
  return (
    <Card aria-labelledby="papers" className="no-print">
      <CardHead id="papers" title="Bộ hồ sơ trình" />
      <CardBody>
        <ul className="space-y-2.5 text-sm">
          {papers.map(({ href, label, note }) => (
            <li key={href} className="flex gap-2">
              <FileText aria-hidden="true" className="mt-0.75 size-4 shrink-0 text-ink-3" />
              <span className="min-w-0">
                <TextLink href={href} className="inline-block py-0.5 font-medium">
                  {label}
                </TextLink>
                <span className="num block break-words text-ink-3">{note}</span>
              </span>
            </li>
          ))}
          <li className="flex gap-2">
            <FileText aria-hidden="true" className="mt-0.75 size-4 shrink-0 text-ink-3" />
            <span>
              Biên bản họp Hội đồng <span className="num block text-ink-3">{numberWords(proposal.minutesNumber, symbols.minutes, proposal.minutesOn)}</span>
            </span>
          </li>
        </ul>
      </CardBody>
    </Card>
  );
}
