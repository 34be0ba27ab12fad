export type Typed = { path: string; value: unknown };

/**
 * What somebody typed before the scripts had come: the library puts its defaults over it. Controls come from the server empty and
 * unticked, so what is in one now, a person put there. Asked before the library knows the controls; for a form that was not there
 * yet, nothing.
 */
export function typedBefore(defaults: unknown, idOf: (path: string) => string, path = ''): Typed[] {
  const control = document.getElementById(idOf(path));
  const under = (key: string | number): string => (path ? `${path}.${key}` : String(key));
  if (Array.isArray(defaults) && isInput(control) && control.type === 'checkbox') {
    const ticked = tickedBeside(control).filter((value) => !defaults.includes(value));
    return ticked.length > 0 ? [{ path, value: [...defaults, ...ticked] }] : [];
  }
  if (defaults !== null && typeof defaults === 'object') return Object.entries(defaults).flatMap(([key, value]) => typedBefore(value, idOf, under(key)));
  if (typeof defaults === 'boolean') return !defaults && isInput(control) && control.type === 'checkbox' && control.checked ? [{ path, value: true }] : [];
  const value = typeof defaults === 'string' ? written(control) : undefined;
  return value === undefined || value === defaults ? [] : [{ path, value }];
}

const isInput = (control: HTMLElement | null): control is HTMLInputElement => control instanceof HTMLInputElement;

/** Of one group: the boxes share a name, the first has its id. */
const tickedBeside = ({ form, name }: HTMLInputElement): string[] =>
  [...(form?.elements ?? [])].filter((each): each is HTMLInputElement => each instanceof HTMLInputElement && each.name === name && each.checked).map(({ value }) => value);

function written(control: HTMLElement | null): string | undefined {
  if (control instanceof HTMLSelectElement) return isChosen(control) ? control.value : undefined;
  if (isInput(control) && control.type === 'radio') return tickedBeside(control)[0];
  // Half a date and 31/02 have no value: no schema of a day takes this one, so its sentence appears at the field.
  if (isInput(control) && control.type === 'date' && control.validity.badInput) return '?';
  const isText = control instanceof HTMLTextAreaElement || (isInput(control) && !['checkbox', 'file'].includes(control.type));
  return isText && control.value !== '' ? control.value : undefined;
}

/** Another option than the one that a list from the server shows by itself. */
function isChosen({ options, selectedIndex }: HTMLSelectElement): boolean {
  const all = [...options];
  const sent = all.findIndex((option) => option.defaultSelected);
  return selectedIndex >= 0 && selectedIndex !== (sent < 0 ? all.findIndex((option) => !option.disabled) : sent);
}
