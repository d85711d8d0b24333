import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  RequestMethod,
  Res,
  Sse,
  UseGuards,
  type MessageEvent,
} from '@nestjs/common';
import { IdPipe, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  askOnceSchema,
  askSchema,
  type AcceptedTurn,
  type Ask,
  type AskOnce,
  type StoppedTurn,
  type Turn,
} from '@tasty-food/contract';
import type { Request, Response } from 'express';
import { finalize, type Observable } from 'rxjs';
import { AskQuestion } from './turns/ask-question';
import { IdempotencyKey } from './idempotency-key';
import { OwnTurn } from './turns/own-turn';
import { orGiveBack } from './limits/counted-questions';
import { QuestionLimit } from './limits/question-limit.guard';
import { StopTurn } from './turns/stop-turn';
import { TurnReaders } from './turns/turn-readers';

const turnId = new IdPipe('turn');

/** Questions in, turns out: one line a route. */
@Controller('api/chat')
export class ChatController {
  constructor(
    private readonly askQuestion: AskQuestion,
    private readonly ownTurn: OwnTurn,
    private readonly stopTurn: StopTurn,
    private readonly readers: TurnReaders,
  ) {}

  @Post('turns')
  @UseGuards(QuestionLimit)
  ask(
    @CurrentSession() { staff }: SignedIn,
    @Body(new SchemaPipe(askSchema, 'question')) ask: Ask,
    @Req() request: Request,
    @IdempotencyKey() key?: string,
  ): Promise<AcceptedTurn> {
    return orGiveBack(request, () => this.askQuestion.ask(staff, ask, key));
  }

  @Get('turns/:turnId')
  turn(@CurrentSession() { staff }: SignedIn, @Param('turnId', turnId) id: string): Promise<Turn> {
    return this.ownTurn.find(id, staff.id);
  }

  @Sse('turns/:turnId/events')
  async events(
    @CurrentSession() session: SignedIn,
    @Res() response: Response,
    @Param('turnId', turnId) id: string,
    @Headers('last-event-id') lastEventId?: string,
    @Query('after') after?: string,
  ): Promise<Observable<MessageEvent>> {
    const turn = await this.ownTurn.locate(id, session.staff.id);
    return this.readers.follow(turn, session, response, lastEventId ?? after);
  }

  @Post('turns/:turnId/stop')
  @HttpCode(200)
  async stop(@CurrentSession() { staff }: SignedIn, @Param('turnId', turnId) id: string): Promise<StoppedTurn> {
    return this.stopTurn.stop(await this.ownTurn.find(id, staff.id));
  }

  /** The one-request form for scripts: whoever closes the request has stopped listening for good, so the answer stops too. */
  @Sse('stream', { method: RequestMethod.POST })
  @HttpCode(200)
  @UseGuards(QuestionLimit)
  async askOnce(
    @CurrentSession() session: SignedIn,
    @Res() response: Response,
    @Body(new SchemaPipe(askOnceSchema, 'question')) { message, conversationId }: AskOnce,
    @Req() request: Request,
  ): Promise<Observable<MessageEvent>> {
    const ask = () => this.askQuestion.ask(session.staff, { question: message, conversationId });
    const { turnId: id } = await orGiveBack(request, ask);
    const turn = await this.ownTurn.find(id, session.staff.id);
    // Nest subscribes to nothing for a client that has left meanwhile: then nobody else would stop the answer.
    if (response.destroyed) await this.stopTurn.stop(turn);
    const followed = await this.ownTurn.locate(id, session.staff.id);
    return this.readers.follow(followed, session, response).pipe(finalize(() => void this.stopTurn.stop(turn)));
  }
}
