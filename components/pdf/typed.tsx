import { Fragment } from 'react'
import { Text } from '@react-pdf/renderer'
import { isInTypeface, OTHER_ALPHABETS } from './fonts'

/** What a person typed. A word with a letter that the typeface lacks is set in the other face as a whole. */
export function Typed({ text }: { readonly text: string }) {
  return text.split(/( )/).map((word, index) =>
    isInTypeface(word) ? (
      <Fragment key={index}>{word}</Fragment>
    ) : (
      <Text key={index} style={{ fontFamily: OTHER_ALPHABETS }}>
        {word}
      </Text>
    ),
  )
}
