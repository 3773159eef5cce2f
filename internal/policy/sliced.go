package policy

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/maphash"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/residency-check/residency-check/internal/residency"
)

// Sliced judges fleets: tenants of which many use the same features under the same
// requirements. It has another engine judge each use of a document by itself, keeps
// a bounded number of the answers, and puts the findings of a tenant together.
// No finding turns on another use of the same tenant, waivers aside: a document
// with waivers is judged whole. Tests hold it against Planned.
type Sliced struct {
	engine    Engine
	catalogue *Catalogue
	whole     bool // all documents are judged whole
	seed      maphash.Seed

	mutex      sync.Mutex
	days       map[string][]string // of creation on which facts turn, by the feature's id
	young, old map[uint64]*slice   // an answer that was not asked for in two generations is forgotten
}

// maxSlices is how many answers a generation holds: some ten kilobytes each.
const maxSlices = 1 << 11

// slice is the answer on one use of some tenant.
type slice struct {
	question string
	tenant   *residency.Tenant
	byID     map[string][]residency.Finding // the findings of each requirement
}

// NewSliced judges by the given engine, which must be safe for concurrent use and
// judge by that catalogue.
func NewSliced(engine Engine, catalogue *Catalogue, config Config) *Sliced {
	return &Sliced{
		engine:    engine,
		catalogue: catalogue,
		whole:     len(config.Waivers) > 0,
		seed:      maphash.MakeSeed(),
		days:      map[string][]string{},
		young:     map[uint64]*slice{},
	}
}

// Evaluate implements Engine. It is safe for concurrent use.
func (e *Sliced) Evaluate(ctx context.Context, input any, features []string) (*residency.Tenant, error) {
	document, ok := input.(map[string]any)
	if waivers, _ := document["waivers"].([]any); !ok || e.whole || len(waivers) > 0 {
		return e.engine.Evaluate(ctx, input, features)
	}
	tenant, _ := document["tenant"].(map[string]any)
	judged := &residency.Tenant{Findings: []residency.Finding{}, Notes: []residency.Note{}}
	judged.Name, _ = tenant["name"].(string)
	judged.ID, _ = tenant["id"].(string)
	judged.Country, _ = tenant["country"].(string)
	uses, _ := document["features"].([]any)
	integrations, _ := document["integrations"].([]any)
	background, err := asked(alike(tenant), document["requirements"])
	if err != nil {
		return nil, err
	}
	answers := make([]*slice, 0, len(uses)+len(integrations))
	for _, part := range []struct {
		key  string
		uses []any
	}{{"features", uses}, {"integrations", integrations}} {
		for _, use := range part.uses {
			answer, err := e.answer(ctx, background, part.key, use, document, features)
			if err != nil {
				return nil, err
			}
			answers = append(answers, answer)
		}
	}
	requirements, _ := document["requirements"].([]any)
	assemble(judged, requirements, answers)
	return judged, nil
}

// alike is a tenant less what no fact turns on, and without the day on which it was
// created, on which few do.
func alike(tenant map[string]any) map[string]any {
	attributes := make(map[string]any, len(tenant))
	for key, value := range tenant {
		if key != "name" && key != "id" && key != "created" {
			attributes[key] = value
		}
	}
	return attributes
}

// age says between which of the days on which facts on a use turn a tenant was
// created: how many of them are past, or "open" where the document does not say.
func (e *Sliced) age(tenant map[string]any, use any) any {
	id, isID := use.(string)
	if object, isObject := use.(map[string]any); isObject {
		id, isID = object["id"].(string)
	}
	created, isDeclared := tenant["created"].(string)
	switch {
	case !isID: // an integration, on which there are no facts
		return nil
	case !isDeclared:
		return "open"
	}
	past, on := slices.BinarySearch(e.daysOf(id), created)
	if on {
		past++
	}
	return past
}

func (e *Sliced) daysOf(id string) []string {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	days, known := e.days[id]
	if !known {
		days = e.catalogue.createdDays(id)
		e.days[id] = days
	}
	return days
}

func asked(parts ...any) (string, error) {
	encoded, err := json.Marshal(parts)
	if err != nil {
		return "", fmt.Errorf("evaluate policies: %w", err)
	}
	return string(encoded), nil
}

