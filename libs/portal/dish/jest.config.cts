module.exports = { displayName: 'portal-dish', ...require('../jest.portal.cjs') };
