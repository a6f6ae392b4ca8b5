// Loaded into the web server's process: without its Footfall it would keep the port and have no database.
process.once('disconnect', () => process.exit(1))
