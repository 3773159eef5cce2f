package policies_test

import (
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/wording"
)

// Who has a question is told whom to ask: the company, where a family of features has
// several products, and else the product.
func TestEveryFamilyHasAVendor(t *testing.T) {
	products := map[string]string{}
	for id, p := range packages(t) {
		family, _, _ := strings.Cut(strings.ReplaceAll(id, "_", "-"), "/")
		other, seen := products[family]
		if seen && other != p.Feature.Product && wording.Vendors[family] == "" {
			t.Errorf("whom to ask about %s and %s? Name the vendor of %s in wording.Vendors", other, p.Feature.Product, family)
		}
		products[family] = p.Feature.Product
	}
}
