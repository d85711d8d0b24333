// In: nothing, a certificate to renew, or one to correct. Out: the certificate as a manager wrote it, or withdrawn.
import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Certificate } from '@tasty-food/contract';
import { BranchChoice, brusselsDay, type ChangeOutcome, faultOf, Outcome, SideSheet } from '@tasty-food/portal-page';
import { firstValueFrom, type Observable } from 'rxjs';
import { injectSay, type BranchesWordKey } from '../words/branches-words';

/** A year, as certificates are issued for. */
const VALID_DAYS = 365;

export interface CertificateDeed {
  readonly kind: 'add' | 'renew' | 'correct';
  readonly certificate?: Certificate;
}

const TITLES: Record<CertificateDeed['kind'], BranchesWordKey> = {
  add: 'certificates.add',
  renew: 'certificates.renew',
  correct: 'certificates.correct',
};

@Component({
  selector: 'app-certificate-sheet',
  imports: [MatButtonModule, Outcome, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './certificate-sheet.html',
  styleUrl: './certificate-sheet.scss',
})
export class CertificateSheet {
  readonly deed = input.required<CertificateDeed>();
  readonly changed = output();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  protected readonly choice = inject(BranchChoice);
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(SideSheet);
  protected readonly title = computed(() => TITLES[this.deed().kind]);
  protected readonly values = linkedSignal(() => valuesOf(this.deed()));
  protected readonly everywhere = linkedSignal(() => {
    const { certificate } = this.deed();
    return certificate !== undefined && certificate.branchId === undefined;
  });
  protected readonly busy = signal(false);
  protected readonly sure = signal(false);
  protected readonly outcome = signal<ChangeOutcome<BranchesWordKey> | undefined>(undefined);
  protected readonly datesFit = computed(() => this.values().validFrom <= this.values().validTo);
  protected readonly sendable = computed(
    () => !this.busy() && this.datesFit() && Object.values(this.values()).every((value) => value.trim() !== ''),
  );

  protected set(change: Partial<ReturnType<typeof valuesOf>>): void {
    this.values.update((values) => ({ ...values, ...change }));
    this.outcome.set(undefined);
  }

  protected save(): Promise<void> {
    const { kind, certificate } = this.deed();
    if (kind === 'correct' && certificate) {
      const body = { ...this.values(), version: certificate.version };
      return this.send(this.http.put(addressOf(certificate), body));
    }
    const branchId = this.everywhere() ? null : this.choice.id();
    return this.send(this.http.post('/api/certificates', { ...this.values(), branchId }));
  }

  /** At the second tap: it cannot be taken back. */
  protected async withdraw(): Promise<void> {
    const { certificate } = this.deed();
    if (!this.sure()) return this.sure.set(true);
    if (certificate) await this.send(this.http.delete(addressOf(certificate)));
  }

  private async send(request: Observable<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await firstValueFrom(request, { defaultValue: undefined });
      this.changed.emit();
      this.sheet().close();
    } catch (error) {
      this.outcome.set(faultOf(error));
      this.changed.emit();
    } finally {
      this.busy.set(false);
    }
  }
}

/** A renewal begins on the day after the last one of what it renews. */
function valuesOf({ kind, certificate }: CertificateDeed) {
  const today = brusselsDay(new Date());
  const { supplier = '', scope = '', issuer = '', validFrom = today, validTo = '' } = certificate ?? {};
  if (kind === 'correct') return { supplier, scope, issuer, validFrom, validTo };
  const from = certificate ? dayAfter(certificate.validTo, 1) : today;
  return { supplier, scope, issuer, validFrom: from, validTo: dayAfter(from, VALID_DAYS - 1) };
}

function dayAfter(day: string, days: number): string {
  return brusselsDay(new Date(`${day}T12:00:00Z`), days);
}

function addressOf({ certificateId }: Certificate): string {
  return `/api/certificates/${certificateId}`;
}
