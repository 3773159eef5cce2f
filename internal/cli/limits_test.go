package cli

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// endless is an engine that judges until it is told to stop.
type endless struct{}

func (endless) Evaluate(ctx context.Context, _ any, _ []string) (*residency.Tenant, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func TestJudgingIsBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hostile := &document{&tenant.Tenant{File: "hostile.json"}}
		_, err := hostile.judge(t.Context(), endless{})
		if err == nil || !strings.Contains(err.Error(), "takes longer than 30s to judge") {
			t.Errorf("got %v", err)
		}
	})
}

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
