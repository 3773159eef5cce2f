package check

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// Document is a tenant document of this run.
type Document struct {
	*tenant.Tenant
	stands bool                // for a document that nobody wrote
	joined *policy.FoundResult // with what is deployed; nil where that is not asked
}

// FeatureIDs lists the features that the policies need to judge the document.
func (d *Document) FeatureIDs() []string {
	ids := []string{}
	if d.joined == nil {
		for _, use := range d.Features {
			ids = append(ids, use.ID)
		}
		return ids
	}
	for _, use := range d.joined.Uses {
		if !use.Unmapped() {
			ids = append(ids, use.Feature)
		}
	}
	return ids
}

// used lists the feature of each use, integrations and what is not mapped among them.
func (d *Document) used() []string {
	ids := d.FeatureIDs()
	if d.joined != nil {
		for _, use := range d.joined.Uses {
			if use.Unmapped() {
				ids = append(ids, use.Feature)
			}
		}
	}
	for _, integration := range d.Integrations {
		ids = append(ids, tenant.IntegrationPrefix+integration.ID)
	}
	return ids
}

// input is what the policies judge.
func (d *Document) input() any {
	if d.joined != nil {
		return d.joined.Document
	}
	return d.Input
}

// Judge asks the policies. An error of the type residency.Error says that this
// document cannot be judged; others are faults.
func (d *Document) Judge(ctx context.Context, engine policy.Engine) (*residency.Tenant, error) {
	if findings := d.Findings(d.used()); findings > tenant.MaxFindings {
		return nil, d.wrong("requirements", fmt.Sprintf("ask %d questions of what the tenant uses, and at most %d are allowed: split the document, or name in \"features\" of what each requirement speaks", findings, tenant.MaxFindings))
	}
	judged, err := engine.Evaluate(ctx, d.input(), d.FeatureIDs())
	var faults own.Faults
	var limit *policy.LimitError
	switch {
	case errors.As(err, &faults):
		return nil, d.blame(faults)
	case errors.As(err, &limit):
		return nil, d.tooMuch(limit)
	case err != nil:
		return nil, err
	case len(judged.Findings) == 0 && !d.isDone():
		return nil, d.nothing()
	}
	judged.NextSteps, err = policy.NextSteps(ctx, judged.Findings)
	if errors.As(err, &limit) {
		return nil, d.tooMuch(limit)
	}
	return judged, err
}

func (d *Document) tooMuch(limit *policy.LimitError) error {
	return d.wrong("requirements", limit.Error()+" to judge: split the document, or let each requirement speak of fewer features and kinds of data")
}

// nothing says why there is nothing to evaluate.
func (d *Document) nothing() residency.Error {
	path, message := "requirements", "nothing to evaluate: no requirement selects a feature or integration that this tenant uses"
	switch {
	case d.joined != nil && d.joined.Found.Resources == 0:
		path, message = "", "nothing to evaluate: no input holds a resource that will be there"
	case d.joined != nil && len(d.joined.Uses) == 0:
		path, message = "", "nothing to evaluate: "+d.joined.Found.Describe()
	case len(d.Features)+len(d.Integrations) == 0 && d.joined == nil:
		path, message = "features", `nothing to evaluate: missing "features" (the features that the tenant uses), and no --found says what is deployed`
	}
	return d.wrong(path, message)
}

// wrong is a mistake of the whole document, where the part stands that it is about.
func (d *Document) wrong(path, message string) residency.Error {
	mistake := residency.Error{File: d.File, Path: path, Message: message}
	if at, known := d.Position("/" + path); known && !d.stands {
		mistake.Line, mistake.Column = at.Line, at.Column
	} else if path == "features" {
		at, _ = d.Position("")
		mistake.Line, mistake.Column = at.Line, at.Column
	}
	return mistake
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
	judged.File, judged.Document, judged.Uses = d.File, d.Index, d.uses()
	if d.isDone() {
		judged.Notes = nil // that no requirement selects anything is no news then
	}
	if d.joined != nil {
		judged.Found = &d.joined.Found
		judged.Notes = append(slices.Clone(d.joined.Notes), judged.Notes...)
	}
	requirements := map[string]*residency.Position{}
	for i := range d.Requirements {
		requirements[d.Requirements[i].ID] = &d.Requirements[i].At
	}
	features := d.featurePositions()
	judged.Link()
	if d.stands {
		clear(requirements) // nobody can look there
	}
	for i := range judged.Findings {
		finding := &judged.Findings[i]
		finding.At = requirements[finding.Requirement.ID]
		use := useKey{feature: finding.Feature.ID}
		if finding.Feature.Use != nil {
			use.name = *finding.Feature.Use
		}
		finding.Feature.At = features[use]
		if finding.Feature.At == nil && finding.Use != nil {
			finding.Feature.At = deployedAt(finding)
		}
		finding.Next = asking(judged, finding)
	}
	ask(judged)
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
		positions[useKey{tenant.IntegrationPrefix + d.Integrations[i].ID, ""}] = &d.Integrations[i].At
	}
	return positions
}

// ask words the steps that ask a vendor, which are about one finding's answer each.
func ask(t *residency.Tenant) {
	questions := map[string]string{}
	for i := range t.Findings {
		if next := t.Findings[i].Next; next != nil {
			questions[t.Findings[i].ID] = next.Question
		}
	}
	for i := range t.NextSteps {
		t.NextSteps[i].Question = questions[t.NextSteps[i].Settles[0]]
	}
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
