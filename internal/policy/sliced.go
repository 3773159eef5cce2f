package policy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/maphash"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// Sliced judges fleets: tenants of which many use the same features under the same
// requirements. It has the policies judge those uses of a document on which it keeps
// no answer, keeps a bounded number of answers, and has the policies put what they
// told of the uses of a tenant together. It rests on what engine/findings.rego
// promises, that no finding turns on another use of the same tenant, waivers aside: a
// document with waivers is judged whole. Tests hold it against Planned.
type Sliced struct {
	whole     *Planned
	byUse     *Planned   // judges uses by themselves
	together  *rego.Rule // concludes from what byUse told
	catalogue *Catalogue
	waived    bool // by waivers of other files: all documents are judged whole
	limit     int  // of the steps of all judgings together that answered on a document
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
	position int                            // of the use, in the document that was judged
	judging  *judging                       // which gave this answer
	findings map[string][]residency.Finding // of each requirement, by its id
	told     rego.Value                     // what they add to the verdict, counts and notes
}

// judging is an evaluation that answered on several uses at once.
type judging struct{ steps int }

// NewSliced judges as the given engine does, which judges by that catalogue.
func NewSliced(whole *Planned, catalogue *Catalogue, config Config) (*Sliced, error) {
	byUse, err := whole.of(assessmentByUse)
	if err != nil {
		return nil, err
	}
	together, err := rego.New(shipped.Together())
	if err != nil {
		return nil, err
	}
	return &Sliced{
		whole:     whole,
		byUse:     byUse,
		together:  together,
		catalogue: catalogue,
		waived:    len(config.Waivers) > 0,
		limit:     maxSteps,
		seed:      maphash.MakeSeed(),
		days:      map[string][]string{},
		young:     map[uint64]*slice{},
	}, nil
}

// Evaluate implements Engine. It is safe for concurrent use.
func (e *Sliced) Evaluate(ctx context.Context, input any, features []string) (*residency.Tenant, error) {
	document, ok := input.(map[string]any)
	if waivers, _ := document["waivers"].([]any); !ok || e.waived || len(waivers) > 0 {
		return e.whole.Evaluate(ctx, input, features)
	}
	answers, err := e.answers(ctx, document)
	if limit := new(LimitError); err != nil && !errors.As(err, &limit) {
		return nil, err
	}
	// What was kept took no steps this time. Whether a document takes too many must not
	// turn on that, so that one which might is judged whole.
	if len(answers) == 0 || err != nil || steps(answers) > e.limit {
		return e.whole.Evaluate(ctx, input, features)
	}
	judged := &residency.Tenant{}
	if err := e.conclude(ctx, answers, judged); err != nil {
		return nil, err
	}
	tenant, _ := document["tenant"].(map[string]any)
	judged.Name, _ = tenant["name"].(string)
	judged.ID, _ = tenant["id"].(string)
	judged.Country, _ = tenant["country"].(string)
	requirements, _ := document["requirements"].([]any)
	judged.Findings = inOrder(requirements, answers)
	return judged, nil
}

// steps is what it took at most to answer on all uses.
func steps(answers []*slice) int {
	all := map[*judging]bool{}
	for _, answer := range answers {
		all[answer.judging] = true
	}
	sum := 0
	for judging := range all {
		sum += judging.steps
	}
	return sum
}

// answers are those on all uses of a document: kept ones, and what the policies say
// of the others.
func (e *Sliced) answers(ctx context.Context, document map[string]any) ([]*slice, error) {
	tenant, _ := document["tenant"].(map[string]any)
	background, err := asked(alike(tenant), document["requirements"])
	if err != nil {
		return nil, err
	}
	part := map[string]any{"tenant": document["tenant"], "requirements": document["requirements"]}
	var answers, news []*slice
	for _, kind := range []string{"features", "integrations"} { // as the policies order uses
		uses, _ := document[kind].([]any)
		open := []any{}
		for _, use := range uses {
			question, err := asked(kind, use, e.age(tenant, use))
			if err != nil {
				return nil, err
			}
			answer := e.kept(question + background)
			if answer == nil {
				answer = &slice{question: question + background, position: len(open)}
				news, open = append(news, answer), append(open, use)
			}
			answers = append(answers, answer)
		}
		part[kind] = open
	}
	return answers, e.judge(ctx, part, news)
}

