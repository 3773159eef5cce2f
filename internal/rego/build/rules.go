package build

import "github.com/open-policy-agent/opa/v1/ir"

// rules describes how a function computes its value. OPA has each rule set a local,
// `result`, and then the value of the function from it, so that it notices two rules
// with different values. Where two values cannot differ, a rule sets the value itself:
//
//	{ reset 3; …; 3 = 4, once } { 2 = 3, once } { return 2 }
//
// becomes
//
//	{ …; 2 = 4, once } { return 2 }
type rules struct {
	function *ir.Func
	result   ir.Local
	direct   bool   // rules can set the value of the function themselves
	single   bool   // there is one rule, with those after its else
	decides  ir.Val // the one value of all rules, if there is one: the first that holds decides
}

func rulesOf(f *ir.Func, verbatim bool) (rules, error) {
	r := rules{function: f, result: f.Return + 1}
	for _, l := range f.Params {
		r.result = max(r.result, l+1)
	}
	plain, chains := 0, 0
	for _, block := range f.Blocks {
		switch sets, err := r.sets(block); {
		case err != nil:
			return r, err
		case len(chain(block)) > 0:
			chains++
		case sets:
			plain++
		}
	}
	if verbatim {
		return r, nil
	}
	r.direct = chains == 0 || chains == 1 && plain == 0
	r.single = plain+chains == 1
	if chains == 0 {
		r.decides = r.decision()
	}
	return r, nil
}

// chain are the blocks of a rule with else, which are planned as blocks within
// one. Other rules begin with a statement of their own.
func chain(block *ir.Block) []*ir.Block {
	if len(block.Stmts) == 1 {
		if s, ok := block.Stmts[0].(*ir.BlockStmt); ok {
			return s.Blocks
		}
	}
	return nil
}

// sets says whether a block sets the result.
func (r rules) sets(block *ir.Block) (bool, error) {
	found := false
	err := walk([]*ir.Block{block}, func(statement ir.Stmt, _ effects) error {
		found = found || r.setting(statement) != nil
		return nil
	})
	return found, err
}

// setting is the statement, if it is one that sets the result.
func (r rules) setting(statement ir.Stmt) *ir.AssignVarOnceStmt {
	if s, ok := statement.(*ir.AssignVarOnceStmt); ok && s.Target == r.result {
		return s
	}
	return nil
}

// ends recognises the block that copies the result of a rule to the value of the
// function.
func (r rules) ends(block *ir.Block) bool {
	if len(block.Stmts) != 2 {
		return false
	}
	s, ok := block.Stmts[1].(*ir.AssignVarOnceStmt)
	return ok && s.Target == r.function.Return && s.Source.Value == ir.Val(r.result)
}

// decision is the constant that all rules have for a value.
func (r rules) decision() ir.Val {
	var value ir.Val
	same := true
	// Unknown statements have been refused by now.
	_ = walk(r.function.Blocks, func(statement ir.Stmt, _ effects) error {
		if s := r.setting(statement); s != nil {
			_, varies := s.Source.Value.(ir.Local)
			same = same && !varies && (value == nil || value == s.Source.Value)
			value = s.Source.Value
		}
		return nil
	})
	if !same {
		return nil
	}
	return value
}
