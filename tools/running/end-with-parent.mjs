// Preloaded into the API by api-process.mjs: when the tool that started it is gone, even by kill -9, it shuts down like on Ctrl-C.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
