import { z } from 'zod'

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://'),
  NEXTAUTH_SECRET: z.string().min(32, 'must have at least 32 characters'),
  NEXTAUTH_URL: z.url().default('http://localhost:3000'),
  FOOTFALL_INSTANCE: z.string().default('unnamed'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

type Variables = z.infer<typeof schema>

/**
 * The environment, checked when a value is first asked for: the build imports this file and has none.
 * Read through a getter each time, because tests and the start script set variables after this file is loaded.
 */
export const env = {
  get nodeEnv() {
    return variable('NODE_ENV')
  },
  /** The database as the role footfall_app. */
  get databaseUrl() {
    return variable('DATABASE_URL')
  },
  get authSecret() {
    return variable('NEXTAUTH_SECRET')
  },
  /** Where clinicians and patients reach this Footfall: the start of every link that is handed out. No slash at the end. */
  get publicUrl() {
    return variable('NEXTAUTH_URL').replace(/\/+$/, '')
  },
  /** Made anew at each start; the health route repeats it, so that a second start can tell its own app from a stranger on the port. */
  get instance() {
    return variable('FOOTFALL_INSTANCE')
  },
  get logLevel() {
    return variable('LOG_LEVEL')
  },
}

function variable<Name extends keyof Variables>(name: Name): Variables[Name] {
  const given = process.env[name]
  const result = schema.shape[name].safeParse(given === '' ? undefined : given)
  if (!result.success) throw new Error(`The environment variable ${name} ${given ? result.error.issues[0]?.message : 'is missing'}.`)
  return result.data as Variables[Name]
}
