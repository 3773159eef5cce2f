package cli

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"strings"

	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// tenantFlags describe a tenant on the command line, in place of a document.
type tenantFlags struct {
	country       string
	cloud         string
	created       string
	userCountries []string
	commitments   []string
	options       []string
	locations     map[string]string
}

func (t *tenantFlags) add(flags *pflag.FlagSet) {
	flags.StringVar(&t.country, "country", "", "for a tenant of this `COUNTRY`, such as JP")
	flags.StringVar(&t.cloud, "cloud", "", "of this `CLOUD`: public, us-government, china")
	flags.StringVar(&t.created, "created", "", "created on this `DATE`")
	flags.StringSliceVar(&t.userCountries, "user-countries", nil, "whose users sign in from these `COUNTRIES`")
	flags.StringSliceVar(&t.commitments, "commitments", nil, "with these `COMMITMENTS`, or none")
	flags.StringToStringVar(&t.locations, "data-location", nil, "`PRODUCT=PLACE` as the vendor's admin centre shows it")
	flags.StringArrayVar(&t.options, "option", nil, "an option of the feature, `NAME=VALUE`, repeatable; lists with commas")
}

func (t *tenantFlags) given() bool {
	return t.country != "" || t.cloud != "" || t.created != "" || t.userCountries != nil || t.commitments != nil || t.options != nil || t.locations != nil
}

// subject is what is to be explained.
type subject struct {
	feature residency.Feature
	input   map[string]any // for the policies
	about   string         // the tenant in words; empty for any
}

// subject is described by the flags. Where a tenant's data is in time turns on its
// country.
func (t *tenantFlags) subject(s streams, catalogue *policy.Catalogue, id string) (*subject, error) {
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return nil, err
	}
	feature, known := vocabulary.Feature(id)
	if known && !t.given() {
		return &subject{feature: feature, input: map[string]any{"features": []any{feature.ID}}}, nil
	}
	if known && t.country == "" {
		return nil, usagef("where a tenant's data is turns on its country: give --country, too")
	}
	return t.described(s, vocabulary, id)
}

// anyCountry stands where no country is given: only what turns on none is told then.
const anyCountry = "JP"

// described makes a tenant document of the flags, which is checked as others are.
func (t *tenantFlags) described(s streams, vocabulary *residency.Vocabulary, id string) (*subject, error) {
	feature, _ := vocabulary.Feature(id)
	country := cmp.Or(t.country, anyCountry)
	encoded, err := json.Marshal(map[string]any{
		"tenant":       t.tenant(country),
		"features":     []any{map[string]any{"id": id, "options": t.optionValues(feature)}},
		"requirements": []any{map[string]any{"id": "explain", "storage": []any{"global"}}},
	})
	if err != nil {
		return nil, err
	}
	for parsed := range tenant.Parse("", tenant.JSON, bytes.NewReader(encoded), vocabulary, s.today) {
		if len(parsed.Errors) > 0 {
			return nil, flagMistakes(parsed.Errors)
		}
		return &subject{feature, parsed.Tenant.Input.(map[string]any), t.words()}, nil
	}
	return nil, errors.New("no document was read")
}

func (t *tenantFlags) tenant(country string) map[string]any {
	described := map[string]any{"name": "Tenant", "country": country}
	if t.cloud != "" {
		described["cloud"] = t.cloud
	}
	if t.created != "" {
		described["created"] = t.created
	}
	if len(t.userCountries) > 0 {
		described["user_countries"] = t.userCountries
	}
	if len(t.commitments) == 1 && t.commitments[0] == "none" {
		described["commitments"] = []string{}
	} else if len(t.commitments) > 0 {
		described["commitments"] = t.commitments
	}
	if len(t.locations) > 0 {
		described["data_locations"] = t.locations
	}
	return described
}

// optionValues reads each NAME=VALUE.
func (t *tenantFlags) optionValues(feature residency.Feature) map[string]any {
	values := map[string]any{}
	for _, option := range t.options {
		name, text, _ := strings.Cut(option, "=")
		values[name] = optionValue(feature.Options[name], text)
	}
	return values
}

// optionValue reads a value as the type of the option wants it; what is none is
// left for the decoder to refuse.
func optionValue(option residency.Option, text string) any {
	switch option.Type {
	case residency.OptionSet, residency.OptionRegions, residency.OptionPlaces:
		if text == "" {
			return []string{}
		}
		return strings.Split(text, ",")
	case residency.OptionBoolean:
		if text == "true" || text == "false" {
			return text == "true"
		}
	}
	return text
}

func (t *tenantFlags) words() string {
	words := "a tenant from " + t.country
	if t.country == "" {
		words = "any tenant"
	}
	for _, more := range []struct{ before, said string }{
		{" of the cloud ", t.cloud}, {" created on ", t.created},
		{" with users in ", strings.Join(t.userCountries, ", ")},
		{" with the commitments ", strings.Join(t.commitments, ", ")},
		{" with data in ", locationWords(t.locations)},
		{" with ", strings.Join(t.options, ", ")},
	} {
		if more.said != "" {
			words += more.before + more.said
		}
	}
	return words
}

func locationWords(locations map[string]string) string {
	var words []string
	for _, product := range sortedKeys(locations) {
		words = append(words, locations[product]+" for "+product)
	}
	return strings.Join(words, ", ")
}

// flagMistakes tells the mistakes of a document that was made of flags.
func flagMistakes(mistakes []residency.Error) error {
	var told []string
	for _, mistake := range mistakes {
		path := strings.NewReplacer("features[0].options.", "--option ", "tenant.data_locations", "--data-location", "tenant.user_countries", "--user-countries", "tenant.", "--", "features[0].id", "FEATURE").Replace(mistake.Path)
		told = append(told, strings.TrimPrefix(path+": "+mistake.Message, ": "))
	}
	return usagef("%s", strings.Join(told, "\n  "))
}
