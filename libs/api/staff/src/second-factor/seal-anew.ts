import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { SecondFactorStore } from './second-factor-store';
import { SecretBox } from './secret-box';

/** After the key of secrets was changed: what a former one sealed is sealed with the new one, so that the former can be taken away. */
@Injectable()
export class SealAnew implements OnApplicationBootstrap {
  private readonly log = new Logger('SecondFactor');

  constructor(
    private readonly store: SecondFactorStore,
    private readonly box: SecretBox,
  ) {}

  /** Asks the database for nothing while there is one key only. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.box.hasFormerKeys) return;
    let sealed = 0;
    for (const { staffId, secret } of await this.store.all()) {
      const anew = this.box.sealedAnew(secret, staffId);
      if (anew && (await this.store.replaceSecret(staffId, secret, anew))) sealed++;
    }
    this.log.log(
      { sealed },
      'Second factors are sealed with the first key of SECRETS_KEY: the others can be taken away',
    );
  }
}
