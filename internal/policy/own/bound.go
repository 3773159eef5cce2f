package own

import (
	"context"
	"errors"
	"fmt"
	"runtime/metrics"
	"time"
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
