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
		v.para(0, 4, append([]span{{side.word + " ", strong}, {side.of.Name, strong}, {", as of " + side.of.AsOf + ": ", plain}}, tallySpans(side.of.Summary)...)...)
	}
	if old, now := v.diff.Old.Policy.Revision, v.diff.New.Policy.Revision; old != now {
		v.para(4, 0, span{fmt.Sprintf("by other policies: %.19s, was %.19s", now, old), faint})
	}
}

func (v *diffText) tenantDiff(t *residency.TenantDiff) {
	v.blank()
	name := span{t.Name + " (" + t.Country + ")", strong}
	switch {
	case t.Old == nil:
		v.file = t.New.File
		v.para(0, 2, name, span{"  a new tenant: " + string(t.New.Verdict), plain}, span{"  " + t.New.File, faint})
	case t.New == nil:
		v.file = t.Old.File
		v.para(0, 2, name, span{"  is gone: was " + string(t.Old.Verdict), plain}, span{"  " + t.Old.File, faint})
	default:
		v.file = t.New.File
		v.para(0, 2, name, span{"  " + wasAndIs(string(t.Old.Verdict), string(t.New.Verdict)), plain}, span{"  " + t.New.File, faint})
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
			v.para(2, 2, span{line.said + ": ", plain}, span{strings.Join(line.about, ", "), strong})
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
	mark := span{"  ", plain}
	if c.Fails {
		mark = span{"✗ ", red}
	}
	v.para(0, 2, mark, span{c.ID, strong}, span{"  " + moved(c) + " (" + string(c.New.Severity) + ")", plain},
		span{wording.At(v.file, "  ", c.New.Feature.At, ""), faint})
	v.situations(c)
	if also := alsoDiffers(c); also != "" {
		v.para(4, 2, span{also, plain})
	}
	v.because(c)
}

// situations says where the finding stood and stands.
func (v *diffText) situations(c *residency.FindingDiff) {
	is := situation(c.New)
	if c.Old == nil || situation(c.Old) == is {
		v.para(4, 2, span{is, plain})
		return
	}
	v.para(4, 2, span{"now " + is, plain})
	v.para(4, 2, span{"was " + situation(c.Old), plain})
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
			v.para(4, 2, span{change.word + ":", faint})
			v.evidence(4, change.facts)
			continue
		}
		v.para(4, 2, span{change.word + ": " + strings.Join(factIDs(change.facts), ", "), faint})
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
		look := plain
		if i == 0 {
			look = strong
		}
		v.para(0, 0, span{strings.TrimRight(line, " "), look})
	}
}

func (v *diffText) conclude() {
	look, said := span{"✓ ", green}, "No exposure is new or worse"
	if v.diff.Fails {
		look, said = span{"✗ ", red}, "New or worse exposure in "+wording.Count(failing(v.diff), "finding")
	}
	v.para(0, 2, look, span{said, look.style}, span{". Findings: " + changeCounts(v.diff.Summary) + ".", plain})
}
