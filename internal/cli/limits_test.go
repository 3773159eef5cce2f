package cli

import (
	"testing"
	"testing/synctest"
	"time"
)

// Completion is over after two seconds of the clock, and not before, however slow
// the machine is.
func TestCompletionIsBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		limited, cancel := within(t.Context(), time.Now, completeLimit)
		defer cancel()
		began := time.Now()
		<-limited.Done()
		if took := time.Since(began); took != completeLimit {
			t.Errorf("over after %s", took)
		}
		still := &clock{time.Now()}
		unlimited, stop := within(t.Context(), still.now, completeLimit)
		time.Sleep(time.Hour)
		if unlimited.Err() != nil {
			t.Error("over while the clock stands still")
		}
		stop()
	})
}
