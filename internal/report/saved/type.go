package saved

import (
	"reflect"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/residency"
)

// isNullable says whether a value may be null: a pointer, or the half of a limit
// that a requirement does not set.
func isNullable(t reflect.Type, path string) bool {
	return t.Kind() == reflect.Pointer || t.Kind() == reflect.Interface || strings.HasSuffix(path, ".allowed") || strings.HasSuffix(path, ".forbidden")
}

func wantedKind(t reflect.Type) jsontext.Kind {
	switch t.Kind() {
	case reflect.Struct, reflect.Map:
		return '{'
	case reflect.Slice:
		return '['
	case reflect.Int:
		return '0'
	case reflect.Bool:
		return 't'
	}
	return '"'
}

func kindWord(k jsontext.Kind) string {
	switch k {
	case '{':
		return "an object"
	case '[':
		return "a list"
	case '0':
		return "a number"
	case 't', 'f':
		return "true or false"
	case 'n':
		return "null"
	}
	return "a string"
}

// needed lists the fields without which an object means nothing. The others may
// be newer than the report.
func needed(t reflect.Type) []string {
	switch t {
	case reflect.TypeFor[residency.Report]():
		return []string{"as_of", "policy", "verdict", "summary", "errors", "tenants"}
	case reflect.TypeFor[residency.Tenant]():
		return []string{"file", "name", "country", "verdict", "summary", "findings"}
	case reflect.TypeFor[residency.Finding]():
		return []string{"id", "verdict", "severity", "requirement", "feature", "activity"}
	case reflect.TypeFor[residency.RequirementRef](), reflect.TypeFor[residency.FeatureRef]():
		return []string{"id"}
	case reflect.TypeFor[residency.Fact]():
		return []string{"id", "claim", "places", "decides"}
	case reflect.TypeFor[residency.AppliedWaiver]():
		return []string{"reason", "approved_by", "expires"}
	case reflect.TypeFor[residency.Error]():
		return []string{"message"}
	}
	return nil
}

// closedSet is every word that a type has, or nothing where any will do.
func closedSet(t reflect.Type) []string {
	switch t {
	case reflect.TypeFor[residency.Verdict]():
		return wordsOf(residency.Violated, residency.Unknown, residency.Met, residency.NotApplicable)
	case reflect.TypeFor[residency.Activity]():
		return wordsOf(residency.Activities()...)
	case reflect.TypeFor[residency.Severity]():
		return wordsOf(residency.Severities()...)
	case reflect.TypeFor[residency.BaselineState]():
		return wordsOf(residency.BaselineKnown, residency.BaselineChanged, residency.BaselineNew)
	case reflect.TypeFor[residency.Cause]():
		return wordsOf(residency.Causes()...)
	}
	return nil
}

func wordsOf[W ~string](all ...W) []string {
	plain := make([]string, len(all))
	for i, word := range all {
		plain[i] = string(word)
	}
	return plain
}
