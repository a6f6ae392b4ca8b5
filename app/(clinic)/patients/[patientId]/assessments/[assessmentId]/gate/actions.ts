'use server'

import { clinicAction } from '@/lib/actions/client'
import { issueOffloadSheet } from '@/lib/gate/issue-offload-sheet'
import { recordClearance } from '@/lib/gate/record-clearance'
import { recordMedicalOutcome } from '@/lib/gate/record-medical-outcome'
import { recordOffloadPlan } from '@/lib/gate/record-offload-plan'
import { recordOverride } from '@/lib/gate/record-override'
import {
  issueOffloadSheetSchema,
  recordClearanceSchema,
  recordMedicalOutcomeSchema,
  recordOffloadPlanSchema,
  recordOverrideSchema,
  takeBackDecisionSchema,
} from '@/lib/gate/schema'
import { takeBackDecision } from '@/lib/gate/take-back-decision'

export const recordOverrideAction = clinicAction('gate:release')
  .inputSchema(recordOverrideSchema)
  .action(({ parsedInput, ctx }) => recordOverride(ctx.scope, parsedInput, ctx.now))

export const recordMedicalOutcomeAction = clinicAction('gate:release')
  .inputSchema(recordMedicalOutcomeSchema)
  .action(({ parsedInput, ctx }) => recordMedicalOutcome(ctx.scope, parsedInput, ctx.now))

export const recordClearanceAction = clinicAction('gate:release')
  .inputSchema(recordClearanceSchema)
  .action(({ parsedInput, ctx }) => recordClearance(ctx.scope, parsedInput, ctx.now))

export const takeBackDecisionAction = clinicAction('gate:release')
  .inputSchema(takeBackDecisionSchema)
  .action(({ parsedInput, ctx }) => takeBackDecision(ctx.scope, parsedInput, ctx.now))

export const recordOffloadPlanAction = clinicAction('gate:release')
  .inputSchema(recordOffloadPlanSchema)
  .action(({ parsedInput, ctx }) => recordOffloadPlan(ctx.scope, parsedInput, ctx.now))

export const issueOffloadSheetAction = clinicAction('gate:release')
  .inputSchema(issueOffloadSheetSchema)
  .action(({ parsedInput, ctx }) => issueOffloadSheet(ctx.scope, parsedInput, ctx.now))
