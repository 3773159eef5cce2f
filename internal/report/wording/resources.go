package wording

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// maxResources is how many addresses of resources are told; a count says of the rest.
const maxResources = 5

// Resources are the addresses of the resources that show the uses of some findings,
// with the file and line of their source where that is known; empty where none do.
func Resources(findings ...*residency.Finding) string {
	var told []string
	all := 0
	seen := map[string]bool{}
	for _, f := range findings {
		if f.Use == nil || seen[f.Use.ID] {
			continue
		}
		seen[f.Use.ID] = true
		for _, r := range f.Use.Resources {
			if all++; all <= maxResources {
				told = append(told, r.Address+After(" ", inBrackets(r)))
			}
		}
	}
	if all > maxResources {
		told = append(told, fmt.Sprintf("%d more", all-maxResources))
	}
	return strings.Join(told, ", ")
}

func inBrackets(r residency.UseResource) string {
	if r.File == "" {
		return ""
	}
	return fmt.Sprintf("(%s:%d)", r.File, r.Line)
}

// ResourcesOf are those of the findings on some features, as Used calls them.
func ResourcesOf(features []string, findings []*residency.Finding) string {
	var of []*residency.Finding
	for _, f := range findings {
		if slices.Contains(features, Used(f)) {
			of = append(of, f)
		}
	}
	return Resources(of...)
}
