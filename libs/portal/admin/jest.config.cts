module.exports = { displayName: 'portal-admin', ...require('../jest.portal.cjs') };
