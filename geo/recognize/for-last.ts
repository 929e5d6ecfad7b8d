/**
 * Works something out for an object and keeps it until another object is asked about: the mentions of
 * a document all ask the same, one after the other, and a map of all documents would cost more.
 */
export function forLast<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}
