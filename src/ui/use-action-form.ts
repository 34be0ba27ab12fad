'use client';

import { type FormEvent, useEffect, useId, useInsertionEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  get,
  type RegisterOptions,
  type Resolver,
  set,
  type UseFormRegisterReturn,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type * as z from 'zod';
import type { ActionResult } from '@/domain/action-result';
import { attempt, type Refused } from './action-failure';
import { collectProblems, type FormProblem, type PlaceOf } from './form-problem';
import { type Typed, typedBefore } from './typed-before';

type Options<Input extends FieldValues, Output, T> = {
  /**
   * The schema the action uses too, fetched when somebody turns to the form: with its library it is a third of a form's
   * script. What was typed is sent, not what the schema makes of it: the server parses again.
   */
  schema: () => Promise<z.ZodType<Output, Input>>;
  action: (input: Input) => Promise<ActionResult<T>>;
  defaultValues: DefaultValues<Input>;
  /** For the summary of what is wrong, where many fields are alike. */
  placeOf?: PlaceOf;
  /** After success. The form keeps its values: reset or leave here. 'leaving' keeps it busy while the next page loads, so that a late click makes no second one. */
  onSuccess?: (value: T, form: UseFormReturn<Input>) => unknown;
};

/** What a control shows before the library holds it: only in what the server draws, and while that wakes up. */
type Drawn = { defaultValue?: string | readonly string[]; defaultChecked?: boolean };

export type FieldProps<Name extends string> = UseFormRegisterReturn<Name> & Drawn & { id: string; error?: string };

export type ActionForm<Input extends FieldValues> = {
  form: UseFormReturn<Input>;
  /** For `<form onSubmit={…} noValidate>`. */
  onSubmit: (event?: FormEvent) => void;
  /** Spread on any control of field.tsx: register, id and error in one. */
  field: <Name extends FieldPath<Input>>(name: Name, options?: RegisterOptions<Input, Name>) => FieldProps<Name>;
  busy: boolean;
  /** Why the server did not do it; null while there is nothing to say. */
  refused: Refused | null;
  problems: FormProblem[];
  dismiss: () => void;
};

/** Out of reach (the network is gone, a new version is out), everything passes: the server says the same sentences. */
function checkedBy<Input extends FieldValues, Output>(schema: () => Promise<z.ZodType<Output, Input>>): Resolver<Input> {
  return async (values, context, options) => {
    const fetched = await Promise.all([schema(), import('@hookform/resolvers/zod')]).catch(() => null);
    if (!fetched) return { values, errors: {} };
    const [known, { zodResolver }] = fetched;
    return zodResolver(known, undefined, { raw: true })(values, context, options);
  };
}

/** Half a date and 31/02 leave a date field's value empty; a day that may be left out would be saved as none, without a word. */
function hearingAll<Input extends FieldValues>(resolve: Resolver<Input>): Resolver<Input> {
  return (values, context, options) => {
    const unreadable = (options.names ?? []).filter((name) => (get(options.fields, name) as { ref?: Partial<HTMLInputElement> } | undefined)?.ref?.validity?.badInput);
    if (unreadable.length === 0) return resolve(values, context, options);
    const typed = structuredClone(values);
    // No schema of a day takes this: its own sentence appears at the field.
    for (const name of unreadable) set(typed, name, '?');
    return resolve(typed, context, options);
  };
}

/**
 * The server fills a control in. In the browser the library does, and React leaves alone what it is told nothing about; only over
 * a text area it would put a default of its own, so it is told what stands there.
 */
function drawn(id: string, value: unknown): Drawn {
  if (typeof document === 'undefined') return typeof value === 'boolean' ? { defaultChecked: value } : value ? { defaultValue: value as string } : {};
  const control = document.getElementById(id);
  return control instanceof HTMLTextAreaElement ? { defaultValue: control.value } : {};
}

/** As people read, from the top: the library knows only the order in which the fields were made. */
function focusFirst(problems: readonly FormProblem[]): void {
  const controls = problems.flatMap(({ controlId }) => (controlId && document.getElementById(controlId)) || []);
  controls.forEach(unfold);
  controls.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0]?.focus();
}

