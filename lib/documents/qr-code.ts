import { create } from 'qrcode'

/** A link as one path of dark modules, drawn and never written: text in the PDF would put the token where a search finds it. */
export function qrCode(link: string): { modules: number; path: string } {
  const { modules } = create(link, { errorCorrectionLevel: 'M' })
  const { size, data } = modules
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!data[row * size + column]) continue
      const start = column
      while (column + 1 < size && data[row * size + column + 1]) column++
      path += `M${start} ${row}H${column + 1}V${row + 1}H${start}Z`
    }
  }
  return { modules: size, path }
}
