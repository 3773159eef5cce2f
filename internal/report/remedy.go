package report

import (
	"fmt"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/residency-check/residency-check/internal/residency"
)

// remedy says with which change a finding would be met, the smallest that there
// is, and in how many other ways; or nothing.
func remedy(f *residency.Finding) string {
	if len(f.PassesIf) == 0 {
		return ""
	}
	first := *f
	first.PassesIf = f.PassesIf[:1]
	said := remedies(&first, undressed)
	if others := len(f.PassesIf) - 1; others > 0 {
		said += ", or in " + count(others, "other way")
	}
	return said
}

// remedies says with which changes a finding would be met, paths and values
// dressed as the format shows code.
func remedies(f *residency.Finding, dressed func(string) string) string {
	var settings, statements []string
	for _, alternative := range f.PassesIf {
		if alternative.IsStatement() {
			statements = append(statements, settingsText(alternative, dressed))
		} else {
			settings = append(settings, settingsText(alternative, dressed))
		}
	}
	var parts []string
	if len(settings) > 0 {
		parts = append(parts, "would be met with "+strings.Join(settings, ", or "))
	}
	if len(statements) > 0 {
		parts = append(parts, "would be met if it is so: "+strings.Join(statements, ", or "))
	}
	return strings.Join(parts, "; ")
}

// alternatives is what a finding would be met with, each in a string.
func alternatives(f *residency.Finding) []string {
	all := make([]string, len(f.PassesIf))
	for i, alternative := range f.PassesIf {
		all[i] = settingsText(alternative, undressed)
	}
	return all
}

func settingsText(a residency.Alternative, dressed func(string) string) string {
	var said []string
	for _, s := range a.Settings() {
		said = append(said, dressed(s.Path)+" = "+dressed(settingText(s.Value)))
	}
	return and(said)
}

func undressed(s string) string { return s }

// settingText is a value as people write it in YAML.
func settingText(value any) string {
	switch value := value.(type) {
	case string:
		if value != "" && strings.Trim(value, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") == "" {
			return value
		}
	case []any:
		items := make([]string, len(value))
		for i, item := range value {
			items[i] = settingText(item)
		}
		return "[" + strings.Join(items, ", ") + "]"
	}
	text, err := json.Marshal(value, json.Deterministic(true))
	if err != nil { // no value of a report fails
		return fmt.Sprint(value)
	}
	return string(text)
}
