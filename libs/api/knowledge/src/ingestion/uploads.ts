import { Injectable } from '@nestjs/common';
import { PortalEvents, type Told } from '@tasty-food/api-events';
import type { ProblemException } from '@tasty-food/api-http';
import type { DocumentUploadState, UploadList } from '@tasty-food/contract';
import { UploadStore, type Upload } from './upload-store';

/** How far each file has come that was sent: kept for a day, and told to whoever sent it. */
@Injectable()
export class Uploads {
  constructor(
    private readonly store: UploadStore,
    private readonly events: PortalEvents,
  ) {}

  async begin(upload: Upload): Promise<void> {
    await this.events.change(async (inside) => {
      await this.store.insert(inside, upload);
      return { result: undefined, told: [told(upload, 'reading')] };
    });
  }

  async move(upload: Upload, state: Exclude<DocumentUploadState, 'reading' | 'refused'>): Promise<void> {
    await this.events.change(async (inside) => {
      await this.store.move(inside, upload.uploadId, state);
      return { result: undefined, told: [told(upload, state)] };
    });
  }

  async refuse(upload: Upload, { code, detail }: ProblemException): Promise<void> {
    await this.events.change(async (inside) => {
      await this.store.move(inside, upload.uploadId, 'refused', { code, detail });
      return { result: undefined, told: [told(upload, 'refused')] };
    });
  }

  /** Forgets how those of before yesterday went. Answers how many there were. */
  forgetOld(): Promise<number> {
    return this.store.deleteOld();
  }

  /** Those of branches, as `staffId` sees them; undefined: of all. */
  async list(branchIds: readonly string[] | undefined, staffId: string): Promise<UploadList> {
    return { uploads: await this.store.list(branchIds, staffId) };
  }
}

function told({ uploadId, documentId, staff }: Upload, state: DocumentUploadState): Told {
  const at = new Date().toISOString();
  return { staffId: staff.id, event: { type: 'document-changed', documentId, uploadId, state, by: staff.name, at } };
}
