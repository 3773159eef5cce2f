package build

import "github.com/open-policy-agent/opa/v1/ir"

// simplify takes the blocks away that OPA's planner puts around a plain lookup in
// data, to fall back on rules if there were any:
//
//	{ { 4 = 1.name; break 1 }; break 1 }; …  becomes  4 = 1.name; …
//
// Both go on where the name is found, and leave the block around where it is not.
func simplify(blocks []*ir.Block) {
	for _, block := range blocks {
		var stmts []ir.Stmt
		for _, statement := range block.Stmts {
			if lookups, ok := wrapped(statement); ok {
				stmts = append(stmts, lookups...)
				continue
			}
			stmts = append(stmts, statement)
			if e, err := effectsOf(statement); err == nil {
				simplify(e.blocks)
			}
		}
		block.Stmts = stmts
	}
}

func wrapped(statement ir.Stmt) ([]ir.Stmt, bool) {
	inner, ok := beforeBreak(statement)
	if !ok || len(inner) != 1 {
		return nil, false
	}
	lookups, ok := beforeBreak(inner[0])
	if !ok {
		return nil, false
	}
	for _, lookup := range lookups {
		if _, ok := lookup.(*ir.DotStmt); !ok {
			return nil, false
		}
	}
	return lookups, true
}

// beforeBreak returns the statements of a block up to the break that leaves the
// enclosing block, if it ends with one.
func beforeBreak(statement ir.Stmt) ([]ir.Stmt, bool) {
	s, ok := statement.(*ir.BlockStmt)
	if !ok || len(s.Blocks) != 1 || len(s.Blocks[0].Stmts) == 0 {
		return nil, false
	}
	stmts := s.Blocks[0].Stmts
	last, ok := stmts[len(stmts)-1].(*ir.BreakStmt)
	return stmts[:len(stmts)-1], ok && last.Index == 1
}
