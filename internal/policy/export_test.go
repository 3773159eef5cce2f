package policy

// PlannedRules are the rules of which the program embeds the plan.
var PlannedRules = []string{assessment, explainTenant, explainEveryone, assessmentByUse, assessmentTogether}