// answer is what the engine says of one use, asked at most once while it is kept.
func (e *Sliced) answer(ctx context.Context, background, key string, use any, document map[string]any, features []string) (*slice, error) {
	tenant, _ := document["tenant"].(map[string]any)
	question, err := asked(key, use, e.age(tenant, use))
	if err != nil {
		return nil, err
	}
	question += background
	hash := maphash.String(e.seed, question)
	if kept := e.kept(hash); kept != nil && kept.question == question {
		return kept, nil
	}
	alone := map[string]any{"tenant": document["tenant"], "features": []any{}, "requirements": document["requirements"], key: []any{use}}
	judged, err := e.engine.Evaluate(ctx, alone, features)
	if err != nil {
		return nil, err
	}
	answer := &slice{question: question, tenant: judged, byID: map[string][]residency.Finding{}}
	for _, f := range judged.Findings {
		f.FactsJSON = new(residency.Encoding)
		answer.byID[f.Requirement.ID] = append(answer.byID[f.Requirement.ID], f)
	}
	judged.Findings = nil // they are in byID
	e.keep(hash, answer)
	return answer, nil
}

func (e *Sliced) kept(hash uint64) *slice {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	if answer := e.young[hash]; answer != nil {
		return answer
	}
	answer := e.old[hash]
	if answer != nil {
		e.add(hash, answer)
	}
	return answer
}

func (e *Sliced) keep(hash uint64, answer *slice) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	e.add(hash, answer)
}

func (e *Sliced) add(hash uint64, answer *slice) {
	if len(e.young) >= maxSlices {
		e.young, e.old = map[uint64]*slice{}, e.young
	}
	e.young[hash] = answer
}

// assemble puts the answers on all uses of a tenant in the order in which the
// engine would have given them.
func assemble(judged *residency.Tenant, requirements []any, answers []*slice) {
	for _, r := range requirements {
		requirement, _ := r.(map[string]any)
		id, _ := requirement["id"].(string)
		for i, answer := range answers {
			for _, f := range answer.byID[id] {
				f.PassesIf = movedTo(i, f.PassesIf)
				judged.Findings = append(judged.Findings, f)
			}
		}
		if unused, note := nobodys(answers, id); unused {
			judged.Notes = append(judged.Notes, note)
		}
	}
	for _, answer := range answers {
		judged.Summary.Add(answer.tenant.Summary)
		for _, note := range answer.tenant.Notes {
			if note.Code == residency.UncoveredFeature {
				judged.Notes = append(judged.Notes, note)
			}
		}
	}
	// As assessment.rego has it, where nothing is waived.
	switch {
	case judged.Summary.Violated > 0:
		judged.Verdict = residency.Violated
	case judged.Summary.Unknown > 0:
		judged.Verdict = residency.Unknown
	default:
		judged.Verdict = residency.Met
	}
}

// nobodys is the note on a requirement that selects none of the uses, if it is so.
func nobodys(answers []*slice, requirement string) (bool, residency.Note) {
	var note residency.Note
	for _, answer := range answers {
		i := slices.IndexFunc(answer.tenant.Notes, func(n residency.Note) bool {
			return n.Code == residency.UnusedRequirement && n.Requirement == requirement
		})
		if i < 0 {
			return false, residency.Note{}
		}
		note = answer.tenant.Notes[i]
	}
	return len(answers) > 0, note
}

// movedTo has changes to the only feature of a slice point to the one that it is
// in the document.
func movedTo(position int, alternatives []residency.Alternative) []residency.Alternative {
	const only = "/features/0"
	if position == 0 || len(alternatives) == 0 {
		return alternatives
	}
	moved := make([]residency.Alternative, len(alternatives))
	for i, alternative := range alternatives {
		moved[i] = slices.Clone(alternative)
		for j := range moved[i] {
			if rest, is := strings.CutPrefix(moved[i][j].Pointer, only); is && (rest == "" || rest[0] == '/') {
				moved[i][j].Pointer = "/features/" + strconv.Itoa(position) + rest
			}
		}
	}
	return moved
}
