/** A PDF as it is handed to the browser: to be kept or to be looked at, never by a cache. */
export function pdfResponse(bytes: Buffer, disposition: `${'attachment' | 'inline'}; filename="${string}"`): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'application/pdf',
      'content-disposition': disposition,
      'content-length': String(bytes.byteLength),
      'x-content-type-options': 'nosniff',
    },
  })
}
