import { Card, CardBody } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { Thread, type ThreadPlace } from './thread';

/** Where news leads to. @param crumb the dossier; without an address for whoever reads nothing else of it */
export function ThreadPage({ crumb, title, place }: { crumb: { label: string; href?: string }; title: string; place: ThreadPlace }) {
  return (
    <>
      <PageHead crumbs={[crumb, { label: 'Hỏi, đáp' }]} title="Hỏi, đáp về hồ sơ" sub={title || 'Hồ sơ chưa có tên'} />
      <Card aria-label="Trao đổi giữa tác giả và Phòng Văn hóa – Xã hội" className="max-w-3xl">
        <CardBody>
          <Thread place={place} />
        </CardBody>
      </Card>
    </>
  );
}
