package cli

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// fileWaivers is what the waivers files of a run hold, in the order of the
// files.
type fileWaivers struct {
	entries   []tenant.Waiver
	values    []any // for the policies
	positions []residency.Position
	errors    []residency.Error
}

// readWaivers reads all waivers files. In a run over several tenants each entry
// must say whom it is for.
func readWaivers(s streams, paths []string, v *residency.Vocabulary, tenants int) fileWaivers {
	var all fileWaivers
	seen := map[string]bool{}
	for _, path := range paths {
		if seen[filepath.Clean(path)] {
			all.errors = append(all.errors, fileError(path, errors.New("given twice: each of its waivers would be there twice")))
			continue
		}
		seen[filepath.Clean(path)] = true
		entries, faults, err := readWaiversFile(s, path, v)
		if err != nil {
			all.errors = append(all.errors, fileError(path, err))
		}
		all.errors = append(all.errors, faults...)
		for i, entry := range entries {
			if entry.Tenant == "" && tenants > 1 {
				all.errors = append(all.errors, residency.Error{
					File: displayName(path), Line: entry.At.Line, Column: entry.At.Column,
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

func readWaiversFile(s streams, path string, v *residency.Vocabulary) ([]tenant.Waiver, []residency.Error, error) {
	format, known := tenant.FormatOf(path)
	if !known {
		return nil, nil, errors.New("unknown kind of file (known: .json, .yaml, .yml)")
	}
	content, err := s.files.Read(path, tenant.MaxDocumentSize)
	if err != nil {
		return nil, nil, err
	}
	entries, faults := tenant.ParseWaivers(displayName(path), format, content, v)
	return entries, faults, nil
}
