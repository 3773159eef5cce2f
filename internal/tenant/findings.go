package tenant

import "strings"

// Findings is how many findings judging the tenant gives at most: one for each
// requirement, use that it selects, and activity. The features are those of the uses
// to be judged, once for each use.
func (t *Tenant) Findings(features []string) int {
	byFeature := map[string]int{}
	for _, feature := range features {
		byFeature[feature]++
	}
	findings := 0
	for _, r := range t.Requirements {
		findings += r.activities * r.selected(byFeature, len(features))
	}
	return findings
}

// selected counts the uses of which a requirement speaks.
func (r *Requirement) selected(byFeature map[string]int, all int) int {
	var globs [][]string
	selected := map[string]bool{}
	for _, selector := range r.selectors {
		switch {
		case selector == "*":
			return all
		case strings.Contains(selector, "*"):
			globs = append(globs, strings.Split(selector, "."))
		default:
			selected[selector] = true
		}
	}
	if len(r.selectors) == 0 {
		return all
	}
	count := 0
	for id, uses := range byFeature {
		if selected[id] || matchesAny(globs, id) {
			count += uses
		}
	}
	return count
}

func matchesAny(globs [][]string, id string) bool {
	for _, glob := range globs {
		if matches(glob, id) {
			return true
		}
	}
	return false
}
