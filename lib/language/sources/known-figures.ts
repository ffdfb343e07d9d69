import { PUBLIC_FIGURES } from '@/lib/language/english/public-figures';

/** A person of the tables. */
export interface PublicFigure {
  /** Canonical full name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 code of the state that the person spoke for; null for none. */
  readonly nation: string | null;
}

function readFigures(): PublicFigure[] {
  return PUBLIC_FIGURES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', others = ''] = line.slice(3).split(' = ');
      const code = line.slice(0, 2);
      return {
        name,
        aliases: others.split(', ').filter(Boolean),
        nation: code === '--' ? null : code,
      };
    });
}

/** Every public figure of the tables. */
export const FIGURES: readonly PublicFigure[] = readFigures();
