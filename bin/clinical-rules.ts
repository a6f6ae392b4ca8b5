import { writeFile } from 'node:fs/promises'
import { PAGE, writeClinicalRulesPage } from './clinical-rules/clinical-rules-page'

/* Writes docs/clinical-rules.md from the rules themselves: `npm run docs:rules`. */
await writeFile(PAGE, await writeClinicalRulesPage())
