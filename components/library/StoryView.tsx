import { useState } from 'preact/hooks';
import { Timeline } from '@/components/charts/Timeline';
import type { Report } from '@/components/charts/timeline-scale';
import { useTexts, type Texts } from '@/components/text';
import { figureAsPrinted } from '@/components/words/evidence-words';
import { dayInWords } from '@/components/words/dates';
import { measureOf, topicOf } from '@/components/words/figure-words';
import { counted } from '@/components/words/plural';
import type { StoryThread, StoryView as Story } from '@/lib/domain/library-views';
import { HeadLine } from './HeadLine';
import { Relations } from './Relations';
import { hashOf } from './route';
import { Days } from './StoriesView';
import styles from './StoryView.module.css';
import { UpLink } from './UpLink';
import view from './view.module.css';

/** One story: what its articles report of each quantity in the course of time, and the articles. */
export function StoryView({ story }: { readonly story: Story }) {
  const texts = useTexts();
  const { translate } = texts;
  const [chosen, setChosen] = useState<string | null>(null);
  const thread = story.threads.find(({ id }) => id === chosen) ?? story.threads[0];
  return (
    <>
      <header class={view.head}>
        <UpLink list="stories" />
        <h1 dir="auto">{story.title || translate('libraryUntitled')}</h1>
        <p class={view.soft}>
          {counted(texts, 'articles', story.articles)} ·{' '}
          {counted(texts, 'librarySites', story.sites.length)} ·{' '}
          <Days from={story.from} to={story.to} />
        </p>
        <Relations counts={story.relations} />
      </header>
      <div class={view.body}>
        {thread && (
          <section>
            <h2>{translate('libraryTimelineTitle')}</h2>
            {story.threads.length > 1 && (
              <label class={`${view.field} ${styles.chosen}`}>
                {translate('libraryCounted')}
                <select
                  value={thread.id}
                  onChange={(event) => setChosen(event.currentTarget.value)}
                >
                  {story.threads.map((one) => (
                    <option key={one.id} value={one.id}>
                      {nameOf(texts, one)} ({counted(texts, 'libraryReports', one.reports.length)})
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Reports thread={thread} />
          </section>
        )}
        <section>
          <h2>{translate('libraryArticles')}</h2>
          <ul class={view.list}>
            {story.heads.map((head) => (
              <li key={head.articleId} class={styles.article}>
                <HeadLine head={head} titled />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function nameOf(texts: Texts, { view: { here, reason } }: StoryThread): string {
  return topicOf(texts, here, reason);
}

/** Letters for the sources in the order in which they speak: A, B, … Z, A2, … */
function lettersOf(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    [...new Set(names)].map((name, index) => {
      const round = Math.floor(index / 26);
      const letter = String.fromCharCode(65 + (index % 26));
      return [name, round === 0 ? letter : `${letter}${String(round + 1)}`];
    }),
  );
}

/** The reports of one quantity as a chart, and the same as a table beside it. */
function Reports({ thread }: { readonly thread: StoryThread }) {
  const texts = useTexts();
  const { translate } = texts;
  const who = ({ source, site }: StoryThread['reports'][number]) =>
    source ?? translate('libraryItself', site);
  const letters = lettersOf(thread.reports.map(who));
  const reports = thread.reports.map((evidence): Report => {
    const { findingId, day, low, high } = evidence;
    const said = translate('dot', figureAsPrinted(evidence), who(evidence));
    const name = `${said}, ${evidence.site}, ${dayInWords(texts, day)}`;
    return { key: findingId, day, low, high, letter: letters.get(who(evidence)) ?? '', name };
  });
  return (
    <div class={styles.beside}>
      <Timeline
        reports={reports}
        label={nameOf(texts, thread)}
        unit={measureOf(texts, thread.view.here)}
      />
      <div class={styles.tabled}>
        <table class={styles.table}>
          <caption>{nameOf(texts, thread)}</caption>
          <thead>
            <tr>
              <th scope="col">{translate('libraryWhen')}</th>
              <th scope="col">{translate('libraryWho')}</th>
              <th scope="col">{translate('libraryWhat')}</th>
              <th scope="col">{translate('libraryWhere')}</th>
            </tr>
          </thead>
          <tbody>
            {thread.reports.map((evidence, index) => (
              <tr key={evidence.findingId}>
                <td>
                  <time dateTime={evidence.day}>
                    {dayInWords(texts, evidence.day, evidence.day)}
                  </time>
                </td>
                <th scope="row">
                  <span class={styles.letter}>{reports[index]?.letter}</span>{' '}
                  <bdi>{who(evidence)}</bdi>
                </th>
                <td>
                  <q dir="auto">{figureAsPrinted(evidence)}</q>
                </td>
                <td>
                  <a
                    class={view.link}
                    href={hashOf({ view: 'article', id: evidence.articleId })}
                    title={evidence.title}
                  >
                    <bdi>{evidence.site}</bdi>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
