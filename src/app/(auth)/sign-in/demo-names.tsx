'use client';

type Name = { name: string; role: string };

/** Fills in a demo name and its password; signing in stays the visitor's own press. */
export function DemoNames({ names, password }: { names: readonly Name[]; password: string }) {
  function fill(name: string): void {
    for (const [field, value] of [['name', name], ['password', password]] as const) {
      const input = document.querySelector<HTMLInputElement>(`#sign-in-form [name="${field}"]`);
      if (!input) continue;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    document.querySelector<HTMLButtonElement>('#sign-in-form [type="submit"]')?.focus();
  }
  return (
    <ul className="mt-3 grid gap-2 sm:grid-cols-2">
      {names.map(({ name, role }) => (
        <li key={name}>
          <button
            type="button"
            onClick={() => fill(name)}
            className="flex min-h-12 w-full flex-col items-start rounded-sm border border-gold-line bg-surface px-3 py-1.5 text-left hover:border-control"
          >
            <span className="sr-only">Điền tên </span>
            <span className="font-medium text-action-ink">{name}</span>
            <span className="text-sm text-ink-2">{role}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
