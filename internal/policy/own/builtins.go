package own

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// maxMade is how many bytes one call of a built-in may make at once. What grows by many
// calls is watched; one that asks for all of the memory would be answered before anybody
// looks.
const maxMade = 16 << 20

// refused are built-ins that take any time or memory for a few letters, and that no
// judgement needs.
var refused = []string{"graph.reachable_paths", "net.cidr_expand", "strings.render_template"}

// checks say why a call is refused that OPA would answer.
var checks = map[string]func(operands []*ast.Term) error{
	"bits.lsh":          shift,
	"concat":            joins,
	"regex.replace":     multiplies(0, 2),
	"replace":           multiplies(0, 2),
	"strings.replace_n": multiplies(1, 0),
	"sprintf":           formats,
	"time.clock":        inUTC,
	"time.date":         inUTC,
	"time.diff":         inUTC,
	"time.format":       inUTC,
	"time.weekday":      inUTC,
}

// OPA keeps its built-ins for the whole process.
func init() {
	time.Local = time.UTC // by which Go reads the abbreviations of time zones
	for name, check := range checks {
		answer := topdown.GetBuiltin(name)
		topdown.RegisterBuiltinFunc(name, func(c topdown.BuiltinContext, operands []*ast.Term, iter func(*ast.Term) error) error {
			if err := check(operands); err != nil {
				return err
			}
			return answer(c, operands, iter)
		})
	}
}

var errMade = fmt.Errorf("would make more than %d MiB", maxMade>>20)

func shift(operands []*ast.Term) error {
	by, isNumber := operands[1].Value.(ast.Number)
	if bits, whole := by.Int(); isNumber && (!whole || bits > 8*maxMade) {
		return errMade
	}
	return nil
}

// multiplies refuses a text of which each letter may become as much as another operand.
func multiplies(text, by int) func([]*ast.Term) error {
	return func(operands []*ast.Term) error {
		if (size(operands[text])+1)*size(operands[by]) > maxMade {
			return errMade
		}
		return nil
	}
}

func joins(operands []*ast.Term) error {
	made, between := 0, size(operands[0])
	add := func(t *ast.Term) { made += size(t) + between }
	switch list := operands[1].Value.(type) {
	case *ast.Array:
		list.Foreach(add)
	case ast.Set:
		list.Foreach(add)
	}
	if made > maxMade {
		return errMade
	}
	return nil
}

// maxWidth is how wide Go makes what it formats.
const maxWidth = 1_000_000

func formats(operands []*ast.Term) error {
	format, _ := operands[0].Value.(ast.String)
	widest := 0
	if values, isList := operands[1].Value.(*ast.Array); isList {
		values.Foreach(func(t *ast.Term) { widest = max(widest, size(t)) })
	}
	if strings.ContainsAny(string(format), "123456789*") {
		widest = max(widest, maxWidth)
	}
	if strings.Count(string(format), "%")*widest > maxMade {
		return errMade
	}
	return nil
}

// size is how many bytes of text a value holds, in keys and values that lie in it
// directly.
func size(t *ast.Term) int {
	sum := 0
	switch v := t.Value.(type) {
	case ast.String:
		return len(v)
	case ast.Object:
		v.Foreach(func(key, value *ast.Term) { sum += textSize(key) + textSize(value) })
	}
	return sum
}

func textSize(t *ast.Term) int {
	text, _ := t.Value.(ast.String)
	return len(text)
}

// inUTC refuses time zones: which there are and what they mean, the machine says.
func inUTC(operands []*ast.Term) error {
	for _, operand := range operands {
		list, isList := operand.Value.(*ast.Array)
		if !isList || list.Len() < 2 {
			continue
		}
		if zone, isText := list.Elem(1).Value.(ast.String); isText && zone != "" && zone != "UTC" {
			return errors.New("time zones are the machine's to know: give UTC")
		}
	}
	return nil
}
