package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"syscall"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// checkStream checks documents as they come, on all cores, and writes a JSON report a
// line for each, in the order of the input. It holds a handful of documents at a
// time, however many there are. Where it is interrupted, what is written is whole.
func (p *checkPlan) checkStream(ctx context.Context, s streams, catalogue *policy.Catalogue) (int, error) {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return 0, err
	}
	waivers := readWaivers(p.waivers, vocabulary, severalTenants)
	if len(waivers.errors) > 0 {
		return exitNoAnswer, report.WriteErrors(s.err, waivers.errors)
	}
	engine, err := p.engine(ctx, catalogue, p.config(waivers), true)
	if err != nil {
		return 0, err
	}
	sink, err := openSink(s, p.outputs[0].file)
	if err != nil {
		return 0, err
	}
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(min(streamMemory, debug.SetMemoryLimit(-1))))
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	line := &streamed{plan: p, catalogue: catalogue, vocabulary: vocabulary, engine: engine, waivers: waivers}
	tally, err := line.run(ctx, s, sink)
	if err := errors.Join(err, sink.close()); err != nil {
		return 0, err
	}
	if tally.documents == 0 && ctx.Err() == nil {
		return exitNoAnswer, report.WriteErrors(s.err, []residency.Error{fileError(p.paths[0], p.shard.empty(tally.read))})
	}
	if !p.quiet {
		if _, err := fmt.Fprintln(s.err, tally.words(ctx.Err() != nil)); err != nil {
			return 0, err
		}
	}
	if ctx.Err() != nil {
		return exitNoAnswer, nil
	}
	return tally.status, nil
}

// validateStream reports what a stream cannot do, since it keeps nothing.
func (o *checkOptions) validateStream() error {
	if !o.stream {
		return nil
	}
	format, _, _ := strings.Cut(o.outputs[0], "=")
	switch {
	case len(o.outputs) > 1 || format != "json":
		return usagef("--stream writes a JSON report a line, and nothing else: leave -o out, or give -o json or -o json=FILE")
	case o.baseline != "":
		return usagef("--stream holds nothing against a baseline: leave one of them out")
	case o.opa:
		return usagef("--stream uses all cores, and --opa one: leave one of them out")
	}
	return nil
}

// severalTenants stands for the number of tenants of a stream, which nobody knows
// before its end.
const severalTenants = 2

// streamMemory is how much memory a stream fills before it collects garbage; the
// program itself has some thirty megabytes more. What it keeps is about half.
const streamMemory = 64 << 20

// streamed is a stream on its way.
type streamed struct {
	plan       *checkPlan
	catalogue  *policy.Catalogue
	vocabulary *residency.Vocabulary
	engine     policy.Engine
	waivers    fileWaivers
}

// work is a document to be checked, or a file that cannot be read, and where its
// report goes.
type work struct {
	file   string
	source tenant.Source
	err    error
	report chan result
}

// result is the report on a document, and the line that says it.
type result struct {
	report *residency.Report
	line   []string // in pieces
	err    error
}

// run hands documents to a worker on each core and writes their reports in order.
// A few documents a core are under way at a time.
func (l *streamed) run(ctx context.Context, s streams, out *sink) (*tally, error) {
	sum := &tally{tenants: map[residency.Verdict]int{}}
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
	go func() {
		defer close(inOrder)
		defer close(jobs)
		for w := range l.plan.sources(s, &sum.read) {
			w.report = make(chan result, 1)
			select {
			case inOrder <- w:
				jobs <- w
			case <-ctx.Done():
				return
			}
		}
	}()
	progress := newStreamProgress(s, l.plan)
	err := l.write(ctx, inOrder, out, sum, progress)
	progress.done()
	cancel()
	for range inOrder { // what was under way is nobody's any more
	}
	workers.Wait()
	return sum, err
}

