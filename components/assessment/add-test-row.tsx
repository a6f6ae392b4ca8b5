'use client'

import { Icon } from '../ui/icon'
import type { CatalogueTest } from './test-catalogue'
import { useTests } from './tests-context'
import css from './add-test.module.css'

interface AddTestRowProps {
  readonly test: CatalogueTest
  /** It is on the sheet already. */
  readonly isStanding: boolean
  readonly onChoose: (test: CatalogueTest) => void
  readonly onRefusal: (words: string | null) => void
}

/** One test: press it to add it, or to go to it when it is on the sheet. The star makes it a favourite. */
export function AddTestRow({ test, isStanding, onChoose, onRefusal }: AddTestRowProps) {
  const { favourites, mark } = useTests()
  const isFavourite = favourites.includes(test.id)
  const said = (
    <>
      <span className={css.name}>{test.label}</span>
      <span className={css.hint}>{test.hint}</span>
      {test.regions.length > 0 && <span className={css.regions}>{test.regions.join(', ')}</span>}
    </>
  )
  if (test.kind === 'derived' || (test.kind === 'core' && !isStanding))
    return (
      <li className={css.row}>
        <div className={css.test}>
          {said}
          <span className={css.state}>{test.kind === 'derived' ? 'Worked out from other answers' : 'Not asked of this runner'}</span>
        </div>
      </li>
    )
  return (
    <li className={css.row}>
      <button type="button" data-test={test.id} className={css.test} onClick={() => onChoose(test)}>
        {said}
        <span className={css.state}>
          <Icon name={isStanding ? 'chevron-right' : 'plus'} size={20} />
          {isStanding ? 'On the sheet' : 'Add'}
        </span>
      </button>
      {test.kind === 'addable' && (
        <button
          type="button"
          className={css.star}
          aria-pressed={isFavourite}
          aria-label={`Favourite: ${test.label}`}
          title="Favourite"
          onClick={async () => onRefusal(await mark(test.id, !isFavourite))}
        >
          <Icon name="star" fill={isFavourite ? 'currentColor' : 'none'} />
        </button>
      )}
    </li>
  )
}
