package oscal

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// tenant is one tenant on its way to a result.
type tenant struct {
	*report
	shown, raw *residency.Tenant
	name       string // which no other tenant of the report has
	out        result
	components map[string]string // identifier of a used feature
}

func (t *tenant) result() result {
	t.out = t.emptyResult(identifier(t.id, "tenant", t.name),
		fmt.Sprintf("%s (%s): %s", t.name, t.shown.Country, wording.VerdictWord(t.shown.Verdict)),
		markup("Whether where vendors document that data is satisfies what "+t.shown.File+" requires: "+wording.Counts(t.shown.Summary)+"."), t.props())
	t.components = map[string]string{}
	seen := map[string]int{}
	for i := range t.raw.Findings {
		f := found{tenant: t, shown: &t.shown.Findings[i], raw: &t.raw.Findings[i]}
		seen[f.raw.ID]++
		f.identity = []string{t.name, f.raw.ID, wording.After("#", repetition(seen[f.raw.ID]))}
		f.add()
	}
	t.review()
	for i, n := range t.shown.Notes {
		t.note(i, n)
	}
	return t.out
}

// repetition is empty the first time.
func repetition(n int) string {
	if n == 1 {
		return ""
	}
	return fmt.Sprint(n)
}

func (t *tenant) props() []prop {
	s := t.shown.Summary
	return props("tenant", t.shown.Name, "country", t.shown.Country, "file", t.shown.File, "document", fmt.Sprint(t.shown.Document),
		"verdict", string(t.shown.Verdict), "violated", fmt.Sprint(s.Violated), "unknown", fmt.Sprint(s.Unknown),
		"waived", fmt.Sprint(s.Waived), "met", fmt.Sprint(s.Met), "not-applicable", fmt.Sprint(s.NotApplicable))
}

// review lists the controls and objectives that the findings speak of.
func (t *tenant) review() {
	if len(t.out.Findings) == 0 {
		return
	}
	var controls controlSelection
	var objectives objectiveSelection
	seen := map[string]bool{}
	for i := range t.raw.Findings {
		control, objective := token(t.raw.Findings[i].Requirement.ID), t.out.Findings[i].Target.ID
		if !seen[wording.Key("control", control)] {
			controls.Include = append(controls.Include, controlID{control})
			controls.add(t.shown.Findings[i].Requirement.Controls, t.raw.Findings[i].Requirement.Controls, seen)
		}
		if !seen[objective] {
			objectives.Include = append(objectives.Include, objectiveID{objective})
		}
		seen[wording.Key("control", control)], seen[objective] = true, true
	}
	t.out.Controls = reviewedControls{[]controlSelection{controls}, []objectiveSelection{objectives}}
}

// add includes outside controls: as tokens, and as the document names them in props.
func (s *controlSelection) add(shown, outside []string, seen map[string]bool) {
	for i, id := range outside {
		control := outsideControl(id)
		if key := wording.Key("control", control); !seen[key] {
			seen[key] = true
			s.Include = append(s.Include, controlID{control})
		}
		if key := wording.Key("outside", id); !seen[key] {
			seen[key] = true
			s.Props = append(s.Props, props("outside-control", shown[i])...)
		}
	}
}

// outsideControl is the id of an outside control as OSCAL writes it: ISO27001.A.5.34.
func outsideControl(id string) string { return token(strings.ReplaceAll(id, ":", ".")) }

// component is the identifier of the used feature of a finding, which it adds
// to the result if it is not there.
func (f *found) component() string {
	feature := f.raw.Feature
	about := wording.Key(feature.ID, wording.Either(feature.Use, ""))
	if id, known := f.components[about]; known {
		return id
	}
	name := f.shown.Feature.Name
	if name == "" {
		name = f.shown.Feature.ID
	}
	id := identifier("component", f.name, about)
	f.components[about] = id
	c := component{
		UUID: id, Type: "service", Title: markupTitle(name + wording.After(" ", bracketed(wording.Either(f.shown.Feature.Use, "")))),
		Description: markup(wording.Product(f.shown) + "used by " + f.name + " as " + wording.Used(f.shown) + "."),
		Props:       props("feature", f.shown.Feature.ID, "use", wording.Either(f.shown.Feature.Use, ""), "product", f.shown.Feature.Product),
		Status:      state{State: "operational"},
	}
	c.Props = append(c.Props, placeProps(f.tenant.shown.File, f.shown.Feature.At)...)
	f.out.Local.Components = append(f.out.Local.Components, c)
	return id
}

func bracketed(s string) string {
	if s == "" {
		return ""
	}
	return "(" + s + ")"
}

// placeProps say where in a document something stands.
func placeProps(file string, at *residency.Position) []prop {
	if at == nil {
		return nil
	}
	if at.File != "" {
		file = at.File
	}
	return props("position", strings.TrimSuffix(wording.Location(file, at.Line, at.Column), ": "), "pointer", at.Pointer)
}

// objective is the id of what a requirement demands of an activity. It adds the
// demand to the document if it is not there: tenants may mean different things by
// one id.
func (f *found) objective() string {
	o := f.report
	control := token(f.raw.Requirement.ID)
	demand := wording.Key(control, string(f.raw.Activity), wording.Limit(f.raw))
	if id, known := o.objectives[demand]; known {
		return id
	}
	i, known := o.controls[control]
	if !known {
		i = len(o.local)
		o.controls[control] = i
		o.local = append(o.local, objective{
			Control: control, Description: markup(wording.Title(f.shown)), Props: props("requirement", f.shown.Requirement.ID),
		})
	}
	base := control + "." + strings.TrimPrefix(token("_"+string(f.raw.Activity)), "_")
	id := base
	for n := 2; o.hasPart(i, id); n++ {
		id = fmt.Sprintf("%s-%d", base, n)
	}
	o.objectives[demand] = id
	o.local[i].Parts = append(o.local[i].Parts, part{
		ID: id, Name: "assessment-objective", Props: props("activity", string(f.shown.Activity)),
		Prose: markup(wording.VerdictWord(residency.Verdict(f.shown.Activity)) + " of data is " + wording.Limit(f.shown) + "."),
	})
	return id
}

func (o *report) hasPart(control int, id string) bool {
	for _, part := range o.local[control].Parts {
		if part.ID == id {
			return true
		}
	}
	return false
}

// note is what a reader should know besides the findings.
func (t *tenant) note(i int, n residency.Note) {
	about := t.raw.Notes[i]
	t.out.Observations = append(t.out.Observations, observation{
		UUID:  identifier("note", t.name, about.Code, about.Requirement, about.Feature, about.Use, string(about.Activity), string(about.Cause), fmt.Sprint(i)),
		Title: markupTitle("Note: " + strings.ReplaceAll(n.Code, "_", " ")), Description: markupTitle(wording.NoteText(n)),
		Props:   append(props("note", n.Code), placeProps(t.shown.File, n.At)...),
		Methods: []string{"EXAMINE"}, Types: []string{"documentation-issue"},
		Origins: t.out.origins(), Collected: t.at,
	})
}
