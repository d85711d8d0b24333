import { Module } from '@nestjs/common';
import { ExtractText } from './extract-text';
import { ReadDocument } from './read-document';

/** A file in, its title and sections out. */
@Module({ providers: [ExtractText, ReadDocument], exports: [ReadDocument] })
export class ExtractionModule {}
