import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and until the page has woken up: for what does nothing without its script and would only cost the server. */
export const useAwake = (): boolean => useSyncExternalStore(never, () => true, () => false);
