import { itHasAllWords, itPromisesNothing } from '@tasty-food/portal-ui/testing';
import { registerWords } from './register-words';

describe('the words of the register and of who keeps it', () => {
  itHasAllWords(registerWords);
  itPromisesNothing(registerWords);
});
