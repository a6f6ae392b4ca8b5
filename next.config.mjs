/** On every answer, pages, files and errors alike. The content security policy is in proxy.ts, because each answer has its own nonce. */
const securityHeaders = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Not no-referrer: with that, browsers send `Origin: null` with a plain form, and our own check refuses it.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', '@react-pdf/renderer', 'pino', 'postgres', 'tsx'],
  // `npm test` checks the types of everything before it builds; a start from a clone need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    // The address of a patient's page is its key. Its one form, which then has `Origin: null`, goes by Sec-Fetch-Site instead.
    { source: '/p/:path*', headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }] },
  ],
  experimental: {
    optimizePackageImports: ['@mantine/core', '@mantine/hooks'],
    serverActions: { bodySizeLimit: '256kb' },
  },
}

export default config
