import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ProblemException } from '@tasty-food/api-http';
import { DOCUMENT_MAX_BYTES } from '@tasty-food/contract';
import type { Request } from 'express';
import type { Observable } from 'rxjs';

const READ = FileInterceptor('file', {
  limits: { fileSize: DOCUMENT_MAX_BYTES, files: 1, fields: 20, fieldSize: 4_096, fieldNameSize: 100 },
  // Browsers write names in UTF-8: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
  defParamCharset: 'utf8',
} as Parameters<typeof FileInterceptor>[1]);

/**
 * Reads a form with one file, counting while it comes: the first byte too many ends it. After the guards, so that nobody sends 20 MiB
 * for nothing. Throws `body-too-large`, `unsupported-media-type` and `invalid-request` in words that say what is wanted.
 */
@Injectable()
export class ReadUpload implements NestInterceptor {
  private readonly form = new READ();

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    if (!request.is('multipart/form-data'))
      throw new ProblemException(
        'unsupported-media-type',
        'Send multipart/form-data with the file in the field "file".',
      );
    try {
      return await this.form.intercept(context, next);
    } catch (fault) {
      const status = (fault as { status?: unknown }).status;
      if (status === 413) throw tooLarge(fault);
      if (status === 400)
        throw new ProblemException(
          'invalid-request',
          'The form could not be read: send one file in the field "file".',
          {
            cause: fault,
          },
        );
      throw fault;
    }
  }
}

function tooLarge(cause: unknown): ProblemException {
  const megabytes = DOCUMENT_MAX_BYTES / 1024 / 1024;
  return new ProblemException(
    'body-too-large',
    `A document has at most ${megabytes} MiB. Split it, or leave out its pictures.`,
    {
      cause,
    },
  );
}
