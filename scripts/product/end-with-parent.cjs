// Preloaded into the server and the worker: when the runner is killed, nobody is left to stop them.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
