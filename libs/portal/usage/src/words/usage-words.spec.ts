import { itHasAllWords } from '@tasty-food/portal-ui/testing';
import { usageWords } from './usage-words';

describe('the words of the pages of money', () => {
  itHasAllWords(usageWords);
});
