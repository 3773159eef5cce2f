// Package check is a run: it reads documents, waivers and a baseline, has the policies
// judge each tenant, and returns a report, or one a document as they come. It answers
// "what is asked about, and what comes of it?". It must not know flags, formats or the
// exit status; the clock, the standard input and whom to tell it is given.
package check

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// World is what a run may reach of what is around it.
type World struct {
	In    io.Reader       // what the path - names
	Files *files.Register // what was read so far; nil remembers nothing
	Names *files.Names    // what reports call files; nil has no prefix
}

// Name is what a report and its errors call a file.
func (w World) Name(path string) string { return w.Names.Of(path) }

// FileError is what is wrong with a file as a whole, or with a folder below it.
func (w World) FileError(file string, err error) residency.Error {
	if below := new(files.FolderError); errors.As(err, &below) {
		file, err = below.Path, below.Err
	}
	return residency.Error{File: w.Name(file), Message: err.Error()}
}

// Run is a check of documents on a day.
type Run struct {
	Paths    []string
	AsOf     string
	Pinned   bool // asOf was asked for, and is not the present day
	Today    string
	Waivers  []string
	Baseline string // the earlier report; empty for none
	WarnDays *int   // before its end, from which a waiver is told of; nil for as many as the policies say
	Shard    Shard
	Since    string                  // the day since which a source must have been read; empty for any
	OPA      bool                    // judge with OPA's interpreter
	Settings []residency.GateSetting // what the report is to name besides
	Found    *Found                  // nil where nobody asks what is deployed

	// Decisions says that nobody reads more than verdicts, so that what would help is
	// not asked for.
	Decisions bool

	// Each may be nil. LeavesOut says which files are not to be read, since this run
	// writes them, and refuses to leave out what may be a document; Missing adds to what
	// is wrong with an argument what its author needs to know; Began is told how many
	// documents will be judged, and returns whom to tell of each, of several at a time,
	// and of the end.
	LeavesOut func(path string) (bool, error)
	Missing   func(argument string, err error) error
	Began     func(documents int) (step, done func())

	listed []inputFile // the files that Paths name, once they are listed
}

// Latest is the last day on which anything in a document can have happened: today.
// Where a day was asked for, the answer is the same on every other, and so it is
// that one or the last on which a source was read.
func (p *Run) Latest(v *residency.Vocabulary) string {
	if p.Pinned {
		return max(p.AsOf, v.ReadUntil)
	}
	return p.Today
}

// Judged is a report with the documents that it is about, one for each of its
// tenants.
type Judged struct {
	Report    residency.Report
	Documents []*Document
}

// Judge judges every document that can be read, and collects the errors of the
// others.
func (p *Run) Judge(ctx context.Context, w World, catalogue *policy.Catalogue) (*Judged, error) {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, err
	}
	if err := p.List(w); err != nil {
		return nil, err
	}
	documents, err := p.gather(ctx, w, catalogue, vocabulary)
	if err != nil {
		return nil, err
	}
	waivers := ReadWaivers(w, p.Waivers, vocabulary, len(documents.tenants))
	waivers.Errors = append(waivers.Errors, waivers.repeated(documents.tenants)...)
	engine, err := p.Engine(ctx, catalogue, p.Config(waivers), len(documents.tenants) > 1)
	if err != nil {
		return nil, err
	}
	all := &Judged{Report: residency.Report{
		ReportVersion: residency.ReportVersion,
		AsOf:          p.AsOf,
		ReadSince:     p.Since,
		Policy:        catalogue.Policy(),
		Settings:      slices.Clone(p.Settings),
		Errors:        append(waivers.Errors, documents.errors...),
		Notes:         p.strayWaivers(waivers, &documents),
	}}
	if len(waivers.Errors) > 0 {
		documents.tenants = nil // without its waivers a tenant would get another verdict
	}
	verdicts, faults := p.judgeOnAllCores(ctx, documents.tenants, engine)
	for i, document := range documents.tenants {
		var refused residency.Error
		switch {
		case errors.As(faults[i], &refused):
			all.Report.Errors = append(all.Report.Errors, refused)
		case faults[i] != nil:
			return nil, fmt.Errorf("%s: %w", document.File, faults[i])
		default:
			if err := p.markKnown(ctx, document, verdicts[i], engine); err != nil {
				return nil, fmt.Errorf("%s: %w", document.File, err)
			}
			document.locate(verdicts[i], waivers.positions)
			all.Report.Tenants = append(all.Report.Tenants, *verdicts[i])
			all.Documents = append(all.Documents, document)
		}
	}
	if err := p.holdAgainstBaseline(ctx, w, &all.Report, catalogue.Present); err != nil {
		return nil, err
	}
	all.Report.Conclude()
	return all, nil
}

// gather reads the documents of a run, and what is deployed beside them.
func (p *Run) gather(ctx context.Context, w World, catalogue *policy.Catalogue, v *residency.Vocabulary) (documents, error) {
	if p.Found == nil {
		return p.readDocuments(w, v), nil
	}
	return p.readFound(ctx, w, catalogue, v)
}

// Config is what the policies take besides a document.
func (p *Run) Config(waivers Waivers) policy.Config {
	return policy.Config{AsOf: p.AsOf, Waivers: waivers.values, ReadSince: p.Since, WaiverWarnDays: p.WarnDays, WithoutRemedies: p.Decisions}
}

// judgeOnAllCores returns the verdict or the fault of each document.
func (p *Run) judgeOnAllCores(ctx context.Context, documents []*Document, engine policy.Engine) ([]*residency.Tenant, []error) {
	verdicts, faults := make([]*residency.Tenant, len(documents)), make([]error, len(documents))
	step := func() {}
	if p.Began != nil {
		var done func()
		step, done = p.Began(len(documents))
		defer done()
	}
	judge := func(i int) {
		verdicts[i], faults[i] = documents[i].Judge(ctx, engine)
		step()
	}
	if p.OPA { // the interpreter is not for several at a time
		for i := range documents {
			judge(i)
		}
	} else {
		onAllCores(len(documents), judge)
	}
	return verdicts, faults
}

// Engine is what judges the documents of this run, which are a fleet or few.
func (p *Run) Engine(ctx context.Context, catalogue *policy.Catalogue, config policy.Config, fleet bool) (policy.Engine, error) {
	if p.OPA {
		return policy.NewInterpreted(ctx, catalogue, config)
	}
	engine, err := policy.New(ctx, catalogue, config)
	if shipped, alone := engine.(*policy.Planned); err == nil && fleet && alone {
		return policy.NewSliced(shipped, catalogue, config)
	}
	return engine, err
}

// Mistakes is what is wrong with what was read; j may be nil.
func (j *Judged) Mistakes() []residency.Error {
	if j == nil {
		return nil
	}
	return j.Report.Errors
}
