import { Banner } from './banner';
import { TextLink } from './link';
import type { Refused } from './action-failure';

/** The sentence of a refusal; when the session has ended, the way back in without losing the page. */
export function RefusedBanner({ refused, signInHref = '/sign-in' }: { refused: Refused | null; signInHref?: string }) {
  if (!refused) return null;
  const link =
    refused.reason === 'signed_out' ? (
      <TextLink href={signInHref} target="_blank" className="font-medium">
        Đăng nhập lại ở thẻ mới
      </TextLink>
    ) : null;
  return (
    <Banner tone="bad" title={refused.title} action={link}>
      {refused.body}
    </Banner>
  );
}