// write writes reports in the order of their documents. What is ready is written
// at once where nothing else is.
func (l *streamed) write(ctx context.Context, inOrder <-chan *work, out *sink, sum *tally, progress *streamProgress) error {
	for w := range inOrder {
		done := <-w.report
		switch {
		case ctx.Err() != nil:
			return nil // this one was given up half way
		case done.err != nil:
			return done.err
		}
		sum.add(done.report, l.plan.failOn)
		progress.step(w.source.Size())
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
func (l *streamed) result(ctx context.Context, w *work) result {
	r := &residency.Report{
		ReportVersion: residency.ReportVersion, AsOf: l.plan.asOf, ReadSince: l.plan.since, Policy: l.catalogue.Policy(),
	}
	if err := l.check(ctx, w, r); err != nil {
		return result{err: err}
	}
	r.Conclude()
	line, err := saved.Line(r)
	return result{r, line, err}
}

// check judges one document and puts the outcome into its report.
func (l *streamed) check(ctx context.Context, w *work, r *residency.Report) error {
	if w.err != nil {
		r.Errors = []residency.Error{fileError(w.file, w.err)}
		return nil
	}
	parsed := w.source.Parse(displayName(w.file), l.vocabulary, l.plan.latest(l.vocabulary))
	if r.Errors = parsed.Errors; parsed.Tenant == nil {
		return nil
	}
	d := &document{parsed.Tenant}
	if r.Errors = l.waivers.repeated([]*document{d}); r.Errors != nil {
		return nil
	}
	judged, err := d.judge(ctx, l.engine)
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

// tally is what a stream amounts to.
type tally struct {
	read, documents, broken int
	tenants                 map[residency.Verdict]int
	status                  int
}

func (t *tally) add(r *residency.Report, f failOn) {
	t.documents++
	if len(r.Errors) > 0 {
		t.broken++
	}
	for _, tenant := range r.Tenants {
		t.tenants[tenant.Verdict]++
	}
	t.status = max(t.status, f.status(r))
}

func (t *tally) words(interrupted bool) string {
	said := fmt.Sprintf("%d documents: %d violated, %d unknown, %d met", t.documents,
		t.tenants[residency.Violated], t.tenants[residency.Unknown], t.tenants[residency.Met])
	if t.broken > 0 {
		said += fmt.Sprintf(", %d with errors", t.broken)
	}
	if interrupted {
		said += "; interrupted: what came after them was not checked"
	}
	return said
}

// sink is where a stream is written: the standard output, a device or pipe, or a file
// that appears under its name when it is complete or interrupted.
type sink struct {
	*bufio.Writer
	file   *os.File // nil for the standard output
	target string   // empty for what is not to be replaced
}

func openSink(s streams, name string) (*sink, error) {
	if name == "" {
		return &sink{Writer: bufio.NewWriterSize(s.out, 64<<10)}, nil
	}
	target, file, err := destination(name)
	if file != nil {
		return &sink{Writer: bufio.NewWriterSize(file, 64<<10), file: file}, err
	}
	if err == nil {
		file, err = os.CreateTemp(filepath.Dir(target), "."+filepath.Base(target)+"-*")
		err = askedFor(name, err)
	}
	if err != nil {
		return nil, fmt.Errorf("write report: %w", err)
	}
	return &sink{bufio.NewWriterSize(file, 64<<10), file, target}, nil
}

func (k *sink) close() error {
	err := k.Flush()
	switch {
	case k.file == nil:
		return err
	case k.target == "":
		if err = errors.Join(err, k.file.Close()); err != nil {
			return fmt.Errorf("write report: %w", err)
		}
		return nil
	}
	const readable = 0o644
	if err = errors.Join(err, k.file.Chmod(readable), k.file.Close()); err == nil {
		err = os.Rename(k.file.Name(), k.target)
	}
	if err != nil {
		return fmt.Errorf("write report: %w", errors.Join(err, os.Remove(k.file.Name())))
	}
	return nil
}

var _ io.Writer = (*sink)(nil)
