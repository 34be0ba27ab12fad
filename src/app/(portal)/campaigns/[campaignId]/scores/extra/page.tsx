import type { Metadata } from 'next';
import { extraScores } from '@/domain/reviews/extra-queries';
import { whyNotEnterExtra } from '@/domain/reviews/policy';
import { Card, CardBody, CardHead } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { ExtraForm } from './extra-form';
import { extraView } from './view';

export const metadata: Metadata = { title: 'Điểm thành phần ngoài Hội đồng' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<{ page?: string }> };

export default async function ExtraPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const { page } = await searchParams;
  const data = found(await extraScores(ctx, campaignId, /^\d{1,6}$/u.test(page ?? '') ? Number(page) : 1));
  const { name, sub, left, rows } = extraView(data);
  const base = `/campaigns/${campaignId}/scores`;
  return (
    <>
      <PageHead title={`Điểm ${name}`} crumbs={[{ label: data.campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Bảng điểm', href: base }, { label: 'Điểm thành phần' }]} sub={sub} />
      <div className="space-y-6">
        {whyNotEnterExtra(ctx.actor, data.campaign) === null ? (
          <Card aria-labelledby="enter">
            <CardHead id="enter" title="Nhập từ văn bản kết quả" sub="Nhập lại một hồ sơ thì điểm mới nhất được tính; điểm cũ vẫn lưu." />
            <CardBody><ExtraForm campaignId={campaignId} /></CardBody>
          </Card>
        ) : null}
        <Card aria-labelledby="entered">
          <CardHead id="entered" title="Theo hồ sơ" count={data.total} sub={left} />
          <Table caption="Điểm thành phần của từng hồ sơ, hồ sơ chưa có điểm trước" bare foot={<Pager page={data.page} total={data.total} hrefOf={(number) => `${base}/extra?page=${number}`} noun="hồ sơ" />}>
            <thead><tr><Th>Mã</Th><Th>Hồ sơ</Th><Th align="right">Điểm</Th><Th>Văn bản</Th></tr></thead>
            <tbody>
              {rows.map(([id, code, title, unit, points, paper]) => (
                <tr key={id}>
                  <Td label="Mã" className="num" nowrap>{code}</Td>
                  <RowTh sub={unit}>{title}</RowTh>
                  <Td label="Điểm" align="right" className="num">{points}</Td>
                  <Td label="Văn bản" className="num">{paper}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Card>
      </div>
    </>
  );
}
