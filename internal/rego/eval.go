package rego

import (
	"context"
	"errors"
)

// Conflicts are what OPA calls them: two values where there must be one.
var (
	errVarConflict    = errors.New("a rule or function has two values")
	errObjectConflict = errors.New("an object has two values for one key")
)

// ErrSteps says that an evaluation takes more steps than it may.
var ErrSteps = errors.New("too many steps")

// Eval returns the value of the planned rule for an input and the data beside
// the rules; nil where the rule is undefined. A conflict and a failing built-in
// are errors, as under OPA's strict errors.
func (r *Rule) Eval(ctx context.Context, input, data Value) (Value, error) {
	result, _, err := r.Measure(ctx, input, data)
	return result, err
}

// Measure is Eval that tells how many steps it took.
func (r *Rule) Measure(ctx context.Context, input, data Value) (result Value, steps int, err error) {
	defer recoverFault(&err)
	if data == nil {
		data = &Object{frozen: true}
	}
	m := newMachine(ctx, r)
	entry := &r.code.Functions[r.entry]
	frame := m.frame(entry)
	frame[inputLocal], frame[dataLocal] = input, data
	if m.call(entry, frame) == failed {
		return nil, m.steps, m.err
	}
	return m.result, m.steps, nil
}

// located names the rule in which an error arose, once.
func located(err error, name string) error {
	var named *Error
	if errors.As(err, &named) {
		return err
	}
	return &Error{Rule: name, Err: err}
}

// Error is an error of an evaluation, with the rule or function it arose in.
type Error struct {
	Rule string
	Err  error
}

// Error is the message.
func (e *Error) Error() string { return e.Rule + ": " + e.Err.Error() }

// Unwrap is what happened.
func (e *Error) Unwrap() error { return e.Err }
