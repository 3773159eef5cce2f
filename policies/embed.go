// Package policies embeds the Rego policies and the schema of the tenant
// document. It answers "what do the policies say?" with the files themselves,
// and must not know how they are evaluated.
package policies

import "embed"

// FS holds the policy files as they stand in this folder: every .rego file,
// tests included, and the JSON Schema.
//
//go:embed *.rego engine features found general geography mapping raw_plan schema sources vocabulary
var FS embed.FS

// Schema is the JSON Schema of the tenant document.
//
//go:embed schema/tenant.json
var Schema []byte
