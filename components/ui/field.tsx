import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react'
import css from './field.module.css'

interface Framing {
  readonly label: string
  readonly hint?: string
  readonly error?: string
}

type TextFieldProps = Framing & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>
type TextAreaFieldProps = Framing & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>
type SelectFieldProps = Framing & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'>

/** A labelled input. The error says what to do and stands where the eye is; what was typed stays. */
export function TextField({ label, hint, error, ...rest }: TextFieldProps) {
  const id = useId()
  return (
    <Frame id={id} {...{ label, hint, error }}>
      <input {...rest} id={id} className={css.input} {...described(id, { hint, error })} />
    </Frame>
  )
}

export function TextAreaField({ label, hint, error, ...rest }: TextAreaFieldProps) {
  const id = useId()
  return (
    <Frame id={id} {...{ label, hint, error }}>
      <textarea {...rest} id={id} className={css.input} {...described(id, { hint, error })} />
    </Frame>
  )
}

export function SelectField({ label, hint, error, ...rest }: SelectFieldProps) {
  const id = useId()
  return (
    <Frame id={id} {...{ label, hint, error }}>
      <select {...rest} id={id} className={css.input} {...described(id, { hint, error })} />
    </Frame>
  )
}

function Frame({ id, label, hint, error, children }: Framing & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

/** An error that belongs to a field or a group of fields. */
export function FieldError({ id, error }: { readonly id?: string; readonly error?: string }) {
  return error ? (
    <p className={css.error} id={id} role="alert">
      {error}
    </p>
  ) : null
}

function described(id: string, { hint, error }: Pick<Framing, 'hint' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}
