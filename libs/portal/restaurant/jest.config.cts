module.exports = { displayName: 'portal-restaurant', ...require('../jest.portal.cjs') };
