package own

import (
	"context"
	"errors"
	"fmt"
	"runtime/metrics"
	"time"

	"github.com/residency-check/residency-check/internal/residency"
)

// Bounds are what the evaluation of a company's policies may take.
type Bounds struct {
	Time   time.Duration
	Memory uint64 // bytes more than before it began
}

// companyBounds hold for one document. OPA limits no memory of its own, and a
// dozen rules that each double a text take any amount.
var companyBounds = Bounds{Time: 10 * time.Second, Memory: 1 << 30}

var errMemory = errors.New("too much memory")

// watch returns a context that ends when the time or the memory is used up. Why it
// ended, exceeded says; stop ends the watch.
func (b Bounds) watch(ctx context.Context) (limited context.Context, stop func()) {
	limited, expire := context.WithTimeout(ctx, b.Time)
	limited, cancel := context.WithCancelCause(limited)
	before := heap()
	go func() {
		every := time.NewTicker(20 * time.Millisecond)
		defer every.Stop()
		for {
			select {
			case <-limited.Done():
				return
			case <-every.C:
				if now := heap(); now > before && now-before > b.Memory {
					cancel(errMemory)
				}
			}
		}
	}()
	return limited, func() { cancel(nil); expire() }
}

// patience is how long what was told to stop may take to do so.
const patience = time.Second

// ErrUnstoppable says that something was told to stop and goes on. It may still use what
// it was given. Whoever gets this ends the program, with which it ends, too.
var ErrUnstoppable = errors.New("they go on when they are told to stop")

// run does something within the bounds. It gives up on what does not see that it was
// told to stop, as no compiler and few built-ins do, and takes a panic for an error.
func (b Bounds) run(ctx context.Context, do func(context.Context) error) error {
	limited, stop := b.watch(ctx)
	defer stop()
	done := make(chan error, 1)
	go func() {
		defer func() {
			if p := recover(); p != nil {
				done <- fmt.Errorf("cannot be evaluated: %v", p)
			}
		}()
		done <- do(limited)
	}()
	var err error
	select {
	case err = <-done:
	case <-limited.Done():
		select {
		case err = <-done:
		case <-time.After(patience):
			err = ErrUnstoppable
		}
	}
	if bound := b.exceeded(limited, ctx); err != nil && bound != "" {
		return &boundError{bound, errors.Is(err, ErrUnstoppable)}
	}
	return err
}

// boundError says which bound was broken, and whether what broke it goes on.
type boundError struct {
	bound  string
	goesOn bool
}

// Error is the message.
func (e *boundError) Error() string { return "takes " + e.bound }

// read reads policies of a name within the bounds.
func (b Bounds) read(name string, read func() (*Bundle, []residency.Error)) (*Bundle, []residency.Error) {
	var bundle *Bundle
	var faults []residency.Error
	err := b.run(context.Background(), func(context.Context) error {
		bundle, faults = read()
		return nil
	})
	if err != nil { // what goes on may still write to the others
		return nil, []residency.Error{{File: name, Message: err.Error() + " to read"}}
	}
	return bundle, faults
}

// exceeded says which bound an evaluation broke; empty where it was not stopped by
// one.
func (b Bounds) exceeded(limited, parent context.Context) string {
	switch {
	case limited.Err() == nil || parent.Err() != nil:
		return ""
	case errors.Is(context.Cause(limited), errMemory):
		return fmt.Sprintf("more than %d MiB of memory", b.Memory>>20)
	}
	return fmt.Sprintf("longer than %s", b.Time)
}

func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
