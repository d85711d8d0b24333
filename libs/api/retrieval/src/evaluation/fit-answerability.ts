import { splitMarkdown } from '@tasty-food/api-extraction';
import { BUILT_IN_CONCEPTS, Glossary, analysePassage, analyseQuestion } from '@tasty-food/api-text-analysis';
import { signsOfEach, LOOKED_AT } from '../answerability/answerability';
import type { Signs } from '../answerability/signs';
import { splitPassages } from '../passages/split-passages';
import { earlierDays } from '../ranking/earlier-days';
import { PassageIndex } from '../ranking/passage-index';
import { sampleDocuments } from '../testing/index-sample';
import { crossValidate, fitLogistic, type Example } from './fit-logistic';
import type { JudgedQuestion } from './figures';
import { readAspectQuestions, readBlindQuestions, readGapQuestions, readQuestions } from './read-questions';

/** A question of which the documents that answer it were taken away is rather like one that nobody answers: it counts less. */
const LEFT_OUT_WEIGHT = 0.3;
const REFUSED = 0.05;

const glossary = new Glossary(BUILT_IN_CONCEPTS);
const documents = new Map(sampleDocuments().map((document) => [document.slug, document]));
const index = new PassageIndex();
const passages = new Map(
  [...documents.values()]
    .flatMap((document) =>
      splitPassages(splitMarkdown(document.markdown).sections).map((passage, ordinal) => ({
        document,
        ordinal,
        passage,
      })),
    )
    .map(({ document: { slug, title, language }, ordinal, passage }, id) => {
      const text = { ...passage, title, language };
      index.add({ id, versionId: slug, slug, version: 1, ordinal, language }, analysePassage(text, glossary));
      return [id, text] as const;
    }),
);

/** Prints the weights of `likelihood.ts`, learnt from the judged questions: `npx nx fit api-retrieval`. */
function fit(): void {
  const questions = [
    ...readQuestions('questions'),
    ...readQuestions('own-questions'),
    ...readGapQuestions(),
    ...readAspectQuestions(),
    ...readBlindQuestions(),
  ];
  const examples = questions.flatMap((question) => {
    const answered = question.negative === null;
    const golden = Object.keys(question.expected).map((source) => source.replace(/^doc:|#.*$/g, ''));
    const key = question.question;
    const leftOut = answered && golden.length > 0 ? signsFor(question, golden) : [];
    return [
      ...signsFor(question).map((signs) => ({ key, answered, weight: 1, signs })),
      ...leftOut.map((signs) => ({ key, answered: false, weight: LEFT_OUT_WEIGHT, signs })),
    ];
  });
  report(examples);
}

function report(examples: readonly Example<keyof Signs>[]): void {
  const judged = crossValidate(examples).filter(({ weight }) => weight === 1);
  const answered = judged
    .filter((one) => one.answered)
    .map(({ likelihood }) => likelihood)
    .sort((one, other) => one - other);
  const gaps = judged.filter((one) => !one.answered).map(({ likelihood }) => likelihood);
  const threshold = answered[Math.floor(answered.length * REFUSED)] ?? 0;
  const recognised = gaps.filter((likelihood) => likelihood < threshold).length / gaps.length;
  const told = answered.flatMap((one) => gaps.map((other) => (one > other ? 1 : one === other ? 0.5 : 0) as number));
  console.log(`${answered.length} answered, ${gaps.length} not, each judged by weights learnt without it:`);
  console.log(`AUROC ${(told.reduce((sum, one) => sum + one, 0) / told.length).toFixed(3)}`);
  console.log(
    `below ${threshold.toFixed(3)}: ${REFUSED * 100} % of the answered, ${(recognised * 100).toFixed(1)} % of the others`,
  );
  console.table(
    Object.fromEntries(
      Object.entries(fitLogistic(examples)).map(([sign, weight]) => [sign, Number(weight.toFixed(2))]),
    ),
  );
}

function signsFor({ question, context: { date, branch } }: JudgedQuestion, without: readonly string[] = []): Signs[] {
  const earlier = earlierDays(question, date);
  const readable = [...documents.values()].filter(
    ({ slug, validFrom, validTo, branches }) =>
      !without.includes(slug) &&
      validFrom <= date &&
      (earlier !== undefined || validTo === null || validTo >= date) &&
      (branch === null || branches.includes(branch)),
  );
  const asked = analyseQuestion(question, glossary, index.vocabulary);
  const ranking = index.rank([asked], new Set(readable.map(({ slug }) => slug)), LOOKED_AT);
  const best = ranking.ranked.flatMap(({ passageId, score }) => {
    const text = passages.get(passageId);
    return text ? [{ ...text, score }] : [];
  });
  return signsOfEach([asked], best, ranking, glossary);
}

fit();
