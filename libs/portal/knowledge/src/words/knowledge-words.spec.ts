import { itHasAllWords } from '@tasty-food/portal-ui/testing';
import { knowledgeWords } from './knowledge-words';

describe('the words of the pages of knowledge', () => {
  itHasAllWords(knowledgeWords);
});
