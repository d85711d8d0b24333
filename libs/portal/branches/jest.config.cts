module.exports = { displayName: 'portal-branches', ...require('../jest.portal.cjs') };
