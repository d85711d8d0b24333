module.exports = { displayName: 'portal-usage', ...require('../jest.portal.cjs') };
