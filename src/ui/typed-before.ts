export type Typed = { path: string; value: unknown };

/**
 * What somebody typed, chose or cleared before the scripts had come: the library puts its defaults over it. Controls come from the
 * server filled in with these defaults, so what differs from them now, a person changed, or the browser kept from before a reload.
 * Asked before the library knows the controls, and only of a form that came from the server.
 */
export function typedBefore(defaults: unknown, idOf: (path: string) => string, path = ''): Typed[] {
  const control = document.getElementById(idOf(path));
  const under = (key: string | number): string => (path ? `${path}.${key}` : String(key));
  if (Array.isArray(defaults) && isInput(control) && control.type === 'checkbox') return [{ path, value: tickedOf(groupOf(control), defaults) }];
  if (defaults !== null && typeof defaults === 'object') return Object.entries(defaults).flatMap(([key, value]) => typedBefore(value, idOf, under(key)));
  const value = changed(control, defaults);
  return value === undefined ? [] : [{ path, value }];
}

const isInput = (control: HTMLElement | null): control is HTMLInputElement => control instanceof HTMLInputElement;

/** Boxes or options of one group share a name, the first has its id. */
const groupOf = ({ form, name }: HTMLInputElement): HTMLInputElement[] =>
  [...(form?.elements ?? [])].filter((each): each is HTMLInputElement => each instanceof HTMLInputElement && each.name === name);

/** Told even when nobody touched it: the library takes from a group only the boxes it finds ticked and open, and would lose the others. */
function tickedOf(boxes: readonly HTMLInputElement[], defaults: readonly unknown[]): unknown[] {
  const other = boxes.filter(({ checked, value }) => checked !== defaults.includes(value));
  return [...defaults.filter((each) => !other.some(({ value }) => value === each)), ...other.filter(({ checked }) => checked).map(({ value }) => value)];
}

function changed(control: HTMLElement | null, sent: unknown): unknown {
  if (control instanceof HTMLSelectElement) return isChosen(control) ? control.value : undefined;
  if (control instanceof HTMLTextAreaElement) return writtenOver(control, sent);
  if (!isInput(control) || control.type === 'file') return undefined;
  if (control.type === 'checkbox') return control.checked === (sent === true) ? undefined : control.checked;
  if (control.type === 'radio') return groupOf(control).find(({ checked, value }) => checked && value !== sent)?.value;
  // Half a date and 31/02 have no value: no schema of a day takes this one, so its sentence appears at the field.
  if (control.type === 'date' && control.validity.badInput) return '?';
  return writtenOver(control, sent);
}

/** Browsers keep no line break in a field of one line, and one kind of them in a text area: what they made of the default is compared. */
function writtenOver(control: HTMLInputElement | HTMLTextAreaElement, sent: unknown): string | undefined {
  const untouched = control.cloneNode() as typeof control;
  untouched.value = String(sent ?? '');
  return control.value === untouched.value ? undefined : control.value;
}

/** Another option than the one that a list from the server shows by itself. */
function isChosen({ options, selectedIndex }: HTMLSelectElement): boolean {
  const all = [...options];
  const sent = all.findIndex((option) => option.defaultSelected);
  return selectedIndex >= 0 && selectedIndex !== (sent < 0 ? all.findIndex((option) => !option.disabled) : sent);
}
