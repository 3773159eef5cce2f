package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// Verdicts is what is expected of an example tenant, worked out by hand: a line
// each for the verdict, for every finding in the order of the report, and for
// every note. What stands after two blanks behind the verdict is a reason, for
// readers.
type Verdicts struct {
	AsOf   string // the day for which they hold; empty where the file names none
	Lines  []string
	Faults []residency.Error // lines that say nothing of that, without their file
}

// ParseVerdicts reads a file of expected verdicts.
func ParseVerdicts(text string) Verdicts {
	var v Verdicts
	number := 0
	for line := range strings.Lines(text) {
		number++
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if day, given := strings.CutPrefix(line, "as_of "); given {
			v.AsOf = strings.TrimSpace(day)
			continue
		}
		id, rest, found := strings.Cut(line, "  ")
		if found {
			verdict, _, _ := strings.Cut(strings.TrimSpace(rest), "  ")
			line = id + "  " + verdict
		}
		if wrong := faultOf(line); wrong != "" {
			v.Faults = append(v.Faults, residency.Error{Line: number, Column: 1, Message: wrong})
			continue
		}
		v.Lines = append(v.Lines, line)
	}
	return v
}

// faultOf says what is wrong with a line of verdicts, empty for nothing.
func faultOf(line string) string {
	if strings.HasPrefix(line, "note ") {
		return ""
	}
	subject, says := about(line)
	if says == "" || strings.ContainsAny(subject, " \t") {
		return fmt.Sprintf("%q says nothing of a report: write `verdict VERDICT`, `FINDING-ID  VERDICT` with two blanks between, `note CODE SUBJECT`, `as_of DATE`, or # before a remark", line)
	}
	word, _, _ := strings.Cut(says, " ")
	verdict, cause, because := strings.Cut(word, "/")
	if known := residency.Verdicts(); !slices.Contains(known, residency.Verdict(verdict)) {
		return fmt.Sprintf("unknown verdict %q%s", verdict, spell.Hint(verdict, known))
	}
	if known := residency.Causes(); because && !slices.Contains(known, residency.Cause(cause)) {
		return fmt.Sprintf("unknown cause %q%s", cause, spell.Hint(cause, known))
	}
	return ""
}

// VerdictLines is what the report says of a tenant, in the form of a verdicts
// file: notes last and sorted.
func VerdictLines(tenant *residency.Tenant) []string {
	lines := []string{"verdict " + string(tenant.Verdict)}
	for i := range tenant.Findings {
		lines = append(lines, tenant.Findings[i].ID+"  "+expectation(&tenant.Findings[i]))
	}
	var notes []string
	for i := range tenant.Notes {
		notes = append(notes, "note "+tenant.Notes[i].Code+" "+notedSubject(&tenant.Notes[i]))
	}
	slices.Sort(notes)
	return append(lines, notes...)
}

// Against is the lines that differ from what the report says, each as people read
// it; empty where none does.
func (v Verdicts) Against(decided []string) []string {
	expected, got := byFinding(v.Lines), byFinding(decided)
	var differences []string
	for _, line := range v.Lines {
		id, verdict := about(line)
		switch other, exists := got[id]; {
		case !exists:
			differences = append(differences, fmt.Sprintf("%s: expected, and not in the report", line))
		case other != verdict:
			differences = append(differences, fmt.Sprintf("%s: expected %s, and the report has %s", id, verdict, other))
		}
	}
	for _, line := range decided {
		id, _ := about(line)
		if _, exists := expected[id]; !exists {
			differences = append(differences, fmt.Sprintf("%s: in the report, and not expected", line))
		}
	}
	if differences == nil && !slices.Equal(v.Lines, decided) {
		differences = append(differences, "the lines are not in the order of the report, or one is there twice")
	}
	return differences
}

// byFinding are the verdicts of lines by what they are about.
func byFinding(lines []string) map[string]string {
	all := map[string]string{}
	for _, line := range lines {
		id, verdict := about(line)
		all[id] = verdict
	}
	return all
}

// about splits a line into what it is about and what it says.
func about(line string) (subject, says string) {
	if verdict, whole := strings.CutPrefix(line, "verdict "); whole {
		return "verdict", verdict
	}
	subject, says, _ = strings.Cut(line, "  ")
	return subject, says
}

func expectation(f *residency.Finding) string {
	text := string(f.Verdict)
	if f.Cause != nil {
		text += "/" + string(*f.Cause)
	}
	if len(f.Needs) > 0 {
		text += " needs=" + strings.Join(f.Needs, ",")
	}
	if f.Disputed {
		text += " disputed"
	}
	if f.Waiver != nil {
		text += " waived"
	}
	return text
}

func notedSubject(n *residency.Note) string {
	feature := n.Feature
	if n.Use != "" {
		feature += "#" + n.Use
	}
	parts := []string{n.Requirement, feature, string(n.Activity)}
	parts = slices.DeleteFunc(parts, func(part string) bool { return part == "" })
	text := strings.Join(parts, "/")
	if n.Cause != "" {
		text += " cause=" + string(n.Cause)
	}
	return text
}

// WritePrintable writes a line with all that a terminal would obey written out.
func WritePrintable(w io.Writer, line string) error {
	_, err := fmt.Fprintln(w, wording.Printable(line))
	return err
}
