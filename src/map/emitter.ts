/** Listeners by event type; `on` returns the way to stop. */
export interface Emitter<Events> {
  on<Type extends keyof Events>(type: Type, listener: (event: Events[Type]) => void): () => void;
  emit<Type extends keyof Events>(type: Type, event: Events[Type]): void;
  clear(): void;
}

/** An emitter without listeners. */
export function createEmitter<Events>(): Emitter<Events> {
  const listeners = new Map<keyof Events, Set<(event: never) => void>>();
  return {
    on(type, listener) {
      const known = listeners.get(type) ?? new Set();
      listeners.set(type, known);
      known.add(listener);
      return () => known.delete(listener);
    },
    emit(type, event) {
      for (const listener of [...(listeners.get(type) ?? [])]) listener(event as never);
    },
    clear: () => listeners.clear(),
  };
}
