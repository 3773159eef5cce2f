package check

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// severalTenants stands for the number of tenants of a stream, which nobody knows
// before its end.
const severalTenants = 2

// Stream is a run that checks documents as they come and keeps none.
type Stream struct {
	run        *Run
	world      World
	catalogue  *policy.Catalogue
	vocabulary *residency.Vocabulary
	engine     policy.Engine
	waivers    Waivers
	baseline   *residency.StreamedBaseline // nil for none
}

// OpenStream reads what all documents are judged by, or says what is wrong with it.
func (p *Run) OpenStream(ctx context.Context, w World, catalogue *policy.Catalogue) (*Stream, []residency.Error, error) {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, nil, err
	}
	if err := p.List(w); err != nil {
		return nil, nil, err
	}
	waivers := ReadWaivers(w, p.Waivers, vocabulary, severalTenants)
	if len(waivers.Errors) > 0 {
		return nil, waivers.Errors, nil
	}
	stream := &Stream{run: p, world: w, catalogue: catalogue, vocabulary: vocabulary, waivers: waivers}
	if p.Baseline != "" {
		baseline, faults := readBaseline(w, p.Baseline)
		if faults != nil {
			return nil, faults, nil
		}
		stream.baseline = residency.NewStreamedBaseline(baseline, w.Name(p.Baseline))
	}
	stream.engine, err = p.Engine(ctx, catalogue, p.Config(waivers), true)
	return stream, nil, err
}

// Lines is where a stream goes. What is flushed, its reader has.
type Lines interface {
	io.StringWriter
	Flush() error
}

// work is a document to be checked, or a file that cannot be read, and where its
// report goes.
type work struct {
	file   string
	source tenant.Source
	err    error
	typed  bool // the file is an argument that was not meant as one
	report chan result
}

// fault is what is wrong with the file as a whole.
func (w *work) fault(in World, err error) residency.Error {
	if w.typed {
		return residency.Error{File: w.file, Message: err.Error()}
	}
	return in.FileError(w.file, err)
}

// result is the report on a document, and the line that says it.
type result struct {
	report *residency.Report
	line   []string // in pieces
	err    error
}

// Write checks documents as they come, on all cores, and writes a JSON report a line
// for each, in the order of the input. told hears of each report that is written, and
// of the size of its document. A few documents a core are under way at a time, however
// many there are. Where ctx is done, what is written is whole. Where there was nothing
// to check, it says so.
func (l *Stream) Write(ctx context.Context, out Lines, told func(r *residency.Report, size int)) (nothing *residency.Error, err error) {
	ctx, cancel := context.WithCancel(ctx)
	cores := runtime.GOMAXPROCS(0)
	inOrder, jobs := make(chan *work, 8*cores), make(chan *work)
	var workers sync.WaitGroup
	for range cores {
		workers.Go(func() {
			for w := range jobs {
				w.report <- l.result(ctx, w)
			}
		})
	}
	read, begun := 0, 0
	go func() {
		defer close(inOrder)
		defer close(jobs)
		for w := range l.run.sources(l.world, &read) {
			begun++
			w.report = make(chan result, 1)
			select {
			case inOrder <- w:
				jobs <- w
			case <-ctx.Done():
				return
			}
		}
	}()
	err = l.writeInOrder(ctx, inOrder, out, told)
	cancel()
	for range inOrder { // what was under way is nobody's any more
	}
	workers.Wait()
	if begun == 0 {
		empty := l.world.FileError(l.run.Paths[0], l.run.Shard.empty(read))
		nothing = &empty
	}
	return nothing, err
}

// writeInOrder writes reports in the order of their documents. What is ready is
// written at once where nothing else is.
func (l *Stream) writeInOrder(ctx context.Context, inOrder <-chan *work, out Lines, told func(r *residency.Report, size int)) error {
	for w := range inOrder {
		done := <-w.report
		switch {
		case ctx.Err() != nil:
			return nil // this one was given up half way
		case done.err != nil:
			return done.err
		}
		told(done.report, w.source.Size())
		for _, piece := range done.line {
			if _, err := out.WriteString(piece); err != nil {
				return fmt.Errorf("write report: %w", err)
			}
		}
		if len(inOrder) == 0 {
			if err := out.Flush(); err != nil {
				return fmt.Errorf("write report: %w", err)
			}
		}
	}
	return nil
}

// result checks one document and encodes the report on it.
func (l *Stream) result(ctx context.Context, w *work) result {
	r := &residency.Report{
		ReportVersion: residency.ReportVersion, AsOf: l.run.AsOf, ReadSince: l.run.Since, Policy: l.catalogue.Policy(), Settings: l.run.Settings,
	}
	if err := l.check(ctx, w, r); err != nil {
		return result{err: err}
	}
	if l.baseline != nil {
		l.baseline.Hold(r, l.catalogue.Present)
		if err := askAnew(ctx, r); err != nil {
			return result{err: err}
		}
	}
	r.Conclude()
	encode := saved.Line
	if l.run.Decisions {
		encode = saved.DecisionLines
	}
	line, err := encode(r)
	return result{r, line, err}
}

// check judges one document and puts the outcome into its report.
func (l *Stream) check(ctx context.Context, w *work, r *residency.Report) error {
	if w.err != nil {
		r.Errors = []residency.Error{w.fault(l.world, w.err)}
		return nil
	}
	parsed := w.source.Parse(l.world.Name(w.file), l.vocabulary, l.run.Latest(l.vocabulary))
	if r.Errors = parsed.Errors; parsed.Tenant == nil {
		if err := l.mistaken(w); err != nil {
			r.Errors = []residency.Error{w.fault(l.world, err)}
		}
		return nil
	}
	d := &Document{Tenant: parsed.Tenant}
	if r.Errors = l.waivers.repeated([]*Document{d}); r.Errors != nil {
		return nil
	}
	judged, err := d.Judge(ctx, l.engine)
	var refused residency.Error
	switch {
	case errors.As(err, &refused):
		r.Errors = []residency.Error{refused}
	case err != nil:
		return fmt.Errorf("%s: %w", d.File, err)
	default:
		d.locate(judged, l.waivers.positions)
		r.Tenants = []residency.Tenant{*judged}
	}
	return nil
}

// mistaken says what a source is that is no document. Of one that is too large for a
// document the file tells.
func (l *Stream) mistaken(w *work) error {
	if text := w.source.Begun(tellingBy); len(text) > 0 {
		kind, err := tell(text)
		return l.run.instead(l.world, w.file, kind, err)
	}
	if w.file == "-" {
		return nil
	}
	return l.run.mistaken(l.world, w.file)
}
