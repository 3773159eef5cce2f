// Package explain writes for people at a terminal what is documented of a feature, how
// that changed, and how a finding came to its verdict. It answers "why?", at more
// length than a report does.
package explain

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// Write writes for people at a terminal what is documented of a feature: the answer in
// short, then every fact with what it turns on, its sources, and what these said
// before. about says for whom, such as "a tenant from JP", and called what a place is
// called.
func Write(w io.Writer, o text.Options, feature residency.Feature, about string, called func(place string) string, e residency.Explanation) error {
	v := newExplainer(w, o)
	e, feature = wording.Fit(e), wording.Fit(feature)
	v.title(feature)
	if len(e.Activities) > 0 {
		v.Blank()
		v.Para(0, 0, text.Plain("For "+wording.Printable(about)+":"))
		v.short(e, func(place string) string { return wording.Printable(called(place)) })
	}
	if len(feature.Aliases) > 0 || feature.Lifecycle != "" || len(feature.Options) > 0 {
		v.Blank()
		v.details(feature)
	}
	for _, activity := range e.Activities {
		v.Blank()
		v.activity(activity, len(activity.Cases) > 0)
	}
	if len(e.Activities) == 0 {
		v.Blank()
		v.Para(0, 0, text.Plain("No document that we read says where it keeps or processes data."))
	}
	v.closing()
	return v.Flushed()
}

// WriteHistory writes what was documented of each activity and when that changed,
// oldest first.
func WriteHistory(w io.Writer, o text.Options, feature residency.Feature, e residency.Explanation) error {
	v := newExplainer(w, o)
	v.feature(wording.Fit(feature))
	for _, activity := range wording.Fit(e).Activities {
		v.Blank()
		v.Para(0, 0, text.Strong(wording.ActivityWord(activity.Activity)))
		for _, event := range events(activity.Facts) {
			v.event(event)
		}
	}
	v.closing()
	return v.Flushed()
}

// explainer writes facts as the report does, at more length.
type explainer struct{ *text.Writer }

func newExplainer(w io.Writer, o text.Options) *explainer {
	o.Verbose = true // every citation, and the ids of facts
	return &explainer{text.NewWriter(w, o)}
}

// closing explains the marks.
func (v *explainer) closing() {
	if len(v.Marks.Used()) > 0 {
		v.Blank()
		v.ExplainMarks()
	}
}

func (v *explainer) feature(f residency.Feature) {
	v.title(f)
	v.details(f)
}

func (v *explainer) title(f residency.Feature) {
	v.Para(0, 2, text.Strong(f.ID), text.Plain("  "+f.Name+", "+f.Product))
}

// details are what else a feature is called, and its options.
func (v *explainer) details(f residency.Feature) {
	if len(f.Aliases) > 0 {
		v.Para(2, 2, text.Faint("also known as "+wording.And(f.Aliases)))
	}
	if f.Lifecycle != "" {
		v.Para(2, 2, text.Yellow(f.Lifecycle))
	}
	for _, name := range slices.Sorted(maps.Keys(f.Options)) {
		option := f.Options[name]
		v.Para(2, 2, text.Plain("option "), text.Strong(name), text.Plain(" ("+valuesOf(option)+"): "+option.About))
	}
}

func valuesOf(o residency.Option) string {
	switch o.Type {
	case residency.OptionOneOf:
		return strings.Join(o.Values, " | ")
	case residency.OptionSet:
		return "any of " + strings.Join(o.Values, ", ")
	case residency.OptionBoolean:
		return "true | false"
	}
	return o.Type
}

// activity writes the facts on one activity; those that decide come first where
// the explanation is for a certain tenant.
func (v *explainer) activity(a residency.ActivityExplanation, decided bool) {
	heading := []text.Span{text.Strong(wording.ActivityWord(a.Activity))}
	if decided {
		heading = append(heading, text.Plain("  "+wording.Places(a.Documented)))
	}
	if a.Disputed {
		heading = append(heading, text.Yellow(" "+v.Marks.Use("disputed")))
	}
	v.Para(0, 2, heading...)
	if len(a.Needs) > 0 {
		v.Para(2, 2, text.Plain("turns on what is not declared: "), text.Strong(wording.And(a.Needs)))
	}
	var aside []residency.FactExplanation
	slices.SortStableFunc(a.Facts, func(a, b residency.FactExplanation) int {
		return cmp.Compare(silence(a.Fact), silence(b.Fact))
	})
	for _, fact := range a.Facts {
		if decided && !fact.Decides {
			aside = append(aside, fact)
			continue
		}
		v.fact(fact)
	}
	if len(aside) > 0 {
		v.Para(2, 2, text.Faint("Known, without deciding:"))
	}
	for _, fact := range aside {
		v.fact(fact)
	}
}

// silence puts facts that name a place before those that only say that a document
// is silent.
func silence(f residency.Fact) int {
	if wording.NamesPlace(f) {
		return 0
	}
	return 1
}

