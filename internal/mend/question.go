package mend

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/edit"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// comments are the questions to the owner of a YAML document, a comment for each
// declaration that would meet findings which are left.
func (m *Mending) comments(ctx context.Context) ([]edit.Comment, error) {
	if m.Format != tenant.YAML {
		return nil, nil
	}
	var asked []question
	for i := range m.Judged.Findings {
		finding := &m.Judged.Findings[i]
		at := slices.IndexFunc(finding.PassesIf, residency.Alternative.IsStatement)
		if !m.Wanted(finding) || at < 0 {
			continue
		}
		example, err := m.example(ctx, finding, finding.PassesIf[at])
		if err != nil {
			return nil, err
		}
		for _, change := range example {
			asked = asks(asked, change, finding.ID)
		}
	}
	var comments []edit.Comment
	for _, q := range asked {
		comments = append(comments, edit.Comment{Words: q.words(), Pointer: q.change.Pointer, Value: q.change.Value})
	}
	return comments, nil
}

// question is a change to be filled in, and the findings that it would settle.
type question struct {
	change  residency.Change
	settles []string
}

// asks adds a change to the questions. What is asked at one place becomes one question
// where the two fit together.
func asks(all []question, change residency.Change, finding string) []question {
	for i := range all {
		q := &all[i]
		if q.change.Pointer != change.Pointer {
			continue
		}
		if both, fit := united(q.change.Value, change.Value); fit {
			q.change.Value, q.settles = both, append(q.settles, finding)
			return all
		}
	}
	return append(all, question{change, []string{finding}})
}

// united is what says both of two values, if they do not contradict each other.
func united(a, b any) (any, bool) {
	first, isMap := a.(map[string]any)
	second, too := b.(map[string]any)
	if !isMap || !too {
		return a, reflect.DeepEqual(a, b)
	}
	all := maps.Clone(first)
	for key, value := range second {
		if old, has := all[key]; has {
			both, fit := united(old, value)
			if !fit {
				return nil, false
			}
			value = both
		}
		all[key] = value
	}
	return all, true
}

func (q question) words() string {
	words := "Declare, if it is so, "
	if strings.HasPrefix(q.change.Pointer, "/features/") && strings.Count(q.change.Pointer, "/") == 2 {
		words += "in place of the line above, "
	}
	words += "to settle " + q.settles[0]
	if more := len(q.settles) - 1; more > 0 {
		words += fmt.Sprintf(" and %d more", more)
	}
	return words + ":"
}

// example is an alternative with values that the document uses already, where a finding
// would be met with them, too.
func (m *Mending) example(ctx context.Context, finding *residency.Finding, alternative residency.Alternative) (residency.Alternative, error) {
	if len(alternative) != 1 {
		return alternative, nil
	}
	settings := alternative.Settings()
	name, ofUse := strings.CutPrefix(settings[0].Path, "options.")
	if len(settings) != 1 || !ofUse {
		return alternative, nil
	}
	for _, value := range usedFor(m.Document.Input, name) {
		other := residency.Alternative{withOption(alternative[0], name, value)}
		meets, err := m.meets(ctx, finding, other)
		if err != nil || meets {
			return other, err
		}
	}
	return alternative, nil
}

// mostExamples is how many values of the document are tried for a question.
const mostExamples = 3

// usedFor lists what the document says of an option of any feature, the most frequent
// first.
func usedFor(input any, name string) []any {
	document, _ := input.(map[string]any)
	features, _ := document["features"].([]any)
	times, values := map[string]int{}, map[string]any{}
	for _, entry := range features {
		use, _ := entry.(map[string]any)
		options, _ := use["options"].(map[string]any)
		if value, set := options[name]; set {
			key := fmt.Sprint(value)
			times[key]++
			values[key] = value
		}
	}
	keys := slices.Sorted(maps.Keys(times))
	slices.SortStableFunc(keys, func(a, b string) int { return times[b] - times[a] })
	var used []any
	for _, key := range keys[:min(mostExamples, len(keys))] {
		used = append(used, values[key])
	}
	return used
}

// withOption is the change with another value for the one option that it declares.
func withOption(change residency.Change, name string, value any) residency.Change {
	entry, isEntry := change.Value.(map[string]any)
	options, inEntry := entry["options"].(map[string]any)
	switch {
	case !isEntry:
		change.Value = value
	case inEntry:
		copied := maps.Clone(options)
		copied[name] = value
		entry = maps.Clone(entry)
		entry["options"] = copied
		change.Value = entry
	default:
		change.Value = map[string]any{name: value}
	}
	return change
}

// meets has a finding judged with a change of its use. No finding turns on another use,
// so the others are left out.
func (m *Mending) meets(ctx context.Context, finding *residency.Finding, change residency.Alternative) (bool, error) {
	input, _, err := edit.Apply(m.input, change)
	if err != nil {
		return false, err
	}
	way := strings.Split(change[0].Pointer, "/")
	document, _ := input.(map[string]any)
	features, _ := document["features"].([]any)
	at, err := strconv.Atoi(way[2])
	if err != nil || at >= len(features) || at >= len(m.Document.Features) {
		return false, nil
	}
	alone := maps.Clone(document)
	alone["features"] = features[at : at+1]
	changed := *m.Document.Tenant
	changed.Input, changed.Features = alone, m.Document.Features[at:at+1]
	judged, err := (&check.Document{Tenant: &changed}).Judge(ctx, m.Engine)
	if err != nil {
		return false, err
	}
	is := func(other residency.Finding) bool { return other.ID == finding.ID && other.Verdict == residency.Met }
	return slices.ContainsFunc(judged.Findings, is), nil
}
