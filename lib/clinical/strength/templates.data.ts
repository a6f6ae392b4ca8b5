import type { Condition } from '../measures/types'

export interface Template {
  readonly settle: readonly string[]
  readonly build: readonly string[]
  readonly strengthen: readonly string[]
}

/**
 * The exercises of a session by condition and phase, most important first. Heavy and maintain use the strengthen row.
 * Source: plan.md 2.5; the side plank at the end of the PFP and BSI rows: rulings, "Session". Convention.
 */
export const TEMPLATES: Readonly<Record<Condition, Template>> = {
  PFP: {
    settle: ['wall-sit', 'knee-extension-isometric', 'wall-press-hip-hold', 'glute-bridge', 'side-plank-knees'],
    build: ['leg-press', 'knee-extension-short-range', 'lateral-band-walk', 'romanian-deadlift', 'heel-raise-single', 'side-plank'],
    strengthen: ['leg-press', 'hip-thrust', 'single-leg-deadlift', 'lateral-step-down', 'heel-raise-loaded', 'side-plank'],
  },
  ITBS: {
    settle: ['wall-press-hip-hold', 'side-lying-hip-abduction', 'glute-bridge', 'side-plank-knees', 'heel-raise-double'],
    build: ['hip-hike', 'standing-band-hip-abduction', 'single-leg-deadlift', 'split-squat', 'side-plank', 'heel-raise-single'],
    strengthen: ['hip-thrust', 'single-leg-squat-to-box', 'single-leg-deadlift', 'side-plank-leg-lift', 'heel-raise-loaded'],
  },
  BSI: {
    settle: ['glute-bridge', 'side-plank-knees', 'hip-external-rotation-band', 'soleus-wall-hold', 'heel-raise-double'],
    build: ['seated-soleus-raise', 'leg-press', 'heel-raise-single', 'romanian-deadlift', 'side-plank'],
    strengthen: ['heel-raise-loaded', 'hip-thrust', 'single-leg-press', 'romanian-deadlift', 'side-plank'],
  },
}

/** The PFP strengthen row allows the press with both legs or with one: one stands for the other, so neither fills another slot. */
export const ALTERNATIVES: Readonly<Record<string, string>> = { 'leg-press': 'single-leg-press' }
