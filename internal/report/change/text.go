package change

import (
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// textDiff is a diff on its way to a terminal.
type textDiff struct {
	*text.Writer
	diff *residency.Diff
}

func writeText(w io.Writer, o text.Options, d *residency.Diff) error {
	shown := wording.Fit(*d)
	v := &textDiff{text.NewWriter(w, o), &shown}
	v.sides()
	for i := range shown.Tenants {
		v.tenantDiff(&shown.Tenants[i])
	}
	if len(shown.Tenants) > 0 {
		v.Blank()
		v.matrix()
	}
	if v.diff.Facts != nil {
		v.Blank()
		v.facts()
	}
	v.Blank()
	v.ExplainMarks()
	v.conclude()
	return v.Flushed()
}

func (v *textDiff) sides() {
	for _, side := range []struct {
		word string
		of   residency.DiffSide
	}{{"Old", v.diff.Old}, {"New", v.diff.New}} {
		v.Para(0, 4, append([]text.Span{text.Strong(side.word + " "), text.Strong(side.of.Name), text.Plain(", as of " + side.of.AsOf + ": ")}, text.Counts(side.of.Summary)...)...)
	}
	if old, now := v.diff.Old.Policy.Revision, v.diff.New.Policy.Revision; old != now {
		v.Para(4, 0, text.Faint(fmt.Sprintf("by other policies: %.19s, was %.19s", now, old)))
	}
}

func (v *textDiff) tenantDiff(t *residency.TenantDiff) {
	v.Blank()
	name := text.Strong(t.Name + " (" + t.Country + ")")
	switch {
	case t.Old == nil:
		v.File = t.New.File
		v.Para(0, 2, name, text.Plain("  a new tenant: "+string(t.New.Verdict)), text.Faint("  "+t.New.File))
	case t.New == nil:
		v.File = t.Old.File
		v.Para(0, 2, name, text.Plain("  is gone: was "+string(t.Old.Verdict)), text.Faint("  "+t.Old.File))
	default:
		v.File = t.New.File
		v.Para(0, 2, name, text.Plain("  "+wasAndIs(string(t.Old.Verdict), string(t.New.Verdict))), text.Faint("  "+t.New.File))
	}
	for _, kind := range residency.DiffKinds() {
		told, brief := ofKind(t.Changes, kind)
		if len(told)+len(brief) == 0 {
			continue
		}
		v.Heading(strings.ReplaceAll(string(kind), "_", " "), len(told)+len(brief))
		for i, c := range told {
			if i > 0 && told[i-1].Fails {
				v.Blank()
			}
			v.change(c)
		}
		for _, line := range briefly(brief) {
			v.Para(2, 2, text.Plain(line.said+": "), text.Strong(strings.Join(line.about, ", ")))
		}
	}
}

func wasAndIs(was, is string) string {
	if was == is {
		return "still " + is
	}
	return is + ", was " + was
}

// change writes a finding that both sides have, or one that is new and fails.
func (v *textDiff) change(c *residency.FindingDiff) {
	mark := text.Plain("  ")
	if c.Fails {
		mark = text.Red("✗ ")
	}
	v.Para(0, 2, mark, text.Strong(c.ID), text.Plain("  "+moved(c)+" ("+string(c.New.Severity)+")"),
		text.Faint(wording.At(v.File, "  ", c.New.Feature.At, "")))
	v.situations(c)
	if also := alsoDiffers(c); also != "" {
		v.Para(4, 2, text.Plain(also))
	}
	v.because(c)
}

// situations says where the finding stood and stands.
func (v *textDiff) situations(c *residency.FindingDiff) {
	is := situation(c.New)
	if c.Old == nil || situation(c.Old) == is {
		v.Para(4, 2, text.Plain(is))
		return
	}
	v.Para(4, 2, text.Plain("now "+is))
	v.Para(4, 2, text.Plain("was "+situation(c.Old)))
}

// because writes what documents say of new and worse exposure, and which facts make
// a difference.
func (v *textDiff) because(c *residency.FindingDiff) {
	if c.Fails {
		v.Evidence(4, wording.Evidence(c.New))
	}
	if c.Old == nil {
		return
	}
	for _, change := range factChanges(c) {
		if v.Options.Verbose {
			v.Para(4, 2, text.Faint(change.word+":"))
			v.Evidence(4, change.facts)
			continue
		}
		v.Para(4, 2, text.Faint(change.word+": "+strings.Join(factIDs(change.facts), ", ")))
	}
}

func (v *textDiff) matrix() {
	table := matrixTable(v.diff)
	widths := make([]int, len(table[0]))
	for _, row := range table {
		for i, cell := range row {
			widths[i] = max(widths[i], len(cell))
		}
	}
	for i, row := range table {
		line := fmt.Sprintf("%-*s", widths[0], row[0])
		for j, cell := range row[1:] {
			line += fmt.Sprintf("  %*s", widths[j+1], cell)
		}
		dress := text.Plain
		if i == 0 {
			dress = text.Strong
		}
		v.Para(0, 0, dress(strings.TrimRight(line, " ")))
	}
}

func (v *textDiff) conclude() {
	said := []text.Span{text.Green("✓ "), text.Green("No exposure is new or worse")}
	if v.diff.Fails {
		said = []text.Span{text.Red("✗ "), text.Red("New or worse exposure in " + wording.Count(failing(v.diff), "finding"))}
	}
	v.Para(0, 2, append(said, text.Plain(". Findings: "+changeCounts(v.diff.Summary)+"."))...)
}
