import type { TurnEvent } from '@tasty-food/contract';

/** What the contract says of each event's meaning for the text, said once more: the judge must not lean on what it judges. */
export function textAfter(text: string, event: TurnEvent): string {
  switch (event.type) {
    case 'text-delta':
      return text + event.text;
    case 'turn-start':
    case 'turn-restart':
      return '';
    case 'turn-snapshot':
      return event.turn.text;
    default:
      return text;
  }
}
