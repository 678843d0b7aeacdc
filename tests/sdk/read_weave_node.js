// For every line on standard input, the first request that Weave for Node.js makes there. What it hands to `fetch` is recorded and
// answered; nothing is sent.
const weave = require(process.argv[2])
const readline = require('node:readline')

const viewer = JSON.stringify({ data: { viewer: { username: 'u', defaultEntity: { name: 'team' } } } })
let seen = []
globalThis.fetch = async (url, options) => {
  seen.push({ host: new URL(url).host, authorization: options.headers.Authorization })
  return new Response(viewer, { status: 200, headers: { 'Content-Type': 'application/json' } })
}
for (const name of ['log', 'warn', 'error']) console[name] = () => {}

async function firstRequest({ environment, folder }) {
  Object.keys(process.env).forEach((name) => delete process.env[name])
  Object.assign(process.env, environment)
  process.chdir(folder)
  seen = []
  let error = null
  try {
    await weave.init('whoami')
  } catch (raised) {
    error = String(raised)
  }
  return { ...(seen[0] ?? { host: null, authorization: null }), error }
}

async function main() {
  process.stdout.write('ready\n')
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await firstRequest(JSON.parse(line))) + '\n')
  }
}

main().then(() => process.exit(0))
