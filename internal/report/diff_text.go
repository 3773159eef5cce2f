package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// diffText is a diff on its way to a terminal.
type diffText struct {
	*textReport
	diff *residency.Diff
}

func writeDiffText(w io.Writer, o Options, d *residency.Diff) error {
	p := newPrinter(w, o)
	shown := wording.Fit(*d)
	v := &diffText{&textReport{printer: p, options: o}, &shown}
	v.sides()
	for i := range shown.Tenants {
		v.tenantDiff(&shown.Tenants[i])
	}
	if len(shown.Tenants) > 0 {
		v.blank()
		v.matrix()
	}
	v.blank()
	v.explainMarks()
	v.conclude()
	return p.w.Flush()
}

func (v *diffText) sides() {
	for _, side := range []struct {
		word string
		of   residency.DiffSide
	}{{"Old", v.diff.Old}, {"New", v.diff.New}} {
		v.para(0, 4, append([]span{Strong(side.word + " "), Strong(side.of.Name), Plain(", as of " + side.of.AsOf + ": ")}, tallySpans(side.of.Summary)...)...)
	}
	if old, now := v.diff.Old.Policy.Revision, v.diff.New.Policy.Revision; old != now {
		v.para(4, 0, Faint(fmt.Sprintf("by other policies: %.19s, was %.19s", now, old)))
	}
}

func (v *diffText) tenantDiff(t *residency.TenantDiff) {
	v.blank()
	name := Strong(t.Name + " (" + t.Country + ")")
	switch {
	case t.Old == nil:
		v.file = t.New.File
		v.para(0, 2, name, Plain("  a new tenant: "+string(t.New.Verdict)), Faint("  "+t.New.File))
	case t.New == nil:
		v.file = t.Old.File
		v.para(0, 2, name, Plain("  is gone: was "+string(t.Old.Verdict)), Faint("  "+t.Old.File))
	default:
		v.file = t.New.File
		v.para(0, 2, name, Plain("  "+wasAndIs(string(t.Old.Verdict), string(t.New.Verdict))), Faint("  "+t.New.File))
	}
	for _, kind := range residency.DiffKinds() {
		told, brief := ofKind(t.Changes, kind)
		if len(told)+len(brief) == 0 {
			continue
		}
		v.heading(string(kind), len(told)+len(brief))
		for i, c := range told {
			if i > 0 && told[i-1].Fails {
				v.blank()
			}
			v.change(c)
		}
		for _, line := range briefly(brief) {
			v.para(2, 2, Plain(line.said+": "), Strong(strings.Join(line.about, ", ")))
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
func (v *diffText) change(c *residency.FindingDiff) {
	mark := Plain("  ")
	if c.Fails {
		mark = Red("✗ ")
	}
	v.para(0, 2, mark, Strong(c.ID), Plain("  "+moved(c)+" ("+string(c.New.Severity)+")"),
		Faint(wording.At(v.file, "  ", c.New.Feature.At, "")))
	v.situations(c)
	if also := alsoDiffers(c); also != "" {
		v.para(4, 2, Plain(also))
	}
	v.because(c)
}

// situations says where the finding stood and stands.
func (v *diffText) situations(c *residency.FindingDiff) {
	is := situation(c.New)
	if c.Old == nil || situation(c.Old) == is {
		v.para(4, 2, Plain(is))
		return
	}
	v.para(4, 2, Plain("now "+is))
	v.para(4, 2, Plain("was "+situation(c.Old)))
}

// because writes what documents say of new and worse exposure, and which facts make
// a difference.
func (v *diffText) because(c *residency.FindingDiff) {
	if c.Fails {
		v.evidence(4, wording.Evidence(c.New))
	}
	if c.Old == nil {
		return
	}
	for _, change := range factChanges(c) {
		if v.options.Verbose {
			v.para(4, 2, Faint(change.word+":"))
			v.evidence(4, change.facts)
			continue
		}
		v.para(4, 2, Faint(change.word+": "+strings.Join(factIDs(change.facts), ", ")))
	}
}

func (v *diffText) matrix() {
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
		said := Plain(strings.TrimRight(line, " "))
		if i == 0 {
			said = Strong(said.text)
		}
		v.para(0, 0, said)
	}
}

func (v *diffText) conclude() {
	said := []span{Green("✓ "), Green("No exposure is new or worse")}
	if v.diff.Fails {
		said = []span{Red("✗ "), Red("New or worse exposure in " + wording.Count(failing(v.diff), "finding"))}
	}
	v.para(0, 2, append(said, Plain(". Findings: "+changeCounts(v.diff.Summary)+"."))...)
}
