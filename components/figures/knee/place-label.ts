import { getMeasure } from '../../../lib/clinical/measures/registry'

/** The words of a place that hurts, as the measure has them; an unknown one stays as it is. For paper: a screen has its own field at hand. */
export function placeLabel(id: string): string {
  const measure = getMeasure('pain-location')
  if (measure?.value.kind !== 'choices') return id
  return measure.optionLabels?.[measure.value.options.indexOf(id)] ?? id
}
