import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { mdiCheck, mdiLogout } from '@mdi/js';
import { Icon, isTouch, Speech, Theme, THEME_CHOICES, type ThemeChoice, type WordKey } from '@tasty-food/portal-ui';
import { BranchNames } from './branch-names';
import { ROLE_WORDS } from './role-words';
import { SEND_KEYS, SendKey, type SendKeyChoice } from './send-key';
import { Session } from './session';

const THEME_WORDS: Record<ThemeChoice, WordKey> = {
  system: 'session.themeSystem',
  light: 'session.themeLight',
  dark: 'session.themeDark',
};

const SEND_KEY_WORDS: Record<SendKeyChoice, WordKey> = {
  enter: 'session.sendEnter',
  'ctrl-enter': 'session.sendCtrlEnter',
};

const LANGUAGE_NAMES = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** Who is signed in, and where; language, appearance and the way out. */
@Component({
  selector: 'app-account-menu',
  imports: [Icon, MatMenuModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  protected readonly session = inject(Session);
  protected readonly speech = inject(Speech);
  protected readonly theme = inject(Theme);
  protected readonly sendKey = inject(SendKey);
  protected readonly sendKeys = SEND_KEYS;
  protected readonly sendKeyWords = SEND_KEY_WORDS;
  /** On the glass Enter always breaks the line: there is nothing to choose. */
  protected readonly touch = isTouch();
  private readonly branches = inject(BranchNames);
  protected readonly say = this.speech.say;
  protected readonly themeChoices = THEME_CHOICES;
  protected readonly themeWords = THEME_WORDS;
  protected readonly languageNames = LANGUAGE_NAMES;
  protected readonly icons = { chosen: mdiCheck, signOut: mdiLogout };

  protected readonly initials = computed(() =>
    (this.session.staff()?.name ?? '')
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .slice(0, 2)
      .join('')
      .toUpperCase(),
  );
  protected readonly place = computed(() => {
    const staff = this.session.staff();
    if (!staff) return '';
    const branch = staff.branchId === null ? this.say('session.allBranches') : this.branches.nameOf(staff.branchId);
    return `${this.say(ROLE_WORDS[staff.role])} · ${branch}`;
  });
}
