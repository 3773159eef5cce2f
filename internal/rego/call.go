package rego

import (
	"fmt"

	"github.com/residency-check/residency-check/internal/rego/program"
)

// apply sets a local to what a function makes of operands of the calling one.
func (m *machine) apply(index int32, list []int32, target int32, locals []Value) exit {
	f := &m.code.Functions[index]
	if f.Params == 2 {
		return m.applyRule(index, f, list, target, locals)
	}
	frame := m.frame(f)
	for i, o := range list[:f.Params] {
		frame[i] = m.value(locals, o)
	}
	own := frame[2:f.Params]
	if len(own) > maxRemembered {
		return m.set(target, locals, m.call(f, frame))
	}
	recent := &m.known.calls[index]
	if value, ok := recent.find(own); ok {
		locals[target] = value
		return definedness(value)
	}
	call := recent.forget(own)
	e := m.set(target, locals, m.call(f, frame))
	call.known, call.value = e != failed, locals[target]
	return e
}

// applyRule evaluates a rule once.
func (m *machine) applyRule(index int32, f *program.Function, list []int32, target int32, locals []Value) exit {
	memory := &m.known.rules[index]
	if !memory.known {
		frame := m.frame(f)
		frame[0], frame[1] = m.value(locals, list[0]), m.value(locals, list[1])
		if e := m.call(f, frame); e == failed {
			return failed
		}
		memory.known, memory.value = true, m.returned
	}
	locals[target] = memory.value
	return definedness(memory.value)
}

// set sets a local to what a function has returned.
func (m *machine) set(target int32, locals []Value, e exit) exit {
	if e == failed {
		return failed
	}
	locals[target] = m.returned
	return definedness(m.returned)
}

func definedness(v Value) exit {
	if v == nil {
		return undefined
	}
	return completed
}

// frame is room for the locals of a function that is about to be called.
func (m *machine) frame(f *program.Function) []Value {
	if end := m.top + int(f.Locals); end <= len(m.stack) {
		return m.stack[m.top:end:end]
	}
	return make([]Value, f.Locals)
}

// call runs a function, whose parameters its frame holds, and leaves in returned
// what it came to.
func (m *machine) call(f *program.Function, frame []Value) exit {
	if m.calls++; m.calls > maxCalls {
		return m.fail(fmt.Errorf("%s: too many calls within calls", f.Name))
	}
	bottom := m.top
	m.top = min(bottom+len(frame), len(m.stack))
	clear(frame[f.Params:])
	e := m.body(f, frame)
	m.top = bottom
	m.calls--
	return e
}

func (m *machine) body(f *program.Function, locals []Value) exit {
	if !m.tick(1) {
		return failed
	}
	for i := f.Body.First; i < f.Body.First+f.Body.Count; i++ {
		switch e := m.run(i, locals); {
		case e == returned:
			return returned
		case e == failed:
			m.err = located(m.err, f.Name)
			return failed
		case e > undefined:
			m.returned = nil
			return completed
		}
	}
	m.returned = nil
	return completed
}

// builtin applies a built-in.
func (m *machine) builtin(s *program.Statement, locals []Value) exit {
	operands := m.operands[:0] // which no built-in keeps, nor calls another
	for _, o := range m.code.Lists[s.B : s.B+s.D] {
		v := m.value(locals, o)
		if v == nil {
			return undefined
		}
		operands = append(operands, v)
	}
	m.operands = operands
	if !m.tick(work(operands)) {
		return failed
	}
	value, err := m.rule.builtins[s.A](operands)
	if err != nil {
		return m.fail(fmt.Errorf("%s: %w", m.code.Builtins[s.A], err))
	}
	locals[s.C] = value
	return definedness(value)
}

// work is how many steps a built-in takes beside the one that calls it: what it goes
// through costs a fraction of what the rules themselves would need for that.
func work(operands []Value) int {
	steps := 0
	for _, v := range operands {
		if text, isText := v.(String); isText {
			steps += len(text) / 64
		} else {
			steps += length(v) / 8
		}
	}
	return steps
}

// callPath calls the rule at a path that is known only now. The blocks that OPA
// plans around it take an undefined rule for an undefined reference, and a
// missing one for data.
func (m *machine) callPath(s *program.Statement, locals []Value) exit {
	path := make([]string, s.D)
	for i, o := range m.code.Lists[s.B : s.B+s.D] {
		name, ok := m.value(locals, o).(String)
		if !ok {
			return undefined
		}
		path[i] = string(name)
	}
	index, ok := m.code.Find(path)
	if !ok {
		return undefined
	}
	e := m.apply(index, m.code.Lists[s.B-2:s.B], s.C, locals)
	if e == undefined {
		return undefined + 3
	}
	return e
}
