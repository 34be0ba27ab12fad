/** One thing that waits for the actor on /home. Each module exports its own `listTasks(ctx)`; the page composes them. */
export type Task = {
  /** Stable: module and subject. */
  key: string;
  /** What to do, as a verb: "Thẩm tra 3 hồ sơ". */
  title: string;
  detail: string;
  href: string;
  /** The button's word. */
  call: string;
  /** Exclusive instant, when there is one. */
  dueAt: Date | null;
  /** Lower comes first: 1 late or asked for, 2 now, 3 soon. */
  urgency: 1 | 2 | 3;
  count?: number;
};
