import { Controller, Delete, Get, StreamableFile } from '@nestjs/common';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import type { AccessList, DeletedConversations, Privacy } from '@tasty-food/contract';
import { Readable } from 'node:stream';
import { DeleteConversations } from '../delete-conversations';
import { ConversationsOptions } from '../conversations-options';
import { OwnData } from './own-data';

/** What is kept of a person, for the person. */
@Controller('api/privacy')
export class PrivacyController {
  constructor(
    private readonly ownData: OwnData,
    private readonly deleting: DeleteConversations,
    private readonly options: ConversationsOptions,
  ) {}

  @Get()
  privacy(): Privacy {
    return this.options.privacy;
  }

  @Get('export')
  export(@CurrentSession() session: SignedIn): StreamableFile {
    return new StreamableFile(Readable.from(this.ownData.json(session)), {
      type: 'application/json; charset=utf-8',
      disposition: 'attachment; filename="tasty-food-my-data.json"',
    });
  }

  @Delete('conversations')
  async deleteConversations(@CurrentSession() { staff }: SignedIn): Promise<DeletedConversations> {
    return { deleted: await this.deleting.of(staff.id) };
  }

  @Get('accesses')
  async accesses(@CurrentSession() { staff }: SignedIn): Promise<AccessList> {
    return { accesses: await this.ownData.accesses(staff.id) };
  }
}
