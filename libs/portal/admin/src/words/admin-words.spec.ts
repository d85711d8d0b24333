import { itHasAllWords } from '@tasty-food/portal-ui/testing';
import { adminWords } from './admin-words';

describe('the words of the pages of people and money', () => {
  itHasAllWords(adminWords);
});
