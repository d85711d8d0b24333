import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { ReadDocument } from '@tasty-food/api-extraction';
import { ProblemException } from '@tasty-food/api-http';
import { sampleFolder } from '@tasty-food/api-retrieval';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draftVersion } from '../ingestion/draft-version';
import { WriteVersion } from '../ingestion/write-version';
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
    for (const name of names) await this.add(name, await readFile(join(folder, name)));
    this.log.log(`Took in the sample documents: ${names.length}`);
  }

  private async add(name: string, bytes: Buffer): Promise<void> {
    const file = { name, bytes };
    const draft = draftVersion(await this.readDocument.read(file), {
      documentId: randomUUID(),
      file,
      fields: {},
      staff: SAMPLE,
    });
    // Another instance may have been as early.
    await this.writeVersion.write(draft).catch((fault: unknown) => {
      if (!(fault instanceof ProblemException && fault.code === 'document-exists')) throw fault;
    });
  }
}

const SAMPLE = { id: null, name: 'Données d’essai', role: 'admin', branchId: null } as const;
