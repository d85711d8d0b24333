// In: the certificates of the suppliers of a branch. Out: which of them prove something today.
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiCheckDecagram, mdiClockAlertOutline, mdiCloseOctagonOutline } from '@mdi/js';
import type { Certificate, CertificateList } from '@tasty-food/contract';
import { BranchChoice, isManager, loadRows, PageFrame, PageState, reloadOn } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { byUse } from './by-use';
import { CertificateSheet, type CertificateDeed } from './certificate-sheet';
import { injectSay, type BranchesWordKey } from '../words/branches-words';

const STATUS: Record<Certificate['status'], { word: BranchesWordKey; icon: string }> = {
  valid: { word: 'certificates.valid', icon: mdiCheckDecagram },
  expired: { word: 'certificates.expired', icon: mdiCloseOctagonOutline },
  'not-yet-valid': { word: 'certificates.notYetValid', icon: mdiClockAlertOutline },
  withdrawn: { word: 'certificates.withdrawn', icon: mdiCloseOctagonOutline },
};

@Component({
  selector: 'app-certificates-page',
  imports: [CertificateSheet, Icon, MatButtonModule, PageFrame, PageState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './certificates-page.html',
  styleUrl: './certificates-page.scss',
})
export class CertificatesPage {
  private readonly session = inject(Session);
  protected readonly choice = inject(BranchChoice);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly status = STATUS;
  protected readonly list = loadRows<CertificateList>(() => {
    const branch = this.choice.id();
    const language = this.speech.language();
    return branch && language ? `/api/certificates?${new URLSearchParams({ branch, language })}` : undefined;
  });
  protected readonly inOrder = computed(() => byUse(this.list.value()?.certificates ?? []));
  protected readonly manager = computed(() => isManager(this.session.staff()));
  protected readonly deed = signal<CertificateDeed | undefined>(undefined);

  constructor() {
    reloadOn(this.list, ({ type }) => type === 'certificate-changed');
  }

  /** One for every branch is for who belongs to all of them. */
  protected mayChange({ branchId }: Certificate): boolean {
    return this.manager() && (branchId !== undefined || this.choice.ofAll());
  }

  protected close(): void {
    this.deed.set(undefined);
  }
}
