import { register } from 'tsx/esm/api'

/*
 * The thread that renders. It runs the documents from their source, the same under the web server, the command line and the tests,
 * and shares nothing with the thread that answers requests but the messages.
 */
register()
await import('./answer-requests.ts')
