import type { SameKeys } from '@tasty-food/portal-ui';
import type { fr } from './fr';

export const nl: SameKeys<typeof fr> = {
  door: {
    elsewhere: 'Doorgaan met {{ name }}',
    wait: 'Te veel pogingen. Probeer over {{ seconds }} s opnieuw.',
    noGroup: 'Uw account hoort bij geen groep die hier werkt. Spreek met uw manager.',
    noAddress: 'Uw account heeft geen bevestigd e-mailadres.',
    addressTaken: 'Dit adres heeft al een account van iemand anders. Spreek met uw manager.',
    disabled: 'Dit account is uitgeschakeld. Spreek met uw manager.',
    expired: 'Het aanmelden duurde te lang. Begin opnieuw.',
    declined: 'Het aanmelden is geweigerd. Begin opnieuw, of gebruik uw wachtwoord.',
    unreachable: 'De aanmelddienst antwoordt niet. Gebruik uw wachtwoord.',
  },
};
