module.exports = { displayName: 'portal-register', ...require('../jest.portal.cjs') };
