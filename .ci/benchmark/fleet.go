package main

import (
	"fmt"
	"maps"
	"math/bits"
	"math/rand/v2"
	"slices"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// shape is what the tenants of a fleet are like.
type shape struct {
	seed uint64
	// kind is repetitive: what a provider has, few countries, each with few sets of
	// requirements, and features of which some are used by nearly everyone, each with
	// few ways to set it. Or distinct: each tenant asks for places of its own, so that
	// no answer serves twice. Or seed: Japanese tenants that use what the native check
	// knows. All were created on days of their own.
	kind         string
	features     int // of each tenant; 0 for as many as it happens to use
	requirements int // of each tenant; 0 for what its country asks for
	waivers      int
	pass         bool // everything is allowed
	// declare is options: those of every used feature are set. Or everything: the
	// attributes of the tenant that answers turn on are set, too, as careful owners
	// do. Or nothing, so that what turns on them stays unknown.
	declare string
}

// fleet invents tenants. The same shape gives the same ones.
type fleet struct {
	shape
	random    *rand.Rand
	words     *residency.Vocabulary
	ids       []string // of features, often used ones first
	countries []string
	regions   map[string][]string // by vendor
	uses      map[string]any      // by feature and country, of a repetitive fleet
}

// poolSize is how many features the tenants of a repetitive fleet use.
const poolSize = 80

func newFleet(of shape) (*fleet, error) {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		return nil, err
	}
	words, err := catalogue.Vocabulary()
	if err != nil {
		return nil, err
	}
	f := &fleet{
		shape: of, random: rand.New(rand.NewPCG(of.seed, of.seed)), words: words, ids: slices.Clone(words.FeatureIDs),
		countries: []string{"JP", "DE", "US", "GB", "AU", "FR"}, regions: map[string][]string{}, uses: map[string]any{},
	}
	// Of Azure's regions those with a pair, since the others refuse options that copy to it.
	for id, region := range words.Regions.All() {
		isPublic := region.Cloud == residency.Public || region.Cloud == ""
		if isPublic && (region.Pair != "" || region.Vendor != "azure") {
			f.regions[region.Vendor] = append(f.regions[region.Vendor], id)
		}
	}
	if !slices.Contains([]string{"options", "everything", "nothing"}, of.declare) {
		return nil, fmt.Errorf("tenants declare options, everything or nothing, not %q", of.declare)
	}
	f.random.Shuffle(len(f.ids), func(i, j int) { f.ids[i], f.ids[j] = f.ids[j], f.ids[i] })
	switch of.kind {
	case "repetitive":
		f.ids = f.ids[:max(poolSize, of.features)]
	case "distinct":
		f.countries = words.Countries.IDs()
	case "seed":
		f.ids, f.countries = []string{"entra.mfa", "azure.rbac"}, []string{"JP"}
	default:
		return nil, fmt.Errorf("unknown kind of fleet %q", of.kind)
	}
	return f, nil
}

// tenant is the n-th tenant, from 0.
func (f *fleet) tenant(n int) map[string]any {
	profile := map[string]any{"name": fmt.Sprintf("Tenant %d", n), "id": fmt.Sprintf("%016x", f.random.Uint64())}
	country := f.countries[f.skewed(len(f.countries))]
	if f.kind == "distinct" {
		country = pick(f.random, f.countries)
	}
	profile["country"] = country
	if f.declare != "nothing" {
		profile["created"] = fmt.Sprintf("20%02d-%02d-%02d", 10+f.random.IntN(16), 1+f.random.IntN(12), 1+f.random.IntN(28))
	}
	if f.declare == "everything" {
		profile["created"], profile["user_countries"], profile["commitments"] = "2023-06-01", []string{country}, []string{}
	}
	document := map[string]any{"tenant": profile, "features": f.features(country), "requirements": f.demands(country)}
	if f.waivers > 0 {
		document["waivers"] = f.accepted(document)
	}
	return document
}

