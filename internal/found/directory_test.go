package found_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/found"
	"github.com/residency-check/residency-check/internal/residency"
)

// A directory says who the tenant is in several ways, and never by a usage location.
func TestDirectoriesTellTheTenant(t *testing.T) {
	want := &residency.FoundTenant{ID: "i", Name: "Contoso", Country: "JP", Created: "2021-02-18"}
	for name, text := range map[string]string{
		"Graph":        `{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#organization","value":[{"id":"i","displayName":"Contoso","countryLetterCode":"JP","createdDateTime":"2021-02-18T20:14:04Z"}]}`,
		"one entity":   `{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#organization/$entity","id":"i","displayName":"Contoso","countryLetterCode":"jp","createdDateTime":"2021-02-18T20:14:04Z"}`,
		"PowerShell 5": `[{"Id":"i","DisplayName":"Contoso","CountryLetterCode":"JP","CreatedDateTime":"\/Date(1613679244000)\/","VerifiedDomains":[]}]`,
		"PowerShell 7": `{"Id":"i","DisplayName":"Contoso","CountryLetterCode":"JP","CreatedDateTime":"2021-02-18T20:14:04Z","DefaultUsageLocation":"US"}`,
		"ScubaGear":    `{"baseline_version":"1","module_version":"1","tenant_details":[{"AADAdditionalData":[{"Id":"i","DisplayName":"Contoso","CountryLetterCode":"JP","CreatedDateTime":"\/Date(1613679244000)\/"}]}]}`,
		"its report":   `{"MetaData":{},"Summary":{},"Results":{},"Raw":{"tenant_details":[{"AADAdditionalData":{"Id":"i","DisplayName":"Contoso","CountryLetterCode":"JP","CreatedDateTime":"\/Date(1613679244000)\/"}}]}}`,
	} {
		if diff := cmp.Diff(want, readAs(t, text, found.Reading{Paths: asked}).Tenant); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if got := readAs(t, `{"id":"i","displayName":"Contoso","countryLetterCode":null,"country":"Japan","verifiedDomains":[],"defaultUsageLocation":"JP"}`, found.Reading{Paths: asked}).Tenant; got.Country != "" {
		t.Errorf("country = %q", got.Country)
	}
}

func TestMethodsOfThePolicy(t *testing.T) {
	paths := func(string) residency.FoundPaths {
		return residency.FoundPaths{Values: []string{"enabled", "policyMigrationState"}}
	}
	for text, want := range map[string]string{
		`[{"id":"Sms","state":"enabled"},{"id":"Voice","state":"disabled"}]`:                "[Sms] []",
		`[{"Id":"MicrosoftAuthenticator","State":"Enabled","IsSoftwareOathEnabled":true}]`:  "[MicrosoftAuthenticator SoftwareOath] []",
		`[{"id":"MicrosoftAuthenticator","state":"enabled","isSoftwareOathEnabled":false}]`: "[MicrosoftAuthenticator] []",
		`[{"id":"MicrosoftAuthenticator","state":"enabled"}]`:                               "[MicrosoftAuthenticator] [enabled]",
	} {
		r := readAs(t, `{"policyMigrationState":"migrationComplete","authenticationMethodConfigurations":`+text+`}`, found.Reading{Paths: paths}).Resources[0]
		if got := fmt.Sprint(r.Attributes["enabled"], " ", r.Unknown); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
