package cli

import (
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// document is a tenant document of this run.
type document struct{ *tenant.Tenant }

// featureIDs lists the features that the policies need to judge the document.
func (d *document) featureIDs() []string {
	ids := make([]string, len(d.Features))
	for i, use := range d.Features {
		ids[i] = use.ID
	}
	return ids
}

// nothingToEvaluate is the error of a document none of whose requirements
// selects anything that it uses.
func (d *document) nothingToEvaluate() residency.Error {
	at, _ := d.Position("/requirements")
	return residency.Error{
		File: d.File, Line: at.Line, Column: at.Column, Path: "requirements",
		Message: "nothing to evaluate: no requirement selects a feature or integration that this tenant uses",
	}
}

// locate completes what the policies say of the document with what they cannot
// know: the file, the lines, and the wording of notes. fileWaivers are the
// positions of the waivers of other files.
func (d *document) locate(judged *residency.Tenant, fileWaivers []residency.Position) {
	judged.File, judged.Document = d.File, d.Index
	requirements := map[string]*residency.Position{}
	for i := range d.Requirements {
		requirements[d.Requirements[i].ID] = &d.Requirements[i].At
	}
	features := d.featurePositions()
	for i := range judged.Findings {
		finding := &judged.Findings[i]
		finding.At = requirements[finding.Requirement.ID]
		finding.Feature.At = features[useKey{finding.Feature.ID, value(finding.Feature.Use)}]
	}
	for i := range judged.Notes {
		note := &judged.Notes[i]
		note.Message = note.Describe()
		switch {
		case note.Waiver != nil && note.Waiver.From == "document":
			note.At = &d.Waivers[note.Waiver.Index].At
		case note.Waiver != nil:
			note.At = &fileWaivers[note.Waiver.Index]
		case note.Feature != "":
			note.At = features[useKey{note.Feature, note.Use}]
		default:
			note.At = requirements[note.Requirement]
		}
	}
}

// useKey tells the uses of a document apart.
type useKey struct{ feature, name string }

func (d *document) featurePositions() map[useKey]*residency.Position {
	positions := map[useKey]*residency.Position{}
	for i := range d.Features {
		positions[useKey{d.Features[i].ID, d.Features[i].Name}] = &d.Features[i].At
	}
	for i := range d.Integrations {
		positions[useKey{"integration." + d.Integrations[i].ID, ""}] = &d.Integrations[i].At
	}
	return positions
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
