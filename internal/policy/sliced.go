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
// requirements. It has another engine judge those uses of a document on which it keeps
// no answer, keeps a bounded number of answers, and puts the findings of a tenant
// together. No finding turns on another use of the same tenant, waivers aside: a
// document with waivers is judged whole. Tests hold it against Planned.
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
	question  string
	position  int                            // of the use, in the document that was judged
	findings  map[string][]residency.Finding // of each requirement, by its id
	uncovered []residency.Note
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
	answers, err := e.answers(ctx, document, features)
	if err != nil {
		return nil, err
	}
	requirements, _ := document["requirements"].([]any)
	assemble(judged, requirements, answers)
	return judged, nil
}

// answers are those on all uses of a document: kept ones, and what the engine says
// of the others.
func (e *Sliced) answers(ctx context.Context, document map[string]any, features []string) ([]*slice, error) {
	tenant, _ := document["tenant"].(map[string]any)
	background, err := asked(alike(tenant), document["requirements"])
	if err != nil {
		return nil, err
	}
	uses, _ := document["features"].([]any)
	integrations, _ := document["integrations"].([]any)
	answers := make([]*slice, 0, len(uses)+len(integrations))
	var news []*slice
	var unknown []any
	for _, use := range uses {
		question, err := asked(use, e.age(tenant, use))
		if err != nil {
			return nil, err
		}
		answer := e.kept(question + background)
		if answer == nil {
			answer = &slice{question: question + background, position: len(unknown)}
			news, unknown = append(news, answer), append(unknown, use)
		}
		answers = append(answers, answer)
	}
	if err := e.ask(ctx, "features", unknown, news, document, features); err != nil {
		return nil, err
	}
	// Which findings are those of which integration would be hard to tell.
	for _, integration := range integrations {
		question, err := asked("integration", integration)
		if err != nil {
			return nil, err
		}
		answer := e.kept(question + background)
		if answer == nil {
			answer = &slice{question: question + background}
			if err := e.ask(ctx, "integrations", []any{integration}, []*slice{answer}, document, features); err != nil {
				return nil, err
			}
		}
		answers = append(answers, answer)
	}
	return answers, nil
}

// ask has the engine judge some uses of a document, and keeps its answers.
func (e *Sliced) ask(ctx context.Context, key string, uses []any, answers []*slice, document map[string]any, features []string) error {
	if len(uses) == 0 {
		return nil
	}
	part := map[string]any{"tenant": document["tenant"], "features": []any{}, "requirements": document["requirements"], key: uses}
	judged, err := e.engine.Evaluate(ctx, part, features)
	if err != nil {
		return err
	}
	on := func(string, string) *slice { return answers[0] }
	if len(uses) > 1 {
		byUse := make(map[[2]string]*slice, len(uses))
		for i, use := range uses {
			id, name := usedAs(use)
			byUse[[2]string{e.catalogue.Present(id), name}] = answers[i]
		}
		on = func(id, name string) *slice { return byUse[[2]string{id, name}] }
	}
	for _, f := range judged.Findings {
		f.FactsJSON = new(residency.Encoding)
		name := ""
		if f.Feature.Use != nil {
			name = *f.Feature.Use
		}
		answer := on(f.Feature.ID, name)
		if answer == nil {
			return fmt.Errorf("a finding on %s, which nobody asked for", f.ID)
		}
		if answer.findings == nil {
			answer.findings = map[string][]residency.Finding{}
		}
		answer.findings[f.Requirement.ID] = append(answer.findings[f.Requirement.ID], f)
	}
	for _, note := range judged.Notes {
		if answer := on(note.Feature, note.Use); answer != nil && note.Code == residency.UncoveredFeature {
			answer.uncovered = append(answer.uncovered, note)
		}
	}
	e.keep(answers)
	return nil
}

// usedAs is the id of a used feature, and the name of this use.
func usedAs(use any) (id, name string) {
	if object, is := use.(map[string]any); is {
		id, _ = object["id"].(string)
		name, _ = object["name"].(string)
		return id, name
	}
	id, _ = use.(string)
	return id, ""
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
	created, isDeclared := tenant["created"].(string)
	if !isDeclared {
		return "open"
	}
	id, _ := usedAs(use)
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

func (e *Sliced) kept(question string) *slice {
	hash := maphash.String(e.seed, question)
	e.mutex.Lock()
	defer e.mutex.Unlock()
	answer, isYoung := e.young[hash]
	if !isYoung {
		answer = e.old[hash]
	}
	if answer == nil || answer.question != question {
		return nil
	}
	if !isYoung {
		e.add(hash, answer)
	}
	return answer
}

func (e *Sliced) keep(answers []*slice) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	for _, answer := range answers {
		e.add(maphash.String(e.seed, answer.question), answer)
	}
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
		before := len(judged.Findings)
		for i, answer := range answers {
			for _, f := range answer.findings[id] {
				f.PassesIf = moved(f.PassesIf, answer.position, i)
				if f.Next != nil && len(f.Next.Changes) > 0 {
					next := *f.Next
					next.Changes = moved([]residency.Alternative{next.Changes}, answer.position, i)[0]
					f.Next = &next
				}
				judged.Findings = append(judged.Findings, f)
				judged.Summary.Count(&f)
			}
		}
		if len(judged.Findings) == before { // every requirement asks for an activity
			judged.Notes = append(judged.Notes, residency.Note{Code: residency.UnusedRequirement, Requirement: id})
		}
	}
	for _, answer := range answers {
		judged.Notes = append(judged.Notes, answer.uncovered...)
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

// moved has changes to the feature at one position point to another one.
func moved(alternatives []residency.Alternative, from, to int) []residency.Alternative {
	if from == to || len(alternatives) == 0 {
		return alternatives
	}
	before, after := "/features/"+strconv.Itoa(from), "/features/"+strconv.Itoa(to)
	there := make([]residency.Alternative, len(alternatives))
	for i, alternative := range alternatives {
		there[i] = slices.Clone(alternative)
		for j := range there[i] {
			if rest, is := strings.CutPrefix(there[i][j].Pointer, before); is && (rest == "" || rest[0] == '/') {
				there[i][j].Pointer = after + rest
			}
		}
	}
	return there
}
