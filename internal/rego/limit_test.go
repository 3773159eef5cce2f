package rego_test

import (
	"errors"
	"testing"

	"github.com/residency-check/residency-check/internal/rego"
)

func TestStepsAreBounded(t *testing.T) {
	numbers := make([]rego.Value, 10_000)
	for i := range numbers {
		numbers[i] = rego.Int(i)
	}
	for name, module := range map[string]string{
		"what rules go through":     "r := [x | some x in input; x > 5]",
		"calls":                     "f(x) := x + 1\n\nr := [f(f(x)) | some x in input]",
		"what built-ins go through": "r := count(array.concat(input, input)) + sum(input)",
	} {
		rule := ready(t, "package test\n\n"+module)
		input := rego.NewArray(numbers...)
		_, steps, err := rule.Measure(t.Context(), input, nil)
		if err != nil || steps < len(numbers)/8 {
			t.Errorf("%s: got %d steps, %v", name, steps, err)
		}
		if _, again, _ := rule.Measure(t.Context(), input, nil); again != steps {
			t.Errorf("%s: took %d steps and then %d", name, steps, again)
		}
		if _, err := rule.Within(steps).Eval(t.Context(), input, nil); err != nil {
			t.Errorf("%s, of as many steps as it may take: got %v", name, err)
		}
		if _, err := rule.Within(steps-1).Eval(t.Context(), input, nil); !errors.Is(err, rego.ErrSteps) {
			t.Errorf("%s, of one step more than it may take: got %v", name, err)
		}
	}
}
