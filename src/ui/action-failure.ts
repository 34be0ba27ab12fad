import type { ActionResult } from '@/domain/action-result';

/** Why an answer never came. What the server says in words is not a failure but a refusal. */
export type Failure = 'navigating' | 'network' | 'outdated' | 'server';

/** Sorts what a server action can throw in the browser. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return 'server';
  const digest = 'digest' in error && typeof error.digest === 'string' ? error.digest : '';
  // redirect() in an action rejects the promise while the router is already on its way.
  if (digest.startsWith('NEXT_REDIRECT')) return 'navigating';
  if (error.name === 'UnrecognizedActionError') return 'outdated';
  // fetch() rejects with TypeError when nothing came back: no network, server gone, cable out.
  if (error instanceof TypeError) return 'network';
  return 'server';
}

/** What a form or a dialog shows when it did not get through. */
export type Refused = { reason: string; title: string; body?: string };

const failureText: Record<Exclude<Failure, 'navigating'>, Omit<Refused, 'reason'>> = {
  network: { title: 'Chưa gửi được.', body: 'Nội dung vẫn còn trên trang; kiểm tra mạng rồi bấm lại.' },
  outdated: { title: 'Cổng vừa được cập nhật.', body: 'Nội dung vẫn còn trên trang; sao chép phần vừa viết, tải lại trang rồi gửi lại.' },
  server: { title: 'Chưa gửi được.', body: 'Máy chủ gặp lỗi. Nội dung vẫn còn trên trang; bấm lại sau ít phút.' },
};

const signedOut: Refused = {
  reason: 'signed_out',
  title: 'Phiên đăng nhập đã hết.',
  body: 'Nội dung vẫn còn trên trang. Đăng nhập lại ở thẻ mới, rồi quay về đây bấm lại.',
};

export type Outcome<T> =
  | { kind: 'done'; value: T }
  /** The next page is loading: stay busy, nobody should press again. */
  | { kind: 'leaving' }
  | { kind: 'refused'; refused: Refused; fields?: Record<string, string[]> };

/** Calls an action and never throws: every way it can end has words. */
export async function attempt<T>(run: () => Promise<ActionResult<T>>): Promise<Outcome<T>> {
  let result: ActionResult<T>;
  try {
    result = await run();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'navigating') return { kind: 'leaving' };
    if (failure === 'server') console.error(error);
    return { kind: 'refused', refused: { reason: failure, ...failureText[failure] } };
  }
  if (result.ok) return { kind: 'done', value: result.value };
  const { reason, message, fields } = result;
  return { kind: 'refused', refused: reason === 'signed_out' ? signedOut : { reason, title: message }, fields };
}
