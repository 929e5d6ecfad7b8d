/**
 * Works something out for an object and keeps it until another object is asked about: the mentions of
 * a document all ask the same, one after the other, and a map of all documents would cost more. What
 * else is handed in belongs to the object, and is looked at only when it is new.
 */
export function forLast<Key extends object, Rest extends readonly unknown[], Value>(
  work: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key, ...rest) => {
    if (last?.key !== key) last = { key, value: work(key, ...rest) };
    return last.value;
  };
}
