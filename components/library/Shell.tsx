import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Notice } from '@/components/card/notice';
import { HandNotice } from '@/components/highlight/HandNotice';
import { useUndoKeys } from '@/components/highlight/use-undo-keys';
import { useTexts } from '@/components/text';
import { Reanalysing, type Reanalysed } from './Reanalysing';
import { keepPlace } from './kept-place';
import { LIST_NAMES } from './list-names';
import { hashOf, listOf, LISTS, startOf, type Route } from './route';
import styles from './Shell.module.css';

interface ShellProps {
  readonly route: Route;
  /** What went wrong, as it is told; null where nothing did. */
  readonly problem: string | null;
  /** What is wrong with the backups; null where nothing is. */
  readonly backups: string | null;
  /** How far the library is analysed anew; null while it is not. */
  readonly reanalysed: Reanalysed | null;
  /** What the reader has just done; null where nothing was. */
  readonly notice: Notice | null;
  /** Which Ibid this is. */
  readonly version: string;
  /** Undo (false) or do again (true) what the notice tells of. */
  readonly onUndo: (again: boolean) => void;
  readonly children: ComponentChildren;
}

/** Pages of the library that are pages of their own. */
const OTHERS = [
  { href: '/options.html#corrections', name: 'libraryCorrections' },
  { href: '/options.html', name: 'librarySettings' },
] as const;

/** The frame of the library: what there is, what went wrong, and the view itself. */
export function Shell(props: ShellProps) {
  const { route, problem, backups, reanalysed, notice, version, onUndo, children } = props;
  const { translate, locale } = useTexts();
  const current = listOf(route);
  const nav = useRef<HTMLElement>(null);
  // In a narrow window the lists stand in one line, which may begin anywhere; a window becomes narrow at any time.
  useEffect(() => {
    const bar = nav.current;
    if (bar === null) return;
    const watched = new ResizeObserver(() => {
      const link = bar.querySelector('[aria-current]');
      link?.scrollIntoView({ block: 'nearest', inline: 'center' });
    });
    watched.observe(bar);
    return () => watched.disconnect();
  }, [current]);
  useUndoKeys(onUndo);
  return (
    <div class={`roomy ${styles.shell}`} lang={locale}>
      <a class={styles.skip} href="#content" onClick={skipTo('content')}>
        {translate('librarySkip')}
      </a>
      <nav ref={nav} class={styles.nav} aria-label={translate('library')}>
        <p class={styles.brand}>
          <img src="/icon/48.png" width="20" height="20" alt="" /> {translate('extensionName')}
        </p>
        <ul>
          {LISTS.map((list) => (
            <li key={list}>
              <a href={hashOf(startOf(list))} aria-current={list === current ? 'page' : undefined}>
                {translate(LIST_NAMES[list])}
              </a>
            </li>
          ))}
        </ul>
        <ul class={styles.others}>
          {OTHERS.map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{translate(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="content" class={styles.content} tabIndex={-1} onClick={keepView}>
        {problem !== null && (
          <p class={styles.problem} role="alert">
            {problem}
          </p>
        )}
        {backups !== null && (
          <p class={styles.problem}>
            {backups} <a href="/options.html#backups">{translate('backupToSettings')}</a>
          </p>
        )}
        {reanalysed !== null && <Reanalysing {...reanalysed} />}
        {children}
        <HandNotice class={styles.notice} notice={notice} version={version} onUndo={onUndo} />
      </main>
    </div>
  );
}

/** Who follows a link and comes back finds the view where it was left. */
function keepView({ target, currentTarget }: TargetedMouseEvent<HTMLElement>): void {
  if (target instanceof Element && target.closest('a'))
    keepPlace({ view: currentTarget.scrollTop });
}

/** A hash of its own would be taken for a view. */
function skipTo(id: string): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
}
