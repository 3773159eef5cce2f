package policy

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/policies"
)

// evaluated is the rule data.residency.catalogue as OPA evaluated it from the
// constants in policies/, so that no run has to do so again: one JSON array of
// a name and a value a line, the header first, then what all features share, their
// former ids and the words of a tenant document, then two lines per feature: what it
// is (entra.mfa), and that with its statements (entra.mfa/). `go test ./internal/policy -update` writes it, and
// the same test fails where it is out of date.
//
//go:embed catalogue.jsonl
var evaluated []byte

// Catalogue is what the policies document, independent of any tenant.
type Catalogue struct {
	header      header
	shared      []byte            // JSON of what all features share
	words       []byte            // JSON of the vocabulary
	definitions map[string][]byte // JSON of what a feature is, by its id
	features    map[string][]byte // JSON of a definition and its statements, by the feature's id
	ids         []string          // of all features, sorted
	former      map[string]string // the present id of each former id

	bundles  []residency.PolicyBundle // a company's own policies in it
	company  *company                 // its rules; nil for none
	ownFacts []string                 // ids of its facts, sorted
}

// header identifies the policies that a catalogue was evaluated from.
type header struct {
	Revision string `json:"revision"`
	Checksum uint32 `json:"checksum"`
	Facts    int    `json:"facts"`
}

// LoadCatalogue reads the evaluated catalogue. It refuses one that was evaluated
// from other policies than the embedded ones.
func LoadCatalogue() (*Catalogue, error) {
	catalogue, err := parseCatalogue(evaluated)
	if err != nil {
		return nil, fmt.Errorf("read catalogue: %w", err)
	}
	checksum, err := Checksum(policies.FS)
	if err != nil {
		return nil, err
	}
	if checksum != catalogue.header.Checksum {
		return nil, errors.New("the policies have changed since their facts were evaluated: run go test ./internal/policy -update and build again")
	}
	return catalogue, nil
}

func parseCatalogue(lines []byte) (*Catalogue, error) {
	c := &Catalogue{definitions: map[string][]byte{}, features: map[string][]byte{}}
	for line := range bytes.Lines(lines) {
		name, value, err := splitLine(line)
		if err != nil {
			return nil, err
		}
		switch name {
		case "header":
			err = json.Unmarshal(value, &c.header)
		case "shared":
			c.shared = value
		case "former":
			err = json.Unmarshal(value, &c.former)
		case "words":
			c.words = value
		default:
			if id, whole := strings.CutSuffix(name, "/"); whole {
				c.features[id] = value
				continue
			}
			c.definitions[name] = value
			c.ids = append(c.ids, name)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return c, nil
}

// splitLine takes `["name",value]` apart without decoding the value.
func splitLine(line []byte) (name string, value []byte, err error) {
	line = bytes.TrimSpace(line)
	rest, opened := bytes.CutPrefix(line, []byte(`["`))
	key, rest, named := bytes.Cut(rest, []byte(`",`))
	value, closed := bytes.CutSuffix(rest, []byte(`]`))
	if !opened || !named || !closed {
		return "", nil, errors.New("broken line")
	}
	return string(key), value, nil
}

// Present is the id that a feature has today; former ids keep working.
func (c *Catalogue) Present(id string) string {
	if present, ok := c.former[id]; ok {
		return present
	}
	return id
}

// Vocabulary is every word that a tenant document may use.
func (c *Catalogue) Vocabulary() (*residency.Vocabulary, error) {
	vocabulary := &residency.Vocabulary{FeatureIDs: c.ids, Feature: remembered(c.Feature), FactIDs: c.FactIDs}
	if err := json.Unmarshal(c.words, vocabulary); err != nil {
		return nil, fmt.Errorf("read catalogue: words: %w", err)
	}
	return vocabulary, nil
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
	encoded, known := c.definitions[c.Present(id)]
	if !known {
		return residency.Feature{}, false
	}
	var feature residency.Feature
	if err := json.Unmarshal(encoded, &feature); err != nil {
		return residency.Feature{}, false
	}
	return feature, true
}

// FactIDs lists the facts of a feature, by its present id; general statements are
// no feature's own.
func (c *Catalogue) FactIDs(id string) []string {
	var entry struct {
		Statements map[residency.Activity][]struct{ ID string }
	}
	if json.Unmarshal(c.features[id], &entry) != nil {
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
func Checksum(fsys fs.FS) (uint32, error) {
	hash := crc32.New(crc32.MakeTable(crc32.Castagnoli))
	err := hashPolicies(fsys, hash)
	return hash.Sum32(), err
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
