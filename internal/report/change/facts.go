package change

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/markdown"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// WriteFacts writes in one format how the facts of two releases differ.
func WriteFacts(format string, o text.Options, w io.Writer, d *residency.FactsDiff) error {
	switch format {
	case "text":
		shown := wording.Fit(*d)
		v := &textDiff{text.NewWriter(w, o), &residency.Diff{Facts: &shown}}
		v.facts()
		return v.Flushed()
	case "json":
		return saved.Indented(inert.JSON(w), d)
	case "markdown":
		shown := wording.Fit(*d)
		page := markdownDiff{&markdown.Page{}}
		page.facts(&shown)
		_, err := io.WriteString(inert.Markup(w), page.Fit())
		return err
	}
	return fmt.Errorf("unknown format %q (a diff knows: %s)", format, strings.Join(Formats(), ", "))
}

// factsOfKind are the changes of a kind.
func factsOfKind(d *residency.FactsDiff, kind residency.FactChangeKind) []residency.FactChange {
	return slices.DeleteFunc(slices.Clone(d.Changes), func(c residency.FactChange) bool { return c.Kind != kind })
}

// factCounts says how many facts of each kind there are.
func factCounts(d *residency.FactsDiff) string {
	var said []string
	for _, kind := range residency.FactChangeKinds() {
		if n := len(factsOfKind(d, kind)); n > 0 {
			said = append(said, fmt.Sprintf("%d %s", n, kindWord(kind)))
		}
	}
	if len(said) == 0 {
		return "no difference"
	}
	return strings.Join(said, ", ")
}

func kindWord(kind residency.FactChangeKind) string {
	if kind == residency.FactCited {
		return "cited otherwise"
	}
	return string(kind)
}

// factSide is what a fact says now, or said before it was gone.
func factSide(c *residency.FactChange) *residency.FactRow {
	if c.New != nil {
		return c.New
	}
	return c.Old
}

// manyCountries is more than a reader takes in at a glance.
const manyCountries = 6

func who(r residency.Reach) string {
	listed := func(countries []string) string {
		if more := len(countries) - manyCountries; more > 0 {
			return fmt.Sprintf("%s and %d more", strings.Join(countries[:manyCountries], ", "), more)
		}
		return strings.Join(countries, ", ")
	}
	switch {
	case len(r.Countries) > 0:
		return listed(r.Countries)
	case len(r.Except) > 0:
		return "every country but " + listed(r.Except)
	}
	return "every country"
}

// placed is what a fact says of each activity, before the change, too.
func placed(c *residency.FactChange) string {
	var said []string
	for _, activity := range residency.Activities() {
		places := func(r *residency.FactRow) string {
			if r == nil {
				return ""
			}
			return strings.Join(r.Places[activity], ", ")
		}
		old, now := places(c.Old), places(c.New)
		switch {
		case old == now || c.Kind == residency.FactAdded:
			if now != "" {
				said = append(said, string(activity)+" "+now)
			}
		case c.New == nil:
			said = append(said, string(activity)+" "+old)
		default:
			said = append(said, fmt.Sprintf("%s %s (was %s)", activity, orNothing(now), orNothing(old)))
		}
	}
	return strings.Join(said, "; ")
}

func orNothing(places string) string {
	if places == "" {
		return "not told"
	}
	return places
}

func (v *textDiff) facts() {
	d := v.diff.Facts
	v.Para(0, 2, text.Strong("Facts: "), text.Plain(factCounts(d)+"."))
	for _, kind := range residency.FactChangeKinds() {
		changes := factsOfKind(d, kind)
		if len(changes) == 0 || kind == residency.FactCited && !v.Options.Verbose {
			continue
		}
		v.Heading("facts "+kindWord(kind), len(changes))
		for i := range changes {
			c := &changes[i]
			v.Para(2, 2, text.Strong(c.ID), text.Plain("  "+who(c.Tenants)+": "+placed(c)), text.Faint(differing(c)))
			v.Para(4, 2, text.Plain(factSide(c).Claim))
		}
	}
}

func differing(c *residency.FactChange) string {
	if len(c.Differs) == 0 {
		return ""
	}
	return "  (other " + strings.Join(c.Differs, ", ") + ")"
}

func (d markdownDiff) facts(diff *residency.FactsDiff) {
	d.Add("### Facts: " + factCounts(diff) + "\n")
	for _, kind := range residency.FactChangeKinds() {
		changes := factsOfKind(diff, kind)
		if len(changes) == 0 || kind == residency.FactCited {
			continue
		}
		d.Add("\n#### " + strings.ToUpper(kindWord(kind)[:1]) + kindWord(kind)[1:] + "\n\n")
		feature := ""
		for i := range changes {
			c := &changes[i]
			id, key, _ := strings.Cut(c.ID, "/")
			if id != feature {
				feature = id
				d.Add("- " + markdown.Code(id) + featureName(c) + "\n")
			}
			d.Add("  - " + markdown.Code(key) + ", " + markdown.Escaped(who(c.Tenants)+": "+factSide(c).Claim+" "+strings.TrimSpace(differing(c))) + "\n")
		}
	}
}

func featureName(c *residency.FactChange) string {
	if name := factSide(c).Name; name != nil {
		return " " + markdown.Escaped(*name)
	}
	return ""
}
