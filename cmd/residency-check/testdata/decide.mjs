// The policies as WebAssembly, decided by Node alone: no package, no OPA.
//
//	opa build -t wasm -e residency/engine/assessment/decision -b residency.tar.gz -o wasm.tar.gz
//	tar xzf wasm.tar.gz /policy.wasm /data.json
//	node decide.mjs policy.wasm data.json 2026-11-25 TENANT.json...
//
// It writes a decision a line. Documents must be sound: what checks them needs
// json.match_schema, which WebAssembly has from its host only.
import { readFileSync } from 'node:fs'

const [wasm, data, asOf, ...documents] = process.argv.slice(2)
const memory = new WebAssembly.Memory({ initial: 5 })

// What OPA leaves to the host, of what decisions ask for.
const builtins = {
  'regex.replace': (text, pattern, by) => text.replace(new RegExp(pattern, 'g'), by),
  'time.parse_rfc3339_ns': (day) => Date.parse(day) * 1e6,
}

const text = (address) => {
  const bytes = new Uint8Array(memory.buffer, address)
  return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)))
}
const value = (address) => JSON.parse(text(opa.opa_json_dump(address)))
const put = (given) => {
  const bytes = new TextEncoder().encode(JSON.stringify(given))
  const address = opa.opa_malloc(bytes.length)
  new Uint8Array(memory.buffer, address, bytes.length).set(bytes)
  return opa.opa_json_parse(address, bytes.length)
}
const call = (id, _context, ...given) => {
  const [name] = Object.entries(asked).find(([, number]) => number === id)
  if (!builtins[name]) throw new Error(`the host has no ${name}`)
  return put(builtins[name](...given.map(value)))
}

const { instance: { exports: opa } } = await WebAssembly.instantiate(readFileSync(wasm), {
  env: {
    memory,
    opa_abort: (address) => { throw new Error(text(address)) },
    opa_println: (address) => console.error(text(address)),
    opa_builtin0: call, opa_builtin1: call, opa_builtin2: call, opa_builtin3: call, opa_builtin4: call,
  },
})
const asked = value(opa.builtins())
const entrypoint = value(opa.entrypoints())['residency/engine/assessment/decision']
const known = put({ ...JSON.parse(readFileSync(data)), residency_config: { as_of: asOf, waivers: [] } })
const free = opa.opa_heap_ptr_get()

for (const document of documents) {
  opa.opa_heap_ptr_set(free) // forgets the document before
  const context = opa.opa_eval_ctx_new()
  opa.opa_eval_ctx_set_input(context, put(JSON.parse(readFileSync(document))))
  opa.opa_eval_ctx_set_data(context, known)
  opa.opa_eval_ctx_set_entrypoint(context, entrypoint)
  opa.eval(context)
  console.log(JSON.stringify(value(opa.opa_eval_ctx_get_result(context))[0].result))
}
