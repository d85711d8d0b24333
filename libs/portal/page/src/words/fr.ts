/** What every page beside the chat says, in one language. */
export const fr = {
  page: {
    clearSearch: 'Effacer la recherche',
    branch: 'Restaurant',
    allBranches: 'Tous mes restaurants',
    loading: 'Chargement…',
    failed: 'Cette page n’a pas pu être chargée.',
    forbidden: 'Cette page est pour les gérants. Demandez au vôtre.',
    offline: 'Pas de connexion.',
    stale: 'Ce que vous voyez date de {{ time }}.',
    retry: 'Réessayer',
    notLive: 'Connexion interrompue : les changements des autres écrans peuvent manquer.',
    close: 'Fermer',
    save: 'Enregistrer',
    changeFailed: 'Le changement n’a pas été enregistré.',
    changedMeanwhile: 'Quelqu’un l’a changé entre-temps.',
  },
};
