// A tiny channel between whoever has good news and the one Toaster. Errors never come only this way.

export type Toast = { message: string; undo?: { label?: string; run: () => void } };

export const toastEvent = 'portal-toast';
const stored = 'portal-flash';

/** Shows a toast now. */
export function toast(message: string, undo?: Toast['undo']): void {
  window.dispatchEvent(new CustomEvent<Toast>(toastEvent, { detail: { message, undo } }));
}

/** Shows a toast here, or on the next page if this one is just being left. */
export function flash(message: string): void {
  try {
    sessionStorage.setItem(stored, message);
  } catch {
    // Storage may be switched off; then the toast is shown here only.
  }
  toast(message);
}

/** What was left for this page, once. */
export function takeFlash(): string | null {
  try {
    const message = sessionStorage.getItem(stored);
    sessionStorage.removeItem(stored);
    return message;
  } catch {
    return null;
  }
}
