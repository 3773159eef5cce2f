package pipeline

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/residency"
)

// readGitLab reads a report as strictly as GitLab's documentation words it.
func readGitLab(t *testing.T, out string) []gitlabIssue {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader([]byte(out)))
	d.DisallowUnknownFields()
	var read []gitlabIssue
	if err := d.Decode(&read); err != nil || d.More() {
		t.Fatalf("%v in %s", err, out)
	}
	seen := map[string]bool{}
	for _, is := range read {
		if is.Description == "" || is.CheckName == "" || is.Location.Path == "" || is.Location.Lines.Begin < 1 ||
			!slices.Contains(gitlabSeverities, is.Severity) || len(is.Fingerprint) != 64 || seen[is.Fingerprint] {
			t.Errorf("not fit for GitLab: %+v", is)
		}
		seen[is.Fingerprint] = true
	}
	return read
}

func TestGitLabReadsWhatIsNotMet(t *testing.T) {
	for name, want := range map[string]int{"japan": 18, "met": 0, "errors": 5, "fleet": 10, "hostile": 9} {
		if got := readGitLab(t, reporttest.Render(t, GitLab{}, reporttest.Reports(t)[name])); len(got) != want {
			t.Errorf("%s: %d issues, want %d", name, len(got), want)
		}
	}
	for _, text := range reporttest.Nasty() {
		readGitLab(t, reporttest.Render(t, GitLab{}, reporttest.Hostile(text)))
	}
}

func TestGitLabFingerprintsStay(t *testing.T) {
	prints := func(r *residency.Report) []string {
		var all []string
		for _, is := range readGitLab(t, reporttest.Render(t, GitLab{}, r)) {
			all = append(all, is.Fingerprint)
		}
		slices.Sort(all)
		return all
	}
	r := reporttest.Reports(t)["fleet"]
	before := prints(r)
	slices.Reverse(r.Tenants)
	for i := range r.Tenants {
		slices.Reverse(r.Tenants[i].Findings)
		for j := range r.Tenants[i].Findings {
			f := &r.Tenants[i].Findings[j]
			f.Severity, f.Feature.At, f.Facts = residency.Low, nil, nil
		}
	}
	if after := prints(r); !slices.Equal(before, after) {
		t.Error("the order, lines, severities or facts change fingerprints")
	}
}

func TestGitLabSeverity(t *testing.T) {
	for _, c := range []struct {
		level    level
		severity residency.Severity
		want     string
	}{
		{fault, "", "blocker"}, {broken, residency.Critical, "blocker"}, {broken, residency.High, "critical"}, {broken, residency.Low, "minor"},
		{open, residency.Critical, "critical"}, {open, residency.High, "major"}, {open, residency.Low, "info"},
		{broken, "", "critical"}, {open, "of a later version", "major"}, {accepted, residency.Critical, "info"}, {tolerated, residency.Critical, "info"}, {remark, "", "info"},
	} {
		if got := gitlabSeverity(issue{level: c.level, severity: c.severity}); got != c.want {
			t.Errorf("%d %q: %s, want %s", c.level, c.severity, got, c.want)
		}
	}
}

// TestGitLabHasTheClaim: the description is one line, and what a document says follows.
func TestGitLabHasTheClaim(t *testing.T) {
	for _, is := range readGitLab(t, reporttest.Render(t, GitLab{}, reporttest.Reports(t)["japan"])) {
		if strings.Contains(is.Description, "entra.mfa, storage: in US") && (is.Content == nil || !strings.HasPrefix(is.Content.Body, "- ")) {
			t.Errorf("no claim: %+v", is)
		}
	}
}
