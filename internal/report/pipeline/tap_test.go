package pipeline

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// tapPoint is a test point as a harness reads it.
type tapPoint struct {
	ok                             bool
	description, directive, reason string
	diagnosis                      map[string]any
}

var (
	tapLine = regexp.MustCompile(`^(not )?ok ([0-9]+) - (.*)$`)
	tapMark = regexp.MustCompile(`(?i)^(todo|skip)\S*(?:\s+(.*))?$`)
)

// parseTAP reads TAP by the specification of version 14, and refuses every line that it
// does not know.
func parseTAP(stream string) (points []tapPoint, bailed bool, err error) {
	lines := strings.Split(strings.TrimSuffix(stream, "\n"), "\n")
	var plan int
	if lines[0] != "TAP version 13" {
		return nil, false, fmt.Errorf("starts with %q", lines[0])
	}
	if _, err := fmt.Sscanf(lines[1], "1..%d", &plan); err != nil {
		return nil, false, fmt.Errorf("plan %q: %w", lines[1], err)
	}
	for i := 2; i < len(lines); i++ {
		line := lines[i]
		switch match := tapLine.FindStringSubmatch(line); {
		case match != nil:
			p := tapPoint{ok: match[1] == ""}
			if n, _ := strconv.Atoi(match[2]); n != len(points)+1 {
				return nil, false, fmt.Errorf("point %d has number %s", len(points)+1, match[2])
			}
			var rest string
			p.description, rest = tapUnescape(match[3])
			if mark := tapMark.FindStringSubmatch(rest); mark != nil {
				p.directive = mark[1]
				p.reason, _ = tapUnescape(mark[2])
			} else if rest != "" {
				return nil, false, fmt.Errorf("%q is no directive", rest)
			}
			points = append(points, p)
		case line == "  ---":
			end := i + 1
			for end < len(lines) && lines[end] != "  ..." {
				end++
			}
			block := strings.Join(lines[i+1:end], "\n")
			if err := yaml.Unmarshal([]byte(block), &points[len(points)-1].diagnosis); err != nil {
				return nil, false, fmt.Errorf("%w in\n%s", err, block)
			}
			i = end
		case strings.HasPrefix(line, "Bail out!"):
			bailed = true
		case !strings.HasPrefix(line, "# "):
			return nil, false, fmt.Errorf("line %q", line)
		}
	}
	if plan != len(points) {
		return nil, false, fmt.Errorf("%d points, planned %d", len(points), plan)
	}
	return points, bailed, nil
}

// tapUnescape returns the text up to the first # that is not escaped, and
// what follows that.
func tapUnescape(s string) (text, rest string) {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && i+1 < len(s) && (s[i+1] == '\\' || s[i+1] == '#'):
			i++
			b.WriteByte(s[i])
		case s[i] == '#':
			return strings.TrimSpace(b.String()), strings.TrimSpace(s[i+1:])
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String(), ""
}

// TestTAPInProve lets the oldest harness judge.
func TestTAPInProve(t *testing.T) {
	prove, err := exec.LookPath("prove")
	if err != nil {
		t.Skip("not tried: no prove here (it comes with Perl)")
	}
	for name, r := range reporttest.Reports(t) {
		path := filepath.Join(t.TempDir(), name+".tap")
		if err := os.WriteFile(path, []byte(reporttest.Render(t, TAP{}, r)), 0o600); err != nil {
			t.Fatal(err)
		}
		out, err := exec.Command(prove, "--exec", "cat", path).CombinedOutput()
		met := r.Verdict != nil && *r.Verdict == residency.Met
		if met != (err == nil) || strings.Contains(string(out), "Parse errors") {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
}

func TestTAPReadsBack(t *testing.T) {
	for name, r := range reporttest.Hard(t) {
		points, bailed, err := parseTAP(reporttest.Render(t, TAP{}, r))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if bailed != (name == "empty") {
			t.Errorf("%s: bailed out: %v", name, bailed)
		}
		for range r.Errors {
			if points[0].ok || points[0].diagnosis["message"] == "" {
				t.Errorf("%s: error as %+v", name, points[0])
			}
			points = points[1:]
		}
		for i := range r.Tenants {
			for j := range r.Tenants[i].Findings {
				checkPoint(t, name, points[0], &r.Tenants[i].Findings[j])
				points = points[1:]
			}
		}
	}
}

func checkPoint(t *testing.T, name string, p tapPoint, f *residency.Finding) {
	t.Helper()
	want := tapPoint{ok: f.Verdict == residency.Met || f.Verdict == residency.NotApplicable}
	switch {
	case f.Waiver != nil:
		want.ok, want.directive = false, "TODO"
	case f.Verdict == residency.NotApplicable:
		want.directive = "SKIP"
	}
	if p.ok != want.ok || p.directive != want.directive || (p.reason != "") != (want.directive != "") || (p.diagnosis == nil) != p.ok {
		t.Errorf("%s: %s with waiver %v reads as %+v", name, f.Verdict, f.Waiver, p)
	}
	if !strings.HasSuffix(p.description, ": "+wording.Whole(f.ID)) {
		t.Errorf("%s: %q is not about %q", name, p.description, f.ID)
	}
	shown := wording.Cleaned(&residency.Report{Tenants: []residency.Tenant{{Findings: []residency.Finding{*f}}}}).Tenants[0].Findings[0]
	if !p.ok {
		if diff := cmp.Diff(wording.Sentence(&shown), p.diagnosis["message"]); diff != "" {
			t.Errorf("%s: (-written +read)\n%s", name, diff)
		}
	}
}
