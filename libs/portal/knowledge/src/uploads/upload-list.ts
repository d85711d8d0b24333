import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiAlertCircleOutline, mdiCheckCircleOutline, mdiClose, mdiFileUploadOutline } from '@mdi/js';
import type { UploadProgress } from '@tasty-food/contract';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/knowledge-words';
import type { ChangeSince } from './changed-since';
import { DocumentUploads } from './document-uploads';
import { EarlierUploads } from './earlier-uploads';
import { mayPass, refusalText } from './refusal-words';
import type { UploadJob } from './upload-job';

/** The files that somebody sent, each with how far it has come; of those sent before the page was loaded, what was refused. */
@Component({
  selector: 'app-upload-list',
  imports: [Icon, MatButtonModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './upload-list.html',
  styleUrl: './upload-list.scss',
})
export class UploadList {
  protected readonly uploads = inject(DocumentUploads);
  protected readonly earlier = inject(EarlierUploads);
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly mayPass = mayPass;
  protected readonly icons = { close: mdiClose, refused: mdiAlertCircleOutline };

  protected iconOf({ phase }: UploadJob): string {
    const ended = { ready: mdiCheckCircleOutline, refused: mdiAlertCircleOutline, overtaken: mdiAlertCircleOutline };
    return ended[phase as keyof typeof ended] ?? mdiFileUploadOutline;
  }

  protected textOf(job: UploadJob): string {
    switch (job.phase) {
      case 'sending':
        return this.say('upload.sending', { percent: job.percent });
      case 'ready':
        return this.say('upload.ready', { sections: job.document.sections });
      case 'refused':
        return this.say('upload.refused', { reason: refusalText(job.refusal, this.say) });
      case 'overtaken':
        return [this.say('upload.overtaken'), ...job.changes.map((change) => this.told(change))].join(' ');
      default:
        return this.say(`upload.${job.phase}`);
    }
  }

  protected reasonOf({ code = 'internal' }: UploadProgress): string {
    return this.say('upload.refused', { reason: refusalText({ code }, this.say) });
  }

  private told(change: ChangeSince): string {
    const { version, by: name = this.say('upload.somebody') } = change;
    const at = change.at === undefined ? '' : this.speech.soon(change.at);
    if (change.kind === 'added') return this.say('upload.sinceAdded', { version, name, at, file: change.fileName });
    const what = change.what.map((word) => this.say(word)).join(', ');
    return this.say('upload.sinceChanged', { version, name, at, what });
  }

  /** Of the whole way, of which sending is the first half; undefined once it has ended. */
  protected percentOf(job: UploadJob): number | undefined {
    const reached = { waiting: 0, reading: 60, indexing: 85 };
    if (job.phase === 'sending') return job.percent / 2;
    return job.phase in reached ? reached[job.phase as keyof typeof reached] : undefined;
  }
}
