package report

import (
	"crypto/sha256"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/residency-check/residency-check/internal/residency"
)

// oscal is OSCAL assessment results, for compliance platforms: a result per
// tenant; in it a component per used feature, and an observation, a finding and,
// of what is not satisfied, a risk per finding.
//
// OSCAL knows two states. Unknown is not satisfied, for the reason "other"; what
// is not applicable is satisfied, with the implementation status that says so. A
// waiver makes the risk an approved deviation, to be resolved by the day on which
// it ends; the finding stays what it is.
//
// Requirements are the controls. They are in no catalogue, so their objectives
// are defined in the document itself.
//
// The same report gives the same bytes: identifiers are made of what they stand
// for, and the only time is midnight of the report's day. Those of findings,
// observations, risks and components stay the same from run to run, as OSCAL
// wants it; those of the document and its results stand for the content.
type oscal struct{}

const (
	// oscalVersion is that of the schema which the tests hold the output against.
	oscalVersion = "1.2.1"
	// oscalNames is the namespace of our properties, and what identifiers are made
	// in.
	oscalNames = "https://github.com/residency-check/residency-check/ns/oscal"
)

func (oscal) Render(w io.Writer, r *residency.Report) error {
	content := sha256.New()
	if err := (jsonFormat{}).Render(content, r); err != nil {
		return err
	}
	o := &oscalReport{
		shown: cleanedBy(whole, r), raw: r, names: tenantNames(r),
		at: oscalTime(r.AsOf, "00:00:00"), objectives: map[string]string{}, controls: map[string]int{}, cited: map[string]string{},
	}
	if o.at == "" {
		o.at = "1970-01-01T00:00:00Z" // a report has its day; the field is required
	}
	o.id = oscalID("report", fmt.Sprintf("%x", content.Sum(nil)))
	if err := json.MarshalWrite(w, o.document(), jsontext.WithIndent("  "), jsontext.EscapeForJS(true)); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// oscalReport is one report on its way to a document.
type oscalReport struct {
	shown, raw *residency.Report // texts are taken from one, what identifies from the other
	names      []string          // of the tenants
	id         string            // of the document
	at         string            // midnight of its day

	controls   map[string]int    // place in local of a control
	objectives map[string]string // id of what a requirement demands of an activity
	local      []oscalObjective
	cited      map[string]string // identifier of a cited document
	resources  []oscalResource
}

// oscalID is an identifier made of what it stands for.
func oscalID(parts ...string) string {
	names := uuid.NewSHA1(uuid.NameSpaceURL, []byte(oscalNames))
	return uuid.NewSHA1(names, []byte(key(parts...))).String()
}

func (o *oscalReport) document() *oscalDocument {
	plan := o.plan()
	var results []oscalResult
	if len(o.raw.Errors) > 0 || len(o.raw.Tenants) == 0 {
		results = append(results, o.noVerdict())
	}
	for i := range o.raw.Tenants {
		t := oscalTenant{oscalReport: o, shown: &o.shown.Tenants[i], raw: &o.raw.Tenants[i], name: o.names[i]}
		results = append(results, t.result())
	}
	return &oscalDocument{oscalResults{
		UUID:       o.id,
		Metadata:   o.metadata(),
		Plan:       plan,
		Local:      oscalObjectives{o.local},
		Results:    results,
		BackMatter: oscalBackMatter{o.resources},
	}}
}

func (o *oscalReport) metadata() oscalMetadata {
	about := count(len(o.names), "tenant")
	if len(o.names) == 1 {
		about = o.names[0]
	}
	verdict := "none"
	if o.shown.Verdict != nil {
		verdict = string(*o.shown.Verdict)
	}
	all := props("verdict", verdict, "policies", o.shown.Policy.Label(),
		"features", fmt.Sprint(o.shown.Policy.Features), "facts", fmt.Sprint(o.shown.Policy.Facts))
	for _, line := range weaker(o.shown) {
		all = append(all, props("weakened-gate", line)...)
	}
	return oscalMetadata{
		Title:        markup("Data residency of " + about),
		LastModified: o.at,
		Version:      o.at[:len(time.DateOnly)],
		OSCALVersion: oscalVersion,
		Props:        all,
		Remarks:      markup(conclusion(o.shown) + "."),
	}
}

// plan stands for the assessment plan, which OSCAL wants to see named. There is
// none besides the tenant documents: they say what is used and what is required.
func (o *oscalReport) plan() oscalPlan {
	var files []oscalRef
	for _, e := range o.raw.Errors {
		files = append(files, oscalRef{fileURI(e.File)})
	}
	for _, t := range o.raw.Tenants {
		files = append(files, oscalRef{fileURI(t.File)})
	}
	resource := oscalResource{
		UUID: oscalID(o.id, "documents"), Title: "Tenant documents",
		Description: "What the tenants use, what they require, and what they declare of themselves.",
		Links:       distinctRefs(files),
	}
	o.resources = append(o.resources, resource)
	return oscalPlan{"#" + resource.UUID, "There is no assessment plan in OSCAL. The tenant documents name what is assessed, and against what."}
}

func distinctRefs(all []oscalRef) []oscalRef {
	seen := map[oscalRef]bool{}
	return slices.DeleteFunc(all, func(r oscalRef) bool {
		twice := seen[r] || r.Href == ""
		seen[r] = true
		return twice
	})
}

// noVerdict is the result that stands for documents which nobody could judge.
func (o *oscalReport) noVerdict() oscalResult {
	about := "no tenant was checked"
	if n := len(o.raw.Errors); n > 0 {
		about = count(n, "error")
	}
	result := o.emptyResult(oscalID(o.id, "errors"), noVerdict+": "+about, "What could not be read or judged, and why.", props("verdict", "none"))
	for i, e := range o.shown.Errors {
		where := location(e.File, e.Line, e.Column)
		result.Observations = append(result.Observations, oscalObservation{
			UUID: oscalID(o.id, "error", fmt.Sprint(i)), Title: "Error in the input",
			Description: markup(where + strings.TrimPrefix(e.Path+": "+e.Message, ": ")),
			Props:       props("position", strings.TrimSuffix(where, ": "), "path", e.Path),
			Methods:     []string{"EXAMINE"}, Types: []string{"documentation-issue"},
			Origins: result.origins(), Collected: o.at,
		})
	}
	return result
}

// emptyResult is a result without findings yet.
func (o *oscalReport) emptyResult(id, title, description string, props []oscalProp) oscalResult {
	tool := oscalComponent{
		UUID: oscalID(id, "tool"), Type: "software", Title: "residency-check",
		Description: "Compares where vendors document that customer data is stored and processed with what a tenant requires.",
		Links:       []oscalLink{{Href: "https://github.com/residency-check/residency-check", Rel: "reference"}},
		Status:      oscalState{State: "operational"},
	}
	return oscalResult{
		UUID: id, Title: markup(title), Description: description, Start: o.at, End: o.at, Props: props,
		Local: oscalDefinitions{Assets: oscalAssets{
			Components: []oscalComponent{tool},
			Platforms:  []oscalPlatform{{oscalID(id, "platform"), "residency-check and its policies", []oscalUses{{tool.UUID}}}},
		}},
		Controls: oscalControls{Controls: []oscalControlSelection{{
			Description: "Every requirement of the documents was to be judged, and none was.", All: &struct{}{},
		}}},
	}
}

// origins names the tool of a result.
func (r *oscalResult) origins() []oscalOrigin {
	return []oscalOrigin{{[]oscalActor{{"tool", r.Local.Assets.Components[0].UUID}}}}
}

// cite returns the reference to a cited document, which it adds to the
// resources if it is not among them.
func (o *oscalReport) cite(shown, raw residency.Citation) string {
	about := document(raw)
	if id, known := o.cited[about]; known {
		return "#" + id
	}
	id := oscalID("source", about)
	resource := oscalResource{UUID: id, Title: markupTitle(shown.Title), Props: oscalProps("type", "citation")}
	if raw.Dated != nil {
		resource.Props = append(resource.Props, oscalProps("published", oscalTime(*raw.Dated, "00:00:00"))...)
	}
	resource.Props = append(resource.Props, props("dated", either(shown.Dated, ""), "verified", either(shown.Verified, ""))...)
	if url := webAddress(raw.URL); url != "" {
		resource.Links = []oscalRef{{url}}
	}
	if raw.URLInferred {
		resource.Description = "The address was not seen with the text."
	}
	o.cited[about] = id
	o.resources = append(o.resources, resource)
	return "#" + id
}

// oscalTime is a time of a day, or nothing where it is no day.
func oscalTime(day, clock string) string {
	if _, err := time.Parse(time.DateOnly, day); err != nil || day < "1900" || day >= "3000" { // what OSCAL takes for a date
		return ""
	}
	return day + "T" + clock + "Z"
}

// props are properties of ours, by name and value. A value that says nothing
// makes none.
func props(namesAndValues ...string) []oscalProp {
	all := oscalProps(namesAndValues...)
	for i := range all {
		all[i].NS = oscalNames
	}
	return all
}

// oscalProps are properties that OSCAL itself defines.
func oscalProps(namesAndValues ...string) []oscalProp {
	var all []oscalProp
	for i := 0; i < len(namesAndValues); i += 2 {
		if value := strings.TrimSpace(namesAndValues[i+1]); value != "" {
			all = append(all, oscalProp{Name: namesAndValues[i], Value: value})
		}
	}
	return all
}

// propsOf is a property of one name for each of several values.
func propsOf(name string, values []string) []oscalProp {
	var all []oscalProp
	for _, value := range values {
		all = append(all, props(name, value)...)
	}
	return all
}
