/** A process that never says it is ready. */
setInterval(() => {}, 1000)
process.on('disconnect', () => process.exit())
