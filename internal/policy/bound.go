package policy

import (
	"context"
	"errors"
	"fmt"
	"runtime/metrics"
	"time"
)

// companyMemory is how many bytes more than before the evaluation of a company's
// policies may take. OPA has no such limit of its own, and a dozen rules that each
// double a text take any amount.
const companyMemory = 1 << 30

var errMemory = fmt.Errorf("more than %d MiB of memory", companyMemory>>20)

// bounded is a context that ends when the time or the memory is used up. Why it
// ended, exceeded says; stop ends the watch.
func bounded(ctx context.Context) (limited context.Context, stop func()) {
	limited, expire := context.WithTimeout(ctx, companyLimit)
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
				if now := heap(); now > before && now-before > companyMemory {
					cancel(errMemory)
				}
			}
		}
	}()
	return limited, func() { cancel(nil); expire() }
}

// exceeded says which bound an evaluation broke; empty where it was not stopped by
// one.
func exceeded(limited, parent context.Context) string {
	switch {
	case limited.Err() == nil || parent.Err() != nil:
		return ""
	case errors.Is(context.Cause(limited), errMemory):
		return errMemory.Error()
	}
	return fmt.Sprintf("longer than %s", companyLimit)
}

func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
