package check

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// Found asks what is deployed, and judges it together with what is declared.
type Found struct {
	Paths    []string // files and folders
	Location string   // where templates are deployed; empty where nobody says it
	// Standing makes the text that stands for a tenant document where none is given,
	// for what inputs say of the tenant; nil where a document is given.
	Standing func(residency.FoundTenant) (string, error)
	OnlyNew  bool // what was there before fails nothing

	mapping  *policy.Mapping
	deployed *Deployed
}

// Tenant is what inputs say of the tenant: of each attribute what the first one says
// that says anything.
func (d *Deployed) Tenant() residency.FoundTenant {
	var all residency.FoundTenant
	for _, input := range d.Inputs {
		if t := input.Tenant; t != nil {
			all.ID, all.Name = cmp.Or(all.ID, t.ID), cmp.Or(all.Name, t.Name)
			all.Country, all.Created = cmp.Or(all.Country, t.Country), cmp.Or(all.Created, t.Created)
		}
	}
	return all
}

// readFound reads what is deployed, and then the documents or what stands for one.
func (p *Run) readFound(ctx context.Context, w World, catalogue *policy.Catalogue, v *residency.Vocabulary) (documents, error) {
	f := p.Found
	var err error
	if f.mapping, err = policy.OpenMapping(catalogue); err != nil {
		return documents{}, err
	}
	var mistakes []residency.Error
	all := documents{}
	if f.Standing == nil {
		all = p.readDocuments(w, v)
	}
	f.deployed, mistakes = ReadDeployed(w, f.Paths, f.mapping.Paths, f.Location)
	if f.Standing != nil && len(mistakes) == 0 {
		text, err := f.Standing(f.deployed.Tenant())
		if err != nil {
			return documents{}, err
		}
		all = p.readStanding(w, text, v)
	}
	all.errors = append(all.errors, mistakes...)
	return all, p.joinDeployed(ctx, w, &all)
}

// readStanding reads the document that stands for one.
func (p *Run) readStanding(w World, text string, v *residency.Vocabulary) documents {
	for parsed := range tenant.Parse(w.Name(p.Found.Paths[0]), tenant.YAML, strings.NewReader(text), v, p.Latest(v)) {
		if parsed.Tenant == nil {
			return documents{errors: parsed.Errors}
		}
		return documents{tenants: []*Document{{Tenant: parsed.Tenant, stands: true}}}
	}
	return documents{}
}

// joinDeployed joins what is deployed with the one document of the run.
func (p *Run) joinDeployed(ctx context.Context, w World, all *documents) error {
	if len(all.tenants) > 1 {
		all.errors = append(all.errors, w.FileError(p.Found.Paths[0], errors.New("--found goes with one tenant, and this run holds several: give its document alone")))
	}
	if len(all.errors) > 0 {
		all.tenants = nil // with a part of it a tenant would get another verdict
		return nil
	}
	d := all.tenants[0]
	joined, err := d.join(ctx, p.Found.mapping, p.Found.deployed.Inputs)
	if limit := new(policy.LimitError); errors.As(err, &limit) {
		all.errors = append(all.errors, w.FileError(p.Found.Paths[0], fmt.Errorf("what is deployed %w to understand: give its parts in runs of their own", limit)))
		all.tenants = nil
		return nil
	}
	if err != nil {
		return err
	}
	for _, fault := range joined.Faults {
		all.errors = append(all.errors, d.differs(fault))
	}
	if len(all.errors) > 0 {
		all.tenants = nil
		return nil
	}
	joined.Found.Others = p.Found.deployed.Others
	d.joined = joined
	return nil
}

func (d *Document) join(ctx context.Context, mapping *policy.Mapping, inputs []*residency.FoundInput) (*policy.FoundResult, error) {
	document, _ := d.Input.(map[string]any)
	return mapping.Join(ctx, document, inputs)
}

// differs says where a document and what is deployed contradict each other.
func (d *Document) differs(fault residency.FoundFault) residency.Error {
	mistake := residency.Error{File: d.File, Path: fault.Path, Message: fault.Describe()}
	if d.stands {
		mistake.File, mistake.Path = fault.Input, "--"+strings.TrimPrefix(fault.Path, "tenant.")
		return mistake
	}
	at, known := d.Position("/" + strings.ReplaceAll(fault.Path, ".", "/"))
	if !known {
		at, _ = d.Position("/tenant")
	}
	mistake.Line, mistake.Column = at.Line, at.Column
	return mistake
}

// isDone says whether the rules find nothing left to judge in what is deployed.
func (d *Document) isDone() bool { return d.joined != nil && d.joined.Done }

// uses is what the tenant uses, as it was judged: features by what was found of them,
// and integrations.
func (d *Document) uses() []residency.Use {
	uses := []residency.Use{}
	if d.joined != nil {
		uses = append(uses, d.joined.Uses...)
	} else {
		uses = d.declaredUses()
	}
	for _, integration := range d.Integrations {
		id := tenant.IntegrationPrefix + integration.ID
		uses = append(uses, residency.Use{ID: id, Feature: id, Options: map[string]any{}, Resources: []residency.UseResource{}})
	}
	return uses
}

func (d *Document) declaredUses() []residency.Use {
	document, _ := d.Input.(map[string]any)
	entries, _ := document["features"].([]any)
	uses := make([]residency.Use, len(d.Features))
	for i, f := range d.Features {
		use := residency.Use{ID: f.ID, Feature: f.ID, Options: map[string]any{}, Resources: []residency.UseResource{}}
		if f.Name != "" {
			use.ID += "#" + f.Name
		}
		if entry, ok := entries[i].(map[string]any); ok {
			if options, ok := entry["options"].(map[string]any); ok {
				use.Options = options
			}
		}
		uses[i] = use
	}
	return uses
}

// deployedAt is where the resource stands that a finding is about: the one that its
// leading fact cites, else the first of the use.
func deployedAt(f *residency.Finding) *residency.Position {
	for _, fact := range f.Facts {
		for _, citation := range fact.Citations {
			for _, r := range f.Use.Resources {
				if r.Address == citation.Title && r.File != "" {
					return &residency.Position{File: r.File, Line: r.Line, Column: 1}
				}
			}
		}
	}
	for _, r := range f.Use.Resources {
		if r.File != "" {
			return &residency.Position{File: r.File, Line: r.Line, Column: 1}
		}
	}
	return nil
}
