package explain

import (
	"fmt"
	"io"
	"slices"

	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// WriteReasoning walks one finding to its verdict for people at a terminal: what
// is required, what is used, which facts decide and which do not, and why that
// makes the verdict. file is the finding's tenant document.
func WriteReasoning(w io.Writer, o text.Options, file string, f residency.Finding, e residency.ActivityExplanation) error {
	v := newExplainer(w, o)
	v.File = wording.Printable(file)
	f, e = wording.Fit(f), wording.Fit(e)
	v.Para(0, 2, text.OfVerdict(f.Verdict, wording.Signs[f.Verdict]+" "), text.OfVerdict(f.Verdict, string(f.Verdict)), text.Strong("  "+f.ID))
	v.Blank()
	v.Para(0, 3, text.Strong("1. Required: "), text.Plain(f.Requirement.ID+" ("+string(f.Severity)+")"+wording.After(", ", wording.Title(&f))+
		". Here: "+wording.ActivityWord(f.Activity)+", "+wording.Limit(&f)+"."), text.Faint(wording.At(v.File, "  ", f.At, "")))
	v.Para(0, 3, text.Strong("2. Used: "), text.Plain(wording.Used(&f)+wording.After(", ", f.Feature.Name)+wording.After(", ", f.Feature.Product)+"."),
		text.Faint(wording.At(v.File, "  ", f.Feature.At, "")))
	v.evidenceOf(f, e)
	v.Para(0, 3, text.Strong("5. Verdict: "), text.Plain(because(&f)))
	if f.Waiver != nil {
		v.Para(3, 2, text.Plain("It fails nothing, since it is waived: "+wording.Waiver(&f)+"."))
	}
	v.closing()
	return v.Flushed()
}

// evidenceOf writes the facts of a finding, those that decide and the others, each
// with how it stands to what is allowed and to other facts.
func (v *explainer) evidenceOf(f residency.Finding, e residency.ActivityExplanation) {
	more := map[string]residency.FactExplanation{}
	for _, fact := range e.Facts {
		more[fact.ID] = fact
	}
	deciding := wording.Filter(f.Facts, func(f residency.Fact) bool { return f.Decides })
	others := wording.Filter(f.Facts, func(f residency.Fact) bool { return !f.Decides })
	v.Para(0, 3, text.Strong("3. Documented, and deciding: "), text.Plain(counted(deciding)))
	for _, fact := range deciding {
		v.Para(3, 2, v.Claim(fact)...)
		v.Para(5, 2, text.Plain(judged(fact, f.Outside)))
		for _, condition := range more[fact.ID].TurnsOn {
			v.Para(5, 2, text.Plain("applies if "+conditionWords(condition)+", which is not declared"))
		}
		if by := more[fact.ID].DisputedBy; len(by) > 0 {
			v.Para(5, 2, text.Plain("contradicted by "+wording.And(by)+": both count"))
		}
		v.Source(5, []residency.Fact{fact})
	}
	v.Para(0, 3, text.Strong("4. Known, without deciding: "), text.Plain(counted(others)))
	for _, fact := range others {
		v.Para(3, 2, v.Claim(fact)...)
		v.Para(5, 2, text.Plain(idle(fact, more[fact.ID].ReplacedBy)))
		v.Source(5, []residency.Fact{fact})
	}
}

func counted(facts []residency.Fact) string {
	if len(facts) == 0 {
		return "nothing."
	}
	return wording.Count(len(facts), "fact") + "."
}

// judged says of each place of a fact whether it is outside what is allowed.
func judged(f residency.Fact, outside []string) string {
	said := []string{}
	for _, place := range f.Places {
		switch {
		case slices.Contains(outside, place):
			place += " (outside)"
		case place == "not-stored":
			place = "no place: not stored"
		case place == "undocumented":
			continue
		}
		said = append(said, place)
	}
	switch {
	case f.Boundary:
		return "does not leave " + wording.And(said)
	case len(said) == 0:
		return "no place named"
	}
	return "in " + wording.And(said)
}

// idle says why a fact decides nothing.
func idle(f residency.Fact, replacedBy []string) string {
	places := wording.Places(f.Places)
	switch {
	case f.Status == "withdrawn":
		return places + "; it has been removed, and what is no longer said decides nothing"
	case f.Status == "upcoming":
		return places + "; announced, and not in effect on this day"
	case f.Status == "moved":
		return places + "; the document points to a text that was not read"
	case len(replacedBy) > 0:
		return places + "; replaced by the narrower " + wording.And(replacedBy)
	case f.General:
		return places + "; a statement on the vendor's services as a whole, which does not name this feature and which the requirement does not accept"
	case f.Boundary:
		return places + "; a boundary, and other facts name the place"
	case f.Status == "fallback":
		return places + "; a weak statement, and better ones speak"
	case !wording.NamesPlace(f):
		return "no place named, and other facts tell"
	}
	return places + "; not in any case that is left open"
}

// because puts the rule that led to the verdict into words.
func because(f *residency.Finding) string {
	switch f.Verdict {
	case residency.Violated:
		return fmt.Sprintf("violated. Documented and outside: %s, and data is %s. One place outside is enough, also one that a source only does not exclude.",
			wording.And(f.Outside), wording.Limit(f))
	case residency.Met:
		if len(f.Documented) == 0 {
			return "met. Every place is allowed, an undocumented one too."
		}
		return "met. Every place of every fact that applies or could apply is inside: " + wording.Limit(f) + "."
	case residency.NotApplicable:
		return "not applicable. All facts say that the feature holds no such data."
	}
	return "unknown, " + wording.Cause(f) + ": " + why(f)
}

func why(f *residency.Finding) string {
	switch residency.Cause(wording.Cause(f)) {
	case residency.Undeclared:
		return "the answer turns on " + wording.And(f.Needs) + ", which the tenant document leaves open. Declare it to settle the finding."
	case residency.NotEvaluated:
		return "nobody has evaluated this integration for " + wording.ActivityWord(f.Activity) + "."
	case residency.General:
		return `only a statement on the vendor's services as a whole speaks. With "accept": ["general"] in the requirement it would count.`
	case residency.Withdrawn:
		return "the place was published once and has been removed since. Read the present text, or ask the vendor."
	case residency.Stale:
		return "what decides is too old for this run, or of an unknown age."
	}
	if len(f.Documented) > 0 {
		return "what is documented leaves open where some of the data is. Ask the vendor."
	}
	return "no document that was read names a place. Ask the vendor, or waive it by its cause."
}
