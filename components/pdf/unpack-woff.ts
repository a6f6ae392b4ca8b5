import { inflateSync } from 'node:zlib'

const HEADER = 12
const RECORD = 16

/** The TrueType or OpenType font inside a WOFF 1.0 file (W3C recommendation of 2012): the same tables, inflated. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF 1.0 font.')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, 44 + 20 * index))
  const directory = Buffer.alloc(HEADER + RECORD * count)
  woff.copy(directory, 0, 4, 8)
  const power = Math.floor(Math.log2(count))
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(2 ** power * 16, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE((count - 2 ** power) * 16, 10)
  let offset = directory.length
  tables.forEach(({ tag, checksum, length, data }, index) => {
    const at = HEADER + RECORD * index
    tag.copy(directory, at)
    directory.writeUInt32BE(checksum, at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(length, at + 12)
    offset += data.length
  })
  return Buffer.concat([directory, ...tables.map(({ data }) => data)])
}

function readTable(woff: Buffer, at: number) {
  const [offset, packedLength, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field)) as [
    number,
    number,
    number,
    number,
  ]
  const packed = woff.subarray(offset, offset + packedLength)
  const raw = packedLength < length ? inflateSync(packed) : packed
  const data = Buffer.alloc(Math.ceil(length / 4) * 4)
  raw.copy(data)
  return { tag: woff.subarray(at, at + 4), checksum, length, data }
}
