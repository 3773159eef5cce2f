package policy

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// The rules that are asked what deployed resources mean. They have a plan of their
// own, so that a run that is given none does not carry it.
const (
	foundJoined = "data.residency.found.joined"
	foundPaths  = "data.residency.found.paths"
	foundKnown  = "data.residency.found.novelty.known"
)

// Mapping says what deployed resources mean. It is opened only where there are any.
type Mapping struct {
	joined *rego.Rule
	paths  *rego.Rule
	old    *rego.Rule
	data   rego.Value
	known  sync.Map // type to its paths
	failed atomic.Pointer[error]
}

// FoundResult is what is deployed, joined with what a document declares.
type FoundResult struct {
	// Document is the tenant document with what was found in it: what an Engine
	// judges. The features that it declares keep their positions, and what is found
	// beside them follows. An entry that resources show has a key "found" more than
	// a document may have.
	Document map[string]any `json:"document"`
	// Uses are the entries of the document's features, in their order.
	Uses   []residency.Use        `json:"uses"`
	Found  residency.Found        `json:"found"`
	Notes  []residency.Note       `json:"notes"`
	Faults []residency.FoundFault `json:"faults"` // with any, there is nothing to judge
	// Done says that nothing is left to judge, and that nothing is missing in that.
	Done bool `json:"done"`
}

// OpenMapping readies the shipped mapping, and a company's own where the catalogue
// has any.
func OpenMapping(catalogue *Catalogue) (*Mapping, error) {
	mapped, err := catalogue.mapping()
	if err != nil {
		return nil, fmt.Errorf("read mapping: %w", err)
	}
	ready, err := rego.New(shipped.Found())
	if err != nil {
		return nil, err
	}
	ready = ready.Within(maxSteps)
	m := &Mapping{data: rego.NewObject(map[string]rego.Value{"residency": rego.NewObject(map[string]rego.Value{
		"catalogue": catalogue.all, "mapped": mapped,
	})})}
	if m.joined, err = ready.Of(foundJoined); err != nil {
		return nil, err
	}
	if m.paths, err = ready.Of(foundPaths); err != nil {
		return nil, err
	}
	m.old, err = ready.Of(foundKnown)
	return m, err
}

// mapping is what the policies say of types of deployed resources, with what a
// company's own add.
func (c *Catalogue) mapping() (*rego.Object, error) {
	mapped, err := rego.OpenStored(shipped.Mapping())
	if err != nil || c.mapped == nil {
		return mapped, err
	}
	added, err := rego.FromGo(c.mapped)
	if err != nil {
		return nil, err
	}
	tables := map[string]rego.Value{}
	for _, name := range added.(*rego.Object).Names() {
		more, isObject := added.(*rego.Object).Get(rego.String(name)).(*rego.Object)
		table, isTable := mapped.Get(rego.String(name)).(*rego.Object)
		if !isObject || !isTable {
			return nil, fmt.Errorf("no table %s", name)
		}
		if name == "shown_by" { // a feature that is shipped is shown by what is shipped, too
			more, table = table, more
		}
		tables[name] = table.With(more)
	}
	return mapped.With(rego.NewObject(tables)), nil
}

// Mapped are the types of deployed resources that the shipped mapping lists, and the
// beginnings of families of them, in lower case: whether it says what they mean.
func (c *Catalogue) Mapped() (types, families map[string]bool) {
	mapped, err := rego.OpenStored(shipped.Mapping())
	if err != nil {
		return nil, nil // the tests open it
	}
	says := func(name string) map[string]bool {
		known := map[string]bool{}
		table, _ := mapped.Get(rego.String(name)).(*rego.Object)
		for _, key := range table.Names() {
			entry, _ := table.Get(rego.String(key)).(*rego.Object)
			variants, _ := rego.ToGo(entry.Get(rego.String("variants")))
			some, _ := variants.([]any)
			known[key] = len(some) > 0 || entry.Get(rego.String("unmapped")) != rego.Value(rego.Bool(true))
		}
		return known
	}
	return says("types"), says("families")
}

// Paths are the paths into resources of a type that say something of it. Where they
// cannot be told, Join says why.
func (m *Mapping) Paths(kind string) residency.FoundPaths {
	if known, ok := m.known.Load(kind); ok {
		return known.(residency.FoundPaths)
	}
	var paths residency.FoundPaths
	input := rego.NewObject(map[string]rego.Value{"type": rego.String(kind)})
	value, err := m.paths.Eval(context.Background(), input, m.data)
	if err == nil && value != nil {
		err = rego.Decode(value, &paths)
	}
	if err != nil {
		m.failed.Store(&err)
		return residency.FoundPaths{}
	}
	m.known.Store(kind, paths)
	return paths
}

// Join says what resources mean, and puts it into a tenant document.
func (m *Mapping) Join(ctx context.Context, document map[string]any, inputs []*residency.FoundInput) (*FoundResult, error) {
	if failed := m.failed.Load(); failed != nil {
		return nil, fmt.Errorf("evaluate the mapping: %w", *failed)
	}
	input, err := foundInput(document, inputs)
	if err != nil {
		return nil, fmt.Errorf("evaluate what is found: %w", err)
	}
	value, err := m.joined.Eval(ctx, input, m.data)
	if err == nil && value == nil {
		err = errors.New(foundJoined + " has no value")
	}
	if err != nil {
		return nil, fmt.Errorf("evaluate what is found: %w", limited(err))
	}
	result := &FoundResult{}
	if err := rego.Decode(value, result); err != nil {
		return nil, fmt.Errorf("decode what is found: %w", err)
	}
	return result, nil
}
