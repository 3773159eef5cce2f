package policy

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/policies"
)

// Catalogue is what the policies document, independent of any tenant.
type Catalogue struct {
	header   header
	all      *rego.Object // the value of the rule
	features *rego.Object // in it: a definition and its statements, by the feature's id
	former   *rego.Object // in it: the present id of each former id
	created  *rego.Object // in it: the days of creation that statements name, by the feature's id

	documented *rego.Object // in it: the features that document a product, by its name
	ids        []string     // of all features, sorted

	bundles  []residency.PolicyBundle // a company's own policies in it
	rules    *own.Rules               // the company's; nil for none
	ownFacts []string                 // ids of its facts, sorted
	mapped   map[string]any           // what it says of types of deployed resources; nil for nothing
}

// header identifies the policies that a catalogue was evaluated from.
type header struct {
	Revision string `json:"revision"`
	Checksum int    `json:"checksum"`
	Facts    int    `json:"facts"`
}

// LoadCatalogue opens the evaluated catalogue. It refuses one that was evaluated
// from other policies than the embedded ones.
func LoadCatalogue() (*Catalogue, error) {
	catalogue, err := openCatalogue(shipped.Catalogue())
	if err != nil {
		return nil, fmt.Errorf("read catalogue: %w", err)
	}
	if info, ok := debug.ReadBuildInfo(); ok && fromCommit(info.Main.Version) {
		return catalogue, nil
	}
	checksum, err := Checksum(policies.FS)
	if err != nil {
		return nil, err
	}
	if checksum != catalogue.header.Checksum {
		return nil, errors.New("the policies have changed since their facts were evaluated: `go run .ci/update.go`, and build again")
	}
	return catalogue, nil
}

// fromCommit says of the version that Go stamps on a program that it was built from
// a commit as it stands, for which the tests have compared policies and facts.
// Reading all policies to do so again took a tenth of a run.
func fromCommit(version string) bool {
	return strings.HasPrefix(version, "v") && !strings.Contains(version, "+dirty")
}

func openCatalogue(stored string) (*Catalogue, error) {
	root, err := rego.OpenStored(stored)
	if err != nil {
		return nil, err
	}
	c := &Catalogue{}
	if err := rego.Decode(root.Get(rego.String("header")), &c.header); err != nil {
		return nil, err
	}
	all, ok := root.Get(rego.String("catalogue")).(*rego.Object)
	if !ok {
		return nil, errors.New("no catalogue")
	}
	return c, c.hold(all)
}

// hold stores the catalogue that the policies were evaluated to.
func (c *Catalogue) hold(all *rego.Object) error {
	var isFeatures, isFormer, isCreated, isDocumented bool
	c.all = all
	c.features, isFeatures = all.Get(rego.String("features")).(*rego.Object)
	c.former, isFormer = all.Get(rego.String("former_ids")).(*rego.Object)
	c.created, isCreated = all.Get(rego.String("created_days")).(*rego.Object)
	c.documented, isDocumented = all.Get(rego.String("documented_as")).(*rego.Object)
	if !isFeatures || !isFormer || !isCreated || !isDocumented {
		return errors.New("no features, former ids, days of creation or names of products")
	}
	c.ids = c.features.Names()
	return nil
}

// Present is the id that a feature has today; former ids keep working.
func (c *Catalogue) Present(id string) string {
	if present, ok := c.former.Get(rego.String(id)).(rego.String); ok {
		return string(present)
	}
	return id
}

// createdDays are the days on which facts on a feature begin or cease to speak of
// tenants created then, sorted.
func (c *Catalogue) createdDays(id string) []string {
	id = c.Present(id)
	days := daysAt(c.created, id)
	homes, _ := c.all.Get(rego.String("home_days")).(*rego.Object)
	for end := 0; homes != nil && end < len(id); end++ {
		if next := strings.IndexByte(id[end:], '.'); next >= 0 {
			end += next
		} else {
			end = len(id)
		}
		days = append(days, daysAt(homes, id[:end])...)
	}
	slices.Sort(days)
	return slices.Compact(days)
}

func daysAt(table *rego.Object, key string) []string {
	if days, ok := table.Get(rego.String(key)).(*rego.Object); ok {
		return days.Names()
	}
	return nil
}

// IDs are the ids of all features, sorted.
func (c *Catalogue) IDs() []string { return c.ids }

// Decode puts the catalogue into fields for what is wanted of it.
func (c *Catalogue) Decode(into any) error { return rego.DecodePart(c.all, into) }

// Known says whether a feature has that id today.
func (c *Catalogue) Known(id string) bool { return c.features.Get(rego.String(id)) != nil }

// Vocabulary is every word that a tenant document may use.
func (c *Catalogue) Vocabulary() (*residency.Vocabulary, error) {
	words, ok := c.all.Get(rego.String("words")).(*rego.Object)
	if !ok {
		return nil, errors.New("read catalogue: no words")
	}
	readUntil, ok := c.all.Get(rego.String("read_until")).(rego.String)
	if !ok {
		return nil, errors.New("read catalogue: no day on which a source was read")
	}
	var missing error
	return &residency.Vocabulary{
		Countries:   wordsOf[residency.Country](words, "countries", &missing),
		CommonNames: wordsOf[string](words, "common_names", &missing),
		Geographies: wordsOf[string](words, "geographies", &missing),
		Areas:       wordsOf[string](words, "areas", &missing),
		Data:        wordsOf[string](words, "data", &missing),
		Commitments: wordsOf[string](words, "commitments", &missing),
		Regions:     wordsOf[residency.Region](words, "regions", &missing),
		ReadUntil:   string(readUntil),
		FeatureIDs:  c.ids,
		Feature:     remembered(c.Feature),
		FactIDs:     c.FactIDs,
	}, missing
}

