import * as fc from 'fast-check';
import { NOT_IN_DOCUMENTS } from '../answering/prompt';
import { NotInDocuments } from './not-in-documents';

/** What goes on of a text that comes cut at these places. */
function taken(text: string, cuts: readonly number[]) {
  const mark = new NotInDocuments();
  const places = [0, ...cuts.filter((cut) => cut < text.length).toSorted((one, other) => one - other), text.length];
  const pieces = places.slice(1).map((to, at) => mark.take(text.slice(places[at], to)));
  return { text: pieces.join('') + mark.end(), isSaid: mark.isSaid };
}

const words = fc.stringMatching(/^[a-z <]{0,12}$/);
const cuts = fc.array(fc.nat(60), { maxLength: 12 });

it('is taken out of a text, however it is cut, and nothing else is', () => {
  fc.assert(
    fc.property(words, words, cuts, (before, after, at) => {
      expect(taken(before + NOT_IN_DOCUMENTS + after, at)).toEqual({ text: before + after, isSaid: true });
      expect(taken(before + after, at)).toEqual({ text: before + after, isSaid: false });
    }),
  );
});

it('is not what only begins like it', () => {
  const begun = NOT_IN_DOCUMENTS.slice(0, -1);
  expect(taken(begun, [3, 7])).toEqual({ text: begun, isSaid: false });
});
