package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// diffText is a diff on its way to a terminal.
type diffText struct {
	*textReport
	diff *residency.Diff
}

func writeDiffText(w io.Writer, o Options, d *residency.Diff) error {
	p := newPrinter(w, o)
	shown := fit(*d)
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
		v.para(0, 4, append([]span{{side.word + " ", strong}, {side.of.Name, strong}, {", as of " + side.of.AsOf + ": ", plain}}, counts(side.of.Summary)...)...)
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
		return // every finding of it is gone
	default:
		v.file = t.New.File
		v.para(0, 2, name, span{"  " + wasAndIs(string(t.Old.Verdict), string(t.New.Verdict)), plain}, span{"  " + t.New.File, faint})
	}
	for _, kind := range residency.DiffKinds() {
		changes := ofKind(t.Changes, kind)
		if len(changes) == 0 {
			continue
		}
		v.heading(string(kind), len(changes))
		for _, c := range changes {
			v.change(c)
		}
	}
}

func wasAndIs(was, is string) string {
	if was == is {
		return "still " + is
	}
	return is + ", was " + was
}

func (v *diffText) change(c *residency.FindingDiff) {
	f, mark := c.New, span{"  ", plain}
	if f == nil {
		f = c.Old
	}
	if c.Fails {
		mark = span{"✗ ", red}
	}
	at := ""
	if c.New != nil {
		at = v.at("  ", c.New.Feature.At, "")
	}
	v.para(0, 2, mark, span{c.ID, strong}, span{"  " + moved(c) + " ", plain}, span{"(" + string(f.Severity) + ")", plain}, span{at, faint})
	v.situations(c)
	if also := alsoDiffers(c); also != "" && c.New != nil {
		v.para(4, 2, span{also, plain})
	}
	v.because(c)
}

// situations says where the finding stood and stands.
func (v *diffText) situations(c *residency.FindingDiff) {
	var was, is string
	if c.Old != nil {
		was = situation(c.Old)
	}
	if c.New != nil {
		is = situation(c.New)
	}
	switch {
	case c.New == nil:
		v.para(4, 2, span{"was " + was, plain})
	case c.Old == nil, was == is:
		v.para(4, 2, span{is, plain})
	default:
		v.para(4, 2, span{"now " + is, plain})
		v.para(4, 2, span{"was " + was, plain})
	}
}

// because writes the facts that make the difference: of new and worse exposure with
// their sources, of others in one line, unless all is asked for.
func (v *diffText) because(c *residency.FindingDiff) {
	switch {
	case c.New == nil:
		return
	case c.Old == nil:
		if c.Fails || v.options.Verbose {
			v.evidence(4, evidence(c.New))
		}
		return
	}
	since, before := residency.DecidingOnly(c.New.Facts, c.Old.Facts), residency.DecidingOnly(c.Old.Facts, c.New.Facts)
	for _, side := range []struct {
		word  string
		facts []residency.Fact
	}{{"decides now", since}, {"decided before", before}} {
		switch {
		case len(side.facts) == 0:
		case v.options.Verbose || c.Fails && side.word == "decides now":
			v.para(4, 2, span{side.word + ":", faint})
			v.evidence(4, side.facts)
		default:
			v.para(4, 2, span{side.word + ": " + strings.Join(factIDs(side.facts), ", "), faint})
		}
	}
}

func factIDs(facts []residency.Fact) []string {
	ids := make([]string, len(facts))
	for i, f := range facts {
		ids[i] = f.ID
	}
	return ids
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
		look, said = span{"✗ ", red}, "New or worse exposure: "+count(failing(v.diff), "finding")
	}
	v.para(0, 2, look, span{said, look.style}, span{": " + changeCounts(v.diff.Summary) + ".", plain})
}
