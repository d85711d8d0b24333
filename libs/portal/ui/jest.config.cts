module.exports = { displayName: 'portal-ui', ...require('../jest.portal.cjs') };
