import {
  withFrenchFirst,
  type ConversationWithTurns,
  type Language,
  type Source,
  type Turn,
} from '@tasty-food/contract';

/** A conversation as a Markdown document. An answer that is not whole says so here too. */
export function conversationMarkdown(conversation: ConversationWithTurns, language: Language): string {
  const turns = conversation.turns.map((turn) => turnMarkdown(turn, language));
  return [`# ${oneLine(conversation.title)}`, ...turns].join('\n\n') + '\n';
}

function turnMarkdown(turn: Turn, language: Language): string {
  const words = WORDS[language];
  const when = new Intl.DateTimeFormat(words.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  }).format(new Date(turn.askedAt));
  const heading = language === 'fr' ? withFrenchFirst(when) : when;
  const question = turn.question.split('\n').map((line) => `> ${line}`);
  const parts = [`## ${heading}`, question.join('\n'), turn.text.trim()];
  if (turn.state !== 'complete') parts.push(`_${words.unfinished}_`);
  if (turn.sources.length > 0) {
    parts.push(
      [`${words.sources}:`, ...turn.sources.map((source) => `- ${oneLine(sourceTitle(source, language))}`)].join('\n'),
    );
  }
  return parts.filter(Boolean).join('\n\n');
}

/** With the day that it holds for, where it is not that of the question. */
function sourceTitle({ title, asOf }: Source, language: Language): string {
  if (asOf === undefined) return title;
  const day = new Intl.DateTimeFormat(WORDS[language].locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(asOf),
  );
  return `${title} – ${WORDS[language].asOf} ${language === 'fr' ? withFrenchFirst(day) : day}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const WORDS = {
  fr: { locale: 'fr-BE', unfinished: 'Cette réponse est incomplète.', sources: 'Sources', asOf: 'au' },
  nl: { locale: 'nl-BE', unfinished: 'Dit antwoord is onvolledig.', sources: 'Bronnen', asOf: 'per' },
  en: { locale: 'en-BE', unfinished: 'This answer is not complete.', sources: 'Sources', asOf: 'as of' },
} as const satisfies Record<Language, Record<string, string>>;
