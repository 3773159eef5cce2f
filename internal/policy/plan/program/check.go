package program

import "fmt"

// check sees to it that nothing refers to what is not there, so that whoever
// runs the program need not look.
func (p *Program) check() error {
	for i, constant := range p.Constants {
		if !p.constantHolds(i, constant) {
			return errBroken
		}
	}
	if len(p.Functions) == 0 || p.Functions[0].Params != 2 {
		return errBroken
	}
	for i := range p.Functions {
		if err := p.checkFunction(&p.Functions[i]); err != nil {
			return fmt.Errorf("%w: function %d", err, i)
		}
	}
	return nil
}

func (p *Program) constantHolds(i int, c Constant) bool {
	for _, item := range c.Items {
		if int(item) >= i {
			return false
		}
	}
	return c.Kind < kinds && (c.Kind != Object || len(c.Items)%2 == 0)
}

// checker walks one function.
type checker struct {
	*Program
	locals int32
	steps  int // left: every block belongs to one place, so a plan needs no more than it has
}

func (p *Program) checkFunction(f *Function) error {
	c := &checker{Program: p, locals: f.Locals, steps: len(p.Blocks)}
	if f.Params < 2 || f.Params > f.Locals || f.Locals > maxLocals || !c.blocks(f.Body.First, f.Body.Count, -1) {
		return errBroken
	}
	return nil
}

// maxLocals bounds what a broken plan can make an evaluation allocate.
const maxLocals = 1 << 16

func (c *checker) blocks(first, count, within int32) bool {
	if int64(first)+int64(count) > int64(len(c.Blocks)) || first <= within {
		return false
	}
	for i := first; i < first+count; i++ {
		if c.steps--; c.steps < 0 || !c.block(i) {
			return false
		}
	}
	return true
}

func (c *checker) block(index int32) bool {
	b := c.Blocks[index]
	if int64(b.First)+int64(b.Count) > int64(len(c.Statements)) {
		return false
	}
	for _, s := range c.Statements[b.First : b.First+b.Count] {
		roles := &shapes[s.Op]
		if !c.operand(roles.a, s.A, index) || !c.operand(roles.b, s.B, index) ||
			!c.operand(roles.c, s.C, index) || !c.operand(roles.d, s.D, index) || !c.related(s, index) {
			return false
		}
	}
	return true
}

func (c *checker) operand(r role, n, within int32) bool {
	switch r {
	case operand:
		return n < c.locals && int64(^n) < int64(len(c.Constants))
	case local:
		return n < c.locals
	case function:
		return int(n) < len(c.Functions)
	case builtin:
		return int(n) < len(c.Builtins)
	case constant:
		return int(n) < len(c.Constants)
	case block:
		return c.blocks(n, 1, within)
	}
	return true
}

// related checks the operands that depend on each other.
func (c *checker) related(s Statement, within int32) bool {
	switch s.Op {
	case Call:
		return c.list(s.B, c.Functions[s.A].Params)
	case CallBuiltin, ArrayOf, SetOf:
		return c.list(s.B, s.D)
	case CallPath:
		return s.B >= 2 && c.list(s.B-2, 2) && c.list(s.B, s.D)
	case With:
		return s.A >= 1 && c.list(s.B, s.A)
	case ObjectOf:
		keys := c.Constants[s.A]
		return keys.Kind == Array && c.list(s.B, int32(len(keys.Items)))
	case Path:
		return c.Constants[s.B].Kind == Array
	case Blocks:
		return s.B >= 1 && (s.B == 1 || c.blocks(s.A+1, s.B-1, within))
	}
	return true
}

func (c *checker) list(first, count int32) bool {
	if int64(first)+int64(count) > int64(len(c.Lists)) {
		return false
	}
	for _, n := range c.Lists[first : first+count] {
		if !c.operand(operand, n, 0) {
			return false
		}
	}
	return true
}
