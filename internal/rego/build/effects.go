package build

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ir"
)

// effects are what a statement does to locals, so that the rest need not name
// every kind of statement.
type effects struct {
	reads  []ir.Operand
	writes []ir.Local
	fills  []ir.Local // a collection that it adds to
	checks []ir.Local // whose being defined it asks
	blocks []*ir.Block
}

// effectsOf refuses statements that it does not know.
func effectsOf(statement ir.Stmt) (effects, error) {
	switch s := statement.(type) {
	case *ir.ReturnLocalStmt:
		return effects{reads: locals(s.Source)}, nil
	case *ir.CallStmt:
		return effects{reads: s.Args, writes: []ir.Local{s.Result}}, nil
	case *ir.CallDynamicStmt:
		return effects{reads: append(locals(s.Args...), s.Path...), writes: []ir.Local{s.Result}}, nil
	case *ir.BlockStmt:
		return effects{blocks: s.Blocks}, nil
	case *ir.BreakStmt, *ir.NopStmt:
		return effects{}, nil
	case *ir.DotStmt:
		return effects{reads: []ir.Operand{s.Source, s.Key}, writes: []ir.Local{s.Target}}, nil
	case *ir.LenStmt:
		return effects{reads: []ir.Operand{s.Source}, writes: []ir.Local{s.Target}}, nil
	case *ir.ScanStmt:
		return effects{reads: locals(s.Source), writes: []ir.Local{s.Key, s.Value}, blocks: []*ir.Block{s.Block}}, nil
	case *ir.NotStmt:
		return effects{blocks: []*ir.Block{s.Block}}, nil
	case *ir.WithStmt:
		return effects{reads: append(locals(s.Local), s.Value), writes: []ir.Local{s.Local}, blocks: []*ir.Block{s.Block}}, nil
	case *ir.EqualStmt:
		return effects{reads: []ir.Operand{s.A, s.B}}, nil
	case *ir.NotEqualStmt:
		return effects{reads: []ir.Operand{s.A, s.B}}, nil
	case *ir.IsArrayStmt:
		return effects{reads: []ir.Operand{s.Source}}, nil
	case *ir.IsObjectStmt:
		return effects{reads: []ir.Operand{s.Source}}, nil
	case *ir.IsSetStmt:
		return effects{reads: []ir.Operand{s.Source}}, nil
	case *ir.IsDefinedStmt:
		return effects{reads: locals(s.Source), checks: []ir.Local{s.Source}}, nil
	case *ir.IsUndefinedStmt:
		return effects{reads: locals(s.Source), checks: []ir.Local{s.Source}}, nil
	case *ir.ResultSetAddStmt:
		return effects{reads: locals(s.Value)}, nil
	}
	return effectsOfChange(statement)
}

func effectsOfChange(statement ir.Stmt) (effects, error) {
	switch s := statement.(type) {
	case *ir.AssignIntStmt:
		return effects{writes: []ir.Local{s.Target}}, nil
	case *ir.AssignVarStmt:
		return effects{reads: []ir.Operand{s.Source}, writes: []ir.Local{s.Target}}, nil
	case *ir.AssignVarOnceStmt:
		return effects{reads: []ir.Operand{s.Source}, writes: []ir.Local{s.Target}}, nil
	case *ir.ResetLocalStmt:
		return effects{writes: []ir.Local{s.Target}}, nil
	case *ir.MakeNullStmt:
		return effects{writes: []ir.Local{s.Target}}, nil
	case *ir.MakeNumberIntStmt:
		return effects{writes: []ir.Local{s.Target}}, nil
	case *ir.MakeNumberRefStmt:
		return effects{writes: []ir.Local{s.Target}}, nil
	case *ir.MakeArrayStmt:
		return effects{writes: []ir.Local{s.Target}}, nil
	case *ir.MakeObjectStmt:
		return effects{writes: []ir.Local{s.Target}}, nil
	case *ir.MakeSetStmt:
		return effects{writes: []ir.Local{s.Target}}, nil
	case *ir.ArrayAppendStmt:
		return effects{reads: []ir.Operand{s.Value}, fills: []ir.Local{s.Array}}, nil
	case *ir.SetAddStmt:
		return effects{reads: []ir.Operand{s.Value}, fills: []ir.Local{s.Set}}, nil
	case *ir.ObjectInsertStmt:
		return effects{reads: []ir.Operand{s.Key, s.Value}, fills: []ir.Local{s.Object}}, nil
	case *ir.ObjectInsertOnceStmt:
		return effects{reads: []ir.Operand{s.Key, s.Value}, fills: []ir.Local{s.Object}}, nil
	case *ir.ObjectMergeStmt:
		return effects{reads: locals(s.A, s.B), writes: []ir.Local{s.Target}}, nil
	}
	return effects{}, fmt.Errorf("unknown statement %T", statement)
}

func locals(list ...ir.Local) []ir.Operand {
	operands := make([]ir.Operand, len(list))
	for i, l := range list {
		operands[i] = ir.Operand{Value: l}
	}
	return operands
}

// walk visits the statements of blocks and of all blocks within.
func walk(blocks []*ir.Block, visit func(ir.Stmt, effects) error) error {
	for _, block := range blocks {
		for _, statement := range block.Stmts {
			e, err := effectsOf(statement)
			if err != nil {
				return err
			}
			if err := visit(statement, e); err != nil {
				return err
			}
			if err := walk(e.blocks, visit); err != nil {
				return err
			}
		}
	}
	return nil
}
