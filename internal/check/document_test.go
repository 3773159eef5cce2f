package check

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"

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
		hostile := &Document{Tenant: &tenant.Tenant{File: "hostile.json"}}
		_, err := hostile.Judge(t.Context(), endless{})
		if err == nil || !strings.Contains(err.Error(), "takes longer than 30s to judge") {
			t.Errorf("got %v", err)
		}
	})
}
