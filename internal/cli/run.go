package cli

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// world is what a run may reach of what is around it.
type world struct {
	in    io.Reader       // what the path - names
	files *files.Register // what was read so far; nil remembers nothing
}

// checkRun is a check of documents on a day.
type checkRun struct {
	paths    []string
	asOf     string
	pinned   bool // asOf was asked for, and is not the present day
	today    string
	waivers  []string
	baseline string // the earlier report; empty for none
	warnDays *int   // before its end, from which a waiver is told of; nil for as many as the policies say
	shard    shard
	since    string // the day since which a source must have been read; empty for any
	opa      bool   // judge with OPA's interpreter

	// Each may be nil. writes says which files this run writes, and so does not read;
	// missing adds to what is wrong with an argument what its author needs to know;
	// began is told how many documents will be judged, and returns whom to tell of each
	// and of the end.
	writes  func(path string) bool
	missing func(argument string, err error) error
	began   func(documents int) (step, done func())
}

// latest is the last day on which anything in a document can have happened: today.
// Where a day was asked for, the answer is the same on every other, and so it is
// that one or the last on which a source was read.
func (p *checkRun) latest(v *residency.Vocabulary) string {
	if p.pinned {
		return max(p.asOf, v.ReadUntil)
	}
	return p.today
}

// judged is a report with the documents that it is about, one for each of its
// tenants.
type judged struct {
	report    residency.Report
	documents []*document
}

// judgeAll judges every document that can be read, and collects the errors of the
// others.
func (p *checkRun) judgeAll(ctx context.Context, w world, catalogue *policy.Catalogue) (*judged, error) {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, err
	}
	documents := p.readDocuments(w, vocabulary)
	waivers := readWaivers(w, p.waivers, vocabulary, len(documents.tenants))
	waivers.errors = append(waivers.errors, waivers.repeated(documents.tenants)...)
	engine, err := p.engine(ctx, catalogue, p.config(waivers), len(documents.tenants) > 1)
	if err != nil {
		return nil, err
	}
	all := &judged{report: residency.Report{
		ReportVersion: residency.ReportVersion,
		AsOf:          p.asOf,
		VerifiedSince: p.since,
		Policy:        catalogue.Policy(),
		Errors:        append(waivers.errors, documents.errors...),
		Notes:         p.strayWaivers(waivers, &documents),
	}}
	if len(waivers.errors) > 0 {
		documents.tenants = nil // without its waivers a tenant would get another verdict
	}
	verdicts, faults := p.judgeOnAllCores(ctx, documents.tenants, engine)
	for i, document := range documents.tenants {
		var refused residency.Error
		switch {
		case errors.As(faults[i], &refused):
			all.report.Errors = append(all.report.Errors, refused)
		case faults[i] != nil:
			return nil, fmt.Errorf("%s: %w", document.File, faults[i])
		default:
			document.locate(verdicts[i], waivers.positions)
			all.report.Tenants = append(all.report.Tenants, *verdicts[i])
			all.documents = append(all.documents, document)
		}
	}
	p.holdAgainstBaseline(w, &all.report, catalogue.Present)
	all.report.Conclude()
	return all, nil
}

// config is what the policies take besides a document.
func (p *checkRun) config(waivers fileWaivers) policy.Config {
	return policy.Config{AsOf: p.asOf, Waivers: waivers.values, VerifiedSince: p.since, WaiverWarnDays: p.warnDays}
}

// judgeOnAllCores returns the verdict or the fault of each document.
func (p *checkRun) judgeOnAllCores(ctx context.Context, documents []*document, engine policy.Engine) ([]*residency.Tenant, []error) {
	verdicts, faults := make([]*residency.Tenant, len(documents)), make([]error, len(documents))
	step := func() {}
	if p.began != nil {
		var done func()
		step, done = p.began(len(documents))
		defer done()
	}
	judge := func(i int) {
		verdicts[i], faults[i] = documents[i].judge(ctx, engine)
		step()
	}
	if p.opa { // the interpreter is not for several at a time
		for i := range documents {
			judge(i)
		}
	} else {
		onAllCores(len(documents), judge)
	}
	return verdicts, faults
}

func (p *checkRun) engine(ctx context.Context, catalogue *policy.Catalogue, config policy.Config, fleet bool) (policy.Engine, error) {
	if p.opa {
		return policy.NewInterpreted(ctx, catalogue, config)
	}
	engine, err := policy.New(ctx, catalogue, config)
	if shipped, alone := engine.(*policy.Planned); err == nil && fleet && alone {
		return policy.NewSliced(shipped, catalogue, config), nil
	}
	return engine, err
}

func (j *judged) mistakes() []residency.Error {
	if j == nil {
		return nil
	}
	return j.report.Errors
}
