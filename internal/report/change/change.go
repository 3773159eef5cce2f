// Package change writes what differs between two reports. It answers "what got worse,
// and which document says so?" and decides nothing: residency.Compare has settled it.
package change

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// Renderer writes what differs between two reports in one format.
type Renderer func(w io.Writer, d *residency.Diff) error

// Formats lists the names of the formats of a diff.
func Formats() []string { return []string{"text", "json", "markdown"} }

// New returns the renderer of a format.
func New(format string, o text.Options) (Renderer, error) {
	switch format {
	case "text":
		return func(w io.Writer, d *residency.Diff) error { return writeText(w, o, d) }, nil
	case "json":
		return func(w io.Writer, d *residency.Diff) error { return writeJSON(inert.JSON(w), d) }, nil
	case "markdown":
		return func(w io.Writer, d *residency.Diff) error { return writeMarkdown(inert.Markup(w), d) }, nil
	}
	return nil, fmt.Errorf("unknown format %q%s", format, spell.Hint(format, Formats()))
}

func writeJSON(w io.Writer, d *residency.Diff) error {
	out := *d
	out.Tenants = saved.EachOf(d.Tenants, func(t *residency.TenantDiff) {
		t.Changes = saved.EachOf(t.Changes, func(c *residency.FindingDiff) {
			c.Differs = saved.NotNil(c.Differs)
			for _, f := range []**residency.Finding{&c.Old, &c.New} {
				if *f != nil {
					whole := **f
					saved.FindingWithoutNull(&whole)
					*f = &whole
				}
			}
		})
	})
	return saved.Indented(w, &out)
}

// situation is where a finding stands, in a few words.
func situation(f *residency.Finding) string {
	said := ""
	switch f.Verdict {
	case residency.Violated:
		said = wording.Where(f) + ", " + wording.Limit(f)
		if f.Disputed {
			said += " (disputed)"
		}
	case residency.Met:
		said = wording.Where(f) + ", " + wording.Limit(f)
	case residency.NotApplicable:
		said = "no such data"
	default:
		said = wording.Cause(f)
		if known := wording.AllKnown(f); known != "" {
			said += ", " + known
		}
		if len(f.Needs) > 0 {
			said += "; to settle it, declare " + wording.And(f.Needs)
		}
	}
	if f.Waiver != nil {
		said += "; waived until " + f.Waiver.Expires
	}
	return said
}

// stateWord is a state as readers know it.
func stateWord(s residency.State) string { return strings.ReplaceAll(string(s), "_", " ") }

// moved tells the state of a finding before and after; only one if it is the same.
func moved(c *residency.FindingDiff) string {
	old, now := stateWord(c.Old.State()), stateWord(c.New.State())
	switch {
	case c.Old == nil:
		return now
	case c.New == nil:
		return "was " + old
	case old == now:
		return "still " + now
	}
	return old + " -> " + now
}

// factChange is facts that make a difference, and how.
type factChange struct {
	word  string
	facts []residency.Fact
}

// factChanges lists the facts that decide on one side only, and those whose statement
// has changed, in the new words.
func factChanges(c *residency.FindingDiff) []factChange {
	now, before := residency.DecidingOnly(c.New.Facts, c.Old.Facts), residency.DecidingOnly(c.Old.Facts, c.New.Facts)
	isIn := func(facts []residency.Fact) func(residency.Fact) bool {
		return func(f residency.Fact) bool { return slices.Contains(factIDs(facts), f.ID) }
	}
	not := func(in func(residency.Fact) bool) func(residency.Fact) bool {
		return func(f residency.Fact) bool { return !in(f) }
	}
	all := []factChange{
		{"decides now", wording.Filter(now, not(isIn(before)))},
		{"says otherwise now", wording.Filter(now, isIn(before))},
		{"decided before", wording.Filter(before, not(isIn(now)))},
	}
	return slices.DeleteFunc(all, func(change factChange) bool { return len(change.facts) == 0 })
}

func factIDs(facts []residency.Fact) []string {
	ids := make([]string, len(facts))
	for i, f := range facts {
		ids[i] = f.ID
	}
	return ids
}

// alsoDiffers names what differs in a finding besides what is shown of it.
func alsoDiffers(c *residency.FindingDiff) string {
	var named []string
	for _, field := range c.Differs {
		switch field {
		case "severity":
			named = append(named, fmt.Sprintf("severity %s, was %s", c.New.Severity, c.Old.Severity))
		case "allowed", "forbidden":
			if was := wording.Limit(c.Old); !strings.Contains(situation(c.Old), was) || !strings.Contains(situation(c.New), wording.Limit(c.New)) {
				named = append(named, wording.Limit(c.New)+", was "+was)
			}
		case "outside_countries":
			if added := moreCountries(c); len(added) > 0 {
				named = append(named, "the same places are outside in "+wording.And(added)+", too")
			}
		case "waiver":
			if c.New.Waiver != nil {
				named = append(named, "waived: "+wording.Waiver(c.New))
			}
		}
	}
	return strings.Join(named, "; ")
}