/** Nothing that is refused stays folded away. */
function unfold(control: Element | null): void {
  for (let part = control?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
}

/** Binds a form to a server action. Whatever happens, what was typed stays. */
export function useActionForm<Input extends FieldValues, Output, T>(options: Options<Input, Output, T>): ActionForm<Input> {
  const { schema, action, defaultValues, onSuccess, placeOf } = options;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  // A ref and not the state: two clicks can arrive before the first render.
  const running = useRef(false);
  const formId = useId();
  const idOf = (name: string) => `${formId}-${name}`;
  const form = useForm<Input>({ resolver: hearingAll(checkedBy(schema)), defaultValues, shouldFocusError: false });
  const { errors, isReady } = form.formState;

  // The first drawing is the server's to the letter, or React throws the server's page away and with it what was typed there.
  // So that is read before the library gets hold of the controls, and given to the form as soon as whoever watches a value listens.
  const [fromServer] = useState(() => typeof document !== 'undefined' && document.querySelector(`[id^='${formId}-']`) !== null);
  const typed = useRef<Typed[]>([]);
  const { setValue } = form;
  useInsertionEffect(() => {
    if (fromServer) typed.current = typedBefore(defaultValues, idOf);
  }, []);
  useLayoutEffect(() => {
    const early = typed.current;
    typed.current = [];
    // What the library has found in a control by itself it tells nobody: only a change is told, so each becomes one.
    const give = ({ path, value }: Typed): void => {
      setValue(path as FieldPath<Input>, get(defaultValues, path));
      setValue(path as FieldPath<Input>, value as never, { shouldDirty: true });
    };
    if (early.length > 0) queueMicrotask(() => early.forEach(give));
  }, [setValue]);

  // Whoever begins with the keyboard or the pointer will have it by the time they send.
  const fetchSchema = useRef(schema);
  useEffect(() => {
    const fetchNow = () => void Promise.all([fetchSchema.current(), import('@hookform/resolvers/zod')]).catch(() => undefined);
    document.addEventListener('focusin', fetchNow, { once: true });
    return () => document.removeEventListener('focusin', fetchNow);
  }, []);

  function showFields(fields: Record<string, string[]>): void {
    let focused = false;
    for (const [name, [message]] of Object.entries(fields)) {
      if (!message) continue;
      const known = form.getValues(name as FieldPath<Input>) !== undefined;
      unfold(document.getElementById(idOf(name)));
      form.setError(known ? (name as FieldPath<Input>) : `root.${name}`, { type: 'server', message }, { shouldFocus: known && !focused });
      focused ||= known;
    }
  }

  async function send(input: Input): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setRefused(null);
    const outcome = await attempt(() => action(input));
    if (outcome.kind === 'leaving') return;
    if (outcome.kind === 'done' && onSuccess?.(outcome.value, form) === 'leaving') return;
    running.current = false;
    setBusy(false);
    if (outcome.kind === 'refused') {
      setRefused(outcome.refused);
      if (outcome.fields) showFields(outcome.fields);
    }
  }

  return {
    form,
    onSubmit: (event) => {
      void form.handleSubmit(send, (found) => focusFirst(collectProblems(found, idOf)))(event);
    },
    field: (name, registerOptions) => {
      const { message } = (get(errors, name) ?? {}) as { message?: unknown };
      const first = isReady ? {} : drawn(idOf(name), get(defaultValues, name));
      return { ...form.register(name, registerOptions), ...first, id: idOf(name), error: typeof message === 'string' ? message : undefined };
    },
    busy,
    refused,
    problems: collectProblems(errors, idOf, placeOf),
    dismiss: () => setRefused(null),
  };
}
