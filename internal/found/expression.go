package found

import (
	"regexp"
	"strings"
)

// templateScope is what the expressions of a template may refer to.
type templateScope struct {
	given       map[string]any // values of parameters, by name in lower case; nil where nobody gives any
	defaults    map[string]any
	group       string // location of the resource group, where it is known
	deployment  string // location of the deployment
	resolutions int
}

// maxResolutions bounds how often parameters lead to others.
const maxResolutions = 100_000

// resolved divides a value of a template into what is known and what an expression
// leaves open, with true in place of each such part.
func resolved(value any, scope *templateScope) (known, unknown any) {
	switch value := value.(type) {
	case string:
		return scope.text(value)
	case []any:
		list, open, any_ := make([]any, len(value)), make([]any, len(value)), false
		for i := range value {
			list[i], open[i] = resolved(value[i], scope)
			any_ = any_ || open[i] != nil
		}
		if !any_ {
			return list, nil
		}
		return list, open
	case map[string]any:
		return resolvedObject(value, scope)
	}
	return value, nil
}

func resolvedObject(value map[string]any, scope *templateScope) (known, unknown any) {
	object, open := map[string]any{}, map[string]any{}
	for key, inner := range value {
		if loops, isLoop := inner.([]any); isLoop && strings.EqualFold(key, "copy") {
			for _, loop := range loops {
				if name := textOf(loop, "name"); name != "" {
					open[name] = true
				}
			}
			continue
		}
		k, u := resolved(inner, scope)
		if u != true {
			object[key] = k
		}
		if u != nil {
			open[key] = u
		}
	}
	if len(open) == 0 {
		return object, nil
	}
	return object, open
}

// isExpression tells an expression from a text; two brackets stand for one that is
// text.
func isExpression(text string) bool {
	return strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]") && !strings.HasPrefix(text, "[[")
}

var (
	parameterCall = regexp.MustCompile(`(?i)^\[\s*parameters\(\s*'([^']+)'\s*\)\s*\]$`)
	locationCall  = regexp.MustCompile(`(?i)^\[\s*(resourceGroup|deployment)\(\s*\)\.location\s*\]$`)
)

// text is what a text of a template says. Of expressions those are known that give a
// parameter, or the location of where it is deployed.
func (s *templateScope) text(text string) (known, unknown any) {
	if !isExpression(text) {
		if strings.HasPrefix(text, "[[") {
			return text[1:], nil
		}
		return text, nil
	}
	if s == nil {
		return nil, true
	}
	if call := locationCall.FindStringSubmatch(text); call != nil {
		location := s.group
		if strings.EqualFold(call[1], "deployment") {
			location = s.deployment
		}
		if location == "" {
			return nil, true
		}
		return location, nil
	}
	if call := parameterCall.FindStringSubmatch(text); call != nil {
		return s.parameter(strings.ToLower(call[1]))
	}
	return nil, true
}

// parameter is the value of a parameter: the given one, or the default where values
// are given and this one is left out.
func (s *templateScope) parameter(name string) (known, unknown any) {
	if s.resolutions++; s.given == nil || s.resolutions > maxResolutions {
		return nil, true
	}
	if value, isGiven := s.given[name]; isGiven {
		if value == nil {
			return nil, true
		}
		return value, nil
	}
	value, declared := s.defaults[name]
	if !declared {
		return nil, true
	}
	if text, isText := value.(string); isText && isExpression(text) && strings.Contains(strings.ToLower(text), "parameters(") {
		return nil, true // a default that needs another parameter is an expression like any other
	}
	return resolved(value, s)
}
