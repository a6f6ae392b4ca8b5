import { freeText } from './free-text'

interface Named {
  readonly clinic: { readonly name: string; readonly addressLines?: string; readonly phone: string }
  readonly clinician: { readonly name: string; readonly profession: string }
  readonly patient: { readonly givenName: string; readonly familyName: string }
  readonly side: 'left' | 'right' | 'both'
}

/** The names at the head of every document: what people typed, in the words around it. */
export function paperNames({ clinic, clinician, patient, side }: Named) {
  const name = joined([freeText(patient.givenName), freeText(patient.familyName)], ' ')
  return {
    patient: name,
    clinic: {
      name: freeText(clinic.name),
      address: joined((clinic.addressLines ?? '').split('\n').map(freeText), ', '),
      phone: freeText(clinic.phone),
    },
    clinician: joined([freeText(clinician.name), freeText(clinician.profession)], ', '),
    runner: joined([name, side === 'both' ? 'both knees' : `${side} knee`], ', '),
  }
}

const joined = (parts: readonly string[], by: string) => parts.filter((part) => part !== '').join(by)
