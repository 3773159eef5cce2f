package tenant

import (
	"fmt"
	"strings"
	"testing"
)

// 200 uses of one feature and 201 of another: 45 requirements speak of the first and
// ask for two activities, 5 speak of all and ask for one. 45*200*2 + 5*401 = 20005.
func TestFindingsAreCountedBeforeAnyIsJudged(t *testing.T) {
	t.Parallel()
	for _, features := range []string{`["cloud.storage"]`, `["cloud.s*"]`, `["cloud.blobs", "cloud.st*"]`} {
		var uses, requirements []string
		for i := range 200 {
			uses = append(uses, fmt.Sprintf(`{"id": "cloud.storage", "name": "u%d"}`, i), fmt.Sprintf(`{"id": "acme.directory", "name": "u%d"}`, i))
		}
		uses = append(uses, `{"id": "acme.directory", "name": "last"}`)
		for i := range 45 {
			requirements = append(requirements, fmt.Sprintf(`{"id": "A%d", "features": %s, "storage": ["JP"], "processing": ["JP"]}`, i, features))
		}
		for i := range 5 {
			requirements = append(requirements, fmt.Sprintf(`{"id": "B%d", "storage": ["JP"]}`, i))
		}
		document := fmt.Sprintf(`{"tenant": {"name": "T", "country": "JP"}, "features": [%s], "requirements": [%s]}`, strings.Join(uses, ","), strings.Join(requirements, ","))
		parsed := parseOne(t, JSON, document)
		var ids []string
		for _, use := range parsed.Features {
			ids = append(ids, use.ID)
		}
		if got := parsed.Findings(ids); got != 20005 {
			t.Errorf("%s: %d findings, want 20005", features, got)
		}
	}
}
