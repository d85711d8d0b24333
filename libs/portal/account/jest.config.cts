module.exports = { displayName: 'portal-account', ...require('../jest.portal.cjs') };
