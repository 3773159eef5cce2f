package tenant

import (
	"maps"
	"slices"

	"github.com/residency-check/residency-check/internal/residency"
)

const testToday = "2026-11-24"

// testVocabulary is a small invented vocabulary.
func testVocabulary() *residency.Vocabulary {
	features := map[string]residency.Feature{
		"acme.directory":     {Name: "Directory", Aliases: []string{"Acme AD"}},
		"acme.mfa":           {Name: "Multifactor authentication", Options: map[string]residency.Option{"methods": {Type: residency.OptionSet, Values: []string{"app", "sms", "voice"}}}},
		"acme.mfa-server":    {Name: "MFA server"},
		"cloud.storage":      {Name: "Storage", Options: storageOptions()},
		"cloud.monitor.logs": {Name: "Log store"},
		"cloud.monitor.push": {Name: "Notifications"},
	}
	former := map[string]string{"cloud.blobs": "cloud.storage"}
	return &residency.Vocabulary{
		Countries: residency.WordsOf(map[string]residency.Country{
			"CN": {Name: "China", Alpha3: "CHN"},
			"DE": {Name: "Germany", Alpha3: "DEU"},
			"GB": {Name: "United Kingdom", Alpha3: "GBR"},
			"JP": {Name: "Japan", Alpha3: "JPN"},
			"NO": {Name: "Norway", Alpha3: "NOR"},
			"UA": {Name: "Ukraine", Alpha3: "UKR"},
			"US": {Name: "United States", Alpha3: "USA"},
		}),
		CommonNames: residency.WordsOf(map[string]string{"uk": "GB", "america": "US", "europe's union": "eu"}),
		Geographies: residency.WordsOf(map[string]string{"eu": "European Union", "eea": "European Economic Area", "north-america": "North America", "global": "Every country"}),
		Areas:       residency.WordsOf(map[string]string{"acme-europe": "Europe, as Acme uses the word"}),
		Data:        residency.WordsOf(map[string]string{"customer-data": "", "phone-number": "customer-data", "logs": ""}),
		Commitments: residency.WordsOf(map[string]string{"data-pledge": "Data pledge", "eu-pledge": "EU pledge"}),
		Regions: residency.WordsOf(map[string]residency.Region{
			"japaneast":  {Name: "Japan East", Country: "JP", Cloud: residency.Public, Vendor: "azure", Pair: "japanwest"},
			"japanwest":  {Name: "Japan West", Country: "JP", Cloud: residency.Public, Vendor: "azure"},
			"chinaeast2": {Name: "China East 2", Country: "CN", Cloud: residency.China, Vendor: "azure"},
			"us-east-1":  {Name: "N. Virginia", Country: "US", Cloud: residency.Public, Vendor: "aws"},
		}),
		FeatureIDs: slices.Sorted(maps.Keys(features)),
		Feature: func(id string) (residency.Feature, bool) {
			if today, ok := former[id]; ok {
				id = today
			}
			f, ok := features[id]
			f.ID = id
			return f, ok
		},
		FactIDs: func(feature string) []string {
			return map[string][]string{
				"acme.mfa":      {"acme.mfa/f", "acme.mfa/jp_storage"},
				"cloud.storage": {"cloud.storage/all"},
			}[feature]
		},
	}
}

func storageOptions() map[string]residency.Option {
	return map[string]residency.Option{
		"region":         {Type: residency.OptionRegion, Vendor: "azure"},
		"copies":         {Type: residency.OptionRegions, Vendor: "azure"},
		"redundancy":     {Type: residency.OptionOneOf, Values: []string{"LRS", "ZRS", "GRS"}, Paired: []string{"GRS"}},
		"versioned":      {Type: residency.OptionBoolean},
		"home":           {Type: residency.OptionPlace},
		"partner_places": {Type: residency.OptionPlaces},
		"purpose":        {Type: residency.OptionText},
		"strange":        {Type: "matrix"},
	}
}
