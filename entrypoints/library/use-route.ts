import { useEffect, useState } from 'preact/hooks';
import { hashOf, routeOf, type Route } from '@/components/library/route';

/** The view that the address asks for, and how to ask for another one in its place: typing makes no steps for Back. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const replace = (next: Route) => {
    history.replaceState(null, '', hashOf(next));
    setRoute(next);
  };
  return [route, replace];
}
