package policy

// PlannedRules are the rules of which the program embeds the plan.
var PlannedRules = []string{assessment, explainTenant, explainEveryone, assessmentByUse}

// Together is the rule that has a plan of its own.
const Together = assessmentTogether
