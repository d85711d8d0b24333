module.exports = { displayName: 'portal-live', ...require('../jest.portal.cjs') };
