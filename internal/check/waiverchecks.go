package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
	"github.com/residency-check/residency-check/internal/tenant"
)

// SpeaksOf says whether a waiver is meant for a tenant.
func SpeaksOf(w tenant.Waiver, d *Document) bool {
	return w.Tenant == "" || w.Tenant == d.Name || d.ID != "" && w.Tenant == d.ID
}

// repeated reports each waiver of a file that accepts for some tenant what another
// one accepts already: its document's own, or one of a file.
func (f *Waivers) repeated(documents []*Document) []residency.Error {
	var mistakes []residency.Error
	told := make([]bool, len(f.entries))
	for _, d := range documents {
		first := map[string]string{}
		for _, own := range d.Waivers {
			first[own.Accepts] = WaiverAt(d.File, own.At)
		}
		for i, entry := range f.entries {
			earlier, taken := first[entry.Accepts]
			switch {
			case !SpeaksOf(entry, d):
			case !taken:
				first[entry.Accepts] = WaiverAt(entry.At.File, entry.At)
			case !told[i]:
				told[i] = true
				mistakes = append(mistakes, residency.Error{
					File: entry.At.File, Line: entry.At.Line, Column: entry.At.Column, Path: pathOf(entry.At),
					Message: fmt.Sprintf("waives the same as %s, for %q: leave one of them out", earlier, d.Name),
				})
			}
		}
	}
	return mistakes
}

// WaiverAt says where a waiver stands.
func WaiverAt(file string, at residency.Position) string {
	return fmt.Sprintf("%s of %s (line %d)", pathOf(at), file, at.Line)
}

// pathOf is the position of a waiver as errors name places: waivers[3].
func pathOf(at residency.Position) string {
	return "waivers[" + strings.TrimPrefix(at.Pointer, "/waivers/") + "]"
}

// strangers notes the tenants that waivers name and that are not in this run: a
// file may serve many runs, but a name may also be misspelt.
func (f *Waivers) strangers(documents []*Document) []residency.Note {
	var names []string
	for _, d := range documents {
		names = append(names, d.Name)
		if d.ID != "" {
			names = append(names, d.ID)
		}
	}
	var notes []residency.Note
	index := map[[2]string]int{}
	for _, entry := range f.entries {
		if entry.Tenant == "" || slices.Contains(names, entry.Tenant) {
			continue
		}
		key := [2]string{entry.At.File, entry.Tenant}
		if i, known := index[key]; known {
			notes[i].Waivers++
			continue
		}
		index[key] = len(notes)
		notes = append(notes, residency.Note{Code: residency.StrayWaiver, Tenant: entry.Tenant, Waivers: 1, At: &entry.At})
	}
	for i := range notes {
		notes[i].Message = notes[i].Describe()
		if meant := spell.Of(names).Guesses(notes[i].Tenant); len(meant) > 0 {
			notes[i].Message += spell.Question(meant)
		}
	}
	return notes
}

// strayWaivers notes the waivers for tenants that are not in this run. It notes none
// where tenants may be missing: in a shard, and where documents could not be read.
func (p *Run) strayWaivers(waivers Waivers, documents *documents) []residency.Note {
	if p.Shard != (Shard{}) || len(documents.errors) > 0 {
		return nil
	}
	return waivers.strangers(documents.tenants)
}
