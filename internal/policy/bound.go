package policy

import (
	"context"
	"errors"
	"fmt"
	"runtime/metrics"
	"time"
)

// bounds are what the evaluation of a company's policies may take.
type bounds struct {
	time   time.Duration
	memory uint64 // bytes more than before it began
}

// companyBounds hold for one document. OPA limits no memory of its own, and a
// dozen rules that each double a text take any amount.
var companyBounds = bounds{time: 10 * time.Second, memory: 1 << 30}

var errMemory = errors.New("too much memory")

// watch returns a context that ends when the time or the memory is used up. Why it
// ended, exceeded says; stop ends the watch.
func (b bounds) watch(ctx context.Context) (limited context.Context, stop func()) {
	limited, expire := context.WithTimeout(ctx, b.time)
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
				if now := heap(); now > before && now-before > b.memory {
					cancel(errMemory)
				}
			}
		}
	}()
	return limited, func() { cancel(nil); expire() }
}

// exceeded says which bound an evaluation broke; empty where it was not stopped by
// one.
func (b bounds) exceeded(limited, parent context.Context) string {
	switch {
	case limited.Err() == nil || parent.Err() != nil:
		return ""
	case errors.Is(context.Cause(limited), errMemory):
		return fmt.Sprintf("more than %d MiB of memory", b.memory>>20)
	}
	return fmt.Sprintf("longer than %s", b.time)
}

func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
