import { itHasAllWords, itPromisesNothing } from '@tasty-food/portal-ui/testing';
import { branchesWords } from './branches-words';

describe('the words of the hours and certificates of a branch', () => {
  itHasAllWords(branchesWords);
  itPromisesNothing(branchesWords);
});
