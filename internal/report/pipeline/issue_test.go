package pipeline

import (
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/residency"
)

var formats = map[string]reporttest.Renderer{"github": GitHub{}, "gitlab": GitLab{}, "azure-devops": AzureDevOps{}}

func TestEveryLineOfAPipelineIsOneCommand(t *testing.T) {
	t.Parallel()
	commands := map[string]*regexp.Regexp{
		"github":       regexp.MustCompile(`^::(error|warning|notice) [^:\r\n]*::[^\r\n]*$`),
		"azure-devops": regexp.MustCompile(`^##vso\[task\.logissue type=(error|warning);([a-z]+=[^;\]\r\n]*;)*\][^\r\n]*$`),
	}
	for format, command := range commands {
		for _, text := range reporttest.Nasty() {
			out := reporttest.Render(t, formats[format], reporttest.Hostile(text))
			if strings.ContainsFunc(out, reporttest.IsHidden) {
				t.Errorf("%s: %.20q: something invisible in the output", format, text)
			}
			lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
			for _, line := range lines[:len(lines)-1] {
				if !command.MatchString(line) {
					t.Errorf("%s: %.20q: no command: %.200s", format, text, line)
				}
			}
			if last := lines[len(lines)-1]; !strings.HasPrefix(last, "No verdict: 1 error; ") || strings.ContainsAny(last, "#\\") {
				t.Errorf("%s: %.20q: the last line is %.200q", format, text, last)
			}
		}
	}
}

