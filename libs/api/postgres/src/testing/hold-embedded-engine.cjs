// Plays the server that is killed: forks the embedded engine, says so, and waits.
const { fork } = require('node:child_process');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const [dataDir, entry] = process.argv.slice(2);
const listen = { path: join(mkdtempSync(join(tmpdir(), 'tasty-food-')), '.s.PGSQL.5432') };
const orders = { clusterDir: join(dataDir, 'postgres'), lockFile: join(dataDir, 'postgres.lock'), listen };
const engine = fork(entry, [JSON.stringify(orders)], { execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'] });
engine.on('message', (report) => report.type === 'ready' && process.send('ready'));
