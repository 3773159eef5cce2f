package policy

// PlannedRules are the rules of which the program embeds the plan.
var PlannedRules = []string{assessment, explainTenant, explainEveryone, assessmentByUse}

// Together is the rule that has a plan of its own.
const Together = assessmentTogether

// Ranking is the other one.
const Ranking = rankingSteps

// InventoryRule is that of an inventory, with a plan of its own, too.
const InventoryRule = inventoryOf

// FoundRules are those of the plan on what is found deployed.
var FoundRules = []string{foundJoined, foundPaths, foundKnown}

// FoundInput is what these rules are asked with.
var FoundInput = foundInput
