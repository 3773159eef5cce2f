package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
)

// checkStream checks documents as they come, on all cores, and writes a JSON report a
// line for each, in the order of the input. It holds a handful of documents at a
// time, however many there are. Where it is interrupted, what is written is whole.
func (p *checkPlan) checkStream(ctx context.Context, s streams, catalogue *policy.Catalogue) (int, error) {
	stream, mistakes, err := p.OpenStream(ctx, s.World, catalogue)
	if err != nil {
		return 0, err
	}
	if mistakes != nil {
		return exitNoAnswer, report.WriteErrors(s.err, mistakes)
	}
	if err := refuseOverwriting(s, filesOf(p.outputs)...); err != nil {
		return 0, err
	}
	sink, err := p.outputs[0].sink(s)
	if err != nil {
		return 0, err
	}
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(min(streamMemory, debug.SetMemoryLimit(-1))))
	ctx, stop := signal.NotifyContext(ctx, endings...)
	defer stop()
	sum, progress := &tally{tenants: map[residency.Verdict]int{}}, newStreamProgress(s, p)
	nothing, err := stream.Write(ctx, sink, func(r *residency.Report, size int) {
		sum.add(r, p.failOn)
		progress.step(size)
	})
	progress.done()
	if closing := sink.close(); err == nil {
		err = closing
	}
	if err != nil {
		return 0, err
	}
	if nothing != nil && ctx.Err() == nil {
		return exitNoAnswer, report.WriteErrors(s.err, []residency.Error{*nothing})
	}
	if !p.quiet {
		if _, err := fmt.Fprintln(s.err, sum.words(ctx.Err() != nil)); err != nil {
			return 0, err
		}
	}
	if ctx.Err() != nil {
		return exitNoAnswer, nil
	}
	return sum.status, nil
}

// decisionFormat is the format that needs no more than verdicts.
const decisionFormat = "decision"

// areDecisions says whether all that is written are decisions.
func areDecisions(outputs []string) bool {
	return !slices.ContainsFunc(outputs, func(output string) bool {
		format, _, _ := strings.Cut(output, "=")
		return format != decisionFormat
	})
}

// validateStream reports what a stream cannot do, since it keeps nothing.
func (o *checkOptions) validateStream() error {
	if !o.stream {
		return nil
	}
	format, _, _ := strings.Cut(o.outputs[0], "=")
	switch {
	case len(o.outputs) > 1 || format != "json" && format != decisionFormat:
		return usagef("--stream writes a line for each document, its JSON report or its decision, and nothing else: leave -o out, or give one of -o json, -o decision, -o json=FILE and -o decision=FILE")
	case o.opa:
		return usagef("--stream uses all cores, and --opa one: leave one of them out")
	}
	return nil
}

// streamMemory is how much memory a stream fills before it collects garbage; the
// program itself has some thirty megabytes more. What it keeps is about half.
const streamMemory = 64 << 20

// tally is what a stream amounts to.
type tally struct {
	documents, broken int
	tenants           map[residency.Verdict]int
	status            int
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
	said := fmt.Sprintf("%s: %d violated, %d unknown, %d met", count(t.documents, "document"),
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
// that appears under its name when it is complete or interrupted: with the lines that
// could be written, where the disk is full.
type sink struct {
	*bufio.Writer
	device  *os.File       // what is there and no file; nil for none
	pending *files.Pending // nil for what is not to be replaced
}

// sink opens where an output is streamed to.
func (o output) sink(s streams) (*sink, error) {
	if o.below == nil {
		return openSink(s, o.file)
	}
	file, err := o.below.Create()
	if err != nil {
		return nil, fmt.Errorf("write report: %w", err)
	}
	return &sink{Writer: bufio.NewWriterSize(file, 64<<10), pending: file}, nil
}

func openSink(s streams, name string) (*sink, error) {
	if name == "" {
		return &sink{Writer: bufio.NewWriterSize(asItIs(s.out), 64<<10)}, nil
	}
	target, device, err := destination(name)
	if device != nil {
		return &sink{Writer: bufio.NewWriterSize(device, 64<<10), device: device}, err
	}
	var file *files.Pending
	if err == nil {
		file, err = files.Create(target)
	}
	if err != nil {
		return nil, fmt.Errorf("write report: %w", askedFor(name, err))
	}
	return &sink{Writer: bufio.NewWriterSize(file, 64<<10), pending: file}, nil
}

func (k *sink) close() error {
	err := k.Flush()
	switch {
	case k.pending != nil:
		err = k.pending.CommitLines(err)
	case k.device != nil:
		err = errors.Join(err, k.device.Close())
	default:
		return err
	}
	if err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

var _ io.Writer = (*sink)(nil)
