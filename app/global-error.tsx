'use client'

import { Breakdown } from '@/components/front-door/breakdown'
import { FrontDoor } from '@/components/front-door/front-door'
import { ThemeProvider } from '@/components/ui/theme-provider'
import './global.css'

interface Props {
  error: Error & { digest?: string }
}

/** Stands in for the whole document when the root layout itself fails. Its link is a plain one: the router may be broken too. */
export default function GlobalError({ error }: Props) {
  return (
    <html lang="en-GB">
      <head>
        <title>Something went wrong · Footfall</title>
      </head>
      <body>
        <ThemeProvider>
          <FrontDoor>
            <Breakdown reference={error.digest} />
          </FrontDoor>
        </ThemeProvider>
      </body>
    </html>
  )
}
