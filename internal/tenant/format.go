package tenant

import (
	"path"
	"strings"
)

// Format is the notation of a file.
type Format string

// The formats.
const (
	JSON   Format = "json"
	YAML   Format = "yaml"   // one or more documents
	NDJSON Format = "ndjson" // one document a line
)

// FormatOf returns the format that a file's name promises.
func FormatOf(name string) (Format, bool) {
	switch strings.ToLower(path.Ext(name)) {
	case ".json":
		return JSON, true
	case ".yaml", ".yml":
		return YAML, true
	case ".ndjson", ".jsonl":
		return NDJSON, true
	}
	return "", false
}
