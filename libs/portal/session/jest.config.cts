module.exports = { displayName: 'portal-session', ...require('../jest.portal.cjs') };
