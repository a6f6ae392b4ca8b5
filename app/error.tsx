'use client'

import { Button } from '@/components/ui/button'
import { Breakdown } from '@/components/front-door/breakdown'
import { FrontDoor } from '@/components/front-door/front-door'

interface Props {
  error: Error & { digest?: string }
  reset: () => void
}

export default function ErrorPage({ error, reset }: Props) {
  return (
    <FrontDoor>
      <Breakdown reference={error.digest}>
        <Button onClick={reset}>Try again</Button>
      </Breakdown>
    </FrontDoor>
  )
}