// wordsOf lists the words of one kind, and reads each when it is asked for.
func wordsOf[T any](words *rego.Object, kind string, missing *error) residency.Words[T] {
	known, ok := words.Get(rego.String(kind)).(*rego.Object)
	if !ok {
		*missing = fmt.Errorf("read catalogue: no words for %s", kind)
	}
	return residency.NewWords(known.Names, func(id string) (word T, ok bool) {
		value := known.Get(rego.String(id))
		return word, value != nil && rego.Decode(value, &word) == nil
	})
}

// remembered decodes the definition of each feature once: the tenants of a fleet
// use the same ones.
func remembered(decode func(id string) (residency.Feature, bool)) func(id string) (residency.Feature, bool) {
	var known sync.Map // id to residency.Feature
	return func(id string) (residency.Feature, bool) {
		if feature, ok := known.Load(id); ok {
			return feature.(residency.Feature), true
		}
		feature, ok := decode(id)
		if ok {
			known.Store(id, feature)
		}
		return feature, ok
	}
}

// Policy names these policies in a report.
func (c *Catalogue) Policy() residency.Policy {
	facts := c.header.Facts
	for _, b := range c.bundles {
		facts += b.Facts
	}
	return residency.Policy{Revision: c.header.Revision, Features: len(c.ids), Facts: facts, Bundles: c.bundles}
}

// Feature returns the definition of a known feature, by its id or a former id.
func (c *Catalogue) Feature(id string) (residency.Feature, bool) {
	var feature residency.Feature
	entry := c.features.Get(rego.String(c.Present(id)))
	return feature, entry != nil && rego.DecodePart(entry, &feature) == nil
}

// FactIDs lists the facts of a feature, by its present id; general statements are
// no feature's own.
func (c *Catalogue) FactIDs(id string) []string {
	var entry struct {
		Statements map[residency.Activity][]struct {
			ID string `json:"id"`
		} `json:"statements"`
	}
	if feature := c.features.Get(rego.String(id)); feature == nil || rego.DecodePart(feature, &entry) != nil {
		return nil
	}
	var ids []string
	for _, statements := range entry.Statements {
		for _, statement := range statements {
			if strings.HasPrefix(statement.ID, id+"/") {
				ids = append(ids, statement.ID)
			}
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Documents says whether some statement on a feature names a place for an activity, on
// any tenant.
func (c *Catalogue) Documents(id string, activity residency.Activity) bool {
	var entry struct {
		Statements map[residency.Activity][]struct {
			Editions []struct {
				Places []string `json:"places"`
			} `json:"editions"`
		} `json:"statements"`
	}
	if feature := c.features.Get(rego.String(c.Present(id))); feature == nil || rego.DecodePart(feature, &entry) != nil {
		return false
	}
	for _, statement := range entry.Statements[activity] {
		for _, edition := range statement.Editions {
			if slices.ContainsFunc(edition.Places, func(place string) bool { return place != "undocumented" }) {
				return true
			}
		}
	}
	return false
}

// shared is what all features share, as generic JSON.
func (c *Catalogue) shared() (map[string]any, error) { return generic(c.all, "features", "words") }

// entry is a definition and its statements, as generic JSON, less what is named.
func (c *Catalogue) entry(id string, less ...string) (map[string]any, error) {
	feature, ok := c.features.Get(rego.String(id)).(*rego.Object)
	if !ok {
		return nil, fmt.Errorf("read catalogue: no feature %s", id)
	}
	return generic(feature, less...)
}

func generic(object *rego.Object, less ...string) (map[string]any, error) {
	members := map[string]any{}
	for _, name := range object.Names() {
		if slices.Contains(less, name) {
			continue
		}
		member, err := rego.ToGo(object.Get(rego.String(name)))
		if err != nil {
			return nil, fmt.Errorf("read catalogue: %s: %w", name, err)
		}
		members[name] = member
	}
	return members, nil
}

// Revision is a hash over everything that decides: the policy files, tests and
// documentation aside, and the schema.
func Revision(fsys fs.FS) (string, error) {
	hash := sha256.New()
	if err := hashPolicies(fsys, hash); err != nil {
		return "", err
	}
	return "sha256:" + hex.EncodeToString(hash.Sum(nil)), nil
}

// Checksum is over the same, and a fraction of the work: every run asks whether
// its policies are those that its facts were evaluated from.
func Checksum(fsys fs.FS) (int, error) {
	hash := crc32.New(crc32.MakeTable(crc32.Castagnoli))
	err := hashPolicies(fsys, hash)
	return int(hash.Sum32()), err
}

func hashPolicies(fsys fs.FS, hash io.Writer) error {
	buffer := make([]byte, 64<<10)
	err := fs.WalkDir(fsys, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(path, "_test.rego") ||
			!slices.Contains([]string{".rego", ".json"}, extension(path)) {
			return err
		}
		file, err := fsys.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		info, err := entry.Info()
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(hash, "%s %d\n", path, info.Size()); err != nil {
			return err
		}
		_, err = io.CopyBuffer(hash, struct{ io.Reader }{file}, buffer)
		return err
	})
	if err != nil {
		return fmt.Errorf("hash policies: %w", err)
	}
	return nil
}

func extension(path string) string {
	return path[max(0, strings.LastIndexByte(path, '.')):]
}
