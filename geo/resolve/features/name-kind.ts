import type { NameKind } from '../../types';
import type { Feature } from '../feature';

const VALUES: Readonly<Record<NameKind, number>> = {
  official: 1,
  exonym: 0.5,
  variant: -0.5,
  former: -0.5,
  demonym: 0.5,
};

/** A place is rather meant by the name that it is known by. */
export const nameKind: Feature = {
  name: 'nameKind',
  contextual: false,
  concerns: () => true,
  value({ name, display }) {
    if (!name) return 0;
    return display && name.kind !== 'demonym' ? 1.2 : VALUES[name.kind];
  },
};
