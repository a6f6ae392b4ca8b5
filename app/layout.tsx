import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import { ThemeProvider } from '@/components/ui/theme-provider'
import { COLOURS } from '@/components/ui/tokens'
import './global.css'

export const metadata: Metadata = {
  title: { template: '%s · Footfall', default: 'Footfall' },
  description: 'Assess a runner with knee pain, build a graded return-to-run and strength plan, hand over a PDF.',
  robots: { index: false, follow: false },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: COLOURS.paper.light },
    { media: '(prefers-color-scheme: dark)', color: COLOURS.paper.dark },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang="en-GB" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />
      </head>
      <body>
        <ThemeProvider>{children}</ThemeProvider>
      </body>
    </html>
  )
}
