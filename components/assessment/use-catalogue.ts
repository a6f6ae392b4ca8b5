'use client'

import { useEffect, useState } from 'react'
import type * as catalogueModule from './test-catalogue'

type Catalogue = Pick<typeof catalogueModule, 'CATALOGUE' | 'findTests' | 'groupTests'>

/** Every test there is. Its texts are loaded when somebody asks for them; null until then. */
export function useCatalogue(): Catalogue | null {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null)
  useEffect(() => {
    let isStill = true
    void import('./test-catalogue').then((loaded) => isStill && setCatalogue(loaded))
    return () => {
      isStill = false
    }
  }, [])
  return catalogue
}
