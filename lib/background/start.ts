import browser from 'webextension-polyfill';
import { listen } from '@/lib/messaging/listen';
import { toBackground } from '@/lib/messaging/to-background';
import { removeParts } from '@/lib/store/export-parts';
import { backUp, backUpIfDue, backupFailed, saveBackup } from './backup/back-up';
import { redoChange, undoChange } from './changes';
import { choicesForCorrection, choicesForHighlight, findSources } from './choices';
import { permissionsChanged, setConsent } from './consent';
import { makeCorrectionFrom, takeCorrectionBack } from './corrections';
import { deleteEverything } from './delete-everything';
import { exportPieceOf } from './exchange/exports';
import {
  applyImport,
  beginImportOf,
  cancelImport,
  importDocument,
  importLines,
  importPages,
  reviewImport,
} from './exchange/imports';
import { forget } from './forget';
import { forgetOld } from './forget-old';
import {
  highlightsPlaced,
  linkHighlightsFrom,
  removeHighlightFrom,
  saveHighlightFrom,
  unlinkHighlightsFrom,
} from './highlights';
import { highlightByKey, highlightByMenu } from './highlight-command';
import { injectMargin } from './inject';
import { inProgress } from './in-progress';
import { wakeUp, welcome } from './install';
import { currentCard, currentMarks } from './marks';
import { setMeanings } from './meanings';
import { openCorrections } from './open-corrections';
import { openPassage } from './open-passage';
import { settingsChanged } from './page-settings';
import { offerOpenTabs, readOpenTabs } from './open-tabs';
import { pageFound, pageLeft, pageMoved } from './page-found';
import { articlePlaced } from './article-placed';
import { readTab } from './read-tab';
import { receiveArticle } from './receive-article';
import { inBackground, report } from './report';
import { forgetTab } from './session';
import { allowSite, disallowSite, pauseSite, resumeSite } from './sites';
import { step } from './step';
import { tabStatus } from './tab-status';

/**
 * All that the background does. Every listener is registered before this returns: a worker that was woken by an event
 * hears it only then. Nothing is kept in memory that the next worker would miss.
 */
export function start(): void {
  listen(
    'background',
    toBackground,
    {
      'page.found': (_, sender) => pageFound(sender),
      'page.moved': (_, sender) => pageMoved(sender),
      'article.read': (content, sender) => inProgress(receiveArticle(content, sender)),
      'article.placed': (placed, sender) => articlePlaced(placed, sender),
      'page.left': (_, sender) => pageLeft(sender),
      'marks.get': (_, sender) => currentMarks(sender),
      'card.get': ({ findingId }, sender) => currentCard(findingId, sender),
      'passage.open': (passage) => openPassage(passage),
      'tab.status': ({ tabId }) => tabStatus(tabId),
      'tab.read': ({ tabId }) => readTab(tabId),
      'site.pause': ({ origin }) => pauseSite(origin),
      'site.resume': ({ origin }) => resumeSite(origin),
      'site.allow': ({ origin }) => allowSite(origin),
      'site.disallow': ({ origin }) => disallowSite(origin),
      'article.forget': ({ articleId }) => forget(articleId),
      'tabs.offer': () => offerOpenTabs(),
      'tabs.readOpen': () => readOpenTabs(),
      'margin.load': (_, { tabId }) => injectMargin(tabId),
      'highlight.choices': (passage, sender) => choicesForHighlight(passage, sender),
      'correction.choices': ({ findingId }, sender) => choicesForCorrection(findingId, sender),
      'corrections.open': () => openCorrections(),
      'sources.find': ({ words }, sender) => findSources(words, sender),
      'meanings.set': ({ meanings, moved }, sender) => setMeanings(meanings, moved, sender),
      'everything.delete': () => deleteEverything(),
      'consent.set': ({ consent }) => setConsent(consent),
      'highlight.save': ({ highlight }, sender) => saveHighlightFrom(highlight, sender),
      'highlight.remove': ({ id }, sender) => removeHighlightFrom(id, sender),
      'highlight.link': (link, sender) => linkHighlightsFrom(link, sender),
      'highlight.unlink': ({ id }, sender) => unlinkHighlightsFrom(id, sender),
      'highlights.placed': ({ placed }, sender) => highlightsPlaced(placed, sender),
      'correction.make': (correction, sender) => makeCorrectionFrom(correction, sender),
      'correction.takeBack': ({ id }, sender) => takeCorrectionBack(id, sender),
      'import.begin': ({ id, name }) => beginImportOf(id, name),
      'import.lines': ({ id, batch, lines }) => importLines(id, batch, lines),
      'import.document': ({ id, text }) => importDocument(id, text),
      'import.pages': ({ id, batch, contents, last }) => importPages(id, batch, contents, last),
      'import.review': ({ id }) => reviewImport(id),
      'import.apply': ({ id }) => applyImport(id),
      'import.cancel': ({ id }) => cancelImport(id),
      'export.piece': (request) => exportPieceOf(request),
      'export.over': ({ id }) => removeParts(id).then(() => null),
      'backup.now': () => backUp(),
      'backup.written': (written) => saveBackup(written),
      'backup.failed': ({ why }) => backupFailed(why),
      'change.undo': ({ id }, sender) => undoChange(id, sender),
      'change.redo': ({ id }, sender) => redoChange(id, sender),
    },
    {
      onFailure: (error, sender) =>
        inBackground(report(error, sender.party === 'tab' ? sender : undefined)),
    },
  );
  browser.runtime.onInstalled.addListener(({ reason }) => inBackground(welcome(reason)));
  browser.runtime.onStartup.addListener(() => undefined); // wakes the worker, which then does what follows
  browser.permissions.onAdded.addListener(() => inBackground(permissionsChanged()));
  browser.permissions.onRemoved.addListener(() => inBackground(permissionsChanged()));
  // Browsers of phones have neither keys nor context menus.
  browser.commands?.onCommand.addListener((command) => inBackground(step(command)));
  browser.commands?.onCommand.addListener((command) => inBackground(highlightByKey(command)));
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) =>
    inBackground(highlightByMenu(menuItemId, tab)),
  );
  browser.storage.onChanged.addListener(settingsChanged);
  browser.tabs.onRemoved.addListener((tabId) => inBackground(forgetTab(tabId)));
  inBackground(wakeUp());
  inBackground(forgetOld());
  inBackground(backUpIfDue());
}