// mostCountries is how many countries are named one by one.
const mostCountries = 20

// moreCountries are those that places have come to reach into that were outside before.
func moreCountries(c *residency.FindingDiff) []string {
	if slices.Contains(c.Differs, "outside") || slices.Contains(c.New.Outside, "global") {
		return nil
	}
	added := slices.DeleteFunc(slices.Clone(c.New.OutsideCountries), func(country string) bool { return slices.Contains(c.Old.OutsideCountries, country) })
	if len(added) > mostCountries {
		return []string{fmt.Sprintf("%d countries", len(added))}
	}
	return added
}

// changeCounts is how many findings became what, in words.
func changeCounts(s residency.DiffSummary) string {
	var said []string
	for _, c := range []struct {
		n    int
		word string
	}{{s.Worse, "worse"}, {s.New, "new"}, {s.NewlyRead, "newly read"}, {s.Better, "better"}, {s.Gone, "gone"}, {s.Changed, "changed"}, {s.Same, "the same"}} {
		if c.n > 0 {
			said = append(said, fmt.Sprintf("%d %s", c.n, c.word))
		}
	}
	if said == nil {
		return "no findings"
	}
	return strings.Join(said, ", ")
}

// failing counts the changes that are new or worse exposure.
func failing(d *residency.Diff) int {
	n := 0
	for _, t := range d.Tenants {
		for _, c := range t.Changes {
			if c.Fails {
				n++
			}
		}
	}
	return n
}

// ofKind splits the changes of a kind into those that are told one by one, failing
// ones first, and those that share a line.
func ofKind(changes []residency.FindingDiff, kind residency.DiffKind) (told, brief []*residency.FindingDiff) {
	var others []*residency.FindingDiff
	for i := range changes {
		c := &changes[i]
		switch {
		case c.Kind != kind:
		case c.Fails:
			told = append(told, c)
		case c.Old == nil || c.New == nil || onlyRequirement(c):
			brief = append(brief, c)
		default:
			others = append(others, c)
		}
	}
	return append(told, others...), brief
}

// onlyRequirement says whether nothing differs but what is required.
func onlyRequirement(c *residency.FindingDiff) bool {
	return c.Kind == residency.DiffChanged && !slices.ContainsFunc(c.Differs, func(field string) bool {
		return field != "allowed" && field != "forbidden" && field != "outside_countries" && field != "severity"
	})
}

// briefly groups changes that need no more than a line, each with what the line
// begins with.
func briefly(changes []*residency.FindingDiff) (lines []briefLine) {
	said := func(c *residency.FindingDiff) string {
		if c.Old == nil || c.New == nil {
			return moved(c)
		}
		f := c.New
		now, was := wording.Limit(f), wording.Limit(c.Old)
		if f.Severity != c.Old.Severity {
			now, was = now+", "+string(f.Severity), was+", "+string(c.Old.Severity)
		}
		return fmt.Sprintf("%s, %s: %s (was %s), with the same verdict", f.Requirement.ID, wording.ActivityWord(f.Activity), now, was)
	}
	for _, same := range wording.Groups(changes, said) {
		line := briefLine{said: said(same[0])}
		for _, c := range same {
			if c.Old != nil && c.New != nil {
				line.about = append(line.about, wording.Used(c.New))
			} else {
				line.about = append(line.about, c.ID)
			}
		}
		lines = append(lines, line)
	}
	return lines
}

type briefLine struct {
	said  string
	about []string // findings, or features where the rest is said
}

// matrixTable is the matrix as rows of cells, with the states as headings; states
// that no finding had or has are left out.
func matrixTable(d *residency.Diff) [][]string {
	number := map[[2]residency.State]int{}
	had, has := map[residency.State]bool{}, map[residency.State]bool{}
	for _, cell := range d.Matrix {
		number[[2]residency.State{cell.Old, cell.New}] = cell.Findings
		had[cell.Old], has[cell.New] = true, true
	}
	head := []string{"old / new"}
	for _, now := range residency.States() {
		if has[now] {
			head = append(head, stateWord(now))
		}
	}
	table := [][]string{head}
	for _, old := range residency.States() {
		if !had[old] {
			continue
		}
		row := []string{stateWord(old)}
		for _, now := range residency.States() {
			if !has[now] {
				continue
			}
			cell := ""
			if n := number[[2]residency.State{old, now}]; n > 0 {
				cell = fmt.Sprint(n)
			}
			row = append(row, cell)
		}
		table = append(table, row)
	}
	return table
}
