package check

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// endless is an engine whose rules never come to an end.
type endless struct{}

func (endless) Evaluate(context.Context, any, []string) (*residency.Tenant, error) {
	return nil, fmt.Errorf("evaluate policies: %w", &policy.LimitError{Limit: "a thousand steps"})
}

func TestJudgingIsBounded(t *testing.T) {
	hostile := &Document{Tenant: &tenant.Tenant{File: "hostile.json"}}
	_, err := hostile.Judge(t.Context(), endless{})
	if refused := (residency.Error{}); !errors.As(err, &refused) || refused.File != "hostile.json" || !strings.Contains(refused.Message, "takes more than a thousand steps to judge") {
		t.Errorf("got %v", err)
	}
}
