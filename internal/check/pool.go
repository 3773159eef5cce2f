package check

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// onAllCores does n pieces of work, as many at a time as there are cores.
func onAllCores(n int, do func(i int)) {
	if n == 1 { // no other core is worth waking for
		do(0)
		return
	}
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	workers.Wait()
}
