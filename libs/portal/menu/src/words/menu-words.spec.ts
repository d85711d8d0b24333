import { itHasAllWords, itPromisesNothing } from '@tasty-food/portal-ui/testing';
import { menuWords } from './menu-words';

describe('the words of the menu and the 86 list', () => {
  itHasAllWords(menuWords);
  itPromisesNothing(menuWords);
});
