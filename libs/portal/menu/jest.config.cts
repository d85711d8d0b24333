module.exports = { displayName: 'portal-menu', ...require('../jest.portal.cjs') };
