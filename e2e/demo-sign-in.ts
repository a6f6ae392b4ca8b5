/** The demo clinic's account on the app under test. The start takes the password from the environment instead of making one. */
export const DEMO_SIGN_IN = { email: 'demo@footfall.example', password: 'Saddle-Walnut-Ferry-61' } as const
