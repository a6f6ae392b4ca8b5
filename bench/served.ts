import { benchAutosave } from './autosave'
import { openSignedIn } from './browser'
import { openBenchClinic } from './clinic'
import type { Line } from './measure'
import { benchNextPaint } from './next-paint'
import { benchPages } from './pages'

/** What needs the product as it is served: its pages, the screen under somebody's hands, and saving. */
export async function benchServed(): Promise<Line[]> {
  const clinic = await openBenchClinic()
  try {
    const signedIn = await openSignedIn(clinic.url)
    const form = { cookie: signedIn.cookie, path: signedIn.pages.Assessment ?? '' }
    return [...(await benchPages(clinic.url, signedIn)), ...(await benchNextPaint(clinic.url, form)), ...(await benchAutosave(clinic.url))]
  } finally {
    await clinic.stop()
  }
}
