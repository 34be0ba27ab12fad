export type Asked = {
  /** Asks for a reason, required unless `optional`; sent under `name`, "reason" if left out. */
  reason?: { label: string; hint?: string; name?: string; optional?: boolean; maxLength?: number };
  /** The person must type this very number; sent under `name` if given. */
  typedCount?: { count: number; label: string; hint?: string; name?: string };
};

type Answers =
  | { answers: Record<string, string | number>; errors?: undefined }
  | { errors: { reason?: string; count?: string }; answers?: undefined };

/** Reads what the dialog asked for, or says what is missing. */
export function readAsked(data: FormData, { reason, typedCount }: Asked): Answers {
  const given = text(data, 'reason').normalize('NFC');
  // 1.024 as it is written, or 1024.
  const typed = text(data, 'typedCount').replace(/[.\s]/gu, '');
  const errors: { reason?: string; count?: string } = {};
  if (reason && !reason.optional && given === '') errors.reason = 'Còn trống. Viết một câu để người nhận biết vì sao.';
  if (reason?.maxLength && given.length > reason.maxLength) errors.reason = `Dài quá ${reason.maxLength} ký tự. Viết ngắn lại.`;
  if (typedCount && typed !== String(typedCount.count)) errors.count = `Ghi đúng số ${typedCount.count}.`;
  if (errors.reason || errors.count) return { errors };
  return {
    answers: {
      ...(reason ? { [reason.name ?? 'reason']: given } : {}),
      ...(typedCount?.name ? { [typedCount.name]: typedCount.count } : {}),
    },
  };
}

function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
