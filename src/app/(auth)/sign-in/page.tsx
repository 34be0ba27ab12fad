import { FlaskConical, KeyRound, Ticket } from '@/ui/icons';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { demoNames, demoPassword } from '@/domain/people/demo-names';
import { soleOrganization } from '@/domain/people/queries';
import { env } from '@/platform/env';
import { LinkButton } from '@/ui/button';
import { publicCtx } from '../../page-ctx';
import { safePath } from '../../safe-path';
import { DemoNames } from './demo-names';
import { SignInForm } from './sign-in-form';

export const metadata: Metadata = { title: 'Đăng nhập' };

const steps = [
  ['Hỏi Phòng Văn hóa – Xã hội', 'Đến trực tiếp hoặc gọi điện; đơn vị ở xa có thể nhờ đầu mối nhận thay.'],
  ['Nhận phiếu cấp lại mật khẩu', 'Phiếu in một mã dùng một lần, có hiệu lực trong 72 giờ.'],
  ['Nhập mã, đặt mật khẩu mới', 'Ít nhất 10 ký tự, không dùng mật khẩu hay gặp hay tên cơ quan.'],
] as const;

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { db, here } = await publicCtx();
  if (!(await soleOrganization(db))) redirect('/first-run');
  const { next } = await searchParams;
  const target = safePath(next);
  if (here) redirect(here.mustChangePassword ? '/change-password' : target);
  return (
    <div className="mx-auto grid max-w-[66rem] gap-x-12 gap-y-8 px-4 pt-8 sm:px-6 sm:pt-12 lg:grid-cols-[minmax(0,27rem)_minmax(0,1fr)]">
      <section aria-labelledby="sign-in" className="min-w-0 self-start rounded-md border border-t-3 border-line border-t-brand bg-surface px-4 py-6 sm:px-7 sm:py-7">
        <h1 id="sign-in" className="text-2xl font-semibold">
          Đăng nhập
        </h1>
        <p className="mt-1 text-ink-2">Dành cho cán bộ, công chức, viên chức, người lao động và thành viên Hội đồng.</p>
        <SignInForm next={target} />
        <p className="mt-5 border-t border-line pt-4 text-sm text-ink-2">
          Chưa có tài khoản: hỏi đầu mối của đơn vị hoặc Phòng Văn hóa – Xã hội. Chưa dùng tài khoản vẫn nộp được bản giấy.
        </p>
      </section>
      <div className="min-w-0 space-y-6">
        <section aria-labelledby="forgotten" className="rounded-md border border-line bg-surface px-4 py-5 sm:px-6">
          <h2 id="forgotten" className="flex items-center gap-2.5 text-lg font-semibold">
            <KeyRound className="size-5 text-ink-3" aria-hidden="true" />
            Quên mật khẩu
          </h2>
          <ol className="mt-3 space-y-3">
            {steps.map(([title, detail], i) => (
              <li key={title} className="flex gap-3">
                <span className="num grid size-7 shrink-0 place-items-center rounded-full border border-line-strong text-sm font-semibold" aria-hidden="true">
                  {i + 1}
                </span>
                <span>
                  <span className="block font-medium">{title}</span>
                  <span className="block text-sm text-ink-2">{detail}</span>
                </span>
              </li>
            ))}
          </ol>
          <p className="mt-4">
            <LinkButton href="/reset" icon={<Ticket aria-hidden="true" />}>
              Nhập mã trên phiếu cấp lại
            </LinkButton>
          </p>
          <p className="mt-2 text-sm text-ink-3">Cổng không gửi mật khẩu qua thư điện tử và không ai được hỏi mật khẩu của người khác.</p>
        </section>
        {env().DEMO ? (
          <section aria-labelledby="demo" className="rounded-md border border-gold-line bg-gold-soft px-4 py-5 sm:px-6">
            <h2 id="demo" className="flex items-center gap-2.5 text-lg font-semibold text-gold-ink">
              <FlaskConical className="size-5" aria-hidden="true" />
              Bản dùng thử
            </h2>
            <p className="mt-1 text-ink-2">
              Bấm vào một tên để điền sẵn. Mọi tên dùng mật khẩu{' '}
              <code className="rounded-xs border border-gold-line bg-surface px-1.5 py-0.5 font-sans font-medium text-ink">{demoPassword}</code>
            </p>
            <DemoNames names={demoNames} password={demoPassword} />
          </section>
        ) : null}
      </div>
    </div>
  );
}
