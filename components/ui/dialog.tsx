'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from './icon'
import css from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal sheet: from the foot of the screen on a phone, in the middle elsewhere. The browser keeps the focus in it; Escape closes it. */
export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal()
    if (!isOpen && dialog.current?.open) dialog.current.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {isOpen && (
        <>
          <header className={css.head}>
            <h2>{title}</h2>
            <button type="button" className={css.close} aria-label="Close" onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          <div className={css.body}>{children}</div>
        </>
      )}
    </dialog>
  )
}
