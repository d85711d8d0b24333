import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { ReadDocument } from '@tasty-food/api-extraction';
import { ProblemException } from '@tasty-food/api-http';
import { sampleFolder } from '@tasty-food/api-retrieval';
import { SAMPLE_AUTHOR } from '@tasty-food/api-staff';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draftVersion } from '../ingestion/draft-version';
import { WriteVersion, type Draft } from '../ingestion/write-version';
import { KnowledgeOptions } from '../knowledge-options';
import { DocumentStore } from './document-store';

/** Before the first request: the sample documents, when they are asked for. A library that has documents stays as it is. */
@Injectable()
export class SampleDocuments implements OnModuleInit {
  private readonly log = new Logger('Documents');

  constructor(
    private readonly options: KnowledgeOptions,
    private readonly store: DocumentStore,
    private readonly readDocument: ReadDocument,
    private readonly writeVersion: WriteVersion,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.options.sampleData || !(await this.store.isEmpty())) return;
    const folder = sampleFolder();
    const names = (await readdir(folder)).sort();
    // All are read before the first is written: half a collection would stay so, as a library that has documents is left alone.
    const drafts: Draft[] = [];
    for (const name of names) drafts.push(await this.draft(name, await readFile(join(folder, name))));
    for (const draft of drafts) await this.add(draft);
    this.log.log(`Took in the sample documents: ${names.length}`);
  }

  private async draft(name: string, bytes: Buffer): Promise<Draft> {
    const file = { name, bytes };
    try {
      const read = await this.readDocument.read(file);
      return draftVersion(read, { documentId: randomUUID(), file, fields: {}, staff: SAMPLE });
    } catch (cause) {
      throw new Error(`The sample document ${name} cannot be taken: ${(cause as Error).message}`, { cause });
    }
  }

  private async add(draft: Draft): Promise<void> {
    // Another instance may have been as early.
    await this.writeVersion.write(draft).catch((fault: unknown) => {
      if (!(fault instanceof ProblemException && fault.code === 'document-exists')) throw fault;
    });
  }
}

const SAMPLE = { id: null, name: SAMPLE_AUTHOR, role: 'admin', branchId: null } as const;
