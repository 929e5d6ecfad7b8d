/** A value by owner and key, made where it is not among the last `kept` that were asked for. */
export function recent<Owner extends object, Value>(
  values: WeakMap<Owner, Map<string, Value>>,
  owner: Owner,
  key: string,
  kept: number,
  make: () => Value,
): Value {
  const known = values.get(owner) ?? new Map<string, Value>();
  values.set(owner, known);
  const value = known.get(key) ?? make();
  // Maps keep the order of insertion: the first key is the one that was asked for longest ago.
  known.delete(key);
  known.set(key, value);
  if (known.size > kept) known.delete(known.keys().next().value!);
  return value;
}
