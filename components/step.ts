import { useLayoutEffect, useState } from 'preact/hooks';

/** How many pixels one step takes now: 1 where the reader's browser is set to the usual size of type. See tokens.css. */
export function useStep(): number {
  const [step, setStep] = useState(stepNow);
  useLayoutEffect(() => {
    // The browser's settings can be changed while the page is open, and nothing but a length tells of it.
    const rule = document.documentElement.appendChild(document.createElement('div'));
    rule.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 1rem';
    const watched = new ResizeObserver(() => setStep(stepNow()));
    watched.observe(rule);
    return () => {
      watched.disconnect();
      rule.remove();
    };
  }, []);
  return step;
}

function stepNow(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
