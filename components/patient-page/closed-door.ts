import { COLOURS } from '@/components/ui/tokens'

/**
 * What every link that opens nothing shows: unknown, mistyped, run out or withdrawn. A finished page without a nonce, a path
 * or a date in it, so that no two of them differ by a byte.
 */
export const CLOSED_DOOR = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>This link does not open a plan · Footfall</title>
<style>
body { margin: 0; background: ${COLOURS.paper.light}; color: ${COLOURS.ink.light}; font: 18px/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 4rem 1.25rem; }
h1 { margin: 0 0 0.75rem; font-size: 1.6rem; line-height: 1.2; }
p { margin: 0 0 0.75rem; }
@media (prefers-color-scheme: dark) {
body { background: ${COLOURS.paper.dark}; color: ${COLOURS.ink.dark}; }
}
</style>
</head>
<body>
<main>
<h1>This link does not open a plan</h1>
<p>It may have been typed wrongly, it may have run out, or your clinic may have replaced it.</p>
<p>Ask your clinic for a new link. If your knee is worrying you, call them: you do not need the link for that.</p>
</main>
</body>
</html>
`
