/**
 * What somebody typed before the scripts had come: the library would put its defaults over it. Controls come from the server
 * empty and unticked, so what is in one now, a person put there. On the server, and for a form that was not there yet, the
 * defaults as they are.
 */
export function withTyped<Values>(defaults: Values, idOf: (path: string) => string): Values {
  if (typeof document === 'undefined') return defaults;
  return typedOr(defaults, '', idOf) as Values;
}

function typedOr(value: unknown, path: string, idOf: (path: string) => string): unknown {
  const control = document.getElementById(idOf(path));
  if (Array.isArray(value)) {
    if (isInput(control) && control.type === 'checkbox') return [...new Set([...value, ...tickedBeside(control)])];
    return value.map((each, index) => typedOr(each, path ? `${path}.${index}` : String(index), idOf));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typedOr(each, path ? `${path}.${key}` : key, idOf)]));
  }
  if (typeof value === 'boolean') return value || (isInput(control) && control.type === 'checkbox' && control.checked);
  return typeof value === 'string' ? (written(control) ?? value) : value;
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