// skewed draws one of n: half of the time the first, else half of the time the
// second, and so on.
func (f *fleet) skewed(n int) int { return min(bits.TrailingZeros64(f.random.Uint64()), n-1) }

func pick[T any](random *rand.Rand, from []T) T { return from[random.IntN(len(from))] }

// features are distinct ones, those at the front of the list more often.
func (f *fleet) features(country string) []any {
	n := f.shape.features
	switch {
	case n > 0:
	case f.kind == "seed":
		n = len(f.ids)
	default:
		n = 5 + f.random.IntN(41) // 25 on average
	}
	var uses []any
	for rank, id := range f.ids {
		// Where there are as many places left as features, all of them are used.
		wanted, left := n-len(uses), len(f.ids)-rank
		if f.random.IntN(left+rank/2+1) < 2*wanted || wanted >= left {
			if uses = append(uses, f.use(id, country)); len(uses) == n {
				break
			}
		}
	}
	return uses
}

// use is a use of a feature with its options set: in a repetitive fleet in one of
// two ways in each country.
func (f *fleet) use(id, country string) any {
	if f.kind != "distinct" {
		key := fmt.Sprint(id, country, f.random.IntN(2))
		if f.uses[key] == nil {
			f.uses[key] = f.settings(id, country)
		}
		return f.uses[key]
	}
	return f.settings(id, country)
}

func (f *fleet) settings(id, country string) any {
	if f.declare == "nothing" {
		return id
	}
	feature, _ := f.words.Feature(id)
	options := map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(feature.Options)) {
		switch option := feature.Options[name]; option.Type {
		case residency.OptionOneOf:
			options[name] = pick(f.random, option.Values)
		case residency.OptionSet:
			options[name] = []string{pick(f.random, option.Values)}
		case residency.OptionBoolean:
			options[name] = f.random.IntN(2) == 0
		case residency.OptionRegion:
			options[name] = pick(f.random, f.regions[option.Vendor])
		case residency.OptionRegions:
			options[name] = []string{pick(f.random, f.regions[option.Vendor])}
		case residency.OptionPlaces:
			options[name] = []string{country}
		}
	}
	if len(options) == 0 {
		return id
	}
	return map[string]any{"id": id, "options": options}
}

// demands are the requirements of a tenant: one set of two that are known in its
// country, or as many as asked for.
func (f *fleet) demands(country string) []any {
	home := []string{country}
	wider := []string{country, "eu"}
	switch {
	case f.pass:
		home, wider = []string{"global"}, []string{"global"}
	case f.kind == "distinct":
		wider = []string{country, pick(f.random, f.countries), pick(f.random, f.countries), "asia"}
		slices.Sort(wider)
		wider = slices.Compact(wider)
	case f.kind == "seed" && f.random.IntN(4) == 0:
		home, wider = []string{"global"}, []string{"global"}
	}
	requirement := func(id string, storage, processing []string) any {
		return map[string]any{"id": id, "title": "Customer data stays", "data": []string{"customer-data"}, "storage": storage, "processing": processing}
	}
	if f.requirements == 0 {
		if f.random.IntN(2) == 0 {
			return []any{requirement("HOME", home, wider)}
		}
		return []any{requirement("HOME", home, home), requirement("WIDE", wider, wider)}
	}
	var all []any
	for i := range f.requirements {
		all = append(all, requirement(fmt.Sprint("R", i), home, wider))
	}
	return all
}

// accepted are waivers of a document's own findings.
func (f *fleet) accepted(document map[string]any) []any {
	var waivers []any
	for _, requirement := range document["requirements"].([]any) {
		for _, use := range document["features"].([]any) {
			id, plain := use.(string)
			if !plain {
				id = use.(map[string]any)["id"].(string)
			}
			if len(waivers) < f.waivers {
				waivers = append(waivers, map[string]any{
					"requirement": requirement.(map[string]any)["id"], "feature": id,
					"reason": "benchmark", "approved_by": "benchmark", "expires": "2099-12-31",
				})
			}
		}
	}
	return waivers
}
