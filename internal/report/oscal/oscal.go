// Package oscal writes a report as assessment results of OSCAL, for compliance
// platforms. It answers "which of the standard's words says what we found?".
package oscal

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

	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// Format is OSCAL assessment results, for compliance platforms: a result per
// tenant; in it a component per used feature, and an observation, a finding and,
// of what is not satisfied, a risk per finding. The facts, and the documents that state
// them, are resources that observations point to.
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
type Format struct{}

const (
	// version names the OSCAL schema that tests check the output against.
	version = "1.2.1"
	// Namespace holds our properties, and the identifiers that we make.
	Namespace = "https://github.com/residency-check/residency-check/ns/oscal"
)

// Render writes r as one document.
func (Format) Render(w io.Writer, r *residency.Report) error {
	content := sha256.New()
	if err := (saved.JSON{}).Render(content, r); err != nil {
		return err
	}
	o := &report{
		shown: wording.CleanedBy(wording.Whole, r), raw: r, names: wording.TenantNames(r),
		at: timeOf(r.AsOf, "00:00:00"), objectives: map[string]string{}, controls: map[string]int{}, cited: map[string]string{}, facts: map[string]bool{},
	}
	if o.at == "" {
		o.at = "1970-01-01T00:00:00Z" // a report has its day; the field is required
	}
	o.id = identifier("report", fmt.Sprintf("%x", content.Sum(nil)))
	// Each value has its line, and none is indented: blanks were two fifths of the file.
	if err := json.MarshalWrite(w, o.document(), jsontext.WithIndent(""), jsontext.EscapeForJS(true)); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// report is one report on its way to a document.
type report struct {
	shown, raw *residency.Report // texts are taken from one, what identifies from the other
	names      []string          // of the tenants
	id         string            // of the document
	at         string            // midnight of its day

	controls   map[string]int    // place in local of a control
	objectives map[string]string // id of what a requirement demands of an activity
	local      []objective
	cited      map[string]string // identifier of a cited document
	facts      map[string]bool   // identifiers of those that are among the resources
	resources  []resource
}

// identifier is an identifier made of what it stands for.
func identifier(parts ...string) string {
	names := uuid.NewSHA1(uuid.NameSpaceURL, []byte(Namespace))
	return uuid.NewSHA1(names, []byte(wording.Key(parts...))).String()
}

func (o *report) document() *document {
	plan := o.plan()
	var results []result
	if len(o.raw.Errors) > 0 || len(o.raw.Tenants) == 0 {
		results = append(results, o.noVerdict())
	}
	for i := range o.raw.Tenants {
		t := tenant{report: o, shown: &o.shown.Tenants[i], raw: &o.raw.Tenants[i], name: o.names[i]}
		results = append(results, t.result())
	}
	return &document{assessmentResults{
		UUID:       o.id,
		Metadata:   o.metadata(),
		Plan:       plan,
		Local:      objectives{o.local},
		Results:    results,
		BackMatter: backMatter{o.resources},
	}}
}

func (o *report) metadata() metadata {
	about := wording.Count(len(o.names), "tenant")
	if len(o.names) == 1 {
		about = o.names[0]
	}
	verdict := "none"
	if o.shown.Verdict != nil {
		verdict = string(*o.shown.Verdict)
	}
	all := props("verdict", verdict, "policies", o.shown.Policy.Label(),
		"features", fmt.Sprint(o.shown.Policy.Features), "facts", fmt.Sprint(o.shown.Policy.Facts))
	for _, line := range wording.Weaker(o.shown) {
		all = append(all, props("weakened-gate", line)...)
	}
	return metadata{
		Title:        markup("Data residency of " + about),
		LastModified: o.at,
		Version:      o.at[:len(time.DateOnly)],
		OSCALVersion: version,
		Props:        all,
		Remarks:      markup(wording.Conclusion(o.shown) + "."),
	}
}

// plan stands for the assessment plan, which OSCAL wants to see named. There is
// none besides the tenant documents: they say what is used and what is required.
func (o *report) plan() plan {
	var files []ref
	for _, e := range o.raw.Errors {
		files = append(files, ref{wording.FileURI(e.File)})
	}
	for _, t := range o.raw.Tenants {
		files = append(files, ref{wording.FileURI(t.File)})
	}
	resource := resource{
		UUID: identifier(o.id, "documents"), Title: "Tenant documents",
		Description: "What the tenants use, what they require, and what they declare of themselves.",
		Links:       distinctRefs(files),
	}
	o.resources = append(o.resources, resource)
	return plan{"#" + resource.UUID, "There is no assessment plan in OSCAL. The tenant documents name what is assessed, and against what."}
}

func distinctRefs(all []ref) []ref {
	seen := map[ref]bool{}
	return slices.DeleteFunc(all, func(r ref) bool {
		twice := seen[r] || r.Href == ""
		seen[r] = true
		return twice
	})
}

// noVerdict is the result that stands for documents which nobody could judge.
func (o *report) noVerdict() result {
	about := "no tenant was checked"
	if n := len(o.raw.Errors); n > 0 {
		about = wording.Count(n, "error")
	}
	result := o.emptyResult(identifier(o.id, "errors"), wording.NoVerdict+": "+about, "What could not be read or judged, and why.", props("verdict", "none"))
	for i, e := range o.shown.Errors {
		where := wording.Location(e.File, e.Line, e.Column)
		result.Observations = append(result.Observations, observation{
			UUID: identifier(o.id, "error", fmt.Sprint(i)), Title: "Error in the input",
			Description: markup(where + strings.TrimPrefix(e.Path+": "+e.Message, ": ")),
			Props:       props("position", strings.TrimSuffix(where, ": "), "path", e.Path),
			Methods:     []string{"EXAMINE"}, Types: []string{"documentation-issue"},
			Origins: result.origins(), Collected: o.at,
		})
	}
	return result
}

// emptyResult is a result without findings yet.
func (o *report) emptyResult(id, title, description string, props []prop) result {
	tool := component{
		UUID: identifier(id, "tool"), Type: "software", Title: "residency-check",
		Description: "Compares where vendors document that customer data is stored and processed with what a tenant requires.",
		Links:       []link{{Href: "https://github.com/residency-check/residency-check", Rel: "reference"}},
		Status:      state{State: "operational"},
	}
	return result{
		UUID: id, Title: markup(title), Description: description, Start: o.at, End: o.at, Props: props,
		Local: definitions{Assets: assets{
			Components: []component{tool},
			Platforms:  []platform{{identifier(id, "platform"), "residency-check and its policies", []uses{{tool.UUID}}}},
		}},
		Controls: reviewedControls{Controls: []controlSelection{{
			Description: "Every requirement of the documents was to be judged, and none was.", All: &struct{}{},
		}}},
	}
}

// origins names the tool of a result.
func (r *result) origins() []origin {
	return []origin{{[]actor{{"tool", r.Local.Assets.Components[0].UUID}}}}
}

// cite returns the reference to a cited document, which it adds to the
// resources if it is not among them.
func (o *report) cite(shown, raw residency.Citation) string {
	about := wording.Document(raw)
	if id, known := o.cited[about]; known {
		return "#" + id
	}
	id := identifier("source", about)
	resource := resource{UUID: id, Title: markupTitle(shown.Title), Props: definedProps("type", "citation")}
	if raw.Dated != nil {
		resource.Props = append(resource.Props, definedProps("published", timeOf(*raw.Dated, "00:00:00"))...)
	}
	resource.Props = append(resource.Props, props("dated", wording.Either(shown.Dated, ""), "read", wording.Either(shown.Read, ""),
		"copy", wording.Either(shown.Copy, ""), "checked", wording.Either(shown.Checked, ""))...)
	if url := wording.WebAddress(raw.URL); url != "" {
		resource.Links = []ref{{url}}
	}
	if raw.URLInferred {
		resource.Description = "The address was not seen with the text."
	}
	o.cited[about] = id
	o.resources = append(o.resources, resource)
	return "#" + id
}

// timeOf is a time of a day, or nothing where it is no day.
func timeOf(day, clock string) string {
	if _, err := time.Parse(time.DateOnly, day); err != nil || day < "1900" || day >= "3000" { // what OSCAL takes for a date
		return ""
	}
	return day + "T" + clock + "Z"
}

// props are properties of ours, by name and value. A value that says nothing
// makes none.
func props(namesAndValues ...string) []prop {
	all := definedProps(namesAndValues...)
	for i := range all {
		all[i].NS = Namespace
	}
	return all
}

// definedProps are properties that OSCAL itself defines.
func definedProps(namesAndValues ...string) []prop {
	var all []prop
	for i := 0; i < len(namesAndValues); i += 2 {
		if value := strings.TrimSpace(namesAndValues[i+1]); value != "" {
			all = append(all, prop{Name: namesAndValues[i], Value: value})
		}
	}
	return all
}

// propsOf is a property of one name for each of several values.
func propsOf(name string, values []string) []prop {
	var all []prop
	for _, value := range values {
		all = append(all, props(name, value)...)
	}
	return all
}
