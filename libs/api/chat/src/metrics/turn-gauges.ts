import { Injectable } from '@nestjs/common';
import { Metrics } from '@tasty-food/api-telemetry';
import { AnswerAgain } from '../instances/answer-again';
import { RunningTurns } from '../turns/running-turns';
import { SaveAnswers } from '../turns/save-answers';
import { TurnReaders } from '../turns/turn-readers';

/** What those who answer, save and read know of turns anyway: asked at each scrape. */
@Injectable()
export class TurnGauges {
  constructor(metrics: Metrics, running: RunningTurns, readers: TurnReaders, saving: SaveAnswers, again: AnswerAgain) {
    const gauge = (name: string, help: string, read: () => number) => metrics.readGauge({ name, help }, read);
    const counter = (name: string, help: string, read: () => number) => metrics.readCounter({ name, help }, read);

    gauge('tasty_food_turns_active', 'Turns being answered here.', () => running.runningCount);
    gauge('tasty_food_readers_active', 'Readers following a turn here.', () => readers.openCount);
    gauge('tasty_food_turns_unsaved', 'Turns that have ended here and are not saved yet.', () => saving.unsavedCount);
    counter(
      'tasty_food_turns_saved_late_total',
      'Turns that could not be saved at the first try.',
      () => saving.lateCount,
    );
    counter('tasty_food_turn_takeovers_total', 'Turns taken over from a process that was gone.', () => again.takenOver);
    counter(
      'tasty_food_turns_given_up_total',
      'Turns that this process was answering and another took, or that it handed over.',
      () => running.tally.givenUp,
    );
    metrics.readCounters(
      { name: 'tasty_food_turn_stops_total', help: 'Answers that were stopped, by why.', labels: ['why'] },
      () => [
        { labels: { why: 'asked' }, value: running.tally.stopped },
        { labels: { why: 'unread' }, value: running.tally.unread },
      ],
    );
  }
}
