package policy

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/residency-check/residency-check/internal/rego"
)

// What the policies may take for one document. The largest that people write take a
// hundredth of it; hostile ones are within the limits of size and take longer than
// anybody waits. Whether an answer is given must not turn on how busy a machine is, so
// that steps are counted. OPA counts none.
const (
	maxSteps = 25_000_000
	patience = 30 * time.Second
)

// LimitError says that the policies would take more for a document than they may.
type LimitError struct{ Limit string }

// Error is the message.
func (e *LimitError) Error() string { return "takes more than " + e.Limit }

// limited tells an evaluation that took too many steps from one that failed.
func limited(err error) error {
	if errors.Is(err, rego.ErrSteps) {
		return &LimitError{fmt.Sprintf("%d million steps", maxSteps/1_000_000)}
	}
	return err
}

// patiently has OPA evaluate something for as long as it may take.
func patiently[T any](ctx context.Context, evaluate func(context.Context) (T, error)) (T, error) {
	patient, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	value, err := evaluate(patient)
	if err != nil && patient.Err() != nil && ctx.Err() == nil {
		err = &LimitError{patience.String()}
	}
	return value, err
}