// judge finds the answers on all uses of a document, and keeps them.
func (e *Sliced) judge(ctx context.Context, document map[string]any, answers []*slice) error {
	if len(answers) == 0 {
		return nil
	}
	input, err := rego.FromGo(document)
	if err != nil {
		return fmt.Errorf("evaluate policies: %w", err)
	}
	result, steps, err := e.byUse.measured(ctx, input, e.byUse.data)
	if err != nil {
		return err
	}
	parts, isList := result.(*rego.Array)
	if !isList || parts.Len() != len(answers) {
		return fmt.Errorf("evaluate policies: %s answers on other uses than those asked for", assessmentByUse)
	}
	judging := &judging{steps}
	for i, answer := range answers {
		answer.judging = judging
		if err := answer.take(parts.At(i)); err != nil {
			return err
		}
	}
	e.keep(answers)
	return nil
}

// take stores what the policies found on a use.
func (s *slice) take(part rego.Value) error {
	object, _ := part.(*rego.Object)
	if object == nil {
		return fmt.Errorf("evaluate policies: %s has a part that is no object", assessmentByUse)
	}
	var findings []residency.Finding
	if err := rego.Decode(object.Get(rego.String("findings")), &findings); err != nil {
		return fmt.Errorf("decode findings: %w", err)
	}
	s.told = object.Get(rego.String("told"))
	s.findings = map[string][]residency.Finding{}
	for _, f := range findings {
		f.FactsJSON = new(residency.Encoding)
		s.findings[f.Requirement.ID] = append(s.findings[f.Requirement.ID], f)
	}
	return nil
}

// conclude has the policies say what follows for a tenant from the answers on its
// uses: verdict, counts and notes.
func (e *Sliced) conclude(ctx context.Context, answers []*slice, judged *residency.Tenant) error {
	told := make([]rego.Value, len(answers))
	for i, answer := range answers {
		told[i] = answer.told
	}
	input := rego.NewObject(map[string]rego.Value{"told": rego.NewArray(told...)})
	result, err := e.together.Eval(ctx, input, nil)
	if err != nil {
		return fmt.Errorf("evaluate policies: %w", err)
	}
	if err := rego.Decode(result, judged); err != nil {
		return fmt.Errorf("decode assessment: %w", err)
	}
	return nil
}

// usedID is the id of a used feature.
func usedID(use any) string {
	if object, is := use.(map[string]any); is {
		use = object["id"]
	}
	id, _ := use.(string)
	return id
}

// alike returns the attributes of a tenant that answers are shared by: all but its
// name and id, on which no fact turns, and the day of its creation, on which few do.
func alike(tenant map[string]any) map[string]any {
	attributes := make(map[string]any, len(tenant))
	for key, value := range tenant {
		if key != "name" && key != "id" && key != "created" {
			attributes[key] = value
		}
	}
	return attributes
}

// age counts the days on which facts on a use turn that had come when the tenant was
// created; it is "open" where the document does not say when that was.
func (e *Sliced) age(tenant map[string]any, use any) any {
	created, isDeclared := tenant["created"].(string)
	if !isDeclared {
		return "open"
	}
	past, on := slices.BinarySearch(e.daysOf(usedID(use)), created)
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

// inOrder are the findings on all uses of a tenant, in the order in which the policies
// would have given them.
func inOrder(requirements []any, answers []*slice) []residency.Finding {
	count := 0
	for _, answer := range answers {
		for _, found := range answer.findings {
			count += len(found)
		}
	}
	findings := make([]residency.Finding, 0, count)
	for _, r := range requirements {
		requirement, _ := r.(map[string]any)
		id, _ := requirement["id"].(string)
		for i, answer := range answers {
			for _, f := range answer.findings[id] {
				f.PassesIf = moved(f.PassesIf, answer.position, i)
				if f.Next != nil && len(f.Next.Changes) > 0 {
					next := *f.Next
					next.Changes = moved([]residency.Alternative{next.Changes}, answer.position, i)[0]
					f.Next = &next
				}
				findings = append(findings, f)
			}
		}
	}
	return findings
}

// moved points changes of the feature at one position to the feature at another.
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
