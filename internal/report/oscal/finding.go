package oscal

import (
	"fmt"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// found is one finding on its way to an observation, a finding and a risk.
type found struct {
	*tenant
	shown, raw *residency.Finding
	identity   []string // the same in every run
}

func (f *found) uuid(kind ...string) string { return identifier(append(kind, f.identity...)...) }

func (f *found) add() {
	observed := f.observation()
	f.out.Observations = append(f.out.Observations, observed)
	related := []observedRef{{observed.UUID}}
	finding := finding{
		UUID: f.uuid("finding"), Title: markupTitle(wording.VerdictWord(f.shown.Verdict) + ": " + f.shown.ID),
		Description: markup(f.says() + "."), Props: f.props(), Target: f.target(), Observations: related,
	}
	if !isSettled(f.raw) {
		risk := f.risk(related)
		f.out.Risks = append(f.out.Risks, risk)
		finding.Risks = []riskRef{{risk.UUID}}
	}
	f.out.Findings = append(f.out.Findings, finding)
}

// isSettled says whether a finding is neither violated nor unknown, which a
// verdict of a later version counts as.
func isSettled(f *residency.Finding) bool {
	return f.Verdict == residency.Met || f.Verdict == residency.NotApplicable
}

// says is a finding in a sentence.
func (f *found) says() string {
	shown := f.shown
	if !isSettled(f.raw) {
		return wording.Sentence(shown)
	}
	what := wording.Where(shown) + ", " + wording.Limit(shown)
	if f.raw.Verdict == residency.NotApplicable {
		what = "the feature holds no such data"
	}
	what += wording.After("; ", wording.Partly(shown))
	return fmt.Sprintf("%s, %s: %s. Requirement %s (%s)%s", wording.Used(shown), wording.ActivityWord(shown.Activity), what,
		shown.Requirement.ID, shown.Severity, wording.After(": ", wording.Title(shown))+wording.After(", for ", wording.Controls(shown)))
}

func (f *found) props() []prop {
	shown := f.shown
	all := props("finding", shown.ID, "requirement", shown.Requirement.ID, "severity", string(shown.Severity),
		"feature", shown.Feature.ID, "use", wording.Either(shown.Feature.Use, ""), "activity", string(shown.Activity), "verdict", string(shown.Verdict))
	if shown.Cause != nil {
		all = append(all, props("cause", string(*shown.Cause))...)
	}
	all = append(all, propsOf("needs", shown.Needs)...)
	all = append(all, propsOf("outside-control", shown.Requirement.Controls)...)
	all = append(all, propsOf("difference", shown.Difference)...)
	all = append(all, propsOf("silent-data", shown.SilentData)...)
	all = append(all, propsOf("partial-data", shown.PartialData)...)
	if shown.IfAccepted != nil {
		all = append(all, props("if-accepted", string(*shown.IfAccepted))...)
	}
	all = append(all, props("known-from", wording.Either(shown.KnownFrom, ""))...)
	if shown.Waiver != nil {
		all = append(all, props("waived-until", shown.Waiver.Expires)...)
	}
	if f.raw.Baseline != "" {
		all = append(all, props("baseline", string(shown.Baseline))...)
	}
	return append(all, placeProps(f.tenant.shown.File, shown.At)...)
}

func (f *found) target() target {
	target := target{Type: "objective-id", ID: f.objective(), Title: markup(wording.Title(f.shown))}
	switch f.raw.Verdict {
	case residency.Met:
		target.Status = state{State: "satisfied", Reason: "pass"}
	case residency.NotApplicable:
		target.Status = state{State: "satisfied", Reason: "other", Remarks: "Not applicable: the feature holds no such data."}
		target.Implementation = state{State: "not-applicable"}
	case residency.Violated:
		target.Status = state{State: "not-satisfied", Reason: "fail"}
	default:
		said := wording.Cause(f.shown)
		target.Status = state{State: "not-satisfied", Reason: "other",
			Remarks: markup("Unknown (" + said + ")" + wording.After(": ", wording.Causes[residency.Cause(said)]) + ".")}
	}
	return target
}

// observation is what documents say of the data of a used feature.
func (f *found) observation() observation {
	shown := f.shown
	about := propsOf("documented", shown.Documented)
	about = append(about, propsOf("outside", shown.Outside)...)
	about = append(about, propsOf("beyond", shown.Beyond)...)
	if shown.Disputed {
		about = append(about, props("disputed", "true")...)
	}
	observed := observation{
		UUID: f.uuid("observation"), Title: markupTitle(wording.Used(shown) + ", " + wording.ActivityWord(shown.Activity)),
		Description: markup("Documented: " + wording.Where(shown) + "."), Props: about,
		Methods: []string{"EXAMINE"}, Types: []string{"control-objective"}, Origins: f.out.origins(),
		Subjects:  []subject{{f.component(), "component", markupTitle(wording.Used(shown))}},
		Collected: f.at,
	}
	for i := range shown.Facts {
		observed.Evidence = append(observed.Evidence, f.evidence(&shown.Facts[i], &f.raw.Facts[i]))
	}
	return observed
}

// evidence points to a fact, which other findings rest on, too.
func (f *found) evidence(shown, raw *residency.Fact) evidence {
	e := evidence{Href: "#" + f.fact(shown, raw), Description: markupTitle(shown.ID)}
	if !shown.Decides {
		e.Props = props("decides", "false")
	}
	return e
}

// risk is what follows from a finding that is not satisfied.
func (f *found) risk(related []observedRef) risk {
	shown := f.shown
	statement := "Nothing shows that the data is where the requirement allows it."
	if f.raw.Verdict == residency.Violated {
		statement = "The data is, or may be, where the requirement does not allow it."
	}
	risk := risk{
		UUID: f.uuid("risk"), Title: markupTitle(wording.Used(shown) + ", " + wording.ActivityWord(shown.Activity) + " (" + shown.Requirement.ID + ")"),
		Description: markup(f.says() + "."), Statement: statement, Status: "open",
		Props: props("finding", shown.ID), Remediations: f.remediations(), Observations: related,
	}
	if severity := props("severity", string(shown.Severity)); severity != nil {
		risk.Character = []character{{f.out.origins()[0], []facet{{"severity", Namespace, severity[0].Value}}}}
	}
	if w := shown.Waiver; w != nil {
		risk.Status = "deviation-approved"
		risk.Deadline = timeOf(f.raw.Waiver.Expires, "23:59:59")
		risk.Props = append(risk.Props, props("waiver-reason", w.Reason, "waiver-approved-by", w.ApprovedBy, "waiver-expires", w.Expires)...)
		// When it was approved is not recorded; that it holds on this day is.
		risk.Log.Entries = []riskEntry{{
			UUID: f.uuid("waiver"), Title: "A waiver is in force", Description: markup(wording.Waiver(shown)), Start: f.at,
			Props: definedProps("type", "status-update"), Status: risk.Status,
		}}
	}
	return risk
}

// remediations is what would settle a finding, as far as the report says so.
func (f *found) remediations() []remediation {
	var all []remediation
	add := func(title, description string) {
		all = append(all, remediation{f.uuid("remediation", fmt.Sprint(len(all))), "recommendation", title, description})
	}
	for _, alternative := range f.shown.PassesIf {
		if len(alternative) > 0 {
			title := "Change what the tenant document says"
			if alternative.IsStatement() {
				title = "Declare it, if it is so"
			}
			add(title, markup("Met with "+wording.Settings(alternative, wording.AsIs)+"."))
		}
	}
	if needs := f.shown.Needs; len(needs) > 0 {
		add("Declare what the document leaves open", markup("Declare "+wording.And(needs)+"."))
	}
	if step := wording.NextStep(f.shown, wording.AsIs); step != "" {
		add("Next step", markup(wording.VerdictWord(residency.Verdict(step))+wording.After(": ", wording.Question(f.shown))))
	}
	return all
}