// TestPipelinesReadBackWhatWasMeant decodes as the runner and the agent do.
func TestPipelinesReadBackWhatWasMeant(t *testing.T) {
	const text = "100% of a:b,c;d]e\r\nf%0A%25%AZP25"
	github := strings.NewReplacer("%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",", "%25", "%")
	if got := github.Replace(githubProperty(text)); got != text {
		t.Errorf("a property of GitHub comes back as %q", got)
	}
	if got := github.Replace(githubData(text)); got != text {
		t.Errorf("a message of GitHub comes back as %q", got)
	}
	azure := strings.NewReplacer("%3B", ";", "%0D", "\r", "%0A", "\n", "%5D", "]", "%AZP25", "%")
	if got := azure.Replace(azureProperty(text)); got != text {
		t.Errorf("a property of Azure comes back as %q", got)
	}
	if got := azure.Replace(azureData(text)); got != text {
		t.Errorf("a message of Azure comes back as %q", got)
	}
	if got, want := githubProperty("a%:,\r\n"), "a%25%3A%2C%0D%0A"; got != want {
		t.Errorf("GitHub: %s, want %s", got, want)
	}
	if got, want := azureProperty("a%];\r\n"), "a%AZP25%5D%3B%0D%0A"; got != want {
		t.Errorf("Azure: %s, want %s", got, want)
	}
}

// TestAnnotationsKeepTheLimit has one annotation more of each kind than a step shows.
func TestAnnotationsKeepTheLimit(t *testing.T) {
	const title = "Not everything is annotated"
	for format, c := range map[string]struct {
		kinds map[string]int // what a command of the kind begins with, and how many there are
		more  string
	}{
		"github": {map[string]int{"::error ": 10, "::warning ": 10, "::notice ": 10}, "1 more error, 1 more warning and 2 more notices in the summary"},
		"azure-devops": {map[string]int{"##vso[task.logissue type=error;": 10, "##vso[task.logissue type=warning;": 10},
			"1 more error and 12 more warnings in the summary"},
	} {
		if out := reporttest.Render(t, formats[format], reporttest.Many(10)); format == "github" && strings.Contains(out, title) {
			t.Error("10 of each kind are shown, and yet it says that there are more")
		}
		out := reporttest.Render(t, formats[format], reporttest.Many(11))
		for begin, want := range c.kinds {
			if got := strings.Count("\n"+out, "\n"+begin); got != want {
				t.Errorf("%s: %d of %s, want %d", format, got, begin, want)
			}
		}
		lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
		if last := lines[len(lines)-1]; !strings.Contains(last, title) || !strings.Contains(last, c.more) {
			t.Errorf("%s: no %q in the last line %s", format, c.more, last)
		}
	}
}

// TestAnnotationsAreWorstFirst: what a step does not show is the least of it.
func TestAnnotationsAreWorstFirst(t *testing.T) {
	r := reporttest.Many(12)
	findings := r.Tenants[0].Findings
	findings[len(findings)-2].Severity = residency.Critical
	for format, begin := range map[string]string{"github": "::error ", "azure-devops": "##vso[task.logissue type=error;"} {
		first, _, _ := strings.Cut(reporttest.Render(t, formats[format], r), "\n")
		if !strings.HasPrefix(first, begin) || !strings.Contains(first, findings[len(findings)-2].ID) {
			t.Errorf("%s: the critical finding is not first: %s", format, first)
		}
	}
}

// TestAnnotationsOfOneUseAreOneNearTheLimit has two activities of each of eight uses.
func TestAnnotationsOfOneUseAreOneNearTheLimit(t *testing.T) {
	tenant := residency.Tenant{File: "t.json", Name: "T", Verdict: residency.Violated}
	for i := range 8 {
		for _, activity := range []residency.Activity{residency.Storage, residency.Processing} {
			f := residency.Finding{ID: fmt.Sprintf("R/f%d/%s", i, activity), Verdict: residency.Violated, Severity: residency.High, Activity: activity}
			f.Requirement.ID, f.Feature.ID = "R", fmt.Sprintf("f%d", i)
			tenant.Findings = append(tenant.Findings, f)
		}
	}
	out := reporttest.Render(t, GitHub{}, &residency.Report{Tenants: []residency.Tenant{tenant}})
	if got := strings.Count(out, "::error "); got != 8 || strings.Contains(out, "Not everything") {
		t.Errorf("%d annotations:\n%s", got, out)
	}
	if !strings.Contains(out, "title=Violated%3A R/f0%2C 2 activities::") || !strings.Contains(out, "%0AT: f0, processing: ") {
		t.Errorf("the second activity is not told of:\n%s", out)
	}
}

func TestAzureDevOpsTakesAbsolutePaths(t *testing.T) {
	for sources, want := range map[string]string{
		"": "sourcepath=a/t.json;", "/agent/1/s": "sourcepath=/agent/1/s/a/t.json;", "/agent/1/s/": "sourcepath=/agent/1/s/a/t.json;", `D:\a\1\s`: `sourcepath=D:\a\1\s\a\t.json;`,
	} {
		r := reporttest.Many(1)
		r.Tenants[0].File = "a/t.json"
		if out := reporttest.Render(t, AzureDevOps{Sources: sources}, r); !strings.Contains(out, want) {
			t.Errorf("%s: no %s in %s", sources, want, out)
		}
	}
}

func TestGitHubsMessagesAreCutByLines(t *testing.T) {
	for _, c := range []struct{ message, want string }{
		{"short", "short"},
		{"first\n" + strings.Repeat("x", 5000), "first\n(cut: other formats say more)"},
	} {
		if got := cut(c.message, messageLimit); got != c.want {
			t.Errorf("%.20q becomes %.100q", c.message, got)
		}
	}
	if got := cut(strings.Repeat("あ", 3000), messageLimit); len(got) > messageLimit || !utf8.ValidString(got) {
		t.Errorf("%d bytes", len(got))
	}
}

// gated is a report with a finding or note of each standing.
func gated() *residency.Report {
	tenant := residency.Tenant{File: "t.json", Name: "T", Verdict: residency.Violated}
	add := func(id string, f residency.Finding) {
		f.ID, f.Severity, f.Activity = id, residency.High, residency.Storage
		f.Requirement.ID, f.Feature.ID = "R", id
		tenant.Findings = append(tenant.Findings, f)
	}
	add("fails", residency.Finding{Verdict: residency.Violated})
	add("tolerated-violated", residency.Finding{Verdict: residency.Violated, Gate: residency.GateTolerates})
	add("tolerated-unknown", residency.Finding{Verdict: residency.Unknown, Gate: residency.GateTolerates})
	add("in-part", residency.Finding{Verdict: residency.Met, PartialData: []string{"disks"}})
	add("in-part-fails", residency.Finding{Verdict: residency.Met, PartialData: []string{"disks"}, Gate: residency.GateFails})
	tenant.Notes = []residency.Note{
		{Code: residency.IncompleteInput, Input: "fails.json", Message: "fails"}, {Code: residency.IncompleteInput, Input: "tolerated.json", Message: "tolerated", Gate: residency.GateTolerates},
	}
	return &residency.Report{Tenants: []residency.Tenant{tenant}}
}

// TestFormatsSayWhatTheGateSays: a second gate that reads a format fails where the first
// does, and on nothing else.
func TestFormatsSayWhatTheGateSays(t *testing.T) {
	r := gated()
	for _, is := range readGitLab(t, reporttest.Render(t, GitLab{}, r)) {
		fails := strings.Contains(is.Description, "fails")
		if (is.Severity == "info") == fails {
			t.Errorf("GitLab has severity %s for %s", is.Severity, is.Description)
		}
	}
	points, _, err := parseTAP(reporttest.Render(t, TAP{}, r))
	if err != nil {
		t.Fatal(err)
	}
	var failing, todo int
	for _, p := range points {
		switch {
		case !p.ok && p.directive == "":
			failing++
		case !p.ok:
			todo++
		}
	}
	if failing != 3 || todo != 2 {
		t.Errorf("TAP: %d fail and %d are to do", failing, todo)
	}
	var read junitReport
	if err := xml.Unmarshal([]byte(reporttest.Render(t, JUnit{}, r)), &read); err != nil {
		t.Fatal(err)
	}
	if s := read.Suites[0]; s.Failures != 1 || s.Errors != 2 || s.Skipped != 2 {
		t.Errorf("JUnit: %d failures, %d errors, %d skipped", s.Failures, s.Errors, s.Skipped)
	}
	if out := reporttest.Render(t, GitHub{}, r); strings.Count(out, "::error ") != 1 || strings.Count(out, "::warning ") != 2 || strings.Count(out, "::notice ") != 3 {
		t.Errorf("GitHub:\n%s", out)
	}
}

// TestWaivedInPipelines: accepted is no issue, except where leaving it out
// would say that it was fixed.
func TestWaivedInPipelines(t *testing.T) {
	r := reporttest.Reports(t)["japan"]
	for format, want := range map[string]bool{"github": false, "azure-devops": false, "gitlab": true} {
		if got := strings.Contains(reporttest.Render(t, formats[format], r), "azure.rbac, storage: anywhere"); got != want {
			t.Errorf("%s: the waived finding is shown: %v", format, got)
		}
	}
}
