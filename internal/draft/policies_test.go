package draft

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/format"
	"go.yaml.in/yaml/v3"

	"github.com/residency-check/residency-check/internal/golden"
)

// Whoever judges a plan without this program finds the profiles in the policies.
func TestPoliciesHoldTheProfiles(t *testing.T) {
	known, err := Profiles()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString(`# METADATA
# scope: package
# title: Profiles
# description: >-
#   The requirements of each profile, for plans that are judged without the program.
#   The update command writes them from internal/draft/profiles.
package residency.profiles
`)
	for _, profile := range known {
		var requirements []map[string]any
		if err := yaml.Unmarshal([]byte(profile.items), &requirements); err != nil {
			t.Fatalf("%s: %v", profile.Name, err)
		}
		encoded, err := json.MarshalIndent(requirements, "", "\t")
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "\nrequirements[%q] := %s\n", profile.Name, encoded)
	}
	formatted, err := format.Source("profiles.rego", []byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	golden.File(t, "../../policies/profiles.rego", formatted)
}
