package residency

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
)

// Join makes one report of the parts of a run: those of its shards, or of the lines of
// a stream. They are of one day and judged by the same policies, or the parts do not
// belong together. Tenants come in the order of files and of documents in them.
func Join(parts []*Report) (*Report, error) {
	all := *parts[0]
	all.Tenants, all.Errors, all.Notes = nil, nil, nil
	for _, part := range parts {
		if err := all.partedFrom(part); err != nil {
			return nil, err
		}
		all.Tenants = append(all.Tenants, part.Tenants...)
		all.Errors = append(all.Errors, part.Errors...)
		for _, note := range part.Notes {
			if !slices.ContainsFunc(all.Notes, func(n Note) bool { return reflect.DeepEqual(n, note) }) {
				all.Notes = append(all.Notes, note)
			}
		}
	}
	slices.SortStableFunc(all.Tenants, func(a, b Tenant) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Document, b.Document))
	})
	slices.SortStableFunc(all.Errors, func(a, b Error) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	all.Summary = Summary{}
	all.Conclude()
	return &all, nil
}

// partedFrom says why another report is no part of the same run.
func (r *Report) partedFrom(part *Report) error {
	switch {
	case r.ReportVersion != part.ReportVersion:
		return fmt.Errorf("one part has report version %d, another %d", r.ReportVersion, part.ReportVersion)
	case r.AsOf != part.AsOf:
		return fmt.Errorf("one part is as of %s, another as of %s: check both with the same --as-of", r.AsOf, part.AsOf)
	case r.Policy.Label() != part.Policy.Label():
		return fmt.Errorf("one part was judged by %s, another by %s", r.Policy.Label(), part.Policy.Label())
	case r.ReadSince != part.ReadSince:
		return fmt.Errorf("one part asks for sources since %q, another since %q", r.ReadSince, part.ReadSince)
	case !reflect.DeepEqual(r.Baseline, part.Baseline):
		return fmt.Errorf("the parts were held against different baselines")
	case !reflect.DeepEqual(r.Settings, part.Settings):
		return fmt.Errorf("the parts were checked with different settings")
	}
	return nil
}
