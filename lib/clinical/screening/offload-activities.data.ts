interface OffloadActivity {
  readonly id: string
  readonly text: string
  /** On the patient's sheet, which holds only what was ticked: without the condition that the clinician has judged. Convention. */
  readonly patientText: string
}

/** What a runner may still do while a bone stress injury is suspected, each after the clinician's tick (plan.md 5.2). Convention. */
export const OFFLOAD_ACTIVITIES: readonly OffloadActivity[] = [
  { id: 'walking', text: 'Walking, as long as it does not hurt', patientText: 'Walking, as long as it does not hurt' },
  { id: 'deep-water-running', text: 'Deep-water running', patientText: 'Deep-water running' },
  { id: 'swimming', text: 'Swimming', patientText: 'Swimming' },
  { id: 'cycling', text: 'Cycling, where the site allows it', patientText: 'Cycling' },
  { id: 'trunk-upper-body', text: 'Trunk and upper-body work', patientText: 'Trunk and upper-body work' },
  {
    id: 'site-safe-strength',
    text: 'Strength work without impact that is safe for the site',
    patientText: 'Strength work without impact, only what we have shown you',
  },
]

/** What stays blocked meanwhile (plan.md 5.2). */
export const OFFLOAD_BLOCKED: readonly string[] = [
  'Running and walk-running',
  'Jumping, hopping and skipping',
  'Carrying loads beyond walking',
  'A test run',
]

/** Rules that suspect a bone stress injury. */
export const BONE_STRESS_RULES: readonly string[] = ['BLK-H1', 'BLK-H2', 'BLK-H3', 'BLK-S1', 'BLK-S2']
