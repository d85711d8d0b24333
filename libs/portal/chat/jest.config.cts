module.exports = { displayName: 'portal-chat', ...require('../jest.portal.cjs') };
