package check

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// Document is a tenant document of this run.
type Document struct{ *tenant.Tenant }

// FeatureIDs lists the features that the policies need to judge the document.
func (d *Document) FeatureIDs() []string {
	ids := make([]string, len(d.Features))
	for i, use := range d.Features {
		ids[i] = use.ID
	}
	return ids
}

// judgingLimit is how long the policies may take for one document. The largest
// that people write take milliseconds; hostile ones are within the limits of size
// and take longer than anybody waits.
const judgingLimit = 30 * time.Second

// Judge asks the policies. An error of the type residency.Error says that this
// document cannot be judged; others are faults.
func (d *Document) Judge(ctx context.Context, engine policy.Engine) (*residency.Tenant, error) {
	limited, cancel := context.WithTimeout(ctx, judgingLimit)
	defer cancel()
	judged, err := engine.Evaluate(limited, d.Input, d.FeatureIDs())
	var faults own.Faults
	switch {
	case errors.As(err, &faults):
		return nil, d.blame(faults)
	case limited.Err() != nil && ctx.Err() == nil:
		return nil, residency.Error{
			File: d.File, Path: "requirements",
			Message: fmt.Sprintf("takes longer than %s to judge: split it into several documents", judgingLimit),
		}
	case err != nil:
		return nil, err
	case len(judged.Findings) == 0:
		at, _ := d.Position("/requirements")
		return nil, residency.Error{
			File: d.File, Line: at.Line, Column: at.Column, Path: "requirements",
			Message: "nothing to evaluate: no requirement selects a feature or integration that this tenant uses",
		}
	}
	return judged, nil
}

// blame adds the name of the document on which a company's own rules failed.
func (d *Document) blame(faults own.Faults) error {
	first := faults[0]
	first.Message += "; it showed on " + d.File
	if more := len(faults) - 1; more > 0 {
		first.Message += fmt.Sprintf(", with %d more", more)
	}
	return first
}

// locate completes what the policies say of the document with what they cannot
// know: the file, the lines, and the wording of notes. fileWaivers are the
// positions of the waivers of other files.
func (d *Document) locate(judged *residency.Tenant, fileWaivers []residency.Position) {
	judged.File, judged.Document = d.File, d.Index
	requirements := map[string]*residency.Position{}
	for i := range d.Requirements {
		requirements[d.Requirements[i].ID] = &d.Requirements[i].At
	}
	features := d.featurePositions()
	for i := range judged.Findings {
		finding := &judged.Findings[i]
		finding.At = requirements[finding.Requirement.ID]
		use := useKey{feature: finding.Feature.ID}
		if finding.Feature.Use != nil {
			use.name = *finding.Feature.Use
		}
		finding.Feature.At = features[use]
		finding.Next = asking(judged, finding)
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

func (d *Document) featurePositions() map[useKey]*residency.Position {
	positions := map[useKey]*residency.Position{}
	for i := range d.Features {
		positions[useKey{d.Features[i].ID, d.Features[i].Name}] = &d.Features[i].At
	}
	for i := range d.Integrations {
		positions[useKey{"integration." + d.Integrations[i].ID, ""}] = &d.Integrations[i].At
	}
	return positions
}

// asking is the next step for a finding, with the question to the vendor where it is to
// be asked. Other tenants may share the step as it came.
func asking(t *residency.Tenant, f *residency.Finding) *residency.Next {
	if f.Next == nil || f.Next.Do != residency.StepAskVendor {
		return f.Next
	}
	next := *f.Next
	next.Question = t.Ask(f)
	return &next
}
