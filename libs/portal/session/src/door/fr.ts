/** The other ways in, and why one may be closed. */
export const fr = {
  door: {
    elsewhere: 'Continuer avec {{ name }}',
    wait: 'Trop d’essais. Réessayez dans {{ seconds }} s.',
    noGroup: 'Votre compte n’appartient à aucun groupe qui travaille ici. Parlez à votre manager.',
    noAddress: 'Votre compte n’a pas d’adresse e-mail confirmée.',
    addressTaken: 'Cette adresse a déjà un compte d’une autre personne. Parlez à votre manager.',
    disabled: 'Ce compte est désactivé. Parlez à votre manager.',
    expired: 'La connexion a pris trop de temps. Recommencez.',
    declined: 'La connexion a été refusée. Recommencez, ou utilisez votre mot de passe.',
    unreachable: 'Le service de connexion ne répond pas. Utilisez votre mot de passe.',
  },
};
