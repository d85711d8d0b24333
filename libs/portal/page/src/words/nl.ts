import type { SameKeys } from '@tasty-food/portal-ui';
import type { fr } from './fr';

export const nl: SameKeys<typeof fr> = {
  page: {
    clearSearch: 'Zoekopdracht wissen',
    branch: 'Restaurant',
    allBranches: 'Al mijn restaurants',
    loading: 'Laden…',
    failed: 'Deze pagina kon niet worden geladen.',
    forbidden: 'Deze pagina is voor managers. Vraag het aan de uwe.',
    offline: 'Geen verbinding.',
    stale: 'Wat u ziet is van {{ time }}.',
    retry: 'Opnieuw proberen',
    notLive: 'Verbinding onderbroken: wijzigingen van andere schermen kunnen ontbreken.',
    close: 'Sluiten',
    save: 'Opslaan',
    changeFailed: 'De wijziging is niet opgeslagen.',
    changedMeanwhile: 'Iemand heeft dit intussen gewijzigd.',
    everyBranch: 'Alle restaurants',
    more: 'Meer tonen',
    saved: 'Opgeslagen.',
    tooSoon: 'Te veel aanvragen: probeer over {{ seconds }} s opnieuw.',
    notAllowed: 'Dit mag u niet doen. Vraag het aan een beheerder.',
    gone: 'Dit bestaat niet meer.',
    notValid: 'De server aanvaardt deze gegevens niet. Kijk elk veld na.',
  },
  admin: {
    tabs: 'Beheer',
    usage: 'Verbruik',
    people: 'Mensen',
    audit: 'Logboek',
  },
};
