package main_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/cli"
)

// An export of a directory tells no country where the organization has none, and shows
// what may be used: it becomes comments, and nothing that is asserted.
func TestDirectoriesProposeAndAssertNothing(t *testing.T) {
	t.Chdir(planDir + "/scubagear")
	draft := func(arguments ...string) (int, string, string) {
		var stdout, stderr bytes.Buffer
		arguments = append([]string{"init", "--found", "government.json", "--profile", "united-states-only", "-o", "-"}, arguments...)
		status := cli.Run(context.Background(), arguments, strings.NewReader(""), &stdout, &stderr, noon(home))
		return status, stdout.String(), stderr.String()
	}
	if status, text, told := draft(); status != 2 || text != "" || !strings.Contains(told, "give --country") {
		t.Errorf("without a country: status %d, %q, %q", status, text, told)
	}
	status, text, told := draft("--country", "US", "--cloud", "us-government")
	if status != 0 {
		t.Fatalf("status %d: %s", status, told)
	}
	for _, want := range []string{
		"name: Contoso Japan\n", `id: "0b7e3a52-6f4f-4a53-9f0a-0f6f5b1c2d3e"`, `  created: "2019-04-01"`, "\n# features:\n",
		"  # - entra.mfa # Multifactor authentication: authentication methods are enabled\n",
		"  # - m365.exchange-online # Exchange Online: service plan EXCHANGE_S_ENTERPRISE\n", // by the id of its government plan
		"  # - m365.loop # Microsoft Loop: Loop is on in SharePoint's settings, service plan MICROSOFT_LOOP\n",
		"  # - power-platform.environment # Power Platform environments: environment Default-0b7e3a52-6f4f-4a53-9f0a-0f6f5b1c2d3e, environment 293e2dbd-0000-4000-8000-f8a584eb62e7\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the draft lacks %q:\n%s", want, text)
		}
	}
	before, rest, _ := strings.Cut(text, "\n# features:\n")
	proposed, _, _ := strings.Cut(rest, "\n\n")
	for line := range strings.Lines(proposed) {
		if !strings.HasPrefix(line, "  # ") {
			t.Errorf("asserted: %s", line)
		}
	}
	if strings.Contains(before, "\nfeatures:") || strings.Contains(text, "hunter2") {
		t.Error("the draft asserts features, or shows a secret")
	}
	if !strings.Contains(told, "1 service plan of which nothing is known: 922ba911-5694-4e99-a794-73aed9bfeec8") {
		t.Errorf("told: %s", told)
	}
}
