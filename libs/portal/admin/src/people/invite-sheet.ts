// In: a name, an address, a role and branches. Out: an account, and the link by which its person comes in.
import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Invitation, Invited } from '@tasty-food/contract';
import { BranchChoice, injectRefusalText, Said, type SaidOutcome, SideSheet } from '@tasty-food/portal-page';
import { Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay, type AdminWordKey } from '../words/admin-words';
import { AccountFields, type AccountRights } from './account-fields';
import { LinkOnce } from './link-once';

@Component({
  selector: 'app-invite-sheet',
  imports: [AccountFields, LinkOnce, MatButtonModule, Said, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invite-sheet.html',
  styleUrl: './sheet-form.scss',
})
export class InviteSheet {
  readonly invited = output();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  private readonly refusalText = injectRefusalText<AdminWordKey>();
  private readonly branches = inject(BranchChoice);
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(SideSheet);
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly rights = linkedSignal<AccountRights>(() => ({
    role: 'staff',
    branchId: this.branches.id() ?? null,
    otherBranchIds: [],
    language: this.speech.language() ?? 'fr',
  }));
  protected readonly busy = signal(false);
  protected readonly fault = signal<SaidOutcome | undefined>(undefined);
  protected readonly result = signal<Invited | undefined>(undefined);
  protected readonly sendable = computed(
    () => !this.busy() && this.name().trim() !== '' && /^\S+@\S+$/.test(this.email().trim()),
  );

  protected async send(): Promise<void> {
    if (!this.sendable()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    const { otherBranchIds, ...rights } = this.rights();
    const invitation: Invitation = {
      ...rights,
      name: this.name().trim(),
      email: this.email().trim(),
      otherBranchIds: [...otherBranchIds],
    };
    try {
      this.result.set(await firstValueFrom(this.http.post<Invited>('/api/staff', invitation)));
      this.invited.emit();
    } catch (error) {
      this.fault.set({ text: this.refusalText(error, { 'address-taken': 'people.addressTaken' }), fault: true });
    } finally {
      this.busy.set(false);
    }
  }
}
