module.exports = { displayName: 'portal-page', ...require('../jest.portal.cjs') };
