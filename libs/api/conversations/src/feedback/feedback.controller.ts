import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { OwnTurn } from '@tasty-food/api-chat';
import { IdPipe, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import { feedbackSchema, type Feedback } from '@tasty-food/contract';
import { FeedbackStore } from './feedback-store';

/** What a person says of an answer. */
@Controller('api/chat/turns/:turnId/feedback')
export class FeedbackController {
  constructor(
    private readonly ownTurn: OwnTurn,
    private readonly store: FeedbackStore,
  ) {}

  @Put()
  @HttpCode(204)
  async rate(
    @CurrentSession() { staff }: SignedIn,
    @Param('turnId', new IdPipe('turn')) id: string,
    @Body(new SchemaPipe(feedbackSchema, 'feedback')) feedback: Feedback,
  ): Promise<void> {
    await this.ownTurn.find(id, staff.id);
    await this.store.rate(id, staff.id, feedback);
  }
}
