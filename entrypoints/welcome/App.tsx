import { Welcome } from '@/components/welcome/Welcome';
import type { WelcomeState } from '@/lib/ui/welcome-state';

/** The welcome page over what its signals hold; nothing until it is known what was allowed before. */
export function App({ state }: { readonly state: WelcomeState }) {
  const allowed = state.allowed.value;
  return allowed && <Welcome {...allowed} outcome={state.outcome.value} onChoose={state.choose} />;
}
