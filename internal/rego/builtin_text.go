package rego

import (
	"errors"
	"math"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/gobwas/glob"
)

// textual is a function of two strings.
func textual(function func(a, b string) Value) Builtin {
	return func(operands []Value) (Value, error) {
		a, err := operand[String](operands, 0)
		if err != nil {
			return nil, err
		}
		b, err := operand[String](operands, 1)
		if err != nil {
			return nil, err
		}
		return function(string(a), string(b)), nil
	}
}

func contains(a, b string) Value   { return Bool(strings.Contains(a, b)) }
func endsWith(a, b string) Value   { return Bool(strings.HasSuffix(a, b)) }
func startsWith(a, b string) Value { return Bool(strings.HasPrefix(a, b)) }
func trim(a, b string) Value       { return String(strings.Trim(a, b)) }
func trimPrefix(a, b string) Value { return String(strings.TrimPrefix(a, b)) }
func trimSuffix(a, b string) Value { return String(strings.TrimSuffix(a, b)) }

func split(a, b string) Value {
	parts := strings.Split(a, b)
	elements := make([]Value, len(parts))
	for i, part := range parts {
		elements[i] = String(part)
	}
	return &Array{elements: elements}
}

func lower(operands []Value) (Value, error) {
	s, err := operand[String](operands, 0)
	return String(strings.ToLower(string(s))), err
}

func concat(operands []Value) (Value, error) {
	separator, err := operand[String](operands, 0)
	if err != nil {
		return nil, err
	}
	elements, err := items(operands, 1)
	if err != nil {
		return nil, err
	}
	var text strings.Builder
	for i := range elements {
		part, err := operand[String](elements, i)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			text.WriteString(string(separator))
		}
		text.WriteString(string(part))
	}
	return String(text.String()), nil
}

// maxPatterns bounds how many compiled patterns are kept.
const maxPatterns = 100

// patterns keeps compiled patterns, of which a policy has few.
type patterns[T any] struct {
	compiled map[string]T
	mutex    sync.Mutex
}

func (p *patterns[T]) get(key string, compile func() (T, error)) (T, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if pattern, ok := p.compiled[key]; ok {
		return pattern, nil
	}
	pattern, err := compile()
	if err == nil {
		if p.compiled == nil || len(p.compiled) >= maxPatterns {
			p.compiled = map[string]T{}
		}
		p.compiled[key] = pattern
	}
	return pattern, err
}

func globMatch(globs *patterns[*glob.Pattern], operands []Value) (Value, error) {
	pattern, err := operand[String](operands, 0)
	if err != nil {
		return nil, err
	}
	delimiters, err := runes(operands[1])
	if err != nil {
		return nil, err
	}
	text, err := operand[String](operands, 2)
	if err != nil {
		return nil, err
	}
	compiled, err := globs.get(string(pattern)+"-"+string(delimiters), func() (*glob.Pattern, error) {
		return glob.Compile(string(pattern), delimiters...)
	})
	if err != nil {
		return nil, err
	}
	return Bool(compiled.Match(string(text))), nil
}

// runes are the delimiters of a glob: null means none, an empty array the dot.
func runes(v Value) ([]rune, error) {
	if _, ok := v.(Null); ok {
		return nil, nil
	}
	list, ok := v.(*Array)
	if !ok {
		return nil, wrongType(1, v)
	}
	if len(list.elements) == 0 {
		return []rune{'.'}, nil
	}
	var delimiters []rune
	for i := range list.elements {
		s, err := operand[String](list.elements, i)
		if err != nil {
			return nil, err
		}
		character := []rune(string(s))
		if len(character) != 1 {
			return nil, errors.New("a delimiter must be one character")
		}
		delimiters = append(delimiters, character[0])
	}
	return delimiters, nil
}

func regexReplace(regexps *patterns[*regexp.Regexp], operands []Value) (Value, error) {
	var texts [3]string
	for i := range texts {
		s, err := operand[String](operands, i)
		if err != nil {
			return nil, err
		}
		texts[i] = string(s)
	}
	pattern, err := regexps.get(texts[1], func() (*regexp.Regexp, error) { return regexp.Compile(texts[1]) })
	if err != nil {
		return nil, err
	}
	return String(pattern.ReplaceAllString(texts[0], texts[2])), nil
}

func parseTime(operands []Value) (Value, error) {
	s, err := operand[String](operands, 0)
	if err != nil {
		return nil, err
	}
	t, err := time.Parse(time.RFC3339, string(s))
	if err != nil {
		return nil, err
	}
	if t.Before(time.Unix(0, math.MinInt64)) || t.After(time.Unix(0, math.MaxInt64)) {
		return nil, errors.New("time out of range")
	}
	return Int(t.UnixNano()), nil
}
