import { Banner } from '@/ui/banner';
import { Card, CardBody, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';
import type { OfficeView } from './office-view';
import { SimilarPanel } from './similar/similar-panel';
import { Checklist } from './screening/checklist';
import { Receipts } from './screening/receipts';
import { ScreeningActions } from './screening/screening-actions';
import { ScreeningHistory } from './screening/screening-history';

export function OfficePanel({ office: { id, likeness, standing, own, checks, actions, conclusions, receipts, addReceipt } }: { office: OfficeView }) {
  return (
    <div className="no-print space-y-6">
      <Card aria-labelledby="screening">
        <CardHead id="screening" title="Thẩm tra" sub={standing} />
        <CardBody className="space-y-5">
          {own ? <Banner tone="warn" title="Hồ sơ của chính người thao tác">{own}</Banner> : null}
          <Checklist checks={checks} />
          {actions ? <ScreeningActions {...actions} /> : null}
          <ScreeningHistory conclusions={conclusions} />
          {likeness ? null : <TextLink href={`/submissions/${id}/similar`} className="text-sm">Sáng kiến tương tự và nhận định</TextLink>}
        </CardBody>
      </Card>
      {likeness ? <SimilarPanel submissionId={id} /> : null}
      <Receipts receipts={receipts} addReceipt={addReceipt} />
    </div>
  );
}
