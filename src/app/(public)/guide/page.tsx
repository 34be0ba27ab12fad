import type { Metadata } from 'next';
import { listPublicCalls } from '@/domain/library/call-queries';
import { PageHead, SectionHead } from '@/ui/page-head';
import { publicCtx } from '../../page-ctx';
import { Questions, StepList } from '../how-to';
import { questionsOf } from './content';

export const metadata: Metadata = { title: 'Hướng dẫn nộp hồ sơ, hỏi đáp', description: 'Các bước nộp sáng kiến cải cách hành chính và câu hỏi thường gặp.' };

export default async function GuidePage() {
  const { db, now, here } = await publicCtx();
  const calls = await listPublicCalls(db, now);
  const call = calls.find((each) => each.organizationId === here?.actor.organizationId) ?? calls[0] ?? null;
  return (
    <div className="mx-auto max-w-page space-y-10 px-4 pt-6 sm:px-6">
      <PageHead title="Hướng dẫn nộp hồ sơ" crumbs={[{ label: 'Trang chủ', href: '/' }, { label: 'Hướng dẫn, hỏi đáp' }]} sub={call ? call.title : undefined} />
      <section aria-label="Các bước">
        <StepList call={call} />
      </section>
      <section aria-labelledby="need">
        <SectionHead id="need" title="Hồ sơ cần có" />
        <ul className="max-w-read list-disc space-y-1.5 pl-5 text-read text-ink-2">
          <li>Vướng mắc, hạn chế mà giải pháp xử lý, có số liệu thì nêu số liệu.</li>
          <li>Nội dung giải pháp: làm gì, ai làm, bằng gì.</li>
          <li>Tính mới, tính sáng tạo so với cách làm trước đây.</li>
          <li>Hiệu quả: đo được gì trước và sau; nếu chưa áp dụng thì hiệu quả dự kiến.</li>
          <li>Khả năng áp dụng, nhân rộng: nơi nào dùng được ngay, cần điều kiện gì.</li>
          <li>Họ tên, chức vụ, đơn vị và tỷ lệ đóng góp của từng tác giả.</li>
        </ul>
      </section>
      <section aria-labelledby="questions">
        <SectionHead id="questions" title="Hỏi đáp" />
        <Questions items={questionsOf(call)} open={1} />
      </section>
    </div>
  );
}
