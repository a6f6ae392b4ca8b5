import { subscribe } from 'node:diagnostics_channel'

/*
 * Loaded into the web server's process. Next.js believes X-Forwarded-* from anybody, so a visitor could choose the address that
 * the limits count and the audit trail keeps. Here the headers are made true before Next.js sees them, unless FOOTFALL_TRUST_PROXY=1
 * says that a proxy in front, through which alone the port can be reached, does that.
 */
if (process.env.FOOTFALL_TRUST_PROXY !== '1') {
  subscribe('http.server.request.start', ({ request, socket }) => {
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port']) delete request.headers[name]
    request.headers['x-forwarded-for'] = socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '') ?? ''
  })
}
