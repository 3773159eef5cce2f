package lint

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// many is how many features may not share a claim, word for word.
const many = 3

// Copied is a claim that stands in the files of many features.
type Copied struct {
	Claim string
	Facts []string // feature/key
}

// String says what to do.
func (c Copied) String() string {
	return fmt.Sprintf("%s say the same, so it is a rule or a general statement: %s", strings.Join(c.Facts, ", "), c.Claim)
}

// CopiedClaims are the claims that many features share: what a page says of all
// features of a kind is said once, since a copy is forgotten when the page changes.
func CopiedClaims(features map[string]Package) []Copied {
	stating := map[string][]string{}
	for _, id := range slices.Sorted(maps.Keys(features)) {
		for _, key := range slices.Sorted(maps.Keys(features[id].Facts)) {
			claim := features[id].Facts[key].Claim
			if !slices.ContainsFunc(stating[claim], func(fact string) bool { return strings.HasPrefix(fact, id+"/") }) {
				stating[claim] = append(stating[claim], id+"/"+key)
			}
		}
	}
	var found []Copied
	for _, claim := range slices.Sorted(maps.Keys(stating)) {
		if len(stating[claim]) >= many {
			found = append(found, Copied{claim, stating[claim]})
		}
	}
	return found
}
