module.exports = { displayName: 'portal-knowledge', ...require('../jest.portal.cjs') };
