import type { Routes } from '@angular/router';
import { pagesOf } from '@tasty-food/portal-page';
import { type KnowledgeWordKey, knowledgeWords } from './words/knowledge-words';

const page = pagesOf<KnowledgeWordKey>(knowledgeWords);

export const knowledgeRoutes: Routes = [
  page('documents', 'library.title', () => import('./library/library-page').then(({ LibraryPage }) => LibraryPage)),
  page('documents/:documentKey', 'reading.loadingTitle', () =>
    import('./reading/reading-page').then(({ ReadingPage }) => ReadingPage),
  ),
  page('search', 'find.title', () => import('./search/search-page').then(({ SearchPage }) => SearchPage)),
  page('glossary', 'glossary.title', () => import('./glossary/glossary-page').then(({ GlossaryPage }) => GlossaryPage)),
  page('gaps', 'gaps.title', () => import('./gaps/gaps-page').then(({ GapsPage }) => GapsPage)),
  { path: '**', redirectTo: '/' },
];
