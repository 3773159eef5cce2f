package cli

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/draft"
	"github.com/residency-check/residency-check/internal/residency"
)

// settle asks for what is open as long as findings turn on it. An answer may
// raise new questions.
func (i *interview) settle(ctx context.Context) error {
	asked := map[string]bool{}
	for {
		open, err := i.open(ctx)
		if err != nil {
			return err
		}
		open = slices.DeleteFunc(open, func(a openAnswer) bool { return asked[a.path] })
		if len(open) == 0 {
			return nil
		}
		if len(asked) == 0 {
			i.out.WriteString(settlingBegins)
		}
		for _, answer := range open {
			asked[answer.path] = true
			if err := i.settleOne(answer); err != nil || i.ended {
				return err
			}
		}
	}
}

// settleOne asks for one attribute of the tenant or option of a feature.
func (i *interview) settleOne(a openAnswer) error {
	id, option, ofUse := strings.Cut(a.path, ":options.")
	if ofUse {
		return i.option(id, option)
	}
	d := i.document
	switch a.path {
	case "tenant.created":
		return i.leavable("Day on which the tenant was created, such as 2023-06-01", "", nil, a.path,
			func(answer string) { d.Created = answer })
	case "tenant.user_countries":
		return i.leavable("Countries where users sign in from, such as JP, DE", "", nil, a.path,
			func(answer string) { d.UserCountries = words(answer) })
	case "tenant.commitments":
		return i.leavable("Commitments that were bought or signed, or none", "",
			func() string {
				return listed(i.vocabulary.Commitments.IDs(), maps.Collect(i.vocabulary.Commitments.All()))
			}, a.path,
			func(answer string) {
				if d.Commitments = commitments(words(answer)); answer == "" {
					d.Commitments = nil
				}
			})
	}
	if owner, of := strings.CutPrefix(a.path, "tenant.data_locations."); of {
		return i.leavable("Where the admin centre says that data of "+owner+" is, such as JP", "", nil, "tenant.data_locations",
			func(answer string) {
				if d.DataLocations == nil {
					d.DataLocations = map[string]string{}
				}
				if d.DataLocations[owner] = answer; answer == "" {
					delete(d.DataLocations, owner)
				}
			})
	}
	return nil // something that is declared elsewhere, such as in an integration
}

// leavable asks a question that people may leave unanswered. It calls set with the
// answer; an empty answer removes what the document said before.
func (i *interview) leavable(text, fallback string, help func() string, path string, set func(string)) error {
	return i.ask(question{text: text, fallback: fallback, help: help, take: func(answer string) error {
		switch answer {
		case ".":
			i.ended = true
			return nil
		case "", "-":
			return nil
		}
		set(answer)
		err := i.firstAt(path)
		if err != nil {
			set("")
		}
		return err
	}})
}

// option asks for an option of a use.
func (i *interview) option(id, name string) error {
	at := slices.IndexFunc(i.document.Uses, func(u draft.Use) bool { return u.ID == id })
	if at < 0 {
		return nil
	}
	use := i.document.Uses[at]
	option := use.Options[name]
	fallback := ""
	if option.Vendor != "" {
		fallback = i.regions[option.Vendor]
	}
	help := func() string { return option.About + "\n" }
	if len(option.Values) > 0 {
		help = func() string { return option.About + "\n" + listed(option.Values, nil) }
	}
	text := fmt.Sprintf("%s: %s (%s)", id, strings.TrimSuffix(option.About, "."), kindOf(name, option))
	return i.leavable(text, fallback, help, fmt.Sprintf("features[%d].options.%s", at, name), func(answer string) {
		if answer == "" {
			delete(use.Answers, name)
			return
		}
		use.Answers[name] = optionValue(option, optionAnswer(option, answer))
		if option.Vendor != "" {
			i.regions[option.Vendor] = answer
		}
	})
}

// kindOf says in few words what may be answered.
func kindOf(name string, option residency.Option) string {
	switch option.Type {
	case residency.OptionOneOf:
		return name + ": " + strings.Join(option.Values, ", ")
	case residency.OptionSet:
		return name + ": any of " + strings.Join(option.Values, ", ") + "; or none"
	case residency.OptionBoolean:
		return name + ": yes, no"
	case residency.OptionRegion:
		return name + ": a region of " + option.Vendor
	case residency.OptionRegions:
		return name + ": regions of " + option.Vendor
	case residency.OptionPlace:
		return name + ": a country or geography"
	case residency.OptionPlaces:
		return name + ": countries or geographies"
	}
	return name + ": " + option.Type
}

// optionAnswer turns an answer into what a flag would have said.
func optionAnswer(option residency.Option, answer string) string {
	switch option.Type {
	case residency.OptionSet:
		if answer == "none" {
			return ""
		}
		return strings.Join(words(answer), ",")
	case residency.OptionRegions, residency.OptionPlaces:
		return strings.Join(words(answer), ",")
	case residency.OptionBoolean:
		switch strings.ToLower(answer) {
		case "yes", "y":
			return "true"
		case "no", "n":
			return "false"
		}
	}
	return answer
}
