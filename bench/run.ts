import { benchAssess } from './assess'
import { benchPaper } from './paper'
import { benchPlan } from './plan'
import { printTable } from './measure'
import { benchServed } from './served'

console.log('Measuring. This takes a few minutes; close other heavy programs.\n')
const lines = [...(await benchAssess()), ...(await benchPlan()), ...(await benchPaper()), ...(await benchServed())]
printTable(lines)
process.exit(lines.every((line) => line.isMet) ? 0 : 1)
