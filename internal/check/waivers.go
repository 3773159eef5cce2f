package check

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// Waivers is what the waivers files of a run hold, in the order of the
// files.
type Waivers struct {
	entries   []tenant.Waiver
	values    []any // for the policies
	positions []residency.Position
	Errors    []residency.Error
}

// ReadWaivers reads all waivers files. In a run over several tenants each entry
// must say whom it is for.
func ReadWaivers(w World, paths []string, v *residency.Vocabulary, tenants int) Waivers {
	var all Waivers
	seen := map[string]bool{}
	for _, path := range paths {
		if seen[filepath.Clean(path)] {
			all.Errors = append(all.Errors, w.FileError(path, errors.New("given twice: each of its waivers would be there twice")))
			continue
		}
		seen[filepath.Clean(path)] = true
		entries, faults, err := ReadWaiversFile(w, path, v)
		if err != nil {
			all.Errors = append(all.Errors, w.FileError(path, err))
		}
		all.Errors = append(all.Errors, faults...)
		for i, entry := range entries {
			if entry.Tenant == "" && tenants > 1 {
				all.Errors = append(all.Errors, residency.Error{
					File: w.Name(path), Line: entry.At.Line, Column: entry.At.Column,
					Path:    fmt.Sprintf("waivers[%d]", i),
					Message: `must name its "tenant" (id or name), because this run holds several`,
				})
			}
			all.entries = append(all.entries, entry)
			all.values = append(all.values, entry.Value)
			all.positions = append(all.positions, entry.At)
		}
	}
	return all
}

// ReadWaiversFile reads one waivers file.
func ReadWaiversFile(w World, path string, v *residency.Vocabulary) ([]tenant.Waiver, []residency.Error, error) {
	format, known := tenant.FormatOf(path)
	if !known {
		return nil, nil, errors.New("unknown kind of file (known: .json, .yaml, .yml)")
	}
	content, err := w.Files.Read(path, tenant.MaxDocumentSize)
	if err != nil {
		return nil, nil, err
	}
	entries, faults := tenant.ParseWaivers(w.Name(path), format, content, v)
	return entries, faults, nil
}
