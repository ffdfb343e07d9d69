import { useTexts } from '@/components/text';
import view from '@/components/library/view.module.css';
import type { InProps, OutProps } from './exchange-props';
import { InSection } from './InSection';
import { OutSection } from './OutSection';

interface ExchangeViewProps {
  readonly out: OutProps;
  readonly into: InProps;
}

/** The library out and in: what it can be written as, and what can be read. */
export function ExchangeView({ out, into }: ExchangeViewProps) {
  const { translate } = useTexts();
  return (
    <>
      <header class={view.head}>
        <h1>{translate('libraryExchange')}</h1>
        <p class={view.soft}>{translate('exchangeHint')}</p>
      </header>
      <div class={view.body}>
        <OutSection {...out} />
        <InSection {...into} />
      </div>
    </>
  );
}
