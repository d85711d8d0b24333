import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Sheet, Speech } from '@tasty-food/portal-ui';
import { Session } from '../session';
import { injectFactorSpeech } from './factor-words';
import { SecondFactorSetup } from './second-factor-setup';

/** Over the page: whose role needs a second factor and who has none yet sets it up first. */
@Component({
  selector: 'app-second-factor-wanted',
  imports: [MatButtonModule, SecondFactorSetup, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (speech.known()) {
      <app-sheet labelledBy="second-factor-title" [dismissible]="false">
        <img src="mark.svg" alt="" width="48" height="48" />
        <h1 id="second-factor-title">{{ speech.say('factor.title') }}</h1>
        <p class="lead">{{ speech.say('factor.neededLead') }}</p>
        <app-second-factor-setup [email]="session.secondFactorWanted()?.email ?? ''" (done)="session.goOn()" />
        <button matButton class="enter" type="button" (click)="session.signOut()">{{ say('session.signOut') }}</button>
      </app-sheet>
    }
  `,
  styleUrl: '../sign-in.scss',
})
export class SecondFactorWanted {
  protected readonly session = inject(Session);
  protected readonly speech = injectFactorSpeech();
  protected readonly say = inject(Speech).say;
}