// fact writes one claim with everything that stands behind it.
func (v *explainer) fact(f residency.FactExplanation) {
	v.Para(2, 2, v.Claim(f.Fact)...)
	said := wording.Places(f.Places)
	if f.Boundary {
		said = "does not leave " + wording.And(f.Places)
	}
	v.Para(4, 2, text.Plain(said+"; on "+wording.And(f.Data)+"; "+spoken(f.Since, f.KnownFrom, f.Until, f.Effective)))
	if who := reach(f.Reach); who != "" {
		v.Para(4, 2, text.Plain("for "+who))
	}
	for _, condition := range f.TurnsOn {
		v.Para(4, 2, text.Plain("if "+conditionWords(condition)))
	}
	for _, other := range []struct {
		relation string
		ids      []string
	}{
		{"replaced by ", f.ReplacedBy}, {"contradicted by ", f.DisputedBy},
		{"replaces ", f.Overrides}, {"contradicts ", f.Disputes},
	} {
		if len(other.ids) > 0 {
			v.Para(4, 2, text.Plain(other.relation+wording.And(other.ids)))
		}
	}
	v.Source(4, []residency.Fact{f.Fact})
	for _, edition := range slices.Backward(f.Earlier) {
		v.Para(4, 2, text.Faint(fmt.Sprintf("until %s: %s (%s)", edition.Until, edition.Claim, wording.Places(edition.Places))))
		v.Source(6, []residency.Fact{{Citations: edition.Citations}})
	}
}

// spoken says since when sources say so or, where undated ones alone do, from when
// that is known; then the days that they name themselves.
func spoken(since, known, until *string, effective *residency.Effective) string {
	said := "since " + wording.Either(since, "")
	if since == nil {
		said = "known from " + wording.Either(known, "an unknown day")
	}
	if effective == nil {
		return said + wording.After(" until ", wording.Either(until, ""))
	}
	said += "; in effect" + wording.After(" from ", effective.From)
	if effective.Until != "" {
		return said + " until " + effective.Until
	}
	return said + wording.After("; said until ", wording.Either(until, ""))
}

// event is a day on which what is documented began or ceased.
type event struct {
	day       string
	known     bool // no source gives the day: it is that of the reading
	began     bool
	reach     residency.Reach
	claim     string
	places    []string
	certainty string
	citations []residency.Citation
	fact      residency.FactExplanation
}

// events are all days on which facts on one activity changed, in order.
func events(facts []residency.FactExplanation) []event {
	var all []event
	for _, f := range facts {
		for _, edition := range f.Earlier {
			all = append(all, event{edition.From, isDay(edition.KnownFrom, edition.From), true, edition.Reach, edition.Claim, edition.Places, edition.Certainty, edition.Citations, f})
		}
		if f.Until == nil || f.From < *f.Until {
			all = append(all, event{f.From, isDay(f.KnownFrom, f.From), true, f.Reach, f.Claim, f.Places, f.Certainty, f.Citations, f})
		}
		if f.Until != nil {
			all = append(all, event{*f.Until, false, false, f.Reach, f.Claim, f.Places, f.Certainty, f.Citations, f})
		}
	}
	slices.SortStableFunc(all, func(a, b event) int { return strings.Compare(a.day, b.day) })
	return all
}

func isDay(known *string, day string) bool { return known != nil && *known == day }

func (v *explainer) event(e event) {
	if !e.began {
		ended := "no longer said: "
		if e.fact.Effective != nil && e.fact.Effective.Until == e.day {
			ended = "no longer in effect: "
		}
		v.Para(2, 12, text.Strong(e.day+"  "), text.Yellow(ended), text.Plain(e.claim), text.Faint(" ("+e.fact.ID+")"))
		return
	}
	spans := []text.Span{text.Strong(e.day + "  "), text.Strong(wording.Places(e.places)), text.Plain(wording.After(", for ", reach(e.reach)) + ": "), text.Plain(e.claim)}
	if e.known {
		spans = append(spans, text.Faint(" (read then; its source gives no date)"))
	}
	if mark := v.Marks.Use(e.certainty); mark != "" {
		spans = append(spans, text.Yellow(" "+mark))
	}
	v.Para(2, 12, append(spans, text.Faint(" ("+e.fact.ID+")"))...)
	v.Source(14, []residency.Fact{{Citations: e.citations}})
}

// reach says which tenants a fact speaks of, and nothing where it is all of the
// public cloud.
func reach(r residency.Reach) string {
	who := ""
	switch {
	case len(r.Countries) > 0:
		who = "tenants from " + few(r.Countries)
	case len(r.Except) > 0:
		who = "tenants from everywhere but " + few(r.Except)
	}
	if r.Cloud != residency.Public && r.Cloud != "any" {
		if who == "" {
			who = "tenants"
		}
		who += " of the cloud " + string(r.Cloud)
	}
	return who
}

func conditionWords(c residency.Condition) string {
	const firstDay, noEnd = "0000-01-01", "9999-12-31"
	switch {
	case len(c.Any) > 0:
		return c.On + " is " + oneOf(values(c.Any))
	case len(c.None) > 0:
		return c.On + " is none of " + few(values(c.None))
	case c.From != firstDay && c.Before != noEnd:
		return c.On + " is from " + c.From + " and before " + c.Before
	case c.From != firstDay:
		return c.On + " is " + c.From + " or later"
	}
	return c.On + " is before " + c.Before
}

func values(list []any) []string {
	words := make([]string, len(list))
	for i, value := range list {
		words[i] = fmt.Sprint(value)
	}
	return words
}

func oneOf(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	if len(words) > manyWords {
		return "one of " + few(words)
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// manyWords is more than a reader takes in at a glance.
const manyWords = 8

// few joins words, and only counts those that are too many to read.
func few(words []string) string {
	if len(words) <= manyWords {
		return wording.And(words)
	}
	return fmt.Sprintf("%s and %d more", strings.Join(words[:manyWords-1], ", "), len(words)-manyWords+1)
}
