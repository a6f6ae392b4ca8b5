import { colourVar } from '@/components/ui/tokens'

const SOLE = 'M0 0c3.2 0 4.6-2.6 4.2-6.4-.3-2.9.9-4.6.7-8.2C4.7-19 2.7-22 0-22s-4.7 3-4.9 7.4c-.2 3.6 1 5.3.7 8.2C-4.6-2.6-3.2 0 0 0Z'

/** Footfall's mark: a left and a right print on either side of the line that is run. */
export function Footprints() {
  return (
    <svg viewBox="0 0 44 44" width="44" height="44" aria-hidden="true">
      <line x1="22" y1="3" x2="22" y2="41" stroke={colourVar('ink')} strokeWidth="1.5" strokeDasharray="4 3.5" />
      <path d={SOLE} transform="translate(13 40)" fill={colourVar('left')} />
      <path d={SOLE} transform="translate(31 28)" fill={colourVar('right')} />
    </svg>
  )
}
