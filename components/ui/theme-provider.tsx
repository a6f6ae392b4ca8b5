'use client'

import type { ReactNode } from 'react'
import { MantineProvider } from '@mantine/core'
import { cssVariablesResolver, theme } from './theme'

interface ThemeProviderProps {
  /** Of this response's content security policy, for the one style element that carries the colours. */
  readonly nonce?: string
  readonly children: ReactNode
}

/** Wraps the whole document body, once, in the root layout. Light or dark follows the system. */
export function ThemeProvider({ nonce, children }: ThemeProviderProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={nonce === undefined ? undefined : () => nonce}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  )
}
