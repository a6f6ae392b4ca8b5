interface Dated {
  readonly title: string
  readonly clinic: { readonly name: string }
  readonly issuedOn: string
}

/** What a PDF says of itself. Its dates are the day of issue, so that the same paper gives the same bytes. */
export function documentFacts({ title, clinic, issuedOn }: Dated) {
  const day = new Date(`${issuedOn}T00:00:00Z`)
  const made = { creator: 'Footfall', producer: 'Footfall', language: 'en-GB', creationDate: day, modificationDate: day }
  return { title, author: clinic.name, ...made }
}
