package saved

import _ "embed"

// Schema is the JSON Schema of a report.
//
//go:embed schema.json
var Schema []byte
