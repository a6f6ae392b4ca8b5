/**
 * The exercises once more, a line each, for the judge alone: what it expects must not come from the tables that plans are built with.
 *
 * Id, category, targets, suitability for PFP, ITBS and BSI, equipment (+ for each need, / for any of), whether it bears weight or has impact,
 * and the doses: sets x lowest-highest repetitions or seconds, then the repetitions in reserve.
 */
export const EXERCISE_LINES = `
quad-set | isometric | quadriceps | useful useful useful | - | - | settle 4x20-30s
straight-leg-raise | strength | quadriceps, hip flexors | useful useful caution | - | - | settle 2x10-12 r4, build 3x12-15 r3
wall-sit | isometric | quadriceps, gluteus maximus | core useful useful | - | bears | settle 4x20-30s, build 5x30-45s
knee-extension-isometric | isometric | quadriceps | core useful caution | strap/leg-extension | - | settle 4x20-30s, build 5x30-45s
spanish-squat-hold | isometric | quadriceps | useful useful caution | long-band + fixed-post | bears | build 5x30-45s, strengthen 5x30-45s
wall-press-hip-hold | isometric | gluteus medius, gluteus minimus | core core useful | - | bears | settle 4x20-30s, build 5x30-45s, strengthen 5x30-45s
clamshell-band | strength | gluteus medius, hip external rotators | useful useful useful | mini-band | - | settle 2x10-12 r4, build 3x12-15 r3
side-lying-hip-abduction | strength | gluteus medius, tensor fasciae latae | core core useful | - | - | settle 2x10-12 r4, build 3x12-15 r3, strengthen 3x8-12 r2
standing-band-hip-abduction | strength | gluteus medius (both sides) | useful core useful | long-band/cable | bears | build 3x12-15 r3, strengthen 3x8-12 r2, maintain 2x8-12 r2
lateral-band-walk | strength | gluteus medius, gluteus maximus | core core useful | mini-band | bears | build 3x12-15 r3, strengthen 3x8-12 r2, maintain 2x8-12 r2
hip-hike | strength | gluteus medius, gluteus minimus | core core useful | step | bears | build 3x12-15 r3, strengthen 3x8-12 r2, maintain 2x8-12 r2
hip-external-rotation-band | strength | hip external rotators | useful useful useful | long-band | - | settle 2x10-12 r4, build 3x12-15 r3, strengthen 3x8-12 r2
glute-bridge | strength | gluteus maximus, hamstrings | useful useful useful | - | - | settle 2x10-12 r4, build 3x10-12 r3
single-leg-bridge | strength | gluteus maximus, hamstrings | useful useful useful | - | - | build 3x10-12 r3, strengthen 3x6-10 r2
hip-thrust | strength | gluteus maximus, hamstrings | core core useful | bench + barbell/dumbbell | - | strengthen 3x6-10 r2, heavy 3x4-6 r1, maintain 2x4-6 r2
box-sit-to-stand | strength | quadriceps, gluteus maximus | core useful useful | - | bears | settle 2x10-12 r4, build 3x10-12 r3
mini-squat | strength | quadriceps, gluteus maximus | core useful useful | - | bears | settle 2x10-12 r4, build 3x10-12 r3
goblet-squat | strength | quadriceps, gluteus maximus | core useful useful | dumbbell/kettlebell | bears | build 3x10-12 r3, strengthen 3x6-10 r2
barbell-squat | strength | quadriceps, gluteus maximus | useful useful later | barbell + rack | bears | strengthen 3x6-10 r2, heavy 3x4-6 r1, maintain 2x4-6 r2
leg-press | strength | quadriceps, gluteus maximus | core core useful | leg-press | - | build 3x10-12 r3, strengthen 3x6-10 r2, heavy 3x4-6 r1, maintain 2x4-6 r2
single-leg-press | strength | quadriceps, gluteus maximus | core core useful | leg-press | - | strengthen 3x6-10 r2, heavy 3x4-6 r1, maintain 2x4-6 r2
knee-extension-short-range | strength | quadriceps | core useful caution | leg-extension/ankle-weight | - | build 3x10-12 r3, strengthen 3x6-10 r2
knee-extension-full-range | strength | quadriceps | later useful caution | leg-extension | - | strengthen 3x6-10 r2, heavy 3x4-6 r1, maintain 2x4-6 r2
low-step-up | strength | quadriceps, gluteus maximus | core useful useful | step | bears | build 3x10-12 r3, strengthen 3x6-10 r2
high-step-up | strength | quadriceps, gluteus maximus | later useful later | box + dumbbell | bears | strengthen 3x6-10 r2, heavy 3x4-6 r1, maintain 2x4-6 r2
lateral-step-down | motor-control | quadriceps, gluteus medius | core useful useful | step | bears | build 3x6-8, strengthen 3x6-10 r2
forward-step-down | motor-control | quadriceps, gluteus medius | later later later | step | bears | strengthen 3x6-10 r2
split-squat | strength | quadriceps, gluteus maximus | useful useful useful | - | bears | build 3x10-12 r3, strengthen 3x6-10 r2, heavy 3x4-6 r1
rear-foot-elevated-split-squat | strength | quadriceps, gluteus maximus | later useful later | bench + dumbbell | bears | strengthen 3x6-10 r2, heavy 3x4-6 r1, maintain 2x4-6 r2
reverse-lunge | strength | quadriceps, gluteus maximus | useful useful useful | - | bears | build 3x10-12 r3, strengthen 3x6-10 r2, heavy 3x4-6 r1
walking-lunge | strength | quadriceps, gluteus maximus | later useful later | - | bears | strengthen 3x6-10 r2
single-leg-squat-to-box | motor-control | quadriceps, gluteus medius, gluteus maximus | useful core useful | box | bears | build 3x6-8, strengthen 3x6-10 r2, heavy 3x4-6 r1, maintain 2x4-6 r2
romanian-deadlift | strength | hamstrings, gluteus maximus, back extensors | core core useful | barbell/dumbbell | bears | build 3x10-12 r3, strengthen 3x6-10 r2, heavy 3x4-6 r1, maintain 2x4-6 r2
single-leg-deadlift | strength | hamstrings, gluteus maximus, gluteus medius | core core useful | dumbbell/kettlebell | bears | build 3x10-12 r3, strengthen 3x6-10 r2, heavy 3x4-6 r1, maintain 2x4-6 r2
hamstring-slider | strength | hamstrings, gluteus maximus | useful useful useful | - | - | strengthen 3x6-10 r2, maintain 2x4-6 r2
heel-raise-double | calf-foot | gastrocnemius, soleus | useful useful core | - | bears | settle 3x10-15 r4, build 3x12-15 r3
heel-raise-single | calf-foot | gastrocnemius, soleus | core core core | - | bears | build 3x12-15 r3, strengthen 3x8-12 r2
heel-raise-loaded | calf-foot | gastrocnemius, soleus | core core core | step + dumbbell/calf-machine | bears | strengthen 3x8-12 r2, heavy 4x6-8 r1, maintain 2x6-10 r2
seated-soleus-raise | calf-foot | soleus | core core core | dumbbell/kettlebell/backpack/calf-machine | - | build 3x12-15 r3, strengthen 3x8-12 r2, heavy 4x6-8 r1, maintain 2x6-10 r2
bent-knee-heel-raise-single | calf-foot | soleus | useful useful useful | - | bears | strengthen 3x8-12 r2, maintain 2x6-10 r2
soleus-wall-hold | isometric | soleus | useful useful useful | - | bears | settle 4x20-30s, build 5x30-45s
toe-raise-tibialis | calf-foot | tibialis anterior | useful useful useful | - | bears | build 3x12-15 r3, strengthen 3x12-15 r3
short-foot | calf-foot | foot intrinsics | useful useful useful | - | bears | settle 2x5-6, build 3x6-8
front-plank | trunk | abdominals | useful useful useful | - | - | build 3x20-30s, strengthen 3x30-45s, maintain 2x30-45s
side-plank-knees | trunk | gluteus medius, obliques | core core useful | - | - | settle 2x15-20s, build 3x20-30s
side-plank | trunk | gluteus medius, obliques | core core useful | - | - | build 3x20-30s, strengthen 3x30-45s, maintain 2x30-45s
side-plank-leg-lift | trunk | gluteus medius (both), obliques | useful core caution | - | - | strengthen 3x30-45s, maintain 2x30-45s
dead-bug | trunk | abdominals, hip flexors | useful useful useful | - | - | build 2x8-10, strengthen 3x8-12, maintain 3x8-12
bird-dog | trunk | back extensors, gluteus maximus, abdominals | useful useful useful | - | - | settle 2x5-6, build 2x8-10
band-anti-rotation-press | trunk | obliques, abdominals | useful useful useful | long-band | bears | strengthen 3x8-12, maintain 3x8-12
single-leg-balance-reach | motor-control | gluteus medius, foot intrinsics, quadriceps | useful useful useful | - | bears | settle 2x5-6, build 3x6-8, strengthen 3x8-10
wall-march-drill | motor-control | hip flexors, gluteus maximus, calf | useful useful useful | - | bears | build 3x6-8, strengthen 3x8-10, power 3x8-10
pogo-double | power | calf, Achilles, foot | useful useful later | - | bears impact | strengthen 3x10-15, power 3x10-15, maintain 2x8-10
pogo-single | power | calf, Achilles, foot | useful useful later | - | bears impact | power 3x8-10, maintain 2x8-10
squat-jump | power | quadriceps, gluteus maximus, calf | later useful later | - | bears impact | power 3x5-6, maintain 2x8-10
snap-down | power | quadriceps, gluteus maximus | useful useful later | - | bears impact | strengthen 3x10-15, power 3x8-10
forward-hop-and-stick | power | quadriceps, gluteus medius, calf | later useful later | - | bears impact | power 3x5-6, maintain 2x8-10
alternate-bounding | power | gluteus maximus, calf, hamstrings | later later later | - | bears impact | power 3x5-6
knee-to-wall-ankle-rock | mobility | ankle dorsiflexion, calf | useful useful useful | - | bears | settle 2x8-10, build 2x8-10
quad-stretch-side-lying | mobility | quadriceps, hip flexors | useful useful caution | - | - | settle 2x30-45s, build 2x30-45s
`
