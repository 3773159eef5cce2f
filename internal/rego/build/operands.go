package build

import (
	"reflect"

	"github.com/open-policy-agent/opa/v1/ir"
)

// blocksOf are all blocks of a plan.
func blocksOf(planned *ir.Policy) []*ir.Block {
	var blocks []*ir.Block
	for _, p := range planned.Plans.Plans {
		blocks = append(blocks, p.Blocks...)
	}
	for _, f := range planned.Funcs.Funcs {
		blocks = append(blocks, f.Blocks...)
	}
	return blocks
}

// dereference gives operands the form that they have in OPA's planner: decoded
// from JSON, they are pointers, which do not compare.
func dereference(planned *ir.Policy) error {
	return walk(blocksOf(planned), func(statement ir.Stmt, _ effects) error {
		fields := reflect.ValueOf(statement).Elem()
		for i := range fields.NumField() {
			switch field := fields.Field(i).Addr().Interface().(type) {
			case *ir.Operand:
				*field = operandOf(*field)
			case *[]ir.Operand:
				for j := range *field {
					(*field)[j] = operandOf((*field)[j])
				}
			}
		}
		return nil
	})
}

func operandOf(o ir.Operand) ir.Operand {
	switch v := o.Value.(type) {
	case *ir.Local:
		return ir.Operand{Value: *v}
	case *ir.StringIndex:
		return ir.Operand{Value: *v}
	case *ir.Bool:
		return ir.Operand{Value: *v}
	}
	return o
}
