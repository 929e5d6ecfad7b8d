/** What the words around a trigger make of it. */
export type Mood = 'asserted' | 'negated' | 'possible' | 'attempted' | 'failed' | 'decided' | 'denied';
