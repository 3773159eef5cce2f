package wording

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// maxResources is how many addresses of resources are told; a count says of the rest.
const maxResources = 5

// Resources are the addresses of the resources that show some uses, with the file and
// line of their source where that is known; empty where none do.
func Resources(uses []*residency.Use) string {
	var told []string
	all := 0
	for _, use := range uses {
		for _, r := range use.Resources {
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
