package rego

import (
	"context"

	"github.com/residency-check/residency-check/internal/rego/program"
)

const (
	stackSize = 1024 // locals, of calls within calls; a call that finds no room gets its own
	maxCalls  = 1000 // within each other; OPA plans no recursion
	patience  = 4096 // steps between looks at the context
)

// The first two locals of every function.
const (
	inputLocal = 0
	dataLocal  = 1
)

// machine is the state of one evaluation.
type machine struct {
	rule     *Rule
	code     *program.Program
	ctx      context.Context
	known    knowledge
	hints    []int // where each lookup found its key the last time
	stack    []Value
	top      int
	calls    int
	steps    int     // taken
	due      int     // at how many of them the bounds are looked at again
	operands []Value // of the built-in that is called
	returned Value   // by the function that has returned
	result   Value   // of the rule
	err      error

	// Values are made in batches.
	values  []Value
	arrays  []Array
	objects []Object
	sets    []Set
}

func newMachine(ctx context.Context, r *Rule) *machine {
	return &machine{
		rule:  r,
		code:  r.code,
		ctx:   ctx,
		known: r.nothing(),
		hints: make([]int, r.code.Lookups),
		stack: make([]Value, stackSize),
	}
}

// exit says how a block was left: at its end, by a step that is undefined or a
// break (zero, or how many blocks around it are left too), or with the function.
type exit int32

const (
	completed exit = -1
	undefined exit = 0
	returned  exit = 1 << 30
	failed    exit = 1<<30 + 1
)

// through tells how an exit looks from outside, after leaving some more blocks: a
// break out of three blocks is, one block further out, a break out of two.
func (e exit) through(blocks exit) exit {
	if e >= returned {
		return e
	}
	return e - blocks
}

func (m *machine) fail(err error) exit {
	m.err = err
	return failed
}

// tick counts steps, and fails where no more may be taken.
func (m *machine) tick(steps int) bool {
	m.steps += steps
	return m.steps < m.due || m.mayGoOn()
}

// mayGoOn looks whether the steps are used up, or the context has ended.
func (m *machine) mayGoOn() bool {
	m.due = min(m.steps+patience, m.rule.limit)
	switch {
	case m.steps > m.rule.limit:
		m.err = ErrSteps
	case m.ctx.Err() != nil:
		m.err = m.ctx.Err()
	default:
		return true
	}
	return false
}

// batch is how many values are made at once.
const batch = 1024

// room is a new list of n values.
func (m *machine) room(n int) []Value {
	if n > len(m.values) {
		if n > batch/16 {
			return make([]Value, n)
		}
		m.values = make([]Value, batch)
	}
	list := m.values[:n:n]
	m.values = m.values[n:]
	return list
}

// roomFor is a list with room for one more.
func (m *machine) roomFor(list []Value) []Value {
	if len(list) < cap(list) {
		return list
	}
	longer := m.room(max(2, 2*len(list)))
	return longer[:copy(longer, list)]
}

func (m *machine) newArray(elements []Value) *Array {
	if len(m.arrays) == 0 {
		m.arrays = make([]Array, batch/8)
	}
	a := &m.arrays[0]
	m.arrays = m.arrays[1:]
	a.elements = elements
	return a
}

func (m *machine) newObject(keys, values []Value) *Object {
	if len(m.objects) == 0 {
		m.objects = make([]Object, batch/8)
	}
	o := &m.objects[0]
	m.objects = m.objects[1:]
	o.keys, o.values = keys, values
	return o
}

func (m *machine) newSet() *Set {
	if len(m.sets) == 0 {
		m.sets = make([]Set, batch/8)
	}
	s := &m.sets[0]
	m.sets = m.sets[1:]
	return s
}
