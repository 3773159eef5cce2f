package change

import (
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/report/markdown"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// writeMarkdown writes a diff for a pull request: the answer, the matrix, what
// got worse with the documents that say so, and the rest folded below.
func writeMarkdown(w io.Writer, diff *residency.Diff) error {
	shown := wording.Fit(*diff)
	restoreDiffLinks(&shown, diff)
	d := markdownDiff{&markdown.Page{}}
	d.diffHead(&shown)
	for i := range shown.Tenants {
		d.tenantDiff(&shown.Tenants[i], len(shown.Tenants) > 1)
	}
	if shown.Facts != nil {
		d.Add("\n")
		d.facts(shown.Facts)
	}
	d.Legend()
	_, err := io.WriteString(w, d.Fit())
	return err
}

func restoreDiffLinks(cleaned, raw *residency.Diff) {
	for i, t := range raw.Tenants {
		for j, c := range t.Changes {
			to := cleaned.Tenants[i].Changes[j]
			if c.Old != nil {
				wording.RestoreFindingLinks(to.Old, c.Old)
			}
			if c.New != nil {
				wording.RestoreFindingLinks(to.New, c.New)
			}
		}
	}
}

// markdownDiff is a diff on its way to the page.
type markdownDiff struct{ *markdown.Page }

func (d markdownDiff) diffHead(diff *residency.Diff) {
	if diff.Fails {
		d.Add("## ✗ New or worse exposure in " + wording.Count(failing(diff), "finding") + "\n")
	} else {
		d.Add("## ✓ No exposure is new or worse\n")
	}
	d.Add("\nFindings: " + changeCounts(diff.Summary) + "\n")
	for _, side := range []struct {
		word string
		of   residency.DiffSide
	}{{"Old", diff.Old}, {"New", diff.New}} {
		line := fmt.Sprintf("\n- %s: %s, as of %s", side.word, markdown.Code(side.of.Name), markdown.Escaped(side.of.AsOf))
		if diff.Old.Policy.Revision != diff.New.Policy.Revision {
			line += ", by policies " + markdown.Code(fmt.Sprintf("%.19s", side.of.Policy.Revision))
		}
		d.Add(line + ": " + wording.Counts(side.of.Summary))
	}
	d.Add("\n")
	if len(diff.Tenants) > 0 {
		d.Add("\n" + matrixRows(diff))
	}
}

func matrixRows(diff *residency.Diff) string {
	var b strings.Builder
	for i, row := range matrixTable(diff) {
		for j, cell := range row {
			if i == 0 || j == 0 {
				cell = markdown.Escaped(cell)
			}
			b.WriteString("| " + cell + " ")
		}
		b.WriteString("|\n")
		if i == 0 {
			b.WriteString("| --- " + strings.Repeat("| ---: ", len(row)-1) + "|\n")
		}
	}
	return b.String()
}

func (d markdownDiff) tenantDiff(t *residency.TenantDiff, several bool) {
	verdict := ""
	switch {
	case t.Old == nil:
		verdict = "a new tenant: " + string(t.New.Verdict)
	case t.New == nil:
		verdict = "is gone: was " + string(t.Old.Verdict)
	default:
		verdict = wasAndIs(string(t.Old.Verdict), string(t.New.Verdict))
	}
	if several || t.Old == nil || t.New == nil {
		d.Add("\n### " + markdown.Escaped(t.Name) + " (" + markdown.Escaped(t.Country) + "): " + markdown.Escaped(verdict) + "\n")
	}
	for _, kind := range residency.DiffKinds() {
		told, brief := ofKind(t.Changes, kind)
		var lines []string
		for _, c := range told {
			lines = append(lines, d.changeLines(c)...)
		}
		for _, line := range briefly(brief) {
			lines = append(lines, "- "+markdown.EscapedStart(line.said)+": "+markdown.Codes(line.about))
		}
		heading := fmt.Sprintf("<b>%s</b> (%d)", wording.VerdictWord(residency.Verdict(kind)), len(told)+len(brief))
		if len(told) > 0 && told[0].Fails {
			d.Add("\n✗ " + heading + "\n\n" + strings.Join(lines, "\n") + "\n") // not folded: it stops the build
			continue
		}
		d.Fold(heading, lines)
	}
}

// changeLines is one finding: what it was and is, and what newly decides.
func (d markdownDiff) changeLines(c *residency.FindingDiff) []string {
	lines := []string{
		"- " + markdown.Code(c.ID) + ": **" + markdown.Escaped(moved(c)) + "**" + d.At(c.New.Feature.At),
		"  - now " + markdown.Escaped(situation(c.New)),
	}
	if c.Old != nil && situation(c.Old) != situation(c.New) {
		lines = append(lines, "  - was "+markdown.Escaped(situation(c.Old)))
	}
	if also := alsoDiffers(c); also != "" {
		lines = append(lines, "  - "+markdown.EscapedStart(also))
	}
	if c.Fails {
		lines = append(lines, d.Facts("  ", wording.Evidence(c.New))...)
	}
	if c.Old == nil {
		return lines
	}
	for _, change := range factChanges(c) {
		lines = append(lines, "  - "+change.word+": "+markdown.Codes(factIDs(change.facts)))
	}
	return lines
}
